// Why an address could not be read: a value of the contract, carried as an exception only inside the fetch.
import type { NotMeasured } from '../../contract.ts';

export type FailureCode = NotMeasured['code'];

/** `detail` is for the person who looks after the site. `retryAfter`: milliseconds that the server asked for. */
export class FetchFailure extends Error {
  readonly code: FailureCode;
  readonly detail: string;
  readonly retryAfter: number | null;

  constructor(code: FailureCode, detail: string, retryAfter: number | null = null) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** By the codes of Node and undici; what is in neither list is a connection that failed. */
const CODES: Record<string, FailureCode> = {
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'too-slow',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'connect',
  HPE_HEADER_OVERFLOW: 'too-large',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls',
  EPROTO: 'tls',
};

/** Any error of a fetch, as a failure with its cause. */
export function asFailure(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  if (!(error instanceof Error)) return new FetchFailure('connect', String(error));
  if (error.cause instanceof FetchFailure) return error.cause;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known = CODES[code] ?? (/SSL|TLS|CERT/.test(code) ? 'tls' : 'connect');
  return new FetchFailure(known, [code, error.message].filter(Boolean).join(': ').slice(0, 200));
}
