// What follows a reference's number: where the name of the issuer ends, and where the abstract does.
import { describe, expect, it } from 'vitest';
import { findLaws, findReferences } from '../references.ts';

const first = (text: string) => findReferences(text)[0]!;

describe('the issuer of a reference', () => {
  it.each([
    ['Nghị định số 21/2019/NĐ-CP ngày 04/3/2019 của Chính phủ sửa đổi, bổ sung một số điều', 'Chính phủ'],
    [
      'Kế hoạch số 44/KH-UBND ngày 03/8/2023 của UBND tỉnh thực hiện Chương trình số đến năm 2026',
      'UBND tỉnh',
    ],
    [
      'Quyết định số 9/QĐ-BCĐ ngày 03/8/2023 của Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh về việc kiểm tra',
      'Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh',
    ],
    ['Công văn số 15/TTCB ngày 03/8/2023 của Trung tâm Cảnh báo sớm về mã độc', 'Trung tâm Cảnh báo sớm'],
    [
      'Quyết định số 8/QĐ-TTg ngày 27/5/2016 của Thủ tướng Chính phủ Phê duyệt mục tiêu',
      'Thủ tướng Chính phủ',
    ],
    ['Công văn số 8/UBND-VX ngày 27/5/2016 của UBND tỉnh Hải Âu V/v sao lưu', 'UBND tỉnh Hải Âu'],
    [
      'công văn số 63/SHT-TH ngày 25/4/2014 của Sở Hạ tầng tỉnh Hải Âu hỏi về sao lưu',
      'Sở Hạ tầng tỉnh Hải Âu',
    ],
    ['Công văn số 63/HĐT-TH ngày 25/4/2014 của Hội đồng thẩm định về sao lưu', 'Hội đồng thẩm định'],
  ])('ends at the first verb that is no part of the name: %s', (text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });

  it('may be followed by the body that it belongs to', () => {
    const found = first(
      'Công văn số 71/CQM-QH ngày 03/6/2025 của Cục Quản lý mạng, Bộ Hạ tầng về việc đôn đốc báo cáo',
    );
    expect(found).toMatchObject({ issuer: 'Cục Quản lý mạng', about: 'đôn đốc báo cáo' });
  });
});

describe('what a reference is about', () => {
  it('ends where the next document of a row begins', () => {
    const text =
      'Quyết định số 10/QĐ-BHT ngày 23/12/2021 của Bộ trưởng Bộ Hạ tầng về tổ chức điều tra năm 2022, Quyết định số 11/QĐ-BHT ngày 26/11/2022 của Bộ trưởng Bộ Hạ tầng về phương án điều tra';
    expect(findReferences(text).map(({ about }) => about)).toEqual([
      'tổ chức điều tra năm 2022',
      'phương án điều tra',
    ]);
  });

  it('goes on over a comma before a word that only looks like another one without its marks', () => {
    const text =
      'Chỉ thị số 7/CT-BHT ngày 02/3/2021 của Bộ Hạ tầng về số hóa xã, phường, thị trấn, giáo dục mầm non;';
    expect(first(text).about).toBe('số hóa xã, phường, thị trấn, giáo dục mầm non');
  });

  it.each([
    ['quy định về quản lý camera', 'quản lý camera'],
    ['quy định việc lưu nhật ký', 'lưu nhật ký'],
    ['quy định chi tiết và hướng dẫn một số điều của Luật Dữ liệu', 'một số điều của Luật Dữ liệu'],
  ])('leaves out the verb of the issuer: %s', (wording, about) => {
    expect(first(`Thông tư số 8/2021/TT-BHT ngày 02/3/2021 của Bộ Hạ tầng ${wording};`).about).toBe(about);
  });
});

describe('a law', () => {
  it('may have a comma in its name where the number is one of the National Assembly', () => {
    expect(first('Luật Thuế muối, thuế đường số 99/2016/QH13 ngày 6/4/2016 quy định')).toMatchObject({
      type: 'Luật',
      about: 'Thuế muối, thuế đường',
      date: '2016-04-06',
    });
  });

  it.each([
    ['Căn cứ Luật Lưu trữ số hóa, ngày 19/6/2015;', 'Lưu trữ số hóa', '2015-06-19'],
    ['Căn cứ Luật tổ chức chính quyền cơ sở ngày 19/6/2015;', 'tổ chức chính quyền cơ sở', '2015-06-19'],
    ['Căn cứ Luật An toàn dữ liệu 2015;', 'An toàn dữ liệu', null],
    ['Luật An toàn dữ liệu có hiệu lực từ ngày 01/01/2026.', 'An toàn dữ liệu', null],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ số hóa ngày 22/11/2019;',
      'sửa đổi, bổ sung một số điều của Luật Lưu trữ số hóa',
      '2019-11-22',
    ],
    ['Luật Giao dịch số (sửa đổi) ngày 22/6/2023;', 'Giao dịch số', '2023-06-22'],
  ])('is named as a ground in many ways: %s', (text, about, date) => {
    expect(findLaws(text)).toMatchObject([{ about, date }]);
  });

  it('is none where only laws in general are meant', () => {
    expect(findLaws('Căn cứ Luật này và quy định của pháp luật về an ninh mạng')).toEqual([]);
  });
});

describe('a board', () => {
  it.each([
    [
      'Công điện số 31/CĐ-BCĐ ngày 12/9/2021 của Ban Chỉ đạo tỉnh về Phòng, chống thiên tai',
      'Ban Chỉ đạo tỉnh về Phòng, chống thiên tai',
    ],
    ['Kế hoạch số 31/KH-BCĐ ngày 12/9/2021 của Ban Chỉ đạo tỉnh về diễn tập mất điện', 'Ban Chỉ đạo tỉnh'],
  ])('is named by its matter where that has a capital: %s', (text, issuer) => {
    expect(first(text).issuer).toBe(issuer);
  });
});

describe('the matter of a reference', () => {
  it.each([
    [
      'Công văn số 31/BHT-KDL ngày 12/9/2021 của Bộ Hạ tầng về việc góp ý dự thảo kho số (Công văn kèm theo)',
      'góp ý dự thảo kho số',
    ],
    [
      'Quyết định số 31/QĐ-BHT ngày 12/9/2021 của Bộ Hạ tầng về phê duyệt Đề án kho số (sao gửi Đề án)',
      'phê duyệt Đề án kho số',
    ],
    [
      'Công văn số 31/BHT-KDL ngày 12/9/2021 của Bộ Hạ tầng về máy chủ Hải Âu 2 (HA 2) tại kho số',
      'máy chủ Hải Âu 2 (HA 2) tại kho số',
    ],
    [
      'Nghị định số 31/2014/NĐ-CP của Chính phủ về kho số được sửa đổi, bổ sung bởi Nghị định số 9/2021/NĐ-CP',
      'kho số',
    ],
  ])('ends before what was enclosed and what amends it: %s', (text, about) => {
    expect(first(text).about).toBe(about);
  });
});

describe('the name of a law', () => {
  it.each([
    ['Căn cứ Luật Phòng, chống bão lụt ngày 15 tháng 11 năm 2022;', ['Phòng, chống bão lụt', '2022-11-15']],
    ['Căn cứ Luật Thi đua, khen thưởng;', ['Thi đua, khen thưởng', null]],
    ['Căn cứ Luật Kho bãi, các văn bản hướng dẫn;', ['Kho bãi', null]],
  ])('may have a comma in its name: %s', (text, [about, date]) => {
    expect(findLaws(text)).toMatchObject([{ about, date }]);
  });

  it('of law is no document of the kind "luật"', () => {
    const text = 'Căn cứ Luật Soạn thảo văn bản quy phạm pháp luật số 64/2025/QH15;';
    expect(findReferences(text)).toMatchObject([
      { type: 'Luật', number: '64/2025/QH15', about: 'Soạn thảo văn bản quy phạm pháp luật' },
    ]);
  });
});
