import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from './contract.ts';
import { type DemandVerdict, wholeOf } from './rules.ts';

const outcome = fc.constantFrom(...outcomes);
const verdict: fc.Arbitrary<DemandVerdict> = fc.record({
  outcome,
  claimedOutcome: fc.option(outcome, { nil: null }),
  ground: fc.constantFrom('claimed', 'checked', 'witnessed'),
});
const verdicts = fc.array(verdict, { maxLength: 6 });

test('what is not known never becomes met', () => {
  fc.assert(
    fc.property(verdicts, (given) => {
      const whole = wholeOf(given);
      const isMet = given.length > 0 && given.every((one) => one.outcome === 'met');
      expect(whole.outcome === 'met').toBe(isMet);
    }),
  );
});

test('the order in which demands are judged does not matter', () => {
  fc.assert(
    fc.property(verdicts, (given) => {
      expect(wholeOf([...given].reverse())).toEqual(wholeOf(given));
    }),
  );
});

test('a demand that was found wanting never disappears among the others', () => {
  fc.assert(
    fc.property(verdicts, verdict, (given, one) => {
      const whole = wholeOf([...given, { ...one, outcome: 'not-met' }]);
      expect(['not-met', 'partly']).toContain(whole.outcome);
    }),
  );
});

test('a claim is what the unit said, and where it said nothing there is none', () => {
  fc.assert(
    fc.property(verdicts, (given) => {
      const said = given.some((one) => one.claimedOutcome !== null);
      expect(wholeOf(given).claimedOutcome === null).toBe(!said);
    }),
  );
});

test('nothing is called checked that only the unit has said', () => {
  fc.assert(
    fc.property(verdicts, (given) => {
      if (given.every((one) => one.ground === 'claimed')) expect(wholeOf(given).ground).toBe('claimed');
    }),
  );
});
