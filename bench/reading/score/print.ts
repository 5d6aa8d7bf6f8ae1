// Prints what was measured: a table of fields by sets, each figure marked where its target is not met.
import type { Quality } from './field.ts';
import { fields } from './fields.ts';
import type { SetResult } from './sets.ts';
import { f1Of } from './tally.ts';

const speeds: Record<Quality, number> = { clean: 150, garbled: 150, ocr: Number.POSITIVE_INFINITY };
const width = 11;
const cell = (text: string): string => text.padStart(width);
export const figure = (value: number | null): string =>
  value === null ? '—' : value === 1 ? '1.00' : (Math.floor(value * 1000) / 1000).toFixed(3).slice(1);

export type Missed = { set: string; field: string; figure: number; target: number };

/** The targets that a set misses, of fields, faults, contradictions and speed. */
export function missedBy(result: SetResult): Missed[] {
  const { set, faults, contradictions, read, speed } = result;
  const name = setName(result);
  const low = fields.flatMap(({ name: field, target }) => {
    const value = f1Of(result.fields.get(field) ?? { right: 0, wrong: 0, missed: 0 });
    return target && value !== null && value < target[set.quality]
      ? [{ set: name, field, figure: value, target: target[set.quality] }]
      : [];
  });
  const high = (field: string, value: number, target: number): Missed[] =>
    value > target ? [{ set: name, field, figure: value, target }] : [];
  return [
    ...low,
    ...high('wrong where null', faults.length, 0),
    ...high('contradictions missed', contradictions.missed, 0),
    ...high('contradictions false', contradictions.wrong, Math.ceil(read / 20)),
    ...high('ms a page', speed, speedTarget(result)),
    ...high('refused', result.refused.length, 0),
    ...high('CER %', (result.errorRate ?? 0) * 100, set.name === 'bad' ? 1 : 0.5),
  ];
}

const speedTarget = ({ set }: SetResult): number => (set.name.startsWith('pdf') ? 300 : speeds[set.quality]);

export const setName = ({ set }: Pick<SetResult, 'set'>): string =>
  set.half === null ? set.name : `${set.name} ${set.half === 'tune' ? 'tune' : 'held'}`;

function row(label: string, target: string, cells: readonly string[]): string {
  return `${label.padEnd(22)}${target.padStart(14)}  ${cells.map(cell).join('')}`;
}

/** One table: `!` marks a figure below its target; a target of three figures is clean / OCR / garbled. */
export function tableOf(results: readonly SetResult[]): string {
  const missed = new Map(
    results.map((result) => [result, new Set(missedBy(result).map(({ field }) => field))]),
  );
  const mark = (result: SetResult, field: string): string => (missed.get(result)?.has(field) ? '!' : ' ');
  const words = (part: 0 | 1): string[] =>
    results.map(({ set }) =>
      part === 0 ? set.name : set.half === null ? '' : set.half === 'tune' ? 'tune' : 'held-out',
    );
  const counts = (label: string, target: string, value: (result: SetResult) => number | string): string =>
    row(
      label,
      target,
      results.map((result) => `${value(result)}${mark(result, label)}`),
    );
  return [
    row('F1', 'at least', words(0)),
    row('', '', words(1)),
    ...fields.map(({ name, target }) =>
      row(
        name,
        target ? [...new Set([target.clean, target.ocr, target.garbled])].map(figure).join(' ') : '',
        results.map(
          (result) =>
            `${figure(f1Of(result.fields.get(name) ?? { right: 0, wrong: 0, missed: 0 }))}${mark(result, name)}`,
        ),
      ),
    ),
    row('counts', 'at most', []),
    counts('wrong where null', '0', ({ faults }) => faults.length),
    counts('contradictions missed', '0', ({ contradictions: c }) => `${c.missed}/${c.missed + c.right}`),
    counts('contradictions false', '1 in 20', ({ contradictions: c }) => c.wrong),
    counts('refused', '0', ({ refused }) => refused.length),
    counts('CER %', '.5, bad 1', ({ errorRate }) =>
      errorRate === null ? '—' : (errorRate * 100).toFixed(2),
    ),
    counts('dispatches', '', ({ read }) => read),
    counts('ms a page', '150, PDF 300', ({ speed }) => (Number.isNaN(speed) ? '—' : Math.round(speed))),
  ].join('\n');
}

/** The values that came out otherwise: of the half to tune on and of the seeds; of the other only when asked for. */
export const failuresOf = (results: readonly SetResult[], withHeldOut: boolean): string[] =>
  results
    .filter(({ set }) => withHeldOut || set.half !== 'held-out')
    .flatMap((result) => [
      ...result.refused.map((each) => `[${setName(result)}] refused ${each}`),
      ...result.faults.map((each) => `[${setName(result)}] WRONG WHERE NULL ${each}`),
      ...result.failures.map((each) => `[${setName(result)}] ${each}`),
    ]);
