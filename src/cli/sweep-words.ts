// What `haidang sweep` says of its use, and how it speaks to a person.

/** To standard error: standard output may be the hits. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

export const tellBoth = (vi: string, en: string, what: string): void => tell(`${vi} / ${en}: ${what}`);

export const usage = `haidang sweep --indicators TỆP… [--allow TỆP…] [--threads N] [--hits TỆP] [--refused TỆP] [--out THƯ-MỤC] NHẬT-KÝ…
haidang sweep --bundle GÓI.zip [--server-key KHÓA] --out THƯ-MỤC NHẬT-KÝ…
haidang sweep --table BẢNG [--indicators TỆP…] NHẬT-KÝ…
haidang sweep --watch --server URL --token-file TỆP --state THƯ-MỤC [--server-key KHÓA] [--every PHÚT] NHẬT-KÝ…

Tìm trong nhật ký những máy kết nối tới địa chỉ trong danh sách; không cần cơ sở dữ liệu, không cần mạng.
Finds in logs the machines that talk to the addresses of the lists; no database, no network.

  --indicators     danh sách chỉ báo: tệp hoặc thư mục (CSV, XLSX, văn bản, STIX, MISP, Zeek, hosts, RPZ, AdBlock)
                   lists of indicators: files or folders
  --allow          tên miền, dải mạng của chính đơn vị: không bao giờ là kết quả / the unit's own names and networks
  --threads N      số luồng (mặc định: số lõi) / threads, by default one a core
  --hits TỆP       ghi kết quả, mỗi dòng một JSON ("-": đầu ra chuẩn) / hits as JSON lines
  --refused TỆP    ghi những dòng của danh sách không dùng được và vì sao / refused lines of the lists
  --out THƯ-MỤC    ghi đủ: ket-qua.json, thiet-bi.csv, da-quet.csv, bao-cao.html, stix.json, hits.jsonl; chạy lại thì làm tiếp
                   writes everything there; run again, it goes on where it was stopped
  --save-table TỆP giữ danh sách đã dựng để lần sau mở ngay (kèm TỆP.json) / keeps the compiled list, to be opened at once later (and FILE.json)
  --table TỆP      dùng danh sách đã giữ; nêu cả --indicators thì phải đúng các tệp ấy / uses it; lists named beside it must be the same
  --list-version N phiên bản danh sách, ghi vào kết quả / the list's version, told in the result
  --zone ZONE      múi giờ của nhật ký không ghi múi giờ (Asia/Ho_Chi_Minh) / zone of times that name none
  --year NĂM       năm của nhật ký không ghi năm (mặc định: theo ngày của tệp, không bao giờ ở tương lai)
                   year of times that name none, by default told by the file's own time and never in the future
  --own MẠNG       dải mạng của đơn vị, coi là máy trong nhà / the unit's own networks
  --bundle GÓI.zip gói tải từ máy chủ, có chữ ký: danh sách vào, kết quả có xác thực ra
                   a signed bundle of the server: its list in, a proven result out
  --server-key     dấu vân tay SHA-256 hoặc tệp khóa của máy chủ: gói do khóa khác ký bị từ chối
                   fingerprint or file of the server's key: a bundle signed with another is refused
  --watch          chạy mãi: lấy danh sách, quét phần mới của nhật ký, tự gửi kết quả / runs on: fetches, sweeps what is new, reports
  --server URL     máy chủ / the server;  --token-file TỆP: mã của máy này / this machine's token
  --state THƯ-MỤC  nơi nhớ đã quét tới đâu / where it keeps how far it has searched
  --every PHÚT     bao lâu một lượt (15) / minutes from round to round
  --quiet          không in tiến độ / no progress

Mã thoát / exit: 0 không thấy gì / nothing found; 1 có thấy / found; 2 dùng sai / used wrongly; 3 có tệp chưa quét được / some file not searched`;
