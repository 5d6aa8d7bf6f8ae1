// The obligations that the machine read, by addressee group, each tied to its place in the source.
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import type { ObligationReading } from '../../../dispatch/contract.ts';
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useWords } from '../../language.ts';
import type { Words } from '../../words/index.ts';
import { useControlTitle } from '../control-title.ts';
import { Entry } from './entry.tsx';
import { spanOf } from './places.ts';

type Reading = NonNullable<DispatchDetail['reading']>;

export function Duties({ reading }: { reading: Reading }) {
  const words = useWords('dispatch');
  if (reading.obligations.length === 0) {
    const why = reading.isDirective.value ? words.noDuties : words.notDirective;
    return (
      <p className="hd-soft">
        {why} {reading.isDirective.reason}
      </p>
    );
  }
  return (
    <div>
      {reading.obligations.map((duty, at) => (
        <div key={`${duty.path}/${duty.anchor.quote}`}>
          {duty.addresseeGroup !== reading.obligations[at - 1]?.addresseeGroup && (
            <p className="hd-duty__group">
              {words.to}: <strong>{duty.addresseeGroup ?? words.unknown}</strong>
            </p>
          )}
          <Entry span={spanOf(duty.anchor)}>
            <Duty duty={duty} />
          </Entry>
        </div>
      ))}
    </div>
  );
}

function Duty({ duty }: { duty: ObligationReading }) {
  const words = useWords('dispatch');
  const titleOf = useControlTitle();
  const proofs = duty.demands.map((demand) => titleOf(demand.control));
  const notes = [
    `${words.deadline}: ${deadlineText(duty.deadline, words)}`,
    duty.cascade && words.cascades,
    proofs.length > 0 && `${words.asks}: ${proofs.join(', ')}`,
    duty.confidence < 1 && words.unsure({ percent: String(Math.round(duty.confidence * 100)) }),
  ];
  return (
    <div className="hd-duty">
      <strong className="hd-duty__path">{duty.path}</strong>
      <div>
        <p>{duty.text}</p>
        <p className="hd-soft hd-small">{notes.filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  );
}

function deadlineText(
  { kind, date, time, raw }: ObligationReading['deadline'],
  words: Words['dispatch'],
): string {
  const day = date && [time, writeCivilDate(date)].filter(Boolean).join(' ');
  if (kind === 'none') return raw ?? words.deadlineKind.none;
  if (kind === 'before' || kind === 'by')
    return day ? words.deadlineKind[kind]({ date: day }) : (raw ?? words.unknown);
  return words.deadlineKind[kind]({ raw: raw ?? words.unknown });
}
