// What `haidang sweep` says of its use.
export const usage = `haidang sweep --indicators TỆP… [--allow TỆP…] [--threads N] [--hits TỆP] [--refused TỆP] [--out THƯ-MỤC] NHẬT-KÝ…

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
  --list-version N phiên bản danh sách, ghi vào kết quả / the list's version, told in the result
  --zone ZONE      múi giờ của nhật ký không ghi múi giờ (Asia/Ho_Chi_Minh) / zone of times that name none
  --own MẠNG       dải mạng của đơn vị, coi là máy trong nhà / the unit's own networks
  --quiet          không in tiến độ / no progress

Mã thoát / exit: 0 không thấy gì / nothing found; 1 có thấy / found; 2 dùng sai / used wrongly; 3 có tệp chưa quét được / some file not searched`;
