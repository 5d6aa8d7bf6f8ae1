// What becomes of a device, step by step and over any sequence of steps and sweeps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterSweep,
  type Device,
  firstFound,
  isHandled,
  type Run,
  type Seen,
  type Step,
  step,
} from './rules.ts';

const at = (hour: number) => new Date(Date.UTC(2024, 8, 1, hour)).toISOString();
const now = new Date(at(100));
const seen = (last: number | null, ...indicators: string[]): Seen => ({
  indicators: indicators.length > 0 ? indicators : ['domain xau.example'],
  first: last === null ? null : at(last - 1),
  last: last === null ? null : at(last),
});
const run = (ranAt: number, more: Partial<Run> = {}): Run => ({
  ranAt: at(ranAt),
  isListInForce: true,
  searchedTo: at(ranAt - 1),
  ...more,
});
const made = (device: Device, given: Step): Device => {
  const next = step(device, given, now);
  if (!next.ok) throw new Error(next.problem);
  return next.value;
};
const cleaned = (hour: number): Step => ({ to: 'cleaned', whatWasDone: 'cài lại máy', cleanedAt: at(hour) });
const found = firstFound(seen(2));

describe('a device', () => {
  it('is clean again when a later sweep of later logs does not find it', () => {
    expect(afterSweep(made(found, cleaned(5)), null, run(10)).state).toBe('clean-again');
  });

  it('is clean again when a later sweep finds only what was before the cleaning', () => {
    expect(afterSweep(made(found, cleaned(5)), seen(2), run(10)).state).toBe('clean-again');
  });

  it.each([
    ['an older list', run(10, { isListInForce: false })],
    ['logs that end before the cleaning', run(10, { searchedTo: at(4) })],
    ['logs without times', run(10, { searchedTo: null })],
    ['a run from before the cleaning', run(5, { searchedTo: at(9) })],
  ])('is not cleared by %s', (_, given) => {
    expect(afterSweep(made(found, cleaned(5)), null, given).state).toBe('cleaned');
  });

  it('that was found or isolated and never cleaned is cleared by nothing', () => {
    expect(afterSweep(found, null, run(10)).state).toBe('found');
    expect(afterSweep(made(found, { to: 'isolating' }), null, run(10)).state).toBe('isolating');
  });

  it('seen again after the cleaning is the same finding, open again and counted', () => {
    const back = afterSweep(afterSweep(made(found, cleaned(5)), null, run(10)), seen(12), run(13));
    expect(back).toMatchObject({
      state: 'found',
      recurrences: 1,
      cleanedAt: null,
      firstSeen: at(1),
      lastSeen: at(12),
    });
  });

  it('seen at a time that nobody knows is neither back nor clean again', () => {
    const clean = afterSweep(made(found, cleaned(5)), null, run(10));
    expect(afterSweep(clean, seen(null), run(13))).toMatchObject({ state: 'cleaned', recurrences: 0 });
  });

  it('that is a false positive stays one until it talks to something else', () => {
    const wrong = made(found, { to: 'false-positive', whatWasDone: 'máy của phòng thử nghiệm' });
    expect(afterSweep(wrong, seen(9), run(10)).state).toBe('false-positive');
    expect(afterSweep(wrong, seen(9, 'ipv4 203.0.113.9'), run(10))).toMatchObject({
      state: 'found',
      recurrences: 1,
    });
  });

  it.each([
    ['no-deed', { ...cleaned(5), whatWasDone: '  ' } as Step],
    ['no-reason', { to: 'false-positive', whatWasDone: '' } as Step],
    ['cleaned-ahead', cleaned(101)],
    ['seen-since', cleaned(1)],
    ['already-so', { to: 'found' } as Step],
  ])('is not moved where the step is wrong: %s', (problem, given) => {
    expect(step(found, given, now)).toEqual({ ok: false, problem });
  });
});

describe('over any sequence of steps and sweeps', () => {
  const hour = fc.integer({ min: 1, max: 99 });
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom<Step>(
      { to: 'found' },
      { to: 'isolating' },
      { to: 'false-positive', whatWasDone: 'lý do' },
    ),
    hour.map(cleaned),
  );
  const anySeen = fc.option(
    fc
      .tuple(fc.option(hour), fc.subarray(['a', 'b', 'c'], { minLength: 1 }))
      .map(([last, names]) => seen(last, ...names)),
  );
  const anyRun = fc.record({
    ranAt: hour.map(at),
    isListInForce: fc.boolean(),
    searchedTo: fc.option(hour.map(at)),
  });
  const anyAct = fc.oneof(
    anyStep.map((given) => ({ given, swept: null })),
    fc.record({ seen: anySeen, run: anyRun }).map((swept) => ({ given: null, swept })),
  );

  it('nothing is clean again but by a sweep with the list in force after its cleaning, and nothing is handled without a deed', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        let device = found;
        for (const { given, swept } of acts) {
          const before = device;
          if (given) {
            const next = step(device, given, now);
            if (next.ok) device = next.value;
            expect(device.state === 'clean-again' && before.state !== 'clean-again').toBe(false);
          } else if (swept) {
            device = afterSweep(device, swept.seen, swept.run);
            if (device.state === 'clean-again' && before.state !== 'clean-again')
              expect(swept.run.isListInForce && swept.run.ranAt > (device.cleanedAt ?? '')).toBe(true);
            const reopened = isHandled(before.state) && !isHandled(device.state);
            expect(device.recurrences - before.recurrences).toBe(reopened ? 1 : 0);
          }
          expect(device.whatWasDone !== null).toBe(isHandled(device.state));
          expect(device.cleanedAt !== null).toBe(
            device.state === 'cleaned' || device.state === 'clean-again',
          );
          expect(before.indicators.every((one) => device.indicators.includes(one))).toBe(true);
          expect((device.firstSeen ?? '') <= (device.lastSeen ?? '~')).toBe(true);
        }
      }),
    );
  });
});
