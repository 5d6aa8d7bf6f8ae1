// Letterhead, symbol and signature.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const department = 'UBND TỈNH LAM GIANG\nSỞ NỘI VỤ';
const committee = 'ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG';

it.each([
  [department, '124/SNV-CCHC', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', ['signer-differs']],
  [department, '124/UBND-NC', 'GIÁM ĐỐC', ['signer-differs']],
  [committee, '124/UBND-NC', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', ['signer-differs']],
  [department, '124/SNV-CCHC', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', []],
  [department, '124/SNV-CCHC', 'TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG', []],
  [committee, '124/UBND-NC', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', []],
  [committee, '124/UBND-NC', 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ', []],
  [committee, '124/UBND-NC', 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', []],
])('%s, %s, %s', async (unit, number, sign, kinds) => {
  expect(await flaggedIn({ unit, number, sign })).toEqual(kinds);
});
