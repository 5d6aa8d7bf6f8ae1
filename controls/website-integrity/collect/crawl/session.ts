// What all sites of one review share: the clock, the gate, the connections, and the one way to ask for anything.
import type { Resolver } from 'node:dns/promises';
import { openRegistries, type Registries } from './dns/registration.ts';
import type { CertificateRecord } from './fetch/certificate.ts';
import { type Answer, type Exchange, type ExchangeLimits, openExchange } from './fetch/exchange.ts';
import { FetchFailure } from './fetch/failure.ts';
import { type LookUp, type Mapping, openResolver, type Resolve } from './fetch/resolve.ts';
import { targetOf } from './fetch/target.ts';
import { type Clock, systemClock } from './politeness/clock.ts';
import { type Gate, openGate } from './politeness/gate.ts';
import { retryAfter } from './politeness/retry-after.ts';
import { ownHeaders } from './profiles.ts';

export interface SessionOptions {
  /** Where the operator can be reached: a page, or a name. */
  contact: string;
  /** Requests a second at one host; more than 1 only for a test web at addresses that are not of the internet. */
  rate: number;
  mappings: readonly Mapping[];
  allowPrivate: boolean;
  /** `host:port` pairs that the operator named beside the ports of web servers. */
  explicitPorts: Set<string>;
  /** Milliseconds that a site may make the crawl wait at a time; asked for longer, it is left for this round. */
  patienceMs: number;
  limits?: Partial<ExchangeLimits>;
  clock?: Clock;
  lookUp?: LookUp;
  /** Asks DNS about the sites themselves; left out: nothing is asked. */
  dns?: Resolver;
  /** Where registries answer by RDAP, by ending; left out: those that are known. */
  registries?: Readonly<Record<string, string>>;
  /** Whether suspects are shown to a browser. */
  browser?: boolean;
  signal?: AbortSignal;
  /** Told before each request leaves: for logs of what was asked. */
  onRequest?: (url: string) => void;
}

/** Answers that ask to be left alone before the site is given up for this round. */
const MOST_REFUSALS = 3;

export interface Session {
  options: SessionOptions;
  clock: Clock;
  resolve: Resolve;
  certificates: Map<string, CertificateRecord>;
  registries: Registries;
  /** One polite request; no redirect is followed. Throws a FetchFailure. */
  ask(address: string, headers: Record<string, string>): Promise<Answer>;
  /** The pace at this host, once it could be resolved. */
  slowDown(host: string, interval: number): Promise<void>;
  isStopped(): boolean;
  close(): Promise<void>;
}

export function openSession(options: SessionOptions): Session {
  const clock = options.clock ?? systemClock;
  const { mappings, allowPrivate, rate, signal } = options;
  const resolve = openResolver({ mappings, allowPrivate, lookUp: options.lookUp, now: clock.now });
  const gate = openGate({ clock, rate });
  const certificates = new Map<string, CertificateRecord>();
  const exchange = openExchange({
    resolve,
    limits: options.limits,
    onCertificate: (record) => void certificates.set(record.host, record),
  });
  const stop = () => void exchange.close();
  signal?.addEventListener('abort', stop, { once: true });
  const addressOf = async (host: string) => (await resolve(host)).addresses[0] ?? '';
  const ask: Session['ask'] = async (address, headers) => {
    const url = targetOf(address, options.explicitPorts);
    for (;;) {
      const means = { gate, exchange, clock, options };
      const answer = await asked(means, url, headers, await addressOf(url.hostname));
      if (answer) return answer;
    }
  };
  return {
    options,
    clock,
    resolve,
    certificates,
    registries: openRegistries({
      ask: (address) => ask(address, { ...ownHeaders(options.contact), accept: 'application/rdap+json' }),
      now: clock.now,
      registries: options.registries,
    }),
    ask,
    async slowDown(host, interval) {
      gate.paceOf(host, await addressOf(host)).slowTo(interval);
    },
    isStopped: () => signal?.aborted ?? false,
    async close() {
      signal?.removeEventListener('abort', stop);
      await exchange.close();
    },
  };
}

interface Means {
  gate: Gate;
  exchange: Exchange;
  clock: Clock;
  options: SessionOptions;
}

/** Null: the host asked to wait, the wait is within patience, and the question may be put again. */
async function asked(
  { gate, exchange, clock, options }: Means,
  url: URL,
  headers: Record<string, string>,
  address: string,
): Promise<Answer | null> {
  const leave = await gate.enter(url.hostname, address);
  const pace = gate.paceOf(url.hostname, address);
  try {
    if (options.signal?.aborted) throw new FetchFailure('budget', 'stopped');
    options.onRequest?.(url.href);
    const answer = await exchange.get(url, headers);
    if (answer.status !== 429 && answer.status !== 503) {
      pace.answered(answer.latency);
      return answer;
    }
    const pause = pace.refused(clock.now(), retryAfter(header(answer, 'retry-after'), clock.now()));
    if (pause <= options.patienceMs && pace.refusals < MOST_REFUSALS) return null;
    const code = answer.status === 429 || answer.headers['retry-after'] ? 'rate-limited' : 'server-error';
    throw new FetchFailure(code, `${answer.status}, wait ${Math.round(pause / 1_000)} s`, pause);
  } finally {
    leave.done();
  }
}

/** The first value of a header; undefined where it is not there. */
export function header({ headers }: Pick<Answer, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
