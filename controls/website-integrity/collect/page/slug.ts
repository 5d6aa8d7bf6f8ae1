// Terms in the address of a page, where nobody writes marks: joined, hyphened, escaped.
import type { TextHit } from '../contract.ts';
import { brandsIn } from '../terms/brands.ts';
import { findJoined, findTerms } from '../terms/match.ts';

/** Hits in the path and the query; the host is not the page's own choice. */
export function slugHits(url: URL): TextHit[] {
  const written = plain(url.pathname + url.search);
  const words = written
    .replace(/\.(?:html?|php|aspx?|jsp|pdf|docx?)\b/gi, ' ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  const hits = new Map<string, TextHit>();
  const add = (term: string, about: Pick<TextHit, 'kind' | 'topic' | 'folded' | 'disguised'>) =>
    hits.set(term, { term, ...about, zone: 'slug', snippet: written.slice(0, 160), where: 'địa chỉ' });
  findTerms(words, ({ term, isFolded, isDisguised }) => {
    if (term.kind !== 'report')
      add(term.text, {
        kind: term.kind,
        topic: term.topic,
        folded: isFolded && !term.isFoldSafe,
        disguised: isDisguised,
      });
  });
  for (const segment of written.split(/[/?&=]/))
    for (const term of findJoined(segment))
      add(term.text, { kind: term.kind, topic: term.topic, folded: !term.isFoldSafe, disguised: false });
  for (const term of brandsIn(words))
    add(term, { kind: 'brand', topic: 'gambling', folded: false, disguised: false });
  return [...hits.values()];
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}

/** Whether the words of an address advertise: worth a closer look before it was ever read. */
export const isSuspiciousAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && slugHits(url).some(({ kind, folded }) => kind !== 'broad' && !folded);
};
