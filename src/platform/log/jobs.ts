// The worker's round over the logs: every minute each authority's waiting acts are taken in and signed.
import { z } from 'zod';
import { defineJob, type JobKind } from '../jobs/kind.ts';
import type { Outside } from './outside.ts';
import { takeInActs } from './take-in.ts';

/** Runs where the key and the checkpoints are. A log that must be looked at fails its job and keeps the others going. */
export function takeInActsJob(outside: Outside): JobKind {
  return defineJob({
    queue: 'take-in-acts',
    payload: z.object({}),
    expireInSeconds: 600,
    retries: 0,
    every: '* * * * *',
    async run(_, { database, clock }) {
      const tenants = await database.open((tx) => tx.selectFrom('tenant').select('id').execute());
      const broken: string[] = [];
      for (const { id } of tenants) {
        const taken = await takeInActs(database, id, outside, clock);
        if (!taken.ok) broken.push(`log of ${id}: ${taken.problem.code} at ${taken.problem.size}`);
      }
      if (broken.length > 0) throw new Error(broken.join('; '));
    },
  });
}
