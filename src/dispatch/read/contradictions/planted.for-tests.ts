// A dispatch in which a test plants what speaks against itself.
import { readDispatch } from '../read.ts';

type Parts = {
  unit?: string;
  number?: string;
  to?: string;
  body?: string;
  copies?: string;
  sign?: string;
  behind?: string;
};

/** Of a department that asks for two things, but for what is given. */
const letter = ({
  unit = 'UBND TỈNH LAM GIANG\nSỞ NỘI VỤ',
  number = '124/SNV-CCHC',
  to = 'Kính gửi: Các đơn vị thuộc Sở.',
  body = 'Sở Nội vụ đề nghị:\n\n1. Đổi mật khẩu tài khoản quản trị.\n\n2. Báo cáo về Sở trước ngày 20/6/2025.',
  copies = '- Như trên;',
  sign = 'GIÁM ĐỐC',
  behind = '',
}: Parts): string => `${unit}

Số: ${number}
V/v bảo đảm an toàn thông tin

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lam Giang, ngày 05 tháng 6 năm 2025

${to}

${body}

Nơi nhận:
${copies}
- Lưu: VT.

${sign}

Ngô Ví Dụ

${behind}`;

/** The kinds of contradictions that are found in the letter. */
export async function flaggedIn(parts: Parts): Promise<string[]> {
  const read = await readDispatch(new TextEncoder().encode(letter(parts)), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value.contradictions.map(({ kind }) => kind);
}
