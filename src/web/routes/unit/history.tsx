// What a unit came from and became, oldest first, and the units under it.
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import type { DatedUnit, Succession, UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Validity } from './validity.tsx';

export function History({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit');
  return (
    <section className="hd-stack">
      <h2>{words.history}</h2>
      {unit.history.length === 0 && <p className="hd-soft">{words.historyNone}</p>}
      <ol className="unit-lines">
        {unit.history.map((one) => (
          <li key={one.id}>
            <Passage succession={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Passage({ succession: { kind, onDate, ground, before, after } }: { succession: Succession }) {
  const words = useWords('unit').succession;
  return (
    <div>
      <strong>
        {writeCivilDate(onDate)} · {words.kind[kind]}
      </strong>
      <p>
        <Names units={before} /> {after.length > 0 ? words.became : words.endedWithout}{' '}
        <Names units={after} />
      </p>
      {ground && <p className="hd-soft hd-small">{ground}</p>}
    </div>
  );
}

function Names({ units }: { units: readonly DatedUnit[] }) {
  return units.map((unit, at) => (
    <span key={unit.id}>
      {at > 0 && ', '}
      <Link to="/don-vi/$unitId" params={{ unitId: unit.id }}>
        {unit.name}
      </Link>
    </span>
  ));
}

export function UnitsUnder({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit');
  return (
    <section className="hd-stack">
      <h2>{words.under}</h2>
      {unit.under.length === 0 && <p className="hd-soft">{words.underNone}</p>}
      <ul className="unit-lines">
        {unit.under.map((one) => (
          <li key={one.id}>
            <Link to="/don-vi/$unitId" params={{ unitId: one.id }}>
              {one.name}
            </Link>
            <span className="hd-soft hd-small">
              <Validity of={one} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
