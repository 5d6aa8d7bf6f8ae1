// How a review of the test web is scored: precision and recall of `confirmed`, and what was taken for planted by mistake.
import type { SiteVerdict } from '../../controls/website-integrity/collect/contract.ts';
import type { Half, TestSite } from './web/web.ts';

export interface Judged {
  readonly site: TestSite;
  readonly verdict: SiteVerdict['verdict'];
}

export interface Score {
  readonly planted: number;
  readonly confirmed: number;
  readonly reviewed: number;
  readonly lawful: number;
  /** Lawful sites that were confirmed; those of them that are no twins. */
  readonly falseConfirmed: number;
  readonly falseConfirmedHard: number;
  readonly falseReviewed: number;
  /** Share of confirmed sites that are planted, and of planted sites that are confirmed; 1 where there are none. */
  readonly precision: number;
  readonly recall: number;
  /** Recall over what is shown to some visitors only. */
  readonly cloaking: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function scoreOf(judged: readonly Judged[], half?: Half): Score {
  const mine = judged.filter(({ site }) => half === undefined || site.half === half);
  const planted = mine.filter(({ site }) => site.truth === 'planted');
  const lawful = mine.filter(({ site }) => site.truth === 'clean');
  const isConfirmed = ({ verdict }: Judged) => verdict === 'confirmed';
  const isReviewed = ({ verdict }: Judged) => verdict === 'review';
  const confirmed = planted.filter(isConfirmed).length;
  const falseConfirmed = lawful.filter(isConfirmed).length;
  const cloaked = planted.filter(({ site }) => site.cloaks !== null && site.cloaks !== 'cookie');
  return {
    planted: planted.length,
    confirmed,
    reviewed: planted.filter(isReviewed).length,
    lawful: lawful.length,
    falseConfirmed,
    falseConfirmedHard: lawful.filter((each) => isConfirmed(each) && !each.site.isTwin).length,
    falseReviewed: lawful.filter(isReviewed).length,
    precision: share(confirmed, confirmed + falseConfirmed),
    recall: share(confirmed, planted.length),
    cloaking: share(cloaked.filter(isConfirmed).length, cloaked.length),
  };
}
