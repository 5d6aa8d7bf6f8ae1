// Report forms that no "Phụ lục" heads: behind the signature, or at the end of the body before it.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const head = `SỞ XÂY DỰNG VÂN SƠN

Số: 12/SXD-VP
Vân Sơn, ngày 03 tháng 3 năm 2025

Kính gửi: Các đơn vị thuộc Sở.

Sở yêu cầu các đơn vị:

1. Sao lưu dữ liệu hằng ngày.

2. Báo cáo theo mẫu gửi kèm trước ngày 20/3/2025.

`;
const tail = `Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ngô Ví Dụ

`;
async function reading(text: string) {
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  const { obligations, appendices, signatory } = read.value;
  return {
    paths: obligations.map(({ path }) => path),
    forms: appendices.map(({ kind, fields }) => [kind, ...fields.map(({ label }) => label)]),
    signatory: signatory.name,
  };
}

const blanks = '1. Tên đơn vị: ....................\n2. Số bản sao lưu: ....................\n';

describe('a report form without the word "phụ lục"', () => {
  it.each(['MẪU BÁO CÁO', 'Mẫu báo cáo', 'Biểu mẫu 01', 'Mẫu số 2: Báo cáo sao lưu', 'BIỂU MẪU'])(
    'is read behind the signature under "%s"',
    async (title) => {
      const { paths, forms } = await reading(
        `${head}${tail}${title}\n(Mẫu gửi kèm Công văn số 12/SXD-VP)\n\n${blanks}`,
      );
      expect(paths).toEqual(['1', '2']);
      expect(forms).toEqual([['report-form', 'Tên đơn vị', 'Số bản sao lưu']]);
    },
  );

  it('is read before the signature, and what it leaves open is no duty', async () => {
    const { paths, forms, signatory } = await reading(
      `${head}Mẫu báo cáo kết quả sao lưu\n\n${blanks}\n${tail}`,
    );
    expect(paths).toEqual(['1', '2']);
    expect(forms).toEqual([['report-form', 'Tên đơn vị', 'Số bản sao lưu']]);
    expect(signatory).toBe('Ngô Ví Dụ');
  });

  it('is a roster where those on duty are to be filled in', async () => {
    const { forms } = await reading(
      `${head}${tail}Mẫu số 1\nĐĂNG KÝ NGƯỜI TRỰC\n\nSTT\tHọ và tên\tCa trực\n1\t\t\n2\t\t\n`,
    );
    expect(forms).toEqual([['duty-roster-form']]);
  });

  it('is none where a sentence only speaks of one, and the points under it ask for something', async () => {
    const { paths, forms } = await reading(
      `${head}3. Điền số liệu theo\nMẫu báo cáo 01 như sau\na) Các phòng: ghi số máy chủ.\nb) Các trạm: ghi số máy trạm.\n\n${tail}`,
    );
    expect(paths).toEqual(expect.arrayContaining(['1', '2', '3.a', '3.b']));
    expect(forms).toEqual([]);
  });
});
