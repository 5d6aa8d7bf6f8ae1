// One route object gives the validation, the OpenAPI entry, the permission check and the transaction it runs in.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../db/database.ts';
import type { FileStore } from '../files/store.ts';
import type { SendJob } from '../jobs/kind.ts';
import type { Language, Refusal } from './problem.ts';

/** Who asks, as the session says. `A`: the actions of the permission table. */
export interface Asker<A extends string = string> {
  tenant: { id: string; name: string; isExample: boolean };
  person: { id: string; name: string; email: string };
  grants: { role: string; unit: string | null }[];
  /** The session's token hash, and the one it was entered from (the worked example). */
  session: { hash: string; origin: string | null };
  may(action: A): boolean;
}

/** What every handler is handed. `asker` is null on public routes only. */
export interface Ask<P, Q, B> {
  tx: Tx;
  asker: Asker;
  clock: Clock;
  files: FileStore;
  /** Puts work in a job queue; give it `tx`, so that the job exists only if this transaction commits. */
  send: SendJob;
  language: Language;
  params: P;
  query: Q;
  body: B;
  /** The file that was streamed in, for routes that take one. */
  file: TakenFile;
  /** The raw request: for streams, headers, the address of the peer. */
  raw: Context;
  /** Runs after the transaction has committed. */
  afterCommit(work: () => unknown): void;
}

/** A file that stands in the store: its bytes' SHA-256, the name that the sender gave it, its size in bytes. */
export interface TakenFile {
  sha256: string;
  size: number;
  name: string;
  /** Names bytes that only pass through; null for those that are kept. */
  passing: string | null;
}

/** What a route is handed that opens its own transactions: it proves the session and checks the table itself. */
export interface AloneAsk<P, B> {
  database: Database;
  permits: Permits;
  /** False only in the test that shows row security holds by itself. */
  checks: boolean;
  clock: Clock;
  language: Language;
  /** SHA-256 of the session's token, null where none was sent. */
  proof: string | null;
  params: P;
  body: B;
  raw: Context;
}

/** How the permission table is asked; handed in, because the table belongs to people and not to the platform. */
export interface Permits {
  may(action: string, grants: Asker['grants']): boolean;
  mayTouch(action: string, grants: Asker['grants'], lineage: string[] | null): boolean;
}

export type Answer<R> = R | Refusal | Response;
type Shape = z.ZodType;

export interface Route<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  R extends Shape = Shape,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters in braces: `/api/units/{unitId}`. */
  path: string;
  /** The action of the permission table; `public` needs no session, `signed-in` any session. */
  action: string;
  /** The unit whose thing this is, for the check against the table; null: a thing of the whole authority. */
  unitOf?: (ask: Ask<z.infer<P>, z.infer<Q>, z.infer<B>>) => Promise<string | null | undefined>;
  summary: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  /**
   * Takes one file as the raw body, its name in `?name=`. It is in the store before the handler's transaction begins;
   * `passing`: it only passes through, and the handler sees to its removal.
   */
  takesFile?: boolean | 'passing';
  /** Of that file, 50 MB where it does not say; of the JSON where it takes no file, 5 MB. */
  mostBytes?: number;
  /** The answer's shape; absent for files and streams. */
  returns?: R;
  handle?(ask: Ask<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<Answer<z.infer<R>>>;
  /** Instead of `handle`, for a path that hundreds take in the same minute. */
  alone?(ask: AloneAsk<z.infer<P>, z.infer<B>>): Promise<Answer<z.infer<R>>>;
}

/** Declares a route; the types of its parts come from its schemas. */
export function route<P extends Shape, Q extends Shape, B extends Shape, R extends Shape>(
  given: Route<P, Q, B, R>,
): Route {
  return given as unknown as Route;
}
