// What the HTTP application stands on; handed in by whoever assembles it.
import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { FileStore } from '../files/store.ts';
import type { SendJob } from '../jobs/kind.ts';
import type { Permits } from './route.ts';

export interface AppParts {
  database: Database;
  files: FileStore;
  clock: Clock;
  permits: Permits;
  /** Puts work in the job queues; absent where no queue runs: what waits is then found by the worker's own round. */
  send?: SendJob;
  /** False only in the test that shows row security holds by itself. */
  checks?: boolean;
  log?: (line: string) => void;
}
