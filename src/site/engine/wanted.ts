// Which of the addresses that a look was sent to it read, and which it could not: a site may answer to them by its other scheme.
import type { NotMeasured } from '../../../controls/website-integrity/collect/contract.ts';
import type { Look } from './messages.ts';

const pageOf = (url: string): string => url.replace(/^https?:/, '');

export function openWanted(first: readonly string[]) {
  const wanted = new Map(first.map((url) => [pageOf(url), url]));
  const read = new Set<string>();
  return {
    read(url: string): void {
      const one = wanted.get(pageOf(url));
      if (one !== undefined) read.add(one);
    },
    /** What the plain visitor was not given whole counts as missed; what the look had no time for, as neither. */
    visited(notMeasured: readonly NotMeasured[]): Look['visited'] {
      const failed = notMeasured.filter(({ profile, code }) => profile === 'desktop' && code !== 'budget');
      const missed = new Set(failed.flatMap(({ url }) => wanted.get(pageOf(url)) ?? []));
      return { read: [...read].filter((url) => !missed.has(url)), missed: [...missed] };
    },
  };
}
