// What the unit says beside what the machine finds, with the findings in sentences, and who vouches for it.
import type { Finding } from '../../../../controls/contract.ts';
import { fill, findingSentence } from '../../../../controls/sentence.ts';
import type { Outcome } from '../../../verdict/contract.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Notice } from '../../ui/notice.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { ClaimMark, OutcomeMark } from '../assignment/outcome-mark.tsx';
import type { LoadedControl } from '../evidence/use-control.ts';
import { FindingList } from './finding-list.tsx';
import './verdict.css';

export interface ShownVerdict {
  outcome: Outcome;
  claimedOutcome: Outcome | null;
  ground: 'claimed' | 'checked' | 'witnessed';
  findings: readonly Finding[];
  figures: Readonly<Record<string, number>> | null;
}

/** Not knowing contradicts nobody, and a claim cannot contradict itself. */
export function isContradicted({ outcome, claimedOutcome, ground }: ShownVerdict): boolean {
  const isSaid = claimedOutcome !== null && claimedOutcome !== 'unknown';
  return isSaid && ground !== 'claimed' && outcome !== 'unknown' && claimedOutcome !== outcome;
}

export function ClaimAndCheck({ verdict, control }: { verdict: ShownVerdict; control: LoadedControl }) {
  const words = useWords('verdict');
  const states = useWords('ui').state;
  const language = useLanguage();
  const said = control.words[language];
  const isClaimed = verdict.ground === 'claimed';
  const basis = isClaimed ? words.claimedOnly : words[control.control.basis];
  return (
    <div className="hd-stack">
      <div className="hd-sides">
        <div>
          <h4>{words.claim}</h4>
          {verdict.claimedOutcome ? (
            <ClaimMark outcome={verdict.claimedOutcome} />
          ) : (
            <span className="hd-soft">{words.noClaim}</span>
          )}
        </div>
        <div>
          <h4>{words.check}</h4>
          {isClaimed ? (
            <>
              <OutcomeMark outcome={verdict.outcome} ground="claimed" boxed={false} />
              <span className="hd-soft hd-small">{words.notChecked}</span>
            </>
          ) : (
            <StateMark state={verdict.outcome} />
          )}
        </div>
      </div>
      {isContradicted(verdict) && (
        <Notice kind="needed" title={words.contradiction}>
          {words.contradictionText({
            claim: states[verdict.claimedOutcome ?? 'unknown'],
            check: states[verdict.outcome],
          })}
        </Notice>
      )}
      {verdict.findings.length > 0 ? (
        <FindingList
          findings={verdict.findings.map((finding) => ({
            ...finding,
            sentence: findingSentence(said, finding, language),
          }))}
        />
      ) : (
        !isClaimed && <p className="hd-soft">{words.noFindings}</p>
      )}
      <FigureLine figures={verdict.figures} labels={said.figures} />
      <p className="hd-soft hd-small">{basis}</p>
    </div>
  );
}

function FigureLine(props: { figures: ShownVerdict['figures']; labels: Readonly<Record<string, string>> }) {
  const language = useLanguage();
  const figures = Object.entries(props.figures ?? {});
  if (figures.length === 0) return null;
  return (
    <dl className="hd-figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{props.labels[key] ?? key}</dt>
          <dd>{fill('{n}', { n: value }, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
