// A finding beside the pages: it informs, and moves no verdict.
import type { Finding, FindingKind } from '../../contract.ts';

export function noticeOf(
  kind: FindingKind,
  url: string,
  snippet: string,
  why: Finding['why'],
  target: string | null = null,
): Finding {
  return {
    ...{ url, kind, target, snippet, why },
    weight: 'notice',
    families: [],
    seenBy: [],
    where: '',
    hashes: {},
    signals: [],
    logOdds: 0,
  };
}
