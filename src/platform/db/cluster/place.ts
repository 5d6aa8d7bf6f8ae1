// Where a private cluster lies: in the data folder, or outside of it where PostgreSQL's user cannot get in.
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { done, failed, type Result } from '../../result.ts';
import type { ClusterProblem } from './contract.ts';
import { hand, type Identity, runAs } from './identity.ts';

/** `home` holds `data` (PGDATA), `run` (the socket), `server.log`, `node.pid`. */
export type Place = { home: string; data: string };

/** A socket's path may have 107 bytes; the name in the folder takes 15 of them. */
const LONGEST_SOCKET_FOLDER = 92;

/** The recorded or usual home of the cluster of a data folder; nothing is made. */
export function expectedPlace(dataDir: string): Place {
  const record = join(resolve(dataDir), 'where');
  const home = existsSync(record) ? readFileSync(record, 'utf8').trim() : join(resolve(dataDir), 'pg');
  return { home, data: join(home, 'data') };
}

/**
 * Makes the cluster's home, or finds it again. As root, a folder that the other user cannot reach (a 0700 home
 * above it) is given up for `/var/lib/haidang-<hash of the data folder>`, and `<dataDir>/where` says so.
 */
export async function settle(dataDir: string, identity: Identity): Promise<Result<Place, ClusterProblem>> {
  const record = join(resolve(dataDir), 'where');
  const { home, data } = expectedPlace(dataDir);
  if (existsSync(record) && !existsSync(home)) return failed({ kind: 'place-lost', where: record, home });
  try {
    // Others may pass through, not list: PostgreSQL's user has to get to its folder within.
    mkdirSync(resolve(dataDir), { recursive: true, mode: identity ? 0o711 : 0o700 });
    if (await isReachable(home, identity)) return done({ home, data });
    if (!identity) return failed({ kind: 'unwritable', path: home, reason: 'permission denied' });
    const outside = join('/var/lib', `haidang-${shortHash(resolve(dataDir))}`);
    if (existsSync(data) || !(await isReachable(outside, identity))) {
      return failed({
        kind: 'unwritable',
        path: home,
        reason: `${identity.name}: permission denied`,
      });
    }
    writeFileSync(record, `${outside}\n`);
    return done({ home: outside, data: join(outside, 'data') });
  } catch (error) {
    return failed({ kind: 'unwritable', path: home, reason: (error as Error).message });
  }
}

/**
 * The empty folder of the socket of a PostgreSQL that is about to start, open to PostgreSQL's user alone (and root). It is the whole of the authentication in a
 * private cluster: who can enter it can also read the data files, so a password would add nothing.
 */
export function socketFolder(home: string, identity: Identity): Result<string, ClusterProblem> {
  const inHome = join(home, 'run');
  const fits = Buffer.byteLength(inHome) <= LONGEST_SOCKET_FOLDER;
  const folder = fits ? inHome : join(tmpdir(), `haidang-${shortHash(home)}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    hand(folder, identity);
  }
  const stat = lstatSync(folder);
  const expected = identity?.uid ?? process.getuid?.() ?? stat.uid;
  if (!stat.isDirectory() || stat.uid !== expected) return failed({ kind: 'unsafe-socket', folder });
  chmodSync(folder, 0o700);
  // Left by a PostgreSQL that was killed; the number in its lock may be another process's by now.
  for (const left of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(folder, left), { force: true });
  return done(folder);
}

/** Makes the folder for that user and tries, as that user, whether it can be written. Leaves nothing where not. */
async function isReachable(home: string, identity: Identity): Promise<boolean> {
  const isNew = !existsSync(home);
  if (isNew) {
    mkdirSync(home, { mode: 0o700 });
    hand(home, identity);
  }
  if (!identity) return isWritable(home);
  const { code } = await runAs(identity, '/bin/sh', ['-c', 'test -w "$1"', 'sh', home]);
  if (code !== 0 && isNew) rmdirSync(home);
  return code === 0;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The major version of the PostgreSQL that made the data; `null` where there is none yet. */
export function majorOf(data: string): number | null {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
