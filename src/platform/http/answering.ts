// Answers one request: one transaction, in which who asks is known and checked, and which a refusal rolls back.
import type { Context } from 'hono';
import type { Tx } from '../db/database.ts';
import type { FileStore, KeepProblem } from '../files/store.ts';
import { check, enter, tokenOf } from './entering.ts';
import type { AppParts } from './parts.ts';
import { Refusal, refuse } from './problem.ts';
import { type Brought, readRequest } from './reading.ts';
import type { Ask, Asker, Route, TakenFile } from './route.ts';
import { jsonAnswer } from './safe-headers.ts';
import { languageOf, tell } from './telling.ts';
import { hashToken } from './token.ts';

class RolledBack {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/** Within the common transaction. */
export async function answer(c: Context, route: Route, parts: AppParts): Promise<Response> {
  const brought = await readRequest(c, route);
  if (!brought.ok) return tell(c, brought.problem);
  const after: (() => unknown)[] = [];
  const within = (work: (ask: Ask<unknown, unknown, unknown>) => Promise<unknown>) =>
    parts.database.open(async (tx) => {
      const ask = askFor(c, brought.value, parts, tx, await enter(c, tx, parts.permits), after);
      const result = (await check(route, ask, parts)) ?? (await work(ask));
      if (result instanceof Refusal) throw new RolledBack(result);
      return result;
    });
  try {
    let file: TakenFile | null = null;
    if (route.takesFile) {
      // A slow upload must not hold a transaction: who asks is checked first, and again when the file is there.
      await within(async () => null);
      const taken = await takeFile(c, parts.files, route);
      if (taken instanceof Refusal) return tell(c, taken);
      file = taken;
    }
    const given = await within(async (ask) => route.handle?.(file ? { ...ask, file } : ask));
    for (const work of after) await work();
    if (given instanceof Response) return given;
    c.header('Cache-Control', 'no-store');
    return c.json(given ?? {});
  } catch (thrown) {
    if (thrown instanceof RolledBack) return tell(c, thrown.refusal);
    throw thrown;
  }
}

/** For a route that opens its own transactions. */
export async function answerAlone(c: Context, route: Route, parts: AppParts): Promise<Response> {
  const brought = await readRequest(c, route);
  if (!brought.ok) return tell(c, brought.problem);
  const token = tokenOf(c);
  const given = await route.alone?.({
    database: parts.database,
    permits: parts.permits,
    checks: parts.checks !== false,
    clock: parts.clock,
    language: languageOf(c),
    proof: token ? hashToken(token) : null,
    params: brought.value.params,
    body: brought.value.body,
    raw: c,
  });
  if (given instanceof Refusal) return tell(c, given);
  if (given instanceof Response) return given;
  return jsonAnswer(given ?? {});
}

async function takeFile(
  c: Context,
  files: FileStore,
  { takesFile, mostBytes }: Pick<Route, 'takesFile' | 'mostBytes'>,
): Promise<TakenFile | Refusal> {
  const body = c.req.raw.body;
  const name = (c.req.query('name') ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, '')
    .trim();
  if (!body || !name) return refuse['file-missing']();
  if (takesFile === 'passing') {
    const passing = await files.pass(body, mostBytes);
    if (passing.ok) return { ...passing.value, name: name.slice(0, 200), passing: passing.value.id };
    return tooMuch(passing.problem, name);
  }
  const kept = await files.keep(body, mostBytes);
  return kept.ok ? { ...kept.value, name: name.slice(0, 200), passing: null } : tooMuch(kept.problem, name);
}

function tooMuch(problem: KeepProblem, name: string): Refusal {
  return problem.code === 'empty'
    ? refuse['file-empty']({ name })
    : refuse['file-too-big']({ name, megabytes: problem.limit / 2 ** 20 });
}

function askFor(
  c: Context,
  brought: Brought,
  parts: AppParts,
  tx: Tx,
  asker: Asker | null,
  after: (() => unknown)[],
) {
  return {
    tx,
    asker: asker as Asker,
    clock: parts.clock,
    files: parts.files,
    send: parts.send ?? (async () => {}),
    language: languageOf(c),
    ...brought,
    raw: c,
    afterCommit: (work: () => unknown) => after.push(work),
  } as unknown as Ask<unknown, unknown, unknown>;
}
