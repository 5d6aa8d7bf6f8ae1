// What `haidang site` says of its use.
export const usage = `haidang site URL… | --hosts TỆP [--consent MỨC --by NGƯỜI] [--rate N] [--resolve MẪU=ĐỊA-CHỈ] [--allow-private] [--json] [--out THƯ-MỤC]

Xem các trang web mà mình được quyền kiểm tra: tìm nội dung bị cài cắm, liên kết ẩn, chuyển hướng; không cần cơ sở dữ liệu.
Reviews websites that you are entitled to check for planted content, hidden links and redirects; no database.

  --hosts TỆP      danh sách: CSV (host,start,listedHosts,allowedDomains; nhiều giá trị cách nhau bằng dấu cách) hoặc JSON
                   [{host, start, listedHosts, allowedDomains}]
                   the list of hosts, as CSV (several values in a cell with blanks between them) or JSON
  --consent MỨC    chủ trang đồng ý đến đâu (mặc định 1: người chạy lệnh chịu trách nhiệm là mình được quyền)
                   what the owner has consented to (1 by default: whoever runs this answers for being entitled to it)
                     0  không gửi yêu cầu nào / no request is ever sent
                     1  đọc lịch sự, theo robots.txt / polite reading, by robots.txt
                     2  thêm: như máy tìm kiếm và ngoài robots.txt, tối đa 20 địa chỉ một trang mỗi ngày; phải có --by
                        also as a search engine and beyond robots.txt, 20 addresses a site and day at most; needs --by
  --by NGƯỜI       ai cho phép; ghi vào kết quả và vào tên trình đọc / who consented: told in the result and to the sites
  --contact URL    trang liên hệ ghi trong tên trình đọc / the contact page in the agent's name
  --rate N         số yêu cầu mỗi giây cho một máy chủ (mặc định 1; trên 1 chỉ cho địa chỉ nội bộ của web thử)
                   requests a second at one host (1; more only at private addresses, for a test web)
  --resolve MẪU=ĐỊA-CHỈ[:CỔNG]   máy chủ khớp MẪU (a.test, *.test) nằm ở ĐỊA-CHỈ / hosts like this stand there; may be repeated
  --allow-private  cho phép kết nối tới địa chỉ nội bộ / may connect to private addresses
  --urls TỆP       địa chỉ đã biết: kết quả Search Console, tìm "site:" (CSV) / known addresses, from a search console or a search
  --pages N        số trang nhiều nhất cho một máy chủ (mặc định 400) / pages of one host at most
  --browser        mở trang đáng ngờ bằng Chromium của máy; ảnh chụp ghi vào --out / shows suspects to this machine's Chromium
  --json           in mảng JSON / prints the JSON array
  --out THƯ-MỤC    ghi ket-qua.json, ket-qua.csv, phat-hien.csv / writes the results there
  --quiet          không in tiến độ / no progress

Ctrl-C: dừng và in những gì đã xem được / stops and prints what was seen until then

Mã thoát / exit: 0 sạch / clean; 1 có phát hiện / found; 2 dùng sai / used wrongly; 3 có nơi không xem được (và không phát hiện gì) / something could not be measured (and nothing was found)`;
