// Which addresses are worth one of the few looks as a search engine: suspects, orphans, and one of each part of the site.
import type { FoundBy } from '../../contract.ts';
import { shapeOf } from '../frontier/url.ts';

export interface Candidate {
  url: string;
  foundBy: FoundBy;
  isSuspicious: boolean;
}

/** At most `count`, the most telling first; the first candidate (where the site begins) is always among them. */
export function chosenForSearchEngine(candidates: readonly Candidate[], count: number): string[] {
  const [start, ...rest] = candidates;
  const parts = new Map<string, number>();
  const ranked = rest.map((candidate) => {
    const part = shapeOf(candidate.url).split('/').slice(0, 3).join('/');
    const nth = parts.get(part) ?? 0;
    parts.set(part, nth + 1);
    const isOrphan = candidate.foundBy !== 'navigation';
    return { url: candidate.url, rank: candidate.isSuspicious ? -1 : nth * 2 + (isOrphan ? 0 : 1) };
  });
  const best = ranked.toSorted((a, b) => a.rank - b.rank).map(({ url }) => url);
  return [...(start ? [start.url] : []), ...best].slice(0, count);
}
