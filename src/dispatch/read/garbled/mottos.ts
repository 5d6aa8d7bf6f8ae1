// Takes the motto out of a garbled letterhead, where it was printed beside the name of the body.
import { fold } from '../lines/fold.ts';
import { joined, type Piece } from './pieces.ts';
import { worded } from './settled.ts';

/** Any letter, or a sign that an OCR takes for one, for those that are misread: "CQNG HOA", "Poc lap - Ty do". */
const mottos: [RegExp, string, string][] = [
  [
    /c[^\s]{1,2}ng ?h[^\s]{1,2}a ?x[^\s] ?h[^\s]{1,2}i ?ch[^\s]{1,2} ?ngh[^\s]{1,2}a?(?: ?v[^\s]{1,2}t(?: ?n[^\s]{1,2}m)?)?.{0,3}$|cong ?h[a-z]a x[a-z] .{2,30}viet nam/,
    'CONG HOA XA HOI CHU NGHIA VIET NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  [
    /d[^\s]{1,2}ng c[^\s]{1,2}ng s[^\s]{1,2}n vi[^\s]{1,2}t nam/,
    'DANG CONG SAN VIET NAM',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ],
  [
    /(?<![a-z])[a-z]{1,2}[^\s]{0,2}c l[^\s]{1,2}p\s*.{0,3}\s*t[^\s]{1,2} do.{0,30}$|doc lap\s*-.*$/,
    'Doc lap - Tu do - Hanh phuc',
    'Độc lập - Tự do - Hạnh phúc',
  ],
];

/** What the first line of the motto lacks, where it was broken. */
type Lacking = 'nam' | 'viet nam' | null;

/** The left half and the motto, where both were printed on one line; the motto in its proper form. */
function withoutMotto(pieces: Piece[]): { parts: Piece[][]; lacks: Lacking } {
  const read = fold(joined(pieces, 'read'));
  for (const [pattern, motto, aid] of mottos) {
    const found = pattern.exec(read);
    if (!found) continue;
    const [left, rest] = partedAt(pieces, found.index);
    const right: Piece[] = [worded(joined(rest, 'raw'), motto, aid)];
    const isWhole = !motto.startsWith('CONG') || /n\S{1,2}m\W*$/.test(found[0]);
    const lacks = isWhole ? null : /v\S{1,2}t\W*$/.test(found[0]) ? 'nam' : 'viet nam';
    return { parts: /\p{L}/u.test(joined(left, 'read')) ? [left, right] : [right], lacks };
  }
  return { parts: [pieces], lacks: null };
}

function partedAt(pieces: readonly Piece[], index: number): [Piece[], Piece[]] {
  let at = 0;
  let cut = 0;
  while (cut < pieces.length && at < index) at += pieces[cut++]!.read.length;
  return [pieces.slice(0, cut), pieces.slice(cut)];
}

/** "NAM" at the end of the next line, where "… CHỦ NGHĨA VIỆT" was broken there, with the specks between it and the left half; or "VIỆT NAM". */
function withoutLastOfMotto(pieces: Piece[], lacks: Lacking): Piece[] | null {
  const words = pieces.flatMap(({ raw }, at) => (/[\p{L}\d]/u.test(raw) ? [at] : []));
  const read = words.map((at) => fold(pieces[at]!.read));
  if (lacks === null || read.at(-1) !== 'nam') return null;
  const isBoth = lacks === 'viet nam' && read.at(-2) === 'viet';
  const end = words.at(isBoth ? -3 : -2) ?? -1;
  const last = words.at(-1)!;
  return pieces.map((piece, at) => (at > end && at <= last ? { ...piece, read: '', aid: '' } : piece));
}

/** The lines of a letterhead with the motto taken out of them; each part says which line it comes from. */
export function withoutMottos(lines: readonly Piece[][]): { pieces: Piece[]; from: number }[] {
  let lacks: Lacking = null;
  return lines.flatMap((own, from) => {
    const mended = withoutLastOfMotto(own, lacks);
    if (mended) lacks = null;
    const found = withoutMotto(mended ?? own);
    lacks ??= found.lacks;
    return found.parts.map((pieces) => ({ pieces, from }));
  });
}
