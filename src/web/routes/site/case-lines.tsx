// Cases as lines: what stands where, how sure, how often it came back, and the way to the case.
import type { CaseRow } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Ago, Moment } from '../../ui/time.tsx';
import { CaseMark } from './case-mark.tsx';

export function CaseLines({ cases }: { cases: readonly CaseRow[] }) {
  const words = useWords('site').cases;
  if (cases.length === 0) return <p className="hd-soft">{words.none}</p>;
  return (
    <ul className="site-lines">
      {cases.map((one) => (
        <li key={one.id}>
          <div className="site-line">
            <CaseMark state={one.state} />
            <span>{words.strength[one.strength]}</span>
            <Link to="/su-viec/$caseId" params={{ caseId: one.id }}>
              {words.see}
            </Link>
          </div>
          <div className="site-url">{one.finding.url}</div>
          <div className="hd-soft hd-small">
            {words.found} <Ago at={one.foundAt} />
            {one.recurrences > 0 && ` · ${words.back({ count: one.recurrences })}`}
            {one.probeDueAt && (
              <>
                {' · '}
                {words.nextProbe}: <Moment at={one.probeDueAt} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
