// Reads what a request brings by the schemas of its route: the address, the query, the body, in one go.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { tellInput } from './input-words.ts';
import { type Refusal, refuse } from './problem.ts';
import type { Route } from './route.ts';
import { languageOf } from './telling.ts';

/** As the route's schemas give it; `{}` where the route has none. */
export interface Brought {
  params: unknown;
  query: unknown;
  body: unknown;
}

type Read<T> = { ok: true; value: T } | { ok: false; problem: Refusal };

/** What is wrong is told of the first part that is wrong. */
export async function readRequest(c: Context, route: Route): Promise<Read<Brought>> {
  const query = readPart(c, route.query, () => queryOf(c));
  if (!query.ok) return query;
  const params = readPart(c, route.params, () => c.req.param());
  // No thing has an address of another shape: that it is not there is all that can be told.
  if (!params.ok) return { ok: false, problem: refuse['not-found']() };
  if (!route.body) return { ok: true, value: { params: params.value, query: query.value, body: {} } };
  const json = await jsonOf(c, route.mostBytes ?? MOST_JSON_BYTES);
  if (!json.ok) return json;
  const body = readPart(c, route.body, () => json.value);
  return body.ok ? { ok: true, value: { params: params.value, query: query.value, body: body.value } } : body;
}

function readPart(c: Context, schema: z.ZodType | undefined, given: () => unknown): Read<unknown> {
  if (!schema) return { ok: true, value: {} };
  const read = schema.safeParse(given());
  if (read.success) return { ok: true, value: read.data };
  const told = tellInput(read.error.issues, languageOf(c));
  const { field: place = '', why = '' } = told[0] ?? {};
  return { ok: false, problem: refuse['wrong-input']({ place, why }, told) };
}

/** A name that stands there once is a word, one that stands there often a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, words]) => [
      name,
      words.length === 1 ? (words[0] ?? '') : words,
    ]),
  );
}

const IS_JSON = /^application\/([a-z.-]+\+)?json\s*(;|$)/i;

const MOST_JSON_BYTES = 5 * 2 ** 20;

/** No body at all is an empty object: what is missing in it is then told by its name. */
async function jsonOf(c: Context, mostBytes: number): Promise<Read<unknown>> {
  const text = await textWithin(c, mostBytes);
  if (text === null) {
    const why = `≤ ${mostBytes / 2 ** 20} MB`;
    return { ok: false, problem: refuse['wrong-input']({ place: 'body', why }) };
  }
  if (text === '') return { ok: true, value: {} };
  if (!IS_JSON.test(c.req.header('Content-Type') ?? ''))
    return { ok: false, problem: refuse['wrong-input']({ place: 'Content-Type', why: 'application/json' }) };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problem: refuse['wrong-input']({ place: 'body', why: 'JSON' }) };
  }
}

/** Null: it is longer. A body that does not say how long it is is counted while it comes. */
async function textWithin(c: Context, mostBytes: number): Promise<string | null> {
  const told = c.req.header('Content-Length');
  if (told !== undefined) return Number(told) > mostBytes ? null : c.req.text();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
