// However a dispatch is typed, laid out and exported, it reads the same.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/dispatch/contract.ts';
import { fold } from '../../src/dispatch/read/lines/fold.ts';
import { readDispatch } from '../../src/dispatch/read/read.ts';
import { sources } from './corpus/corpus.ts';
import { hands } from './corpus/hands.ts';
import type { Source } from './corpus/source.ts';
import { textOf } from './corpus/to-text.ts';

async function read(text: string, { id }: Source): Promise<Reading> {
  const reading = await readDispatch(new TextEncoder().encode(text), `${id}.txt`);
  if (!reading.ok) throw new Error(reading.problem.message.en);
  return reading.value;
}

/** What must not change, as words that an accent, a blank or a mark more or less leaves as they are. */
function facts({ number, date, issuer, subject, addressees, obligations, distribution }: Reading): string[] {
  const key = (text: string | null): string => fold(text ?? '').replace(/[^a-z0-9]/g, '');
  return [
    `number ${number.value}`,
    `date ${date.iso}`,
    `issuer ${key(issuer.value)}`,
    `subject ${key(subject.value)}`,
    ...addressees.map(({ name }) => `to ${key(name)}`),
    ...distribution.map(({ name }) => `copy ${key(name)}`),
    ...obligations.map(
      ({ path, deadline: { kind, date: day, from, to } }) =>
        `duty ${path} ${kind} ${day ?? ''} ${from ?? ''} ${to ?? ''}`,
    ),
  ];
}

/** One in seven of the half to tune on, with what it says as it stands. */
const tuned = (await sources()).filter(({ half }) => half === 'tune');
const sample = await Promise.all(
  tuned
    .filter((_, at) => at % 7 === 0)
    .map(async (source) => ({ source, own: facts(await read(textOf(source), source)) })),
);

describe('a dispatch of another hand', () => {
  it.each(Object.entries(hands))('reads the same: %s', async (_, hand) => {
    const changed: string[] = [];
    let all = 0;
    for (const { source, own } of sample) {
      const other = new Set(facts(await read(hand(source), source)));
      all += own.length;
      changed.push(...own.filter((fact) => !other.has(fact)).map((fact) => `${source.id}: ${fact}`));
    }
    expect(sample.length).toBeGreaterThan(8);
    expect(changed.length / all, changed.join('\n')).toBeLessThanOrEqual(0.005);
  });
});
