// Tells whether a page's text can be trusted: text read by an English OCR has none of the letters only Vietnamese has.
import type { Bilingual, Reading } from '../../contract.ts';
import type { Line } from './line.ts';
import { isSyllable } from './syllable.ts';

type PageQuality = Reading['quality']['pages'][number];
export type TextQuality = Pick<
  PageQuality,
  'letters' | 'vietnameseShare' | 'syllableValidity' | 'garbled'
> & {
  /** Accented letters that stand alone, torn from their words: a page of two fonts, drawn one after the other. */
  loneLetters: number;
};

/** What an input door knows of a page beside its lines. */
export type PageFacts = {
  page: number;
  method: 'text' | 'ocr' | 'kept';
  /** Points. */
  width: number | null;
  height: number | null;
  /** Degrees clockwise by which the page is set upright for reading. */
  turned: number;
  problem: Bilingual | null;
};

const letters = /\p{L}/gu;
const onlyVietnamese =
  /[ăđơưĂĐƠƯảẢãÃạẠẻẺẽẼẹẸỉỈĩĨịỊỏỎõÕọỌủỦũŨụỤỷỶỹỸỵỴằẳẵặắấầẩẫậếềểễệốồổỗộớờởỡợứừửữựẰẲẴẶẮẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ]/g;
const words = /(?<![\p{L}\p{M}\p{N}@./_-])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}@/_])/gu;
const abbreviation = /^[A-ZĐ]{2,5}$/;
const loneAccented = /(?<!\S)[ăâêôơưĂÂÊÔƠƯ\u1ea0-\u1ef9](?!\S)/gu;
/** Words of one letter that the language has: à, ạ, ả, ê, ô, ơ, ồ, ở, ố, ổ, ừ, ý. */
const trueSingles = new Set('ạ ả ô ơ ồ ở ổ ừ ở ê ố ủ ứ'.split(' '));

const round = (value: number): number => Number(value.toFixed(3));

/** Measures the text of one page. On 100 letters and more a share under .02 parts garbled from clean without error. */
export function qualityOfText(text: string): TextQuality {
  const whole = text.normalize('NFC');
  const count = whole.match(letters)?.length ?? 0;
  const share = count === 0 ? 0 : (whole.match(onlyVietnamese)?.length ?? 0) / count;
  const spelled = (whole.match(words) ?? []).filter((word) => !abbreviation.test(word));
  const valid = spelled.filter(isSyllable).length;
  const lone = whole.match(loneAccented)?.filter((letter) => !trueSingles.has(letter)).length ?? 0;
  return {
    letters: count,
    vietnameseShare: round(share),
    syllableValidity: spelled.length === 0 ? 1 : round(valid / spelled.length),
    garbled: count >= 100 && share < 0.02,
    loneLetters: lone,
  };
}

/** Whether pixels, where there are any, would be read better than this text. */
export function isDoubtful({
  letters,
  vietnameseShare,
  syllableValidity,
  loneLetters,
}: TextQuality): boolean {
  if (letters < 20) return true;
  if (vietnameseShare < 0.02 || loneLetters >= 4) return true;
  return letters >= 100 && syllableValidity < 0.8;
}

const untold = (page: number): PageFacts => ({
  page,
  method: 'text',
  width: null,
  height: null,
  turned: 0,
  problem: null,
});

/** @param facts of pages by the input door; a page without lines is listed where its door tells of it */
export function qualityOf(lines: readonly Line[], facts: readonly PageFacts[] = []): Reading['quality'] {
  const byPage = Map.groupBy(lines, (line) => line.page);
  const told = new Map(facts.map((each) => [each.page, each]));
  const numbers = [...new Set([...byPage.keys(), ...told.keys()])].sort((a, b) => a - b);
  const pages = numbers.map((page) => {
    const text = (byPage.get(page) ?? []).map((line) => line.shown).join('\n');
    const { loneLetters: _, ...quality } = qualityOfText(text);
    return { ...quality, ...(told.get(page) ?? untold(page)) };
  });
  return {
    pages,
    garbled: pages.some((page) => page.garbled),
    ocr: pages.some((page) => page.method === 'ocr'),
  };
}
