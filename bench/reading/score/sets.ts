// Reads every dispatch of a set and adds up how its fields came out, how long it took, and what was wrong.

import { readDispatch } from '../../../src/dispatch/read/read.ts';
import type { Half } from '../corpus/source.ts';
import { withoutArguable } from './duties.ts';
import type { Expected } from './expected.ts';
import { contradictions, wrongWhereNull } from './faults.ts';
import { fields, type Quality, type Scored } from './fields.ts';
import { nothing, sum, type Tally } from './tally.ts';

export type Item = { expected: Expected; file: string; bytes: () => Uint8Array };
/** `half` is null for the seeds. */
export type ReadingSet = { name: string; half: Half | null; quality: Quality; items: Item[] };

export type SetResult = {
  set: ReadingSet;
  read: number;
  /** Files that the reader refused, with its reason. */
  refused: string[];
  fields: Map<string, Tally>;
  faults: string[];
  contradictions: Tally;
  /** Milliseconds a page. */
  speed: number;
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
  let pages = 0;
  let spent = 0;
  for (const { expected, file, bytes } of set.items) {
    const content = bytes();
    const start = performance.now();
    const reading = await readDispatch(content, file);
    spent += performance.now() - start;
    if (!reading.ok) {
      result.refused.push(`${file}: ${reading.problem.message.en}`);
      continue;
    }
    pages += Math.max(1, reading.value.quality.pages.length);
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
    speed: pages > 0 ? spent / pages : Number.NaN,
  };
}
