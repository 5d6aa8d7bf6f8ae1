// The fields of a reading: what is doubtful, contradicts itself or is unknown first, then the rest.
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import type { Field } from '../../../dispatch/contract.ts';
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Words } from '../../words/index.ts';
import { Entry } from './entry.tsx';
import { spanOf } from './places.ts';
import { signingAuthority } from './signing-authority.ts';

type Reading = NonNullable<DispatchDetail['reading']>;
type Named = Words['dispatch'];
type FactKey = keyof Named['field'];
interface Fact extends Omit<Field<unknown>, 'value'> {
  key: FactKey;
  text: string | null;
}

const sureEnough = 0.8;
/** Fields that a dispatch may well not have: their absence is nothing to look at. */
const mayBeAbsent = new Set<FactKey>(['urgency', 'window', 'parentBody']);

const isDoubtful = (fact: Fact) =>
  (fact.text === null && !(mayBeAbsent.has(fact.key) && fact.reason !== 'unreadable')) ||
  (fact.text !== null && fact.confidence < sureEnough);

export function factsOf(reading: Reading, words: Named): Fact[] {
  const { docType, urgency, date, signatory, window } = reading;
  const plain = (key: 'issuer' | 'parentBody' | 'number' | 'symbol' | 'place' | 'subject'): Fact => ({
    ...reading[key],
    key,
    text: reading[key].value,
  });
  const signed = [signingAuthority(signatory), signatory.capacity, signatory.name];
  return [
    { ...docType, key: 'docType', text: docType.value && words.docType[docType.value] },
    plain('issuer'),
    plain('parentBody'),
    plain('number'),
    plain('symbol'),
    { ...date, key: 'date', text: date.iso && writeCivilDate(date.iso) },
    plain('place'),
    plain('subject'),
    { ...urgency, key: 'urgency', text: urgency.value && words.urgency[urgency.value] },
    { ...signatory, key: 'signatory', text: signatory.name && signed.filter(Boolean).join(' ') },
    ...(window
      ? [{ ...nowhere, key: 'window' as const, raw: window.raw, text: windowText(window) ?? window.raw }]
      : []),
  ];
}

const nowhere = { page: null, lines: null, box: null, confidence: 1, reason: null };

function windowText({ from, to }: NonNullable<Reading['window']>): string | null {
  return from || to ? [from, to].map((day) => (day ? writeCivilDate(day) : '…')).join(' – ') : null;
}

export function LookFirst({ reading }: { reading: Reading }) {
  const words = useWords('dispatch');
  const language = useLanguage();
  const doubtful = factsOf(reading, words).filter(isDoubtful);
  if (doubtful.length + reading.contradictions.length === 0)
    return <p className="hd-soft">{words.lookNone}</p>;
  return (
    <div className="hd-stack">
      {reading.contradictions.map((each) => (
        <Notice key={each.explanation.vi} kind="needed" title={words.contradiction}>
          <p>{each.explanation[language]}</p>
          {each.suggestion && (
            <p>
              {words.suggestion}: {each.suggestion[language]}
            </p>
          )}
        </Notice>
      ))}
      <FactList facts={doubtful} />
    </div>
  );
}

export function SureFacts({ reading }: { reading: Reading }) {
  const words = useWords('dispatch');
  const facts = factsOf(reading, words).filter((fact) => fact.text !== null && !isDoubtful(fact));
  return <FactList facts={facts} />;
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  const words = useWords('dispatch');
  return (
    <div>
      {facts.map((fact) => (
        <Entry key={fact.key} span={spanOf(fact)}>
          <div className="hd-fact">
            <span className="hd-soft">{words.field[fact.key]}</span>
            <span>
              {fact.text ?? <em className="hd-soft">{words.unknown}</em>}
              <Doubt fact={fact} />
            </span>
          </div>
        </Entry>
      ))}
    </div>
  );
}

function Doubt({ fact }: { fact: Fact }) {
  const words = useWords('dispatch');
  const said = [
    fact.reason && words.reason[fact.reason],
    fact.text !== null &&
      fact.confidence < 1 &&
      words.unsure({ percent: String(Math.round(fact.confidence * 100)) }),
    fact.text === null && fact.raw?.trim() && words.asWritten({ raw: fact.raw.replace(/\s+/g, ' ').trim() }),
  ].filter(Boolean);
  return said.length > 0 ? <span className="hd-small hd-soft"> ({said.join('; ')})</span> : null;
}
