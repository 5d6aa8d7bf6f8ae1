// Tells what of a site was not read: absence of measurement never reads as clean.
import type { NotMeasured, SiteVerdict } from '../../contract.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { Looker } from './looker.ts';

/** Causes that speak of a site that is overburdened or gone: after a few in a row it is left alone. */
export const STRAIN: ReadonlySet<string> = new Set<NotMeasured['code']>([
  ...(['timeout', 'too-slow', 'connect', 'rate-limited', 'server-error', 'dns'] as const),
]);

/** `ended`: the cause of the failures after which the site was left, or which bound was reached; null: neither. */
export function tellWhatIsLeft(
  frontier: Frontier,
  looker: Looker,
  ended: NotMeasured['code'] | string | null,
): void {
  const { waiting, cut } = frontier;
  const next = frontier.next();
  const left = `${waiting} addresses were not read`;
  const cause = ended !== null && STRAIN.has(ended) ? (ended as NotMeasured['code']) : null;
  if (next && cause) looker.miss(next.url, 'desktop', cause, `it stopped answering; ${left}`);
  else if (next) looker.miss(next.url, 'desktop', 'budget', `${ended ?? 'stopped'}; ${left}`);
  if (cut.full)
    looker.miss(cut.full, 'desktop', 'budget', 'more addresses than the list of waiting ones holds');
  if (cut.endless) looker.miss(cut.endless, 'desktop', 'not-read', 'addresses of this kind have no end');
}

/** What was not read of the first page, or of a site that stopped answering, cannot be called clean. */
export function unlessBroken(verdict: SiteVerdict, start: string | null, isGivenUp: boolean): SiteVerdict {
  const gap = verdict.notMeasured.find(({ url, profile }) => url === start && profile === 'desktop');
  if (verdict.verdict !== 'clean' || !(gap || isGivenUp)) return verdict;
  const cause = (gap ?? verdict.notMeasured.at(-1))?.code ?? '';
  return {
    ...verdict,
    verdict: 'unknown',
    why: {
      vi: `Chỉ đọc được một phần (${cause}); phần đã đọc không thấy dấu hiệu cài cắm.`,
      en: `Only a part could be read (${cause}); no sign of planting in that part.`,
    },
  };
}
