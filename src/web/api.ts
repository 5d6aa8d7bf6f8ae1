// The only door to the server: JSON in and out, refusals thrown as ProblemError, repeated POSTs safe.
import { isConnected } from './connection.ts';
import { forgetKey, keyOf } from './idempotency.ts';
import { currentLanguage } from './language.ts';
import { observable } from './observable.ts';
import { ProblemError, problemOf } from './problem.ts';

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;
interface Schema<T> {
  parse(value: unknown): T;
}
export interface Ask<T> {
  query?: Query;
  /** Checks the answer, for instance a Zod schema of a `contract.ts`. */
  schema?: Schema<T>;
  signal?: AbortSignal;
}

/** Counts the answers 401: the shell asks who it is. */
export const signedOut = observable(0);
/** Counts how often a session that had ended over a page was begun anew: what could not be saved is saved then. */
export const signedInAgain = observable(0);

export const api = {
  get: <T>(path: string, ask: Ask<T> = {}) => send<T>('GET', path, undefined, ask),
  post: <T>(path: string, body?: unknown, ask: Ask<T> = {}) => send<T>('POST', path, body, ask),
  put: <T>(path: string, body?: unknown, ask: Ask<T> = {}) => send<T>('PUT', path, body, ask),
  patch: <T>(path: string, body?: unknown, ask: Ask<T> = {}) => send<T>('PATCH', path, body, ask),
  delete: <T>(path: string, body?: unknown, ask: Ask<T> = {}) => send<T>('DELETE', path, body, ask),
};

/** `/api/units?q=ha&sector=a&sector=b`; empty and absent values are left out. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

async function send<T>(method: string, path: string, body: unknown, ask: Ask<T>): Promise<T> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = requestHeaders(text === undefined ? undefined : 'application/json');
  if (method === 'POST') headers['Idempotency-Key'] = keyOf(path, text ?? '');
  const request = { method, headers, body: text, signal: ask.signal, credentials: 'same-origin' as const };
  const response = await reach(withQuery(path, ask.query), request, method === 'POST' ? 2 : 0);
  // A failing server may or may not have done it: the same key must then be sent again.
  if (method === 'POST' && response.status < 500) forgetKey(path, text ?? '');
  return answerOf(path, response.status, await bodyOf(response), ask.schema);
}

export function requestHeaders(contentType: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': currentLanguage(),
  };
  if (contentType) headers['Content-Type'] = contentType;
  return headers;
}

/** Fetches; a lost connection is tried again `retries` times, after 1 and 3 seconds. */
async function reach(url: string, request: RequestInit, retries: number, pause = 1000): Promise<Response> {
  try {
    const response = await fetch(url, request);
    isConnected.set(true);
    return response;
  } catch (error) {
    if (request.signal?.aborted) throw error;
    isConnected.set(false);
    if (retries === 0) throw new ProblemError({ code: 'offline', message: '' }, 0);
    await new Promise((resolve) => setTimeout(resolve, pause));
    return reach(url, request, retries - 1, pause * 3);
  }
}

/** Turns status and body into the answer, or throws what the server refused. */
export function answerOf<T>(path: string, status: number, body: unknown, schema?: Schema<T>): T {
  // The session's own 401 is the sign-in page's business: a wrong password is not a lost session.
  if (status === 401 && path !== '/api/session') signedOut.set(signedOut.get() + 1);
  if (status >= 400) throw new ProblemError(problemOf(body, status), status);
  return schema ? schema.parse(body) : (body as T);
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    if (response.ok) throw new ProblemError({ code: 'not-json', message: '' }, response.status);
    return null;
  }
}
