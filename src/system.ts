// Assembles a running system: database, files, jobs, routes. The doors (server, worker, example) open it through here.
import { join } from 'node:path';
import { jobs as dispatchJobs } from './dispatch/reading-job.ts';
import { permissionRows } from './person/permissions.ts';
import { permits } from './person/permits.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Cluster } from './platform/db/cluster/contract.ts';
import { openCluster } from './platform/db/cluster/open.ts';
import { sentenceOf } from './platform/db/cluster/words.ts';
import { connect, type Database } from './platform/db/database.ts';
import { migrate } from './platform/db/migrate.ts';
import { type FileStore, openFileStore } from './platform/files/store.ts';
import { application } from './platform/http/app.ts';
import type { Language } from './platform/http/problem.ts';
import { installJobs } from './platform/jobs/install.ts';
import { type Jobs, openJobs } from './platform/jobs/open.ts';
import { openOutside } from './platform/log/outside.ts';
import { done, failed, type Result } from './platform/result.ts';
import { openRounds } from './rounds.ts';
import { routes, routesBeside } from './routes.ts';
import { jobs as siteJobs } from './site/due-job.ts';
import { closeUsualEngine } from './site/engine/usual.ts';
import { jobs as listJobs } from './sweep/lists/making-job.ts';
import { BUILT_HERE } from './sweep/tool/built.ts';
import { unitSideJobs } from './sweep/unit-side.ts';

export interface SystemOptions {
  dataDir: string;
  language?: Language;
  clock?: Clock;
  log?: (line: string) => void;
  /** False: this process only puts work in the queues; a worker elsewhere does it. */
  works?: boolean;
}

export interface System {
  cluster: Cluster;
  database: Database;
  files: FileStore;
  jobs: Jobs;
  app: ReturnType<typeof application>;
  /** Ends work in progress, then the connections, then a private PostgreSQL. */
  stop(): Promise<void>;
}

const JOB_KINDS = [...dispatchJobs, ...listJobs, ...unitSideJobs, ...siteJobs];

/** Opens everything, migrated to the present. The problem is a sentence that names the place and the mend. */
export async function openSystem(options: SystemOptions): Promise<Result<System, string>> {
  const { dataDir, clock = systemClock, log = console.error, works = true } = options;
  const cluster = await openCluster({
    dataDir,
    log,
    ...(options.language ? { language: options.language } : {}),
  });
  if (!cluster.ok) return failed(sentenceOf(cluster.problem, options.language ?? 'vi'));
  const { owner, app: appEndpoint } = cluster.value;
  try {
    await migrate(owner, { permissions: permissionRows() });
    await installJobs(owner, JOB_KINDS);
    const database = await connect(appEndpoint);
    const files = await openFileStore(join(dataDir, 'files'));
    const outside = await openOutside(dataDir);
    const parts = { database, files, clock };
    const jobs = await openJobs({ app: appEndpoint, kinds: works ? JOB_KINDS : [], parts, log });
    const rounds = works ? openRounds({ ...parts, outside, log }) : null;
    const app = application([...routes, ...routesBeside(outside, BUILT_HERE)], {
      ...parts,
      permits,
      log,
      send: jobs.send,
    });
    const stop = async () => {
      await rounds?.stop();
      closeUsualEngine();
      await jobs.stop();
      await database.close();
      await cluster.value.stop();
    };
    return done({ cluster: cluster.value, database, files, jobs, app, stop });
  } catch (error) {
    await cluster.value.stop();
    log(error instanceof Error && error.stack ? error.stack : String(error));
    return failed(notOpened(error, options.language ?? 'vi'));
  }
}

/** Why the database could not be brought to the present; nothing of it was changed. */
function notOpened(error: unknown, language: Language): string {
  const why = error instanceof Error ? error.message : String(error);
  return language === 'vi'
    ? `Không đưa được cơ sở dữ liệu lên phiên bản này: ${why}. Dữ liệu còn nguyên. Chạy lại phiên bản trước, hoặc khôi phục bản sao lưu (docs/operate.md).`
    : `The database could not be brought to this version: ${why}. Nothing in it was changed. Run the version before, or restore a backup (docs/operate.md).`;
}
