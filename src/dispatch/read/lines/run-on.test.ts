// Dispatches that came without line breaks: the same reading as with them, and no patience of hostile ones.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { withRunOnBroken } from './run-on.ts';

async function read(text: string) {
  const found = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}

const letterhead =
  'UBND TỈNH KHE MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số: 12/SYT-NVY Khe Mây, ngày 05 tháng 11 năm 2024 V/v phòng bệnh mùa đông';
const text =
  'Thực hiện Công văn số 77/BYT-DP ngày 01/11/2024 của Bộ Y tế, Sở Y tế yêu cầu các đơn vị thực hiện các nội dung sau: 1. Rà soát thuốc tại kho của đơn vị mình trước ngày 15/11/2024. 2. Phân công: a) Người trực các ngày nghỉ; b) Người tổng hợp số ca mắc theo khoản 2. Ngoài ra ghi rõ số máy. 3. Tuyên truyền cho người dân cách giữ ấm, nhất là với người già, trẻ nhỏ và người đang điều trị tại các khoa của bệnh viện, trạm y tế trong toàn tỉnh, bằng loa truyền thanh, tờ rơi và các buổi họp thôn, họp tổ dân phố từ nay đến hết mùa rét. Yêu cầu các đơn vị gửi kết quả về Sở trước ngày 30/11/2024./.';
const tail = 'Nơi nhận: - Như trên; - Lưu: VT, NVY. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Tô Văn Khê';
const addressees = 'Kính gửi: - Trung tâm y tế các huyện; - Bệnh viện đa khoa tỉnh.';

it('reads letterhead, addressees, points, copies and signature out of one line', async () => {
  const found = await read(`${letterhead} ${addressees} ${text} ${tail}`);
  expect(found.issuer.value).toBe('Sở Y tế');
  expect(found.parentBody.value).toBe('UBND tỉnh Khe Mây');
  expect([found.number.value, found.symbol.value, found.date.iso]).toEqual(['12', 'SYT-NVY', '2024-11-05']);
  expect(found.place.value).toBe('Khe Mây');
  expect(found.subject.value).toBe('V/v phòng bệnh mùa đông');
  expect(found.addressees.map(({ name }) => name)).toEqual([
    'Trung tâm y tế các huyện',
    'Bệnh viện đa khoa tỉnh',
  ]);
  expect(found.bases.map(({ number }) => number)).toEqual(['77/BYT-DP']);
  expect(found.obligations.map(({ path }) => path)).toEqual(['1', '2.a', '2.b', '3', 'closing']);
  expect(found.signatory.name).toBe('Tô Văn Khê');
  expect(found.distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, NVY']);
});

it('breaks the body where only that came as one line', async () => {
  const found = await read(
    `SỞ Y TẾ\n\nSố: 12/SYT-NVY\n\nKhe Mây, ngày 05 tháng 11 năm 2024\n\n${addressees}\n\n${text} ${tail}`,
  );
  expect(found.obligations.map(({ path }) => path)).toEqual(['1', '2.a', '2.b', '3', 'closing']);
});

it('begins the text behind the full stop of the addressees', async () => {
  const found = await read(
    'SỞ CÔNG THƯƠNG\nSố: 12/SCT-VP\n\nKhe Mây, ngày 02 tháng 9 năm 2025\n\nKính gửi: Ông (Bà) Giám đốc các chợ. Thực hiện Kế hoạch số 3/KH-UBND ngày 01/8/2025 của UBND tỉnh, Sở yêu cầu các chợ:\n\n1. Kiểm tra cân tại quầy hàng.\n\n2. Niêm yết giá.\n',
  );
  expect(found.addressees.map(({ name }) => name)).toEqual(['Ông (Bà) Giám đốc các chợ']);
  expect(found.obligations.map(({ path }) => path)).toEqual(['1', '2']);
});

it('leaves long paragraphs and short lines alone', () => {
  const long = `Để ${'phòng bệnh và giữ ấm '.repeat(60)}, Sở yêu cầu: 1. Rà soát. 2. Báo cáo.`;
  expect(withRunOnBroken([long, 'Kính gửi: Các trường.', 'Số: 12/SYT'])).toEqual([
    long,
    'Kính gửi: Các trường.',
    'Số: 12/SYT',
  ]);
});

it.each([
  ['labels', '. 1. A'],
  ['dashes', '; - A'],
  ['mottos', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '],
  ['greetings', 'Kính gửi: A. Thực hiện '],
  ['numbers', 'Số : 1 / A '],
  ['copies', '; Nơi nhận: KT. GIÁM ĐỐC '],
  ['blanks', ' '],
  ['capitals', 'A'],
])('takes time in line with the length of hostile %s', (_, part) => {
  const line = `Số: 1/A Kính gửi: B. ${part.repeat(400_000 / part.length)} Nơi nhận: - C;`;
  const from = performance.now();
  withRunOnBroken([line]);
  expect(performance.now() - from).toBeLessThan(3000);
});
