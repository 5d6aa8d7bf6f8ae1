// The dispatch that the walk takes in: a text of ours with a watch, a statement, a report form and its list of units.

const day = (from: Date, days: number) => new Date(from.getTime() + 7 * 3_600_000 + days * 86_400_000);
const shown = (at: Date) => `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;

export const units = ['Sở Thử Một', 'Sở Thử Hai', 'Sở Thử Ba'];
export const communes = ['Ủy ban nhân dân xã Thử Nghiệm', 'Ủy ban nhân dân phường Thử Lửa'];
export const reference = '31/STM-CNTT';
export const formRows = [
  'Số cơ quan, tổ chức, doanh nghiệp đã nhận được thông tin về đợt rà soát',
  'Số cơ quan, tổ chức đã triển khai việc rà soát',
];

/** Its days are laid around `now`: sent yesterday, due in the days to come. */
export function dispatchFile(now = new Date()): { name: string; mimeType: string; buffer: Buffer } {
  const sent = day(now, -1);
  const long = `ngày ${String(sent.getUTCDate()).padStart(2, '0')} tháng ${String(sent.getUTCMonth() + 1).padStart(2, '0')} năm ${sent.getUTCFullYear()}`;
  const text = `UBND TỈNH THỬ NGHIỆM                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ THỬ MÁY                               Độc lập - Tự do - Hạnh phúc

Số: ${reference}                     Thử Nghiệm, ${long}
V/v rà soát máy tính và trực trong kỳ thử nghiệm

Kính gửi: Các cơ quan, đơn vị (danh sách tại Phụ lục II).

Để kỳ thử nghiệm diễn ra an toàn, Sở Thử Máy đề nghị các cơ quan, đơn vị:

1. Bố trí cán bộ trực 24/24 trong kỳ thử nghiệm, gửi lịch trực trước ngày ${shown(day(now, 3))}.

2. Thay đổi mật khẩu của các tài khoản quản trị, hoàn thành chậm nhất ngày ${shown(day(now, 5))}.

3. Thống kê, báo cáo kết quả thực hiện theo mẫu tại Phụ lục I, gửi về Sở Thử Máy trước ngày ${shown(day(now, 9))} để tổng hợp.

Trân trọng./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lý Thử Máy

Phụ lục I
MẪU BÁO CÁO KẾT QUẢ RÀ SOÁT
(Kèm theo Công văn số ${reference} ngày ${shown(sent)} của Sở Thử Máy)

1. Thông tin chung

- Tên đơn vị báo cáo: ..........
- Nhận xét về kết quả:
..........
..........

2. Thông tin số liệu

TT	Nội dung	Số lượng	Ghi chú
1	${formRows[0]}		
2	${formRows[1]}		

Phụ lục II
DANH SÁCH CÁC ĐƠN VỊ NHẬN VĂN BẢN
(Kèm theo Công văn số ${reference} ngày ${shown(sent)} của Sở Thử Máy)

STT	TÊN ĐƠN VỊ
Khối các sở
${units.map((name, at) => `${at + 1}.\t${name}`).join('\n')}
Khối các xã, phường
${communes.map((name, at) => `${at + 1}.\t${name}`).join('\n')}
`;
  return { name: 'ra-soat.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}
