// What a watching machine says to its server: it asks for the bundle in force, and hands in results.

export interface SweepServer {
  url: string;
  token: string;
}

/** `taken-off`: the list is not to be swept with any more; `why` is the server's answer. */
export type Asked =
  | { is: 'new'; bytes: Uint8Array; etag: string | null }
  | { is: 'same' | 'none' }
  | { is: 'taken-off'; why: string }
  | Failed;
/** `taken`: now or on an earlier try. `refused`: for good, a second try would end alike. */
export type Sent = { is: 'taken' } | { is: 'refused'; why: string } | Failed;
/** To be tried again, not before `afterMs` where the server says so. */
export interface Failed {
  is: 'failed';
  why: string;
  afterMs: number | null;
}

const PATIENCE_MS = 120_000;
const TAKEN_BEFORE = 409;
const TAKEN_OFF = 410;
const AGAIN = new Set([401, 403, 408, 425, 429]);

export async function askBundle(server: SweepServer, etag: string | null): Promise<Asked> {
  const answer = await call(server, '/api/sweep/bundle', { headers: etag ? { 'if-none-match': etag } : {} });
  if (!('response' in answer)) return answer;
  const { status, headers } = answer.response;
  if (status === 200)
    return answer.response.arrayBuffer().then(
      (bytes) => ({ is: 'new', bytes: new Uint8Array(bytes), etag: headers.get('etag') }),
      (error) => failed(error),
    );
  if (status === TAKEN_OFF) return { is: 'taken-off', why: await saidBy(answer.response) };
  await answer.response.body?.cancel();
  if (status === 304) return { is: 'same' };
  if (status === 204 || status === 404) return { is: 'none' };
  return notNow(answer.response);
}

export async function sendResult(server: SweepServer, json: string): Promise<Sent> {
  const answer = await call(server, '/api/sweep/results', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  });
  if (!('response' in answer)) return answer;
  const { status } = answer.response;
  const said = await saidBy(answer.response);
  if (answer.response.ok || status === TAKEN_BEFORE) return { is: 'taken' };
  if (status >= 400 && status < 500 && !AGAIN.has(status))
    return { is: 'refused', why: `HTTP ${status} ${said}` };
  return notNow(answer.response);
}

/** What the server says to people, or as much of its answer as fits a line of the log. */
async function saidBy(response: Response): Promise<string> {
  const said = await response.text().catch(() => '');
  try {
    return (JSON.parse(said) as { problem: { message: string } }).problem.message;
  } catch {
    return said.slice(0, 500);
  }
}

async function call(
  { url, token }: SweepServer,
  path: string,
  init: { method?: string; headers: Record<string, string>; body?: string },
): Promise<{ response: Response } | Failed> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      // A token is for this server and no other.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { response };
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown): Failed => {
  const { message, cause } = error as Error;
  return {
    is: 'failed',
    why: cause instanceof Error ? `${message}: ${cause.message}` : message,
    afterMs: null,
  };
};

function notNow({ status, headers }: Response): Failed {
  const after = Number(headers.get('retry-after'));
  return { is: 'failed', why: `HTTP ${status}`, afterMs: after > 0 ? after * 1000 : null };
}
