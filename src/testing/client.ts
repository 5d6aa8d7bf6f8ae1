// Asks an application in process, as one person, the way a browser would.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { SESSION_COOKIE } from '../platform/http/token.ts';

export interface TestAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into an answer of any shape
  body: any;
  headers: Headers;
  bytes: Uint8Array;
}

export interface TestClient {
  person: string | null;
  get(path: string, headers?: Record<string, string>): Promise<TestAnswer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  delete(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  /** Sends bytes as the raw body; put the file's name into the path as `?name=`. */
  upload(path: string, bytes: Uint8Array | string, headers?: Record<string, string>): Promise<TestAnswer>;
}

export function client(app: OpenAPIHono, token: string | null, person: string | null): TestClient {
  const ask = async (
    method: string,
    path: string,
    body: BodyInit | null,
    headers: Record<string, string>,
  ): Promise<TestAnswer> => {
    const response = await app.request(path, {
      method,
      body,
      headers: {
        ...(token ? { Cookie: `${SESSION_COOKIE}=${token}` } : {}),
        'Sec-Fetch-Site': 'same-origin',
        ...headers,
      },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
    const text = new TextDecoder().decode(bytes);
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : text,
      headers: response.headers,
      bytes,
    };
  };
  const withJson =
    (method: string) =>
    (path: string, body?: unknown, headers: Record<string, string> = {}) =>
      body === undefined
        ? ask(method, path, null, headers)
        : ask(method, path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  return {
    person,
    get: (path, headers = {}) => ask('GET', path, null, headers),
    post: withJson('POST'),
    put: withJson('PUT'),
    patch: withJson('PATCH'),
    delete: withJson('DELETE'),
    upload: (path, bytes, headers = {}) =>
      ask('POST', path, typeof bytes === 'string' ? bytes : new Uint8Array(bytes), {
        'Content-Type': 'application/octet-stream',
        ...headers,
      }),
  };
}
