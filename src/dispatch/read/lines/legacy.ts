// Reads text that was typed for the Vietnamese fonts from before Unicode, where its words show that it was.
import { tcvnLetters, vniLetters } from './legacy-letters.ts';

/** Of the first family there are fonts that show every letter as a capital. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

const vniSigns = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöæóòîñÔÖÆÓÒÎÑ]/g;

const ofTcvn = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (sign) => tcvnLetters.get(sign) ?? sign);

const byFont: Record<LegacyFont, (text: string) => string> = {
  tcvn3: (text) => capitalised(ofTcvn(text)),
  'tcvn3-capitals': (text) => ofTcvn(text).toUpperCase(),
  vni: (text) => text.replace(vniSigns, (signs) => vniLetters.get(signs) ?? signs),
};

const isCapitals = (word: string | undefined): boolean =>
  word !== undefined && /[A-Z][^a-z]*[A-Z]/.test(word) && !/[a-z]/.test(word);

/** A line of capitals has more; "Sè: 12/CV" has small letters too. */
const fewCapitals = 3;

/** TCVN3 has no capitals with tones: in a word of capitals its small letters stood in a font of capitals. */
function capitalised(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    if (!/[a-z]/.test(line) && (line.match(/[A-Z]/g)?.length ?? 0) > fewCapitals) return line.toUpperCase();
    const words = line.split(/(\s+)/);
    return words
      .map((word, at) => {
        const between = isCapitals(words[at - 2]) && isCapitals(words[at + 2]);
        const lone = /^[^a-z]*[A-Z][^a-z]*$/.test(word) && between;
        return isCapitals(word) || lone ? word.toUpperCase() : word;
      })
      .join('');
  });
}

/** The text of a run whose font is known. */
export const fromFont = (text: string, font: LegacyFont): string => byFont[font](text);

/** Which of the two families a font's name belongs to. */
export function legacyFontOf(name: string | undefined): LegacyFont | null {
  if (name === undefined) return null;
  if (/^\.vn.*h$/i.test(name)) return 'tcvn3-capitals';
  if (/^\.vn/i.test(name)) return 'tcvn3';
  return /^vni[-\s]/i.test(name) ? 'vni' : null;
}

const everyday = new Set(
  'của các và về được không ngày tháng số gửi đơn vị thực hiện cộng hòa hoà xã hội chủ nghĩa việt đảm bảo thông điện tử đề nghị yêu cầu sở tỉnh phòng giám đốc độc lập hạnh phúc kính trước nhiệm vụ'.split(
    ' ',
  ),
);
const sampled = 20_000;
const fewestWitnesses = 8;

function witnesses(text: string): { distinct: number; share: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => everyday.has(word));
  return { distinct: new Set(found).size, share: found.length / Math.max(1, words.length) };
}

/**
 * The text in Unicode, where it is surely of one of the two families: many everyday words appear that the text as it
 * stands has none of. Null where it is not: then it stays as it is.
 */
export function decodeLegacy(text: string): string | null {
  const sample = text.slice(0, sampled);
  const before = witnesses(sample);
  if (before.share > 0.02) return null;
  for (const font of ['tcvn3', 'vni'] as const) {
    const { distinct, share } = witnesses(fromFont(sample, font));
    if (distinct >= fewestWitnesses && share > 0.1) return fromFont(text, font);
  }
  return null;
}
