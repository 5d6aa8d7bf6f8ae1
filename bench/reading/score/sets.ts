// Reads every dispatch of a set and adds up how its fields came out, how long it took, and what was wrong.

import { readDispatch } from '../../../src/dispatch/read/read.ts';
import { median, timed } from '../../measure.ts';
import type { Half } from '../corpus/source.ts';
import { characterErrors, type Errors, errorRate } from './cer.ts';
import { withoutArguable } from './duties.ts';
import type { Expected } from './expected.ts';
import { contradictions, wrongWhereNull } from './faults.ts';
import type { Quality, Scored } from './field.ts';
import { fields } from './fields.ts';
import { nothing, sum, type Tally } from './tally.ts';

export type Item = { expected: Expected; file: string; bytes: () => Uint8Array; paragraphs: string[] };
/** `half` is null for the seeds. */
export type ReadingSet = {
  name: string;
  half: Half | null;
  quality: Quality;
  items: Item[];
  /** Worse than what the targets are set for: told by itself, and not in the summary. */
  isBeside?: boolean;
};

export type SetResult = {
  set: ReadingSet;
  read: number;
  /** Files that the reader refused, with its reason. */
  refused: string[];
  fields: Map<string, Tally>;
  faults: string[];
  contradictions: Tally;
  /** Milliseconds a page, the better of two readings (of one for scans): of the dispatches, the one in the middle. */
  speed: number;
  /** Of text read from pixels; null where none was. */
  errorRate: number | null;
  failures: string[];
};

const told = (values: unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ');

function failuresOf(id: string, name: string, { missedValues, wrongValues }: Scored): string[] {
  if (missedValues.length + wrongValues.length === 0) return [];
  return [`${id} ${name}: missed ${told(missedValues) || '—'}; wrong ${told(wrongValues) || '—'}`];
}

/** Reads the items one after another, so that the time of one is its own. */
export async function measureSet(set: ReadingSet): Promise<SetResult> {
  const tallies = new Map<string, Tally[]>();
  const result = { refused: [] as string[], faults: [] as string[], failures: [] as string[] };
  const flags: Tally[] = [];
  const speeds: number[] = [];
  const errors: Errors[] = [];
  for (const { expected, file, bytes, paragraphs } of set.items) {
    const content = bytes();
    const start = performance.now();
    const reading = await readDispatch(content, file);
    const first = performance.now() - start;
    const again = set.quality === 'ocr' ? first : await timed(() => readDispatch(content, file));
    const spent = Math.min(first, again);
    if (!reading.ok) {
      result.refused.push(`${file}: ${reading.problem.message.en}`);
      continue;
    }
    speeds.push(spent / Math.max(1, reading.value.quality.pages.length));
    if (set.quality === 'ocr')
      errors.push(characterErrors(paragraphs, reading.value.source.map(({ raw }) => raw).join(' ')));
    const counted = withoutArguable(expected, reading.value);
    for (const { name, score } of fields) {
      const scored = score(...counted, set.quality);
      tallies.set(name, [...(tallies.get(name) ?? []), scored]);
      result.failures.push(...failuresOf(expected.id, name, scored));
    }
    const faults = wrongWhereNull(expected, reading.value, set.quality).map(
      (each) => `${expected.id} ${each}`,
    );
    result.faults.push(...faults);
    const flagged = contradictions(expected, reading.value);
    flags.push(flagged);
    result.failures.push(...failuresOf(expected.id, 'contradictions', flagged));
  }
  return {
    set,
    ...result,
    read: set.items.length - result.refused.length,
    fields: new Map([...tallies].map(([name, all]) => [name, sum(all)])),
    contradictions: flags.length > 0 ? sum(flags) : nothing,
    speed: median(speeds),
    errorRate: errors.length > 0 ? errorRate(errors) : null,
  };
}
