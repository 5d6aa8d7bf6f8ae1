// Dispatches of which a page lost the heading of a list, the lines of a signature or the whole letterhead.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function read(...lines: readonly string[]) {
  const found = await readDispatch(new TextEncoder().encode(lines.join('\n')), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}

const head = [
  'SỞ CÔNG THƯƠNG',
  'Số: 12/SCT-VP',
  'V/v kiểm tra cân',
  '',
  'Khe Mây, ngày 02 tháng 9 năm 2025',
  '',
];

it('reads capacity and name of a signature that came as one line', async () => {
  const { signatory, distribution } = await read(
    ...head,
    'Kính gửi: Các chợ.',
    '',
    'Sở yêu cầu các chợ kiểm tra cân trước ngày 12/9/2025.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    '',
    'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Tô Văn Khê (đã ký)',
  );
  expect([signatory.authority, signatory.name]).toEqual(['KT', 'Tô Văn Khê']);
  expect(distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT']);
});

it('takes the list that begins with those above for copies, and for no duties', async () => {
  const { obligations, distribution } = await read(
    ...head,
    'Kính gửi:',
    '- Các chợ;',
    '- Các phòng.',
    '',
    'Sở yêu cầu các chợ kiểm tra cân trước ngày 12/9/2025.',
    '',
    '- Như trên;',
    '- Trang tin của Sở;',
    '- Lưu VT.',
    'GIÁM ĐỐC',
    'Tô Văn Khê',
  );
  expect(obligations.map(({ path }) => path)).toEqual(['p1']);
  expect(distribution).toHaveLength(3);
});

it('takes no task for an addressee where the list under the greeting was lost', async () => {
  const { obligations, addressees } = await read(
    ...head,
    'Kính gửi:',
    'Đến nay các chợ đã sửa xong mái che, đề nghị các chợ khẩn trương thực hiện các việc sau:',
    '- Ban quản lý chợ kiểm tra cân chậm nhất ngày 4 tháng 10 năm 2025.',
    '- Hộ kinh doanh niêm yết giá.',
  );
  expect(addressees).toEqual([]);
  expect(obligations.map(({ path }) => path)).toEqual(['-1', '-2']);
});

it('takes a heading in capitals for no issuer where there is no letterhead', async () => {
  const { issuer } = await read(
    'TĂNG CƯỜNG KIỂM TRA CÂN MÙA TẾT',
    '',
    'Kính gửi: Các chợ.',
    '',
    'Đề nghị các chợ thực hiện:',
    '1. Kiểm tra cân.',
    '2. Niêm yết giá.',
  );
  expect(issuer.value).toBeNull();
});

it('ends an abstract in capitals where the text begins, however short the lines are', async () => {
  const { subject, obligations } = await read(
    'TÒA ÁN HUYỆN KHE MÂY',
    'Số: 3/CT-TA',
    'Khe Mây, ngày 02 tháng 01 năm 2024',
    'CHỈ THỊ',
    'VỀ VIỆC SẮP XẾP LẠI',
    'KHO HỒ SƠ NĂM 2024',
    'Năm 2023, các phòng đã',
    'sắp xếp xong một nửa kho. Để làm xong phần còn lại, Chánh án yêu cầu các phòng',
    'kiểm đếm hồ sơ trước ngày 31/3/2024.',
  );
  expect(subject.value).toBe('VỀ VIỆC SẮP XẾP LẠI KHO HỒ SƠ NĂM 2024');
  expect(obligations).toHaveLength(1);
});
