// One unit: who it is, under whom, since when, what it was before, and what it says of itself.
import { useParams } from '@tanstack/react-router';
import type { UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Link } from '../../ui/link.tsx';
import { Count } from '../../ui/number.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UnitBoard } from '../report/unit-board.tsx';
import { Aliases } from './aliases.tsx';
import { Contacts } from './contacts.tsx';
import { History, UnitsUnder } from './history.tsx';
import { Sites } from './sites.tsx';
import { Systems } from './systems.tsx';
import { useUnit } from './use-unit.ts';
import { Validity } from './validity.tsx';
import './unit.css';

export default function UnitPage() {
  const words = useWords('unit');
  const { unitId = '' } = useParams({ strict: false });
  const { data: unit, error, isPending, refetch } = useUnit(unitId);
  if (error) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton words={words.loading} />;
  return (
    <>
      <PageHead
        title={unit.name}
        lead={[
          words.kind[unit.kind],
          unit.sector,
          !unit.isInForce && (unit.validTo ? words.ended : words.notYet),
        ]
          .filter(Boolean)
          .join(' · ')}
        above={<Above unit={unit} />}
        actions={
          unit.may.write && (
            <>
              <Link to="/don-vi/$unitId/sua" params={{ unitId }} look="primary">
                {words.edit}
              </Link>
              <Link to="/don-vi/ke-thua" search={{ truoc: unitId } as never} look="quiet">
                {words.record}
              </Link>
            </>
          )
        }
      />
      <UnitBoard unitId={unitId} />
      <div className="unit-columns">
        <div className="hd-stack">
          <Facts unit={unit} />
          <Aliases unit={unit} />
          <History unit={unit} />
          <UnitsUnder unit={unit} />
        </div>
        <div className="hd-stack">
          <Contacts unit={unit} />
          <Systems unit={unit} />
          <Sites unit={unit} />
        </div>
      </div>
    </>
  );
}

function Above({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit');
  return (
    <Breadcrumbs>
      <Link to="/don-vi">{words.title}</Link>
      {unit.above.map((one) => (
        <Link key={one.id} to="/don-vi/$unitId" params={{ unitId: one.id }}>
          {one.name}
        </Link>
      ))}
      <span>{unit.name}</span>
    </Breadcrumbs>
  );
}

function Facts({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit');
  const codes = [
    [words.agencyCode, unit.agencyCode],
    [words.oldAgencyCode, unit.oldAgencyCode],
    [words.registrationNumber, unit.registrationNumber],
    [words.gsoCode, unit.gsoCode],
  ] as const;
  return (
    <section className="hd-stack">
      <h2>{words.facts}</h2>
      <dl className="hd-facts">
        <dt>{words.validity}</dt>
        <dd>
          <Validity of={unit} />
        </dd>
        {codes.map(([label, code]) => (
          <Pair key={label} label={label} text={code && <code>{code}</code>} />
        ))}
        <Pair label={words.parent} text={unit.parent ?? words.none} />
        <dt>{words.people}</dt>
        <dd>
          <Count of={unit.people} />
        </dd>
        {unit.note && <Pair label={words.note} text={unit.note} />}
      </dl>
    </section>
  );
}

function Pair({ label, text }: { label: string; text: React.ReactNode }) {
  const words = useWords('unit');
  return (
    <>
      <dt>{label}</dt>
      <dd>{text || <span className="hd-soft">{words.unknown}</span>}</dd>
    </>
  );
}
