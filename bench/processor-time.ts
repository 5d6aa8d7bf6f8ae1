// Processor time of a private PostgreSQL, all its processes together: what a measurement on a busy machine can be told by.
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts it in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds that the postmaster and its children have used; NaN where the system does not tell. */
export function postgresTime(postmaster: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat.pid === postmaster || stat.parent === postmaster);
  return stats.reduce((sum, stat) => sum + stat.ticks, 0) * TICK_MS;
}

/** Milliseconds that this process has used. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function statOf(name: string): { pid: number; parent: number; ticks: number } {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    // utime, stime, and those of children that ended.
    const ticks = [11, 12, 13, 14].reduce((sum, n) => sum + Number(fields[n]), 0);
    return { pid: Number(name), parent: Number(fields[1]), ticks };
  } catch {
    return { pid: 0, parent: 0, ticks: 0 };
  }
}
