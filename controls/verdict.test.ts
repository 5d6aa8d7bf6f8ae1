// The rule of combination: what the parts say and what the whole may then say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, contradicts, limited, type Outcome, outcomes, verdict, worstOf } from './kit.ts';

const outcome = fc.constantFrom<Outcome>(...outcomes);
const parts = fc.array(outcome, { maxLength: 8 });
const known = fc.constantFrom<Outcome>('not-met', 'partly', 'met');
const rank: Record<Outcome, number> = { 'not-met': 0, partly: 1, met: 2, unknown: Number.NaN };

describe.each([
  ['side by side', combine],
  ['all required', worstOf],
])('parts %s', (_, rule) => {
  it('are met only when there are some and every one is met', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(rule(given) === 'met').toBe(given.length > 0 && given.every((part) => part === 'met'));
      }),
    );
  });

  it('never read as met once one is unknown, and nothing at all is unknown', () => {
    fc.assert(fc.property(parts, (given) => rule([...given, 'unknown']) !== 'met'));
    expect(rule([])).toBe('unknown');
  });

  it('give the same whole in any order and however often one is repeated', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (given, turn) => {
        const turned = [...given.slice(turn % 8), ...given.slice(0, turn % 8)];
        expect(rule(turned)).toBe(rule(given));
        expect(rule([...given, ...given])).toBe(rule(given));
      }),
    );
  });

  it('never make the whole worse by becoming better', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), known, known, (given, one, other) => {
        const [worse, better] = rank[one]! <= rank[other]! ? [one, other] : [other, one];
        expect(rank[rule([...given, worse])]).toBeLessThanOrEqual(rank[rule([...given, better])]);
      }),
    );
  });
});

it('some met and some not is partly; some not and none met is not met', () => {
  expect(combine(['met', 'not-met', 'unknown'])).toBe('partly');
  expect(combine(['not-met', 'unknown'])).toBe('not-met');
  expect(combine(['met', 'unknown'])).toBe('unknown');
  expect(worstOf(['met', 'not-met', 'unknown'])).toBe('not-met');
});

it('a warning or a note says something without moving the outcome', () => {
  const warned = verdict.of([verdict.require(true, 'a'), verdict.warn(false, 'b'), verdict.note('c')]);
  expect(warned.outcome).toBe('met');
  expect(warned.findings.map(({ code }) => code)).toEqual(['b', 'c']);
  expect(verdict.of([verdict.note('c')]).outcome).toBe('unknown');
});

it('a requirement that nobody can tell is unknown, and carries the name of its system', () => {
  const found = verdict.ofEach([{ name: 'Máy A' }], () => [verdict.require(null, 'cannot-tell')]);
  expect(found).toMatchObject({ outcome: 'unknown', ground: 'checked' });
  expect(found.findings[0]).toMatchObject({ subject: 'Máy A', severity: 'unknown' });
  expect(verdict.ofEach([], () => []).outcome).toBe('unknown');
});

it('claim and check contradict each other only when both are known and a machine did check', () => {
  const found = (result: Outcome, ground: 'claimed' | 'checked') => ({
    ...verdict.of([]),
    outcome: result,
    ground,
  });
  expect(contradicts('met', found('not-met', 'checked'))).toBe(true);
  expect(contradicts('met', found('not-met', 'claimed'))).toBe(false);
  expect(contradicts('met', found('unknown', 'checked'))).toBe(false);
  expect(contradicts(null, found('met', 'checked'))).toBe(false);
});

it('of one kind of finding a page shows two hundred and counts the rest', () => {
  const many = Array.from(
    { length: 1_000 },
    () => ({ code: 'gap', severity: 'breach', subject: null, params: {} }) as const,
  );
  const few = limited(many);
  expect(few).toHaveLength(201);
  expect(few.at(-1)).toMatchObject({ code: 'and-more', params: { of: 'gap', count: 800 } });
});
