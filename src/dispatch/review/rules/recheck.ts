// What follows from corrected values: days that the date decides, the report that is due, what still speaks against what.
import type { Contradiction, Deadline } from '../../contract.ts';
import { nothingPrinted } from '../../read/contradictions/facts.ts';
import { contradictionsOf } from '../../read/contradictions.ts';
import { type IssuedWhen, readDeadline } from '../../read/fields/deadline.ts';
import { reportDueOf } from '../../read/report-due.ts';
import type { Act, ReviewedReading } from '../contract.ts';
import type { Reviewed } from './place.ts';

export interface Rechecked extends Reviewed {
  /** Places in the list of contradictions: those of the machine that corrections have settled. They stay as history. */
  settled: readonly number[];
  /** Those that were found in the corrected values, again or for the first time. */
  standing: readonly number[];
}

/**
 * The reading with all that follows from what people corrected. What a person has decided stays as they said; the
 * contradictions of the machine keep their places, those that corrections brought follow them.
 */
export function rechecked(machine: Reviewed, now: Reviewed, live: readonly Act[]): Rechecked {
  const dated = withDeadlines(machine, now, live);
  return withContradictions(machine, withReportDue(machine, dated, live));
}

const issuedOn = ({ date: { iso, year, month } }: ReviewedReading): IssuedWhen => ({
  year,
  month,
  day: iso ? Number(iso.slice(8)) : null,
});

const parts = ['kind', 'date', 'time', 'from', 'to', 'rule', 'raw'] as const;
const isSame = (one: Deadline, other: Deadline): boolean => parts.every((part) => one[part] === other[part]);

const decided = (live: readonly Act[], ...fields: string[]): boolean =>
  live.some(({ kind, field }) => kind !== 'accepted' && fields.includes(field));

/** A deadline that leaves out its year, or counts from the day of issue, follows the date; one of its own stays. */
function withDeadlines(machine: Reviewed, now: Reviewed, live: readonly Act[]): Reviewed {
  const [before, after] = [issuedOn(machine.reading), issuedOn(now.reading)];
  if (before.year === after.year && before.month === after.month && before.day === after.day) return now;
  const obligations = now.reading.obligations.map((duty, at) => {
    const field = `obligations/${now.keys.obligations[at]}`;
    if (decided(live, field, `${field}/deadline`)) return duty;
    const clause = [duty.text, duty.deadline.raw ?? ''].find((words) =>
      isSame(readDeadline(words, before), duty.deadline),
    );
    return clause === undefined ? duty : { ...duty, deadline: readDeadline(clause, after) };
  });
  return { ...now, reading: { ...now.reading, obligations } };
}

function withReportDue(machine: Reviewed, now: Reviewed, live: readonly Act[]): Reviewed {
  const first = reportDueOf(machine.reading.obligations, issuedOn(machine.reading));
  const read = machine.reading.reportDue;
  const isDerived = first && read ? first.path === read.path && isSame(first, read) : first === read;
  if (!isDerived || decided(live, 'reportDue')) return now;
  return {
    ...now,
    reading: { ...now.reading, reportDue: reportDueOf(now.reading.obligations, issuedOn(now.reading)) },
  };
}

/** `obligations.1.a.deadline` and `bases.0.date`, as the reader names fields, in the paths of the review. */
export function pathsOf({ fields }: Contradiction, { reading, keys }: Reviewed): string[] {
  return fields.flatMap((field) => {
    const duty = /^obligations\.(.+?)(\.deadline|\.addresseeGroup)?$/.exec(field);
    if (duty) {
      const key = keys.obligations[reading.obligations.findIndex(({ path }) => path === duty[1])];
      return key === undefined ? [] : [`obligations/${key}${duty[2]?.replace('.', '/') ?? ''}`];
    }
    const [list = '', index] = field.split('.');
    if (index === undefined) return [field];
    const key = list === 'bases' || list === 'appendices' ? keys[list][Number(index)] : undefined;
    return key === undefined ? [] : [`${list}/${key}`];
  });
}

/** By kind and places. What only the lines tell (a gap in the numbers, a day of the week) is not among them. */
function found(where: Reviewed): Map<string, Contradiction> {
  const { garbled, ocr } = where.reading.quality;
  const all = contradictionsOf({ ...where.reading, ...nothingPrinted, isRecognised: garbled || ocr });
  return new Map(all.map((each) => [nameOf(each, where), each]));
}
const nameOf = (each: Contradiction, where: Reviewed): string =>
  [each.kind, ...pathsOf(each, where)].join(' ');

/** What the values of the machine do not give again, a person alone settles; what they gave and it left out is not news. */
function withContradictions(machine: Reviewed, now: Reviewed): Rechecked {
  const [before, after] = [found(machine), found(now)];
  const old = machine.reading.contradictions.map((each) => ({ each, name: nameOf(each, machine) }));
  const news = [...after].filter(([name]) => !before.has(name)).map(([, each]) => each);
  const contradictions = [...old.map(({ each, name }) => after.get(name) ?? each), ...news];
  const places = (holds: (name: string) => boolean): number[] =>
    old.flatMap(({ name }, at) => (before.has(name) && holds(name) ? at : []));
  return {
    ...now,
    reading: { ...now.reading, contradictions },
    settled: places((name) => !after.has(name)),
    standing: [...places((name) => after.has(name)), ...news.map((_, at) => old.length + at)],
  };
}
