// The gate never lets through more than a host or an address may be asked, in virtual time, whatever the frontier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGate } from './gate.ts';
import { HOST_CONNECTIONS, REQUESTS_PER_ADDRESS } from './limits.ts';
import { virtualClock } from './virtual-clock.ts';

interface Passed {
  host: string;
  address: string;
  began: number;
  ended: number;
}

/** Sends each request as soon as its frontier holds it; an answer takes `took` milliseconds. */
async function sent(requests: { host: number; after: number; took: number }[], rate = 1): Promise<Passed[]> {
  const clock = virtualClock();
  const gate = openGate({ clock, rate });
  const passed = requests.map(async ({ host, after, took }) => {
    await clock.sleep(after);
    const address = `8.8.8.${host % 3}`;
    const leave = await gate.enter(`h${host}`, address);
    const began = clock.now();
    await clock.sleep(took);
    leave.done();
    return { host: `h${host}`, address, began, ended: clock.now() };
  });
  return Promise.all(passed);
}

/** The most that began within any window of this length. */
function mostWithin(begun: number[], window: number): number {
  const sorted = begun.toSorted((a, b) => a - b);
  return Math.max(0, ...sorted.map((from) => sorted.filter((at) => at >= from && at < from + window).length));
}

const frontier = fc.array(
  fc.record({
    host: fc.nat({ max: 6 }),
    after: fc.nat({ max: 4_000 }),
    took: fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 9_000 })),
  }),
  { maxLength: 60 },
);

describe('the gate', () => {
  it('lets no host be asked twice within a second, and no address more than four times', async () => {
    await fc.assert(
      fc.asyncProperty(frontier, async (requests) => {
        const passed = await sent(requests);
        expect(passed).toHaveLength(requests.length);
        for (const [, ofHost] of Map.groupBy(passed, ({ host }) => host))
          expect(
            mostWithin(
              ofHost.map(({ began }) => began),
              1_000,
            ),
          ).toBeLessThanOrEqual(1);
        for (const [, there] of Map.groupBy(passed, ({ address }) => address))
          expect(
            mostWithin(
              there.map(({ began }) => began),
              1_000,
            ),
          ).toBeLessThanOrEqual(REQUESTS_PER_ADDRESS);
      }),
      { numRuns: 60 },
    );
  });

  it('lets nobody ask so that more than four could arrive at an address within a second, however late each arrives', async () => {
    await fc.assert(
      fc.asyncProperty(frontier, async (requests) => {
        const passed = await sent(requests);
        for (const [, there] of Map.groupBy(passed, ({ address }) => address))
          for (const { began } of there) {
            const near = there.filter((other) => other.began < began && other.ended > began - 1_000);
            expect(near.length).toBeLessThan(REQUESTS_PER_ADDRESS);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('holds no more than two connections to a host open', async () => {
    const passed = await sent(Array.from({ length: 12 }, () => ({ host: 1, after: 0, took: 7_000 })));
    for (const { began } of passed)
      expect(
        passed.filter((other) => other.began <= began && other.ended > began).length,
      ).toBeLessThanOrEqual(HOST_CONNECTIONS);
  });

  it('does not go faster than one a second on the internet, whatever rate was asked for', async () => {
    const passed = await sent(
      Array.from({ length: 8 }, () => ({ host: 1, after: 0, took: 5 })),
      50,
    );
    expect(
      mostWithin(
        passed.map(({ began }) => began),
        1_000,
      ),
    ).toBe(1);
  });

  it('lets a host that has nothing to do with a slow one go on', async () => {
    const slow = Array.from({ length: 10 }, () => ({ host: 0, after: 0, took: 9_000 }));
    const passed = await sent([...slow, { host: 1, after: 10, took: 5 }]);
    const other = passed.at(-1);
    expect((other?.began ?? 0) - (passed[0]?.began ?? 0)).toBeLessThan(1_000);
  });
});
