// Opens the job queues as the app's role: puts jobs in, and where asked works them off.
import type { Transaction } from 'kysely';
import type pg from 'pg';
import { fromKysely, type Job, PgBoss } from 'pg-boss';
import { connectionOf, JOBS_SCHEMA } from './install.ts';
import type { JobKind, JobParts, SendJob } from './kind.ts';

export interface Jobs {
  send: SendJob;
  /** Lets running jobs end (30 s), then closes. What did not end runs again elsewhere. */
  stop(): Promise<void>;
}

export interface JobsConfig {
  /** Connection of the app's role. */
  app: pg.ClientConfig;
  /** Kinds that this process works off; none for a process that only puts jobs in. */
  kinds: readonly JobKind[];
  parts: Omit<JobParts, 'send'>;
  log?: (line: string) => void;
}

/**
 * Several processes on several machines may do this at once.
 * @throws where `installJobs` has not run, or ran with another version of the library
 */
export async function openJobs({ app, kinds, parts, log = console.error }: JobsConfig): Promise<Jobs> {
  const boss = new PgBoss({
    ...connectionOf(app),
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    useListenNotify: kinds.length > 0,
    supervise: kinds.length > 0,
    schedule: kinds.some((kind) => kind.every),
    // The app's role owns no index and may not look after them.
    reindex: false,
    monitorVacuum: false,
    max: 6,
  });
  boss.on('error', (error) => log(`jobs: ${error.message}`));
  await boss.start();
  const send: SendJob = async (queue, payload, { key, tx } = {}) => {
    await boss.send(queue, payload, {
      ...(key ? { singletonKey: key } : {}),
      ...(tx ? { db: fromKysely(tx as Transaction<unknown>) } : {}),
    });
  };
  for (const kind of kinds) await workOff(boss, kind, { ...parts, send }, log);
  return { send, stop: () => boss.stop({ graceful: true, timeout: 30_000 }) };
}

/** A job that is put in wakes its worker; a job that is tried again waits for the next look. Seconds. */
const WAITING = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 3 };

async function workOff(boss: PgBoss, kind: JobKind, parts: JobParts, log: (line: string) => void) {
  if (kind.every) await boss.schedule(kind.queue, kind.every, {}, { tz: 'Asia/Ho_Chi_Minh' });
  const one = async (job: Job<unknown>) => {
    try {
      await kind.run(kind.payload.parse(job.data ?? {}), parts);
    } catch (error) {
      log(`job ${kind.queue} ${job.id}: ${error instanceof Error ? error.stack : error}`);
      throw error;
    }
  };
  const how = { ...WAITING, localConcurrency: kind.atOnce ?? 1 };
  await boss.work(kind.queue, how, async ([job]: Job<unknown>[]) => {
    if (job) await one(job);
  });
}
