// A dispatch with one thing in it to look at, and the kinds of contradictions that the reader finds there.
import { readDispatch } from '../read.ts';

type Parts = { placeDate?: string; subject?: string; behind?: string };

const letter = (body: string, { placeDate, subject, behind }: Parts): string => `SỞ HẠ TẦNG

Số: 12/SHT-VP
V/v ${subject ?? 'rà soát máy chủ'}

${placeDate ?? 'Hòa Khê, ngày 10 tháng 3 năm 2025'}

Kính gửi: Các phòng, ban trực thuộc.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ngô Ví Dụ
${behind ? `\n\n${behind}\n` : ''}`;

export async function readLetter(body: string, parts: Parts = {}) {
  const read = await readDispatch(new TextEncoder().encode(letter(body, parts)), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}

/** The kinds in a letter whose body asks for two things and says this in the first. */
export async function kindsIn(clause: string, parts: Parts = {}): Promise<string[]> {
  const read = await readLetter(`Sở Hạ tầng yêu cầu:\n\n1. ${clause}\n\n2. Sao lưu dữ liệu.`, parts);
  return read.contradictions.map(({ kind }) => kind);
}
