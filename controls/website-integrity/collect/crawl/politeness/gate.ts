// The gate before every request: no host and no address is asked more often than it may be, whoever asks.
import type { Clock } from './clock.ts';
import { addressInterval, HOST_CONNECTIONS, hostInterval } from './limits.ts';
import { Pace } from './pace.ts';

/** A request that may be sent now; `done` must be called when its answer is complete or has failed. */
export interface Leave {
  done(): void;
}

interface HostLane {
  pace: Pace;
  open: number;
  /** Whoever comes next waits for this: at one host, turns are taken one after another. */
  turn: Promise<void>;
  next: number;
  left: PromiseWithResolvers<void>;
}

/**
 * Opens the gate of one crawl. `rate`: requests a second at a host, as the operator set it. Intervals at a host run from the
 * last answer or, while none has come, from the last request: what arrives there is never closer than what left here.
 */
export function openGate({ clock, rate }: { clock: Clock; rate: number }) {
  const lanes = new Map<string, HostLane>();
  const addresses = new Map<string, number>();

  function laneOf(host: string, address: string): HostLane {
    const known = lanes.get(host);
    if (known) return known;
    const pace = new Pace(hostInterval(rate, address));
    const lane = { pace, open: 0, turn: Promise.resolve(), next: 0, left: Promise.withResolvers<void>() };
    lanes.set(host, lane);
    return lane;
  }

  async function until(instant: () => number): Promise<void> {
    for (let wait = instant() - clock.now(); wait > 0; wait = instant() - clock.now()) await clock.sleep(wait);
  }

  /** Takes the next free slot of the address, after those who came before. */
  async function slotAt(address: string): Promise<void> {
    const slot = Math.max(clock.now(), addresses.get(address) ?? 0);
    addresses.set(address, slot + addressInterval(rate, address));
    await until(() => slot);
  }

  async function pass(lane: HostLane, address: string): Promise<Leave> {
    while (lane.open >= HOST_CONNECTIONS) await lane.left.promise;
    await until(() => Math.max(lane.next, lane.pace.silentUntil));
    await slotAt(address);
    lane.open++;
    lane.next = clock.now() + lane.pace.interval;
    return {
      done() {
        lane.open--;
        lane.next = Math.max(lane.next, clock.now() + lane.pace.interval);
        lane.left.resolve();
        lane.left = Promise.withResolvers();
      },
    };
  }

  return {
    paceOf: (host: string, address: string): Pace => laneOf(host, address).pace,
    /** Waits for a turn at this host, which stands at this address. */
    enter(host: string, address: string): Promise<Leave> {
      const lane = laneOf(host, address);
      const leave = lane.turn.then(() => pass(lane, address));
      lane.turn = leave.then(
        () => {},
        () => {},
      );
      return leave;
    },
    /** Forgets a host whose crawl is over. */
    forget: (host: string): void => void lanes.delete(host),
  };
}
export type Gate = ReturnType<typeof openGate>;
