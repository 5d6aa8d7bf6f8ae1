// A client of the HTTP API as one person: keeps the session's cookie, and turns a refusal into an error that says it.

export interface ApiClient {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
  /** Sends bytes as the raw body; the file's name goes into the path as `?name=`. */
  upload<T>(path: string, bytes: Uint8Array): Promise<T>;
  bytes(path: string): Promise<Uint8Array>;
}

/** What the system refused, in its own words. */
export class Refused extends Error {}

/** `origin`: where the system listens, such as `http://127.0.0.1:8080`. */
export function apiClient(origin: string): ApiClient {
  let cookie = '';
  const ask = async (
    method: string,
    path: string,
    body: BodyInit | null,
    type: string,
  ): Promise<Response> => {
    const headers = {
      ...(cookie ? { Cookie: cookie } : {}),
      ...(body === null ? {} : { 'Content-Type': type }),
      'Idempotency-Key': crypto.randomUUID(),
      'Accept-Language': 'vi',
    };
    const answer = await fetch(origin + path, { method, headers, body });
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0] ?? cookie;
    if (!answer.ok) throw new Refused(await sentenceOf(answer, `${method} ${path}`));
    return answer;
  };
  const json = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await ask(
      method,
      path,
      body === undefined ? null : JSON.stringify(body),
      'application/json',
    );
    return (await answer.json()) as T;
  };
  return {
    get: (path) => json('GET', path),
    post: (path, body) => json('POST', path, body),
    put: (path, body) => json('PUT', path, body),
    upload: async <T>(path: string, bytes: Uint8Array) =>
      (await ask('POST', path, new Uint8Array(bytes), 'application/octet-stream')).json() as Promise<T>,
    bytes: async (path) => new Uint8Array(await (await ask('GET', path, null, '')).arrayBuffer()),
  };
}

async function sentenceOf(answer: Response, asked: string): Promise<string> {
  const told = (await answer.json().catch(() => null)) as {
    problem?: { message: string; place?: string; fix?: string };
  } | null;
  const { message, place, fix } = told?.problem ?? { message: `${answer.status}` };
  return [`${asked}: ${message}`, place, fix].filter(Boolean).join(' · ');
}
