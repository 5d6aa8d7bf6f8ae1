// Opens the PostgreSQL of an installation: a given one, else a private cluster that is made, started or taken over.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { done, failed, type Result } from '../../result.ts';
import { type Binaries, findBinaries, placesLookedAt } from './binaries.ts';
import { refreshCollations } from './collations.ts';
import {
  APP_ROLE,
  type Cluster,
  type ClusterKind,
  type ClusterProblem,
  DATABASE,
  type Endpoint,
  type OpenOptions,
  OWNER_ROLE,
} from './contract.ts';
import { openGiven } from './given.ts';
import { chooseIdentity, type Identity } from './identity.ts';
import { initialise, type Listening, passwordOf, SUPERUSER, writeSettings } from './initialise.ts';
import { takeLock } from './owner-lock.ts';
import { expectedPlace, majorOf, type Place, settle, socketFolder } from './place.ts';
import {
  killPostmaster,
  livePostmaster,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  untilReady,
} from './postmaster.ts';
import { checkSafety, connected, prepareRoles } from './roles.ts';
import { lines } from './words.ts';

const SEARCH: readonly ClusterKind[] = ['given', 'debian', 'embedded'];

/**
 * Opens the installation's PostgreSQL: `DATABASE_URL`, else a private cluster on the distribution's programs, else
 * one on npm's. Live already (our last run was killed): taken over. Not stopped well: it recovers by itself.
 */
export async function openCluster(options: OpenOptions): Promise<Result<Cluster, ClusterProblem>> {
  const { dataDir, search = SEARCH, env = process.env } = options;
  if (search.includes('given') && env.DATABASE_URL) return openGiven(env.DATABASE_URL, env.APP_DATABASE_URL);

  const identity = chooseIdentity(expectedPlace(dataDir).data);
  const place = await settle(dataDir, identity);
  if (!place.ok) return place;
  const { home } = place.value;
  const lock = lockHome(home);
  if (!lock.ok) return lock;
  const opened = await openPrivate(options, identity, place.value, lock.value);
  if (!opened.ok) lock.value();
  return opened;
}

/** Gives the function that lets go of the lock. */
function lockHome(home: string): Result<() => void, ClusterProblem> {
  try {
    const lock = takeLock(join(home, 'node.pid'));
    return 'heldBy' in lock ? failed({ kind: 'in-use', home, pid: lock.heldBy }) : done(lock.release);
  } catch (error) {
    return failed({ kind: 'unwritable', path: home, reason: (error as Error).message });
  }
}

async function openPrivate(
  options: OpenOptions,
  identity: Identity,
  place: Place,
  release: () => void,
): Promise<Result<Cluster, ClusterProblem>> {
  const binaries = await chooseBinaries(options.search ?? SEARCH, identity, place);
  if (!binaries.ok) return binaries;
  const stop = async () => {
    await stopPostmaster(place, binaries.value);
    release();
  };
  const adopted = await adopt(place, binaries.value, options);
  const running = adopted ? done(adopted) : await start(options, identity, place, binaries.value);
  if (!running.ok) return running;
  const version = await makeReady(superuserOf(place, running.value), place, options);
  if (!version.ok) {
    await stop();
    return version;
  }
  const { kind } = binaries.value;
  return done({
    kind,
    version: version.value,
    owner: endpoint(place, running.value, OWNER_ROLE, DATABASE),
    app: endpoint(place, running.value, APP_ROLE, DATABASE),
    describe: `PostgreSQL ${version.value}, ${kind}, ${place.home}`,
    isAdopted: adopted !== null,
    stop,
    kill: () => {
      killPostmaster(place, binaries.value);
      release();
    },
  });
}

/** Refuses an unsafe server; makes what is missing in it. Gives its version. */
async function makeReady(
  superuser: Endpoint,
  place: Place,
  { log, language = 'vi' }: OpenOptions,
): Promise<Result<string, ClusterProblem>> {
  try {
    return await connected(superuser, async (client) => {
      const safe = await checkSafety(client);
      if (!safe.ok) return safe;
      await prepareRoles(client, superuser.password);
      await refreshCollations(client, superuser, () => log(lines[language].resorting));
      return safe;
    });
  } catch (error) {
    return failed({
      kind: 'start-failed',
      log: join(place.home, 'server.log'),
      output: (error as Error).message,
    });
  }
}

/** The programs for data that is there must be of its major version; for new data, the first found. */
async function chooseBinaries(
  search: readonly ClusterKind[],
  identity: Identity,
  place: Place,
): Promise<Result<Binaries, ClusterProblem>> {
  const found = await findBinaries(search, identity, place.home);
  const major = majorOf(place.data);
  const fitting = found.find((binaries) => major === null || binaries.major === major);
  if (fitting) return done(fitting);
  if (found.length > 0 && major !== null) return failed({ kind: 'wrong-major', home: place.home, major });
  return failed({ kind: 'no-postgres', looked: placesLookedAt() });
}

/** A PostgreSQL that outlived the Node that started it. One that takes no connections is stopped, to start anew. */
async function adopt(
  place: Place,
  binaries: Binaries,
  { log, language = 'vi' }: OpenOptions,
): Promise<Postmaster | null> {
  if (!livePostmaster(place.data)) return null;
  const ready = await untilReady(place.data, () => !livePostmaster(place.data));
  if (!ready) return null;
  try {
    await connected(superuserOf(place, ready), async () => {});
    log(lines[language].takenOver(ready));
    return ready;
  } catch {
    await stopPostmaster(place, binaries);
    return null;
  }
}

async function start(
  options: OpenOptions,
  identity: Identity,
  place: Place,
  binaries: Binaries,
): Promise<Result<Postmaster, ClusterProblem>> {
  const { transport = process.platform === 'win32' ? 'tcp' : 'socket', language = 'vi', log } = options;
  if (!existsSync(place.data)) {
    log(lines[language].making({ major: binaries.major, home: place.home }));
    const made = await initialise(place, binaries, identity, transport);
    if (!made.ok) return made;
  }
  const listening = await listeningOn(transport, place, identity);
  if (!listening.ok) return listening;
  writeSettings(place.data, listening.value, identity);
  return startPostmaster(place, binaries, identity);
}

async function listeningOn(
  transport: 'socket' | 'tcp',
  place: Place,
  identity: Identity,
): Promise<Result<Listening, ClusterProblem>> {
  if (transport === 'tcp') return done({ port: await freePort() });
  const folder = socketFolder(place.home, identity);
  return folder.ok ? done({ socketFolder: folder.value }) : folder;
}

/** The superuser of a private cluster: for roles and databases, never for the product's own queries. */
export function superuserOf(place: Place, postmaster: Postmaster): Endpoint {
  return endpoint(place, postmaster, SUPERUSER, 'postgres');
}

function endpoint(place: Place, postmaster: Postmaster, user: string, database: string): Endpoint {
  const password = passwordOf(place);
  const host = postmaster.socketFolder || '127.0.0.1';
  return { host, port: postmaster.port, user, database, ...(password ? { password } : {}) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
