// One request and its answer: over a guarded connection, within bounds of time and size. No redirect is followed here.
import type { Buffer } from 'node:buffer';
import { Agent, type Dispatcher } from 'undici';
import { type BodyGatherer, gatherBody } from './body.ts';
import type { CertificateRecord } from './certificate.ts';
import { guardedConnect } from './connect.ts';
import { asFailure, FetchFailure } from './failure.ts';
import { openPlaces, type Places } from './places.ts';
import type { Resolve } from './resolve.ts';

export interface ExchangeLimits {
  bodyBytes: number;
  headerBytes: number;
  connectMs: number;
  firstByteMs: number;
  totalMs: number;
}

export const EXCHANGE_LIMITS: ExchangeLimits = {
  bodyBytes: 5 * 2 ** 20,
  headerBytes: 32 * 2 ** 10,
  connectMs: 10_000,
  firstByteMs: 20_000,
  totalMs: 40_000,
};

export interface Answer {
  status: number;
  /** Lower-case names; of several, the values one after another. */
  headers: Record<string, string | string[]>;
  body: Buffer;
  isCut: boolean;
  /** Milliseconds to the answer's headers. */
  latency: number;
}

export interface ExchangeOptions {
  resolve: Resolve;
  limits?: Partial<ExchangeLimits>;
  onCertificate?: (record: CertificateRecord) => void;
}

/** Keep-alive connections are few and short: a thousand hosts are read at once. */
const KEEP_ALIVE_MS = 2_500;

/** A body beyond this waits for one of a few places, so that a thousand hosts cannot fill the memory with large ones. */
const LARGE_BYTES = 128 * 2 ** 10;
const LARGE_BODIES = 12;

/** Opens the door through which every request goes. `get` throws a FetchFailure. */
export function openExchange({ resolve, limits: given, onCertificate = () => {} }: ExchangeOptions) {
  const limits = { ...EXCHANGE_LIMITS, ...given };
  const agent = new Agent({
    connect: guardedConnect({ resolve, timeoutMs: limits.connectMs, onCertificate }),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.firstByteMs,
  });
  const large = openPlaces(LARGE_BODIES);
  return {
    async get(url: URL, headers: Record<string, string>): Promise<Answer> {
      // Also before a connection that is kept alive: an address is asked about again each minute.
      await resolve(url.hostname);
      return exchanged(agent, url, headers, { limits, large });
    },
    /** Ends all connections; what is under way fails. */
    close: (): Promise<void> => agent.destroy(),
  };
}
export type Exchange = ReturnType<typeof openExchange>;

function exchanged(
  agent: Agent,
  url: URL,
  headers: Record<string, string>,
  { limits, large }: { limits: ExchangeLimits; large: Places },
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const receiver = new Receiver(limits.bodyBytes, large, { resolve, reject });
  const timer = setTimeout(
    () => receiver.fail(new FetchFailure('too-slow', `not complete within ${limits.totalMs / 1000} s`)),
    limits.totalMs,
  );
  agent.dispatch({ origin: url.origin, path: url.pathname + url.search, method: 'GET', headers }, receiver);
  return promise.finally(() => {
    clearTimeout(timer);
    receiver.leave();
  });
}

interface Ends {
  resolve: (answer: Answer) => void;
  reject: (failure: FetchFailure) => void;
}

/** Takes one answer off the wire. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #most: number;
  readonly #large: Places;
  readonly #ends: Ends;
  readonly #asked = performance.now();
  #controller: Dispatcher.DispatchController | null = null;
  #body: BodyGatherer | null = null;
  #isOver = false;

  #place: 'none' | 'asked' | 'taken' | 'left' = 'none';

  constructor(most: number, large: Places, ends: Ends) {
    this.#most = most;
    this.#large = large;
    this.#ends = ends;
  }

  fail(error: unknown): void {
    const failure = asFailure(error);
    this.#ends.reject(failure);
    this.#stop(failure);
  }

  #stop(reason: Error): void {
    this.#isOver = true;
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(new FetchFailure('too-slow', 'stopped before it was sent'));
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200 || this.#isOver) return;
    const latency = performance.now() - this.#asked;
    try {
      this.#body = gatherBody(String(headers['content-encoding'] ?? ''), this.#most, () =>
        controller.resume(),
      );
    } catch (error) {
      this.fail(error);
      return;
    }
    this.#body.done.then(
      ({ bytes, isCut }) => {
        this.#ends.resolve({ status, headers: headers as Answer['headers'], body: bytes, isCut, latency });
        if (isCut) this.#stop(new FetchFailure('too-large', 'read up to the bound'));
      },
      (error) => this.fail(error),
    );
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#isOver || !this.#body) return;
    const mayGoOn = this.#body.write(chunk);
    if (this.#place === 'none' && this.#body.size() > LARGE_BYTES) this.#askForPlace(controller);
    if (!mayGoOn || this.#place === 'asked') controller.pause();
  }

  #askForPlace(controller: Dispatcher.DispatchController): void {
    this.#place = 'asked';
    this.#large.take().then(() => {
      if (this.#place === 'left') this.#large.give();
      else this.#place = 'taken';
      controller.resume();
    });
  }

  /** Gives back what it holds, once the answer is complete or has failed. */
  leave(): void {
    if (this.#place === 'taken') this.#large.give();
    this.#place = 'left';
  }

  onResponseEnd(): void {
    this.#body?.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.#isOver) this.fail(error);
  }
}
