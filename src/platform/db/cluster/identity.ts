// Under which user PostgreSQL runs: ourselves, or, as it refuses to run as root, another user of the machine.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';

/** `null`: the user that we are ourselves. */
export type Identity = { name: string; uid: number; gid: number } | null;

/**
 * The user for PostgreSQL's processes. As root: the owner of existing data, else `postgres`, else a system user
 * `haidang` (made where `useradd` allows), else `nobody`. initdb wants a user that /etc/passwd names.
 */
export function chooseIdentity(existingData: string, mode: 'make' | 'only-look' = 'make'): Identity {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(existingData)) {
    const { uid } = statSync(existingData);
    const owner = users().find((user) => user.uid === uid);
    if (owner && uid !== 0) return owner;
  }
  return (
    named('postgres') ??
    named('haidang') ??
    (mode === 'make' ? makeSystemUser() : null) ??
    named('nobody') ??
    null
  );
}

/** Gives a path to the user that PostgreSQL runs as. */
export function hand(path: string, identity: Identity): void {
  if (identity) chownSync(path, identity.uid, identity.gid);
}

/** Runs a program of PostgreSQL to its end as that user; `output` is both streams, for a message. */
export function runAs(
  identity: Identity,
  file: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...launching(identity), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: null, output: String(error.message) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Spawn options of every program of PostgreSQL. Its folder is `/`: ours may be closed to the other user. */
export function launching(identity: Identity): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name)),
  );
  const who = identity ? { uid: identity.uid, gid: identity.gid } : {};
  return { ...who, cwd: process.platform === 'win32' ? process.cwd() : '/', env: { ...clean, LC_ALL: 'C' } };
}

function users(): { name: string; uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

function named(name: string): Identity {
  return users().find((user) => user.name === name) ?? null;
}

function makeSystemUser(): Identity {
  const nologin = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const made = spawnSync('useradd', [...nologin, 'haidang'], { stdio: 'ignore' });
  return made.status === 0 ? named('haidang') : null;
}
