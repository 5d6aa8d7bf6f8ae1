// PostgreSQL's main process: finds one that lives, starts one, waits until it is ready, stops it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { done, failed, type Result } from '../../result.ts';
import type { Binaries } from './binaries.ts';
import type { ClusterProblem } from './contract.ts';
import { type Identity, launching } from './identity.ts';
import type { Place } from './place.ts';

export type Postmaster = { pid: number; port: number; socketFolder: string; status: string };

const READY_WITHIN_MS = 300_000;
const ORPHANS_GONE_WITHIN_MS = 15_000;
const STOPPED_WITHIN_MS = 60_000;
const LARGEST_LOG_BYTES = 10_000_000;

/** The process that `postmaster.pid` names, where it lives and is PostgreSQL on this data; else `null`. */
export function livePostmaster(data: string): Postmaster | null {
  const lines = pidFile(data);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgresOn(pid, data)) return null;
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', status: lines[7]?.trim() ?? '' };
}

/** Starts PostgreSQL detached (Ctrl-C is ours to handle) and waits until it takes connections, recovery included. */
export async function startPostmaster(
  place: Place,
  binaries: Binaries,
  identity: Identity,
): Promise<Result<Postmaster, ClusterProblem>> {
  const giveUpAt = performance.now() + ORPHANS_GONE_WITHIN_MS;
  for (;;) {
    const attempt = await tryStart(place, binaries, identity);
    // Processes of a killed PostgreSQL end by themselves, a moment later; until then it refuses to start.
    const isWaiting = !attempt.ok && attempt.problem.output.includes('shared memory block');
    if (!isWaiting || performance.now() > giveUpAt) return attempt;
    await sleep(200);
  }
}

async function tryStart(
  place: Place,
  binaries: Binaries,
  identity: Identity,
): Promise<Result<Postmaster, Extract<ClusterProblem, { kind: 'start-failed' }>>> {
  // Its number may belong to another process by now, for which PostgreSQL would refuse to start.
  if (!livePostmaster(place.data)) rmSync(join(place.data, 'postmaster.pid'), { force: true });
  const log = join(place.home, 'server.log');
  const from = rotate(log);
  const child = launch(place, binaries, identity, log);
  const ready = await untilReady(place.data, () => hasFailed(child));
  if (ready) return done(ready);
  child.kill('SIGINT');
  const output = readFileSync(log).subarray(from).toString().slice(-2000);
  return failed({ kind: 'start-failed', log, output });
}

/** Waits for `ready` in the pid file; `null` where it ended or time is up. */
export async function untilReady(data: string, hasEnded: () => boolean): Promise<Postmaster | null> {
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  while (performance.now() < giveUpAt) {
    const postmaster = livePostmaster(data);
    if (postmaster?.status === 'ready') return postmaster;
    if (hasEnded()) return null;
    await sleep(15);
  }
  return null;
}

/** Fast shutdown: transactions under way are rolled back, what is committed is written. Waits for the end. */
export async function stopPostmaster(place: Place, binaries?: Binaries): Promise<void> {
  const postmaster = livePostmaster(place.data);
  if (!postmaster) return;
  signal(postmaster.pid, 'SIGINT', place, binaries);
  const giveUpAt = performance.now() + STOPPED_WITHIN_MS;
  while (livePostmaster(place.data)) {
    // An immediate shutdown loses nothing that was committed: the next start recovers it from the log.
    if (performance.now() > giveUpAt) return signal(postmaster.pid, 'SIGQUIT', place, binaries);
    await sleep(15);
  }
}

/** Immediate shutdown, without waiting for it. */
export function killPostmaster(place: Place, binaries: Binaries): void {
  const postmaster = livePostmaster(place.data);
  if (postmaster) signal(postmaster.pid, 'SIGQUIT', place, binaries);
}

function launch(place: Place, binaries: Binaries, identity: Identity, log: string): ChildProcess {
  const out = openSync(log, 'a', 0o600);
  const isWindows = process.platform === 'win32';
  // On Windows pg_ctl drops the rights of an administrator, with which PostgreSQL refuses to run.
  const program = join(binaries.folder, isWindows ? 'pg_ctl.exe' : 'postgres');
  const args = isWindows ? ['start', '-W', '-D', place.data] : ['-D', place.data];
  const child = spawn(program, args, {
    ...launching(identity),
    detached: true,
    stdio: ['ignore', out, out],
    windowsHide: true,
  });
  child.on('error', () => {}); // seen as an end by whoever waits
  child.unref();
  closeSync(out);
  return child;
}

/** On Windows the child is pg_ctl, which ends well at once. */
function hasFailed(child: ChildProcess): boolean {
  if (process.platform === 'win32' && child.exitCode === 0) return false;
  return child.exitCode !== null || child.signalCode !== null;
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT', place: Place, binaries?: Binaries): void {
  if (process.platform === 'win32' && binaries) {
    const mode = name === 'SIGINT' ? 'fast' : 'immediate';
    spawnSync(join(binaries.folder, 'pg_ctl.exe'), ['stop', '-m', mode, '-D', place.data]);
    return;
  }
  try {
    process.kill(pid, name);
  } catch {
    // it ended between the look and the signal
  }
}

function pidFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** By its command line, which a dead process that nobody waited for does not have, and any user may read. */
function isPostgresOn(pid: number, data: string): boolean {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
    } catch {
      return false;
    }
  }
  if (process.platform !== 'win32') {
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(data);
  }
  return spawnSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' }).stdout.includes('postgres');
}

/** Keeps one older log; gives the length of what is there already, so that a message quotes this start only. */
function rotate(log: string): number {
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  if (size < LARGEST_LOG_BYTES) return size;
  renameSync(log, `${log}.1`);
  return 0;
}
