// Watches, feasts and months that were over before the dispatch of 10/3/2025, and what is told of days gone by.
import { describe, expect, it } from 'vitest';
import { kindsIn, readLetter } from './letter.for-tests.ts';

describe('what is asked for', () => {
  it.each([
    'Phân công trực 24/24 giờ từ ngày 28/02/2025 đến hết ngày 03/3/2025.',
    'Trực giám sát từ ngày 29/3/2024 đến ngày 06/4/2024; gửi danh sách trước ngày 20/4/2025.',
    'Kiểm tra máy chủ, hoàn thành trong tháng 01/2025.',
    'Tăng cường giám sát dịp Quốc khánh 02/9/2024.',
    'Trong dịp Tết Nguyên đán Giáp Thìn 2024, đề nghị các đơn vị giám sát hệ thống.',
  ])('may lie behind: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual(['span-before-dispatch']);
  });

  it.each([
    'Phân công trực 24/24 giờ từ ngày 28/3/2025 đến hết ngày 03/4/2025.',
    'Báo cáo tình hình từ ngày 15/12/2024 đến ngày 14/02/2025.',
    'Rà soát nhật ký truy cập từ ngày 01/01/2025 đến ngày 28/02/2025.',
    'Trong dịp Tết Nguyên đán Giáp Thìn 2024 phần mềm ngừng 5 lần; rà soát máy chủ.',
    'Từ thực tế dịp Quốc khánh 02/9/2024 một số đơn vị bỏ trực, yêu cầu tăng cường giám sát.',
    'Rút kinh nghiệm dịp Quốc khánh 02/9/2024, tăng cường giám sát.',
    'Tăng cường giám sát theo Kế hoạch số 31/KH-BHT ngày 06/8/2024 của Bộ Hạ tầng về trực dịp Quốc khánh 02/9/2024.',
    'Tăng cường giám sát dịp Quốc khánh 02/9/2025.',
  ])('lies ahead, or is told of: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });

  it('may lie behind in the subject', async () => {
    const body = 'Sở yêu cầu:\n\n1. Rà soát máy chủ.\n\n2. Sao lưu dữ liệu.';
    const kinds = async (subject: string) =>
      (await readLetter(body, { subject })).contradictions.map(({ kind, fields }) => [kind, ...fields]);
    const flagged = [['span-before-dispatch', 'date', 'subject']];
    expect(await kinds('bảo đảm an toàn từ ngày 31/01/2025 đến ngày 04/02/2025')).toEqual(flagged);
    expect(await kinds('trực dịp nghỉ lễ 30/4 và 01/5/2024')).toEqual(flagged);
    expect(await kinds('báo cáo công tác trực dịp nghỉ lễ 30/4 và 01/5/2024')).toEqual([]);
    expect(await kinds('trực dịp nghỉ lễ 30/4 và 01/5/2025')).toEqual([]);
  });
});
