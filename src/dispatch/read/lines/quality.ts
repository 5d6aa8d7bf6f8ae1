// Tells whether a page's text can be trusted: text read by an English OCR has none of the letters only Vietnamese has.
import type { Reading } from '../../contract.ts';
import type { Line } from './line.ts';

const letters = /\p{L}/gu;
const onlyVietnamese =
  /[ăđơưĂĐƠƯảẢãÃạẠẻẺẽẼẹẸỉỈĩĨịỊỏỎõÕọỌủỦũŨụỤỷỶỹỸỵỴằẳẵặắấầẩẫậếềểễệốồổỗộớờởỡợứừửữựẰẲẴẶẮẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ]/g;

/** On pages of 100 letters and more a share under .02 parts garbled from clean text without error (measured). */
export function qualityOf(lines: readonly Line[]): Reading['quality'] {
  const byPage = Map.groupBy(lines, (line) => line.page);
  const pages = [...byPage].map(([page, own]) => {
    const text = own.map((line) => line.shown).join('\n');
    const count = text.match(letters)?.length ?? 0;
    const share = count === 0 ? 0 : (text.match(onlyVietnamese)?.length ?? 0) / count;
    return {
      page,
      letters: count,
      vietnameseShare: Number(share.toFixed(3)),
      garbled: count >= 100 && share < 0.02,
    };
  });
  return { pages, garbled: pages.some((page) => page.garbled), ocr: false };
}
