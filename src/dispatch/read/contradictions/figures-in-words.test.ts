// Figures against words.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

it.each([
  ['05 (bốn) ngày làm việc', ['words-differ']],
  ['15 (mười) ngày', ['words-differ']],
  ['24 (hai mươi lăm) giờ', ['words-differ']],
  ['05 (năm) ngày làm việc', []],
  ['15 (mười lăm) ngày', []],
  ['24 (hai mươi tư) giờ', []],
  ['05 (trong giờ hành chính) ngày', []],
  ['05 (sáng và chiều) ngày', []],
])('%s', async (term, kinds) => {
  expect(
    await flaggedIn({
      body: `Sở Nội vụ đề nghị các đơn vị cài bản vá trong vòng ${term} kể từ khi nhận được văn bản.`,
    }),
  ).toEqual(kinds);
});
