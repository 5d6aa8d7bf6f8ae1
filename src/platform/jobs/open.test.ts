// Jobs on a real database: queues made by the owner, used by a role that owns nothing.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { stoppedClock } from '../clock.ts';
import { createMigratedDatabase, type TestDatabase } from '../db/cluster/for-tests.ts';
import { connect, type Database } from '../db/database.ts';
import { installJobs } from './install.ts';
import { defineJob } from './kind.ts';
import { type Jobs, openJobs } from './open.ts';

let made: TestDatabase;
let database: Database;
let jobs: Jobs;
const done: string[] = [];
let failures = 0;

const note = defineJob({
  queue: 'note',
  payload: z.object({ id: z.string() }),
  expireInSeconds: 60,
  retries: 2,
  async run({ id }) {
    if (id === 'fails-once' && failures++ === 0) throw new Error('first try');
    done.push(id);
  },
});

beforeAll(async () => {
  made = await createMigratedDatabase();
  await installJobs(made.owner, [note]);
  await installJobs(made.owner, [note]);
  database = await connect(made.app);
  const parts = { database, files: null as never, clock: stoppedClock('2024-08-30T02:00:00Z') };
  jobs = await openJobs({ app: made.app, kinds: [note], parts, log: () => {} });
});
afterAll(async () => {
  await jobs?.stop();
  await database?.close();
  await made?.drop();
});

const until = (id: string) => expect.poll(() => done.includes(id), { timeout: 20_000 }).toBe(true);

describe('jobs', () => {
  test('a job that was put in is worked off', async () => {
    await jobs.send('note', { id: 'plain' });
    await until('plain');
  });

  test('a job put in by a transaction that is rolled back never runs', async () => {
    const lost = database.open(async (tx) => {
      await jobs.send('note', { id: 'rolled-back' }, { tx });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    await database.open((tx) => jobs.send('note', { id: 'committed' }, { tx }));
    await until('committed');
    expect(done).not.toContain('rolled-back');
  });

  test('a job that failed is tried again', async () => {
    await jobs.send('note', { id: 'fails-once' });
    await until('fails-once');
    expect(failures).toBe(2);
  });

  test('the app may use the queues and owns none of them', async () => {
    const client = new pg.Client(made.app);
    await client.connect();
    const { rows } = await client.query(
      "select count(*)::int as n from pg_tables where schemaname = 'pgboss' and tableowner = current_user",
    );
    await expect(client.query('drop table pgboss.queue')).rejects.toThrow(/owner/);
    await client.end();
    expect(rows[0].n).toBe(0);
  });
});
