// The dispatch that the review test confirms: three printed pages of ours, with a blank number and a basis dated after it.
import { buildPdf, columns } from '../src/dispatch/read/pdf/build-pdf.ts';

const paragraph = (text: string) => ({
  text,
  alignment: 'justify' as const,
  margin: [0, 0, 0, 8] as [number, number, number, number],
});

const duty = (number: number) =>
  `${number}. Tổ chức thực hiện nội dung số ${number} của chương trình thử máy, phân công người chịu trách nhiệm, kiểm tra hằng tuần, lưu nhật ký hệ thống tối thiểu mười hai tháng và bảo đảm kinh phí cho việc kiểm tra, khắc phục các điểm yếu đã được nêu trong chương trình.`;

const firstDuty =
  'Rà soát tài khoản quản trị của các hệ thống thông tin trước ngày 30/8/2024. Bố trí cán bộ trực trong các ngày nghỉ.';
const duties = 28;

/** @returns a PDF of three pages; `mark` makes its bytes its own. */
export async function reviewDispatch(mark: string): Promise<Uint8Array> {
  return buildPdf([
    columns(
      ['UBND TỈNH THỬ NGHIỆM', 'SỞ THỬ MÁY', 'Số:          /STM-ATTT', 'V/v rà soát máy chủ trong kỳ thử'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '',
        'Thử Nghiệm, ngày 19 tháng 8 năm 2024',
      ],
    ),
    { text: '\nKính gửi: Các cơ quan, đơn vị trong tỉnh.\n\n' },
    paragraph(
      'Căn cứ Kế hoạch số 118/KH-UBND ngày 25/8/2024 của UBND tỉnh Thử Nghiệm về bảo đảm an toàn thông tin mạng; Sở Thử Máy đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:',
    ),
    paragraph(`1. ${firstDuty}`),
    ...Array.from({ length: duties - 2 }, (_, at) => paragraph(duty(at + 2))),
    paragraph(`${duties}. Báo cáo kết quả về Sở Thử Máy trước ngày 10/9/2024 để tổng hợp (lần thử ${mark}).`),
    paragraph('Trân trọng./.'),
    columns(
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT, ATTT.'],
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', 'Lý Thử Máy'],
    ),
  ]);
}
