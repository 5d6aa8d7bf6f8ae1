// Whether a probe proves that what was planted is gone: the page itself, for every visitor, and no page that only says so.
import type { Finding, Profile, SiteVerdict, Visit } from '../contract.ts';
import { distance } from '../page/template.ts';

export type ProofState = 'gone' | 'still-there' | 'could-not-tell';

export interface Proof {
  readonly state: ProofState;
  readonly why: { readonly vi: string; readonly en: string };
}

/** What the probe brought: visits of the address by several visitors, an address that cannot exist, and a judge's verdict on them. */
export interface Probe {
  readonly finding: Pick<Finding, 'url' | 'kind' | 'target' | 'seenBy'>;
  readonly visits: readonly Visit[];
  readonly impossible: Visit | null;
  readonly verdict: SiteVerdict;
}

const NEAR = 3;
const removedKinds: ReadonlySet<Finding['kind']> = new Set([
  'planted-page',
  'planted-file',
  'foreign-language-page',
]);

/**
 * `gone`: every visitor who saw it was answered, and it is not there: the page answers 404 or 410, or stands without what
 * was planted. A page that was planted and now answers 200 with what any address answers (a soft 404) is gone too, but
 * only where an impossible address was asked and says the same.
 */
export function proofOf({ finding, visits, impossible, verdict }: Probe): Proof {
  const missing = finding.seenBy.filter(
    (profile) =>
      !visits.some(({ observation }) => isAnswered(observation.status) && observation.profile === profile),
  );
  const found = verdict.findings.find(({ url, weight }) => url === finding.url && weight !== 'notice');
  const elsewhere =
    finding.target === null
      ? undefined
      : verdict.findings.find(({ target, weight }) => target === finding.target && weight !== 'notice');
  const still = found ?? elsewhere;
  if (still) return told('still-there', still.why.vi, still.why.en);
  if (visits.length === 0 || missing.length > 0) return notAsked(missing);
  if (visits.some(({ observation }) => !isAnswered(observation.status)))
    return told('could-not-tell', 'Máy chủ không trả lời được.', 'The server could not answer.');
  if (!removedKinds.has(finding.kind))
    return told(
      'gone',
      'Trang còn đó, nội dung bị cài không còn, với mọi loại khách.',
      'The page stands and what was planted is not there, for every visitor.',
    );
  if (visits.every(({ observation }) => observation.status === 404 || observation.status === 410))
    return told('gone', 'Địa chỉ đã trả lời là không có.', 'The address answers that it does not exist.');
  return softly(visits, impossible);
}

const isAnswered = (status: number) => status < 500 && status !== 403 && status !== 429;
const told = (state: ProofState, vi: string, en: string): Proof => ({ state, why: { vi, en } });
const notAsked = (missing: readonly Profile[]) =>
  told(
    'could-not-tell',
    `Chưa hỏi được với tư cách khách: ${missing.join(', ') || '…'}.`,
    `Not asked yet as: ${missing.join(', ') || '…'}.`,
  );

/** The address still answers: the same as an impossible one, or as a page of its own without what was planted. */
function softly(visits: readonly Visit[], impossible: Visit | null): Proof {
  if (impossible?.facts?.kind !== 'page')
    return told(
      'could-not-tell',
      'Địa chỉ vẫn trả lời; chưa biết trang này trả lời thế nào cho địa chỉ không có.',
      'The address still answers; what an impossible address answers is not known.',
    );
  const { simhash } = impossible.facts;
  const isSame = visits.every(
    ({ facts }) => facts?.kind === 'page' && distance(facts.simhash, simhash) <= NEAR,
  );
  return isSame
    ? told(
        'gone',
        'Địa chỉ trả lời như mọi địa chỉ không có.',
        'The address answers as any that does not exist.',
      )
    : told(
        'could-not-tell',
        'Địa chỉ vẫn trả lời một trang; cần người xem.',
        'The address still answers with a page; a person must look.',
      );
}
