// Makes the files of a new private cluster, and its settings.
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { done, failed, type Result } from '../../result.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterProblem } from './contract.ts';
import { hand, type Identity, runAs } from './identity.ts';
import type { Place } from './place.ts';

/** A unix socket's folder, or a loopback port with the password of {@link passwordOf}. */
export type Listening = { socketFolder: string } | { port: number };

/** Sorting and case by Vietnamese rules where PostgreSQL was built with ICU; else by code point. */
const LOCALES = [
  ['--locale-provider=icu', '--icu-locale=vi-VN', '--locale=C.UTF-8'],
  ['--locale-provider=icu', '--icu-locale=vi-VN', '--locale=C'],
  ['--locale=C.UTF-8'],
  ['--locale=C'],
];

export const SUPERUSER = 'postgres';

/** Runs initdb. An interrupted one leaves nothing: it works in a folder that gets its name at the end. */
export async function initialise(
  place: Place,
  binaries: Binaries,
  identity: Identity,
  transport: 'socket' | 'tcp',
): Promise<Result<void, ClusterProblem>> {
  const unfinished = `${place.data}.new`;
  const initdb = join(binaries.folder, process.platform === 'win32' ? 'initdb.exe' : 'initdb');
  const access =
    transport === 'tcp' ? passwordAccess(place, identity) : ['--auth-local=trust', '--auth-host=reject'];
  const always = ['-D', unfinished, '-U', SUPERUSER, '--encoding=UTF8', '--data-checksums', ...access];
  let output = '';
  for (const locale of LOCALES) {
    rmSync(unfinished, { recursive: true, force: true });
    const run = await runAs(identity, initdb, [...always, ...locale]);
    output = run.output;
    if (run.code !== 0) continue;
    appendFileSync(join(unfinished, 'postgresql.conf'), "\ninclude 'haidang.conf'\n");
    renameSync(unfinished, place.data);
    return done(undefined);
  }
  rmSync(unfinished, { recursive: true, force: true });
  return failed({ kind: 'initdb-failed', output: output.slice(-2000) });
}

/** Writes our settings; a line after the include in `postgresql.conf`, or ALTER SYSTEM, goes before them. */
export function writeSettings(data: string, listening: Listening, identity: Identity): void {
  const isSocket = 'socketFolder' in listening;
  const gigabytes = totalmem() / 2 ** 30;
  const settings = {
    listen_addresses: isSocket ? '' : '127.0.0.1',
    port: isSocket ? 5432 : listening.port,
    unix_socket_directories: isSocket ? listening.socketFolder : '',
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: gigabytes < 2 ? '128MB' : '256MB',
    effective_cache_size: `${Math.max(1, Math.floor(gigabytes / 2))}GB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1,
    jit: 'off', // short statements: compiling costs more than it saves
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on', // a receipt is given only for what is on the disk
    wal_compression: 'on',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %u ',
    password_encryption: 'scram-sha-256',
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`,
  );
  const file = join(data, 'haidang.conf');
  writeFileSync(
    file,
    `# Written at every start. Your own settings: in postgresql.conf below the include.\n${lines.join('\n')}\n`,
  );
  hand(file, identity);
}

/** The password of a cluster on loopback TCP; `undefined` for one on a socket. */
export function passwordOf(place: Place): string | undefined {
  const file = join(place.home, 'password');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Any user of the machine can reach a loopback port: there every role has a password, kept beside the data. */
function passwordAccess(place: Place, identity: Identity): string[] {
  const file = join(place.home, 'password');
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  hand(file, identity);
  return ['--auth=scram-sha-256', `--pwfile=${file}`];
}
