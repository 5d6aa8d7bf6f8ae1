// Runs programs from outside and measures them whole: wall time, processor time of all their processes, and how much memory they held.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  /** Seconds. */
  wall: number;
  /** Seconds of all processes that the command started and waited for. */
  cpu: number;
  code: number | null;
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 0.01;

/** Runs a command through to its end; its output goes to nobody. */
export async function taken(command: readonly string[]): Promise<Taken> {
  const before = childrenTime();
  const start = performance.now();
  const code = await ended(command);
  return { wall: (performance.now() - start) / 1000, cpu: childrenTime() - before, code };
}

/** The most memory that the command and all below it held at once: resident, bytes. Sampled, so never in a timed run. */
export async function peakMemory(command: readonly string[]): Promise<number> {
  let most = 0;
  let root = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, residentBelow(root));
  }, 5);
  try {
    await ended(command, (pid) => {
      root = pid;
    });
  } finally {
    clearInterval(sampling);
  }
  return most;
}

function ended(
  command: readonly string[],
  onStart: (pid: number) => void = () => {},
): Promise<number | null> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore' });
  if (child.pid) onStart(child.pid);
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
}

function childrenTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').pop()?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}

function residentBelow(root: number): number {
  if (root === 0) return 0;
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...sizes].reduce((sum, [pid, size]) => sum + (pid > 1 && isBelow(pid) ? size : 0), 0);
}
