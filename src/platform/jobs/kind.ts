// What a kind of job is: its queue, the ids that it carries, and the work, which may run twice without harm.
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { FileStore } from '../files/store.ts';

/** What every job is handed. */
export interface JobParts {
  database: Database;
  files: FileStore;
  clock: Clock;
  /** Puts another job in its queue. */
  send: SendJob;
}

/** Puts a job in its queue; the same `key` waits in a queue once. `tx`: the job exists only if that commits. */
export type SendJob = (
  queue: string,
  payload: Record<string, string>,
  options?: { key?: string; tx?: unknown },
) => Promise<void>;

export interface JobKind<P extends z.ZodType = z.ZodType> {
  /** Name of the queue, such as `read-dispatch`. */
  queue: string;
  /** Ids only: what they stand for is read when the job runs, under row security. */
  payload: P;
  /** Seconds that one run may take before it is taken for dead, although it still gives signs of life. */
  expireInSeconds: number;
  /** How often a job that failed is tried again. */
  retries: number;
  /** Cron expression (Asia/Ho_Chi_Minh) for work that comes round by itself with an empty payload. */
  every?: string;
  /** How many run side by side in one process; one where this is not given. */
  atOnce?: number;
  /** Must be idempotent: after a crash it runs again. */
  run(payload: z.infer<P>, parts: JobParts): Promise<void>;
}

/** Declares a kind of job; the payload's type comes from its schema. */
export function defineJob<P extends z.ZodType>(kind: JobKind<P>): JobKind {
  return kind as unknown as JobKind;
}
