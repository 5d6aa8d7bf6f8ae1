// Vitest's global set-up: a folder for the run's one PostgreSQL (started by the first test that wants it), and its end.
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { expectedPlace } from './place.ts';
import { stopPostmaster } from './postmaster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testClusterFolder: string;
  }
}

const PREFIX = 'haidang-tests-';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  project.provide('testClusterFolder', folder);
  return () => remove(folder);
}

/** Runs that were killed leave their PostgreSQL behind: the next run ends it. */
async function removeAbandoned(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  const abandoned = folders.filter((name) => !isAlive(Number(name.slice(PREFIX.length))));
  await Promise.all(abandoned.map((name) => remove(join(tmpdir(), name))));
}

async function remove(folder: string): Promise<void> {
  await stopPostmaster(expectedPlace(folder));
  rmSync(folder, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
