// The gate before every request: no host and no address is asked more often than it may be, whoever asks.
import type { Clock } from './clock.ts';
import { addressInterval, addressMost, HOST_CONNECTIONS, hostInterval } from './limits.ts';
import { Pace } from './pace.ts';

/** A request that may be sent now; `done` must be called when its answer is complete or has failed. */
export interface Leave {
  done(): void;
}

/** Turns taken one after another: whoever comes next waits until those before have passed. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  pass<T>(turn: () => Promise<T>): Promise<T> {
    const passed = this.#last.then(turn);
    this.#last = passed.catch(() => {});
    return passed;
  }
}

/** Requests that are under way; `left` is kept anew each time one ends. */
interface Lane {
  queue: Queue;
  next: number;
  open: number;
  left: PromiseWithResolvers<void>;
}

interface AddressLane extends Lane {
  /** When the answers of the last second were complete. */
  ended: number[];
}

interface HostLane extends Lane {
  pace: Pace;
}

const openLane = (): Lane => ({
  queue: new Queue(),
  next: 0,
  open: 0,
  left: Promise.withResolvers<void>(),
});

function leave(lane: Lane): void {
  lane.open--;
  lane.left.resolve();
  lane.left = Promise.withResolvers();
}

/** A little over a second: clocks are read at both ends. */
const SECOND_MS = 1_005;

/**
 * Opens the gate of one crawl. `rate`: requests a second at a host, as the operator set it. Intervals at a host run from the
 * last answer or, while none has come, from the last request; at an address a request counts until a second after its
 * answer: however late it arrives there, what arrives is never closer than what left here.
 */
export function openGate({ clock, rate }: { clock: Clock; rate: number }) {
  const hosts = new Map<string, HostLane>();
  const addresses = new Map<string, AddressLane>();

  function hostLane(host: string, address: string): HostLane {
    return known(hosts, host, () => ({ ...openLane(), pace: new Pace(hostInterval(rate, address)) }));
  }

  async function until(instant: () => number): Promise<void> {
    for (let wait = instant() - clock.now(); wait > 0; wait = instant() - clock.now())
      await clock.sleep(wait);
  }

  async function roomAt(lane: AddressLane, most: number): Promise<void> {
    for (;;) {
      const recent = clock.now() - SECOND_MS;
      while (lane.ended[0] !== undefined && lane.ended[0] <= recent) lane.ended.shift();
      if (lane.open + lane.ended.length < most) return;
      const [first] = lane.ended;
      await (first === undefined ? lane.left.promise : clock.sleep(first - recent));
    }
  }

  async function atAddress(address: string): Promise<AddressLane> {
    const lane = known(addresses, address, () => ({ ...openLane(), ended: [] }));
    await lane.queue.pass(async () => {
      await until(() => lane.next);
      await roomAt(lane, addressMost(rate, address));
      lane.next = clock.now() + addressInterval(rate, address);
      lane.open++;
    });
    return lane;
  }

  async function atHost(lane: HostLane, address: string): Promise<Leave> {
    while (lane.open >= HOST_CONNECTIONS) await lane.left.promise;
    await until(() => Math.max(lane.next, lane.pace.silentUntil));
    const there = await atAddress(address);
    lane.open++;
    lane.next = clock.now() + lane.pace.interval;
    return {
      done() {
        lane.next = Math.max(lane.next, clock.now() + lane.pace.interval);
        leave(lane);
        there.ended.push(clock.now());
        leave(there);
      },
    };
  }

  return {
    paceOf: (host: string, address: string): Pace => hostLane(host, address).pace,
    /** Waits for a turn at this host, which stands at this address. */
    enter(host: string, address: string): Promise<Leave> {
      const lane = hostLane(host, address);
      return lane.queue.pass(() => atHost(lane, address));
    },
  };
}
export type Gate = ReturnType<typeof openGate>;

function known<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
