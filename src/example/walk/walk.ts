// Walks the whole path of one or more dispatches, as clients of the API of a system that it starts and stops.
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { foundAuthority } from '../../person/founding.ts';
import { openSystem, type System } from '../../system.ts';
import { dispatchFiles, dispatchText } from '../dispatches.ts';
import { type ApiClient, apiClient, Refused } from './client.ts';
import { Blocked, takeInAndIssue } from './issue.ts';
import { reportAndReview, writeRollUp } from './report.ts';
import { type Telling, telling } from './telling.ts';
import type { WalkWords } from './words.ts';

const DAY = 86_400_000;
/** The default dispatch is laid so that it was sent the day before yesterday and its deadlines are to come. */
const AHEAD_DAYS = 15;

export interface WalkOptions {
  files: string[];
  out: string;
  words: WalkWords;
  print(line: string): void;
  complain(line: string): void;
}

/** @returns the exit code: 0 all well, 1 where something in the input is wrong */
export async function walk({ files, out, words, print, complain }: WalkOptions): Promise<number> {
  const start = performance.now();
  const sources = await sourcesOf(files);
  const missing = sources.filter((source) => source.bytes === null);
  for (const { name } of missing) complain(words.noFile({ file: name }));
  if (missing.length > 0) return 1;
  const told = telling(words, print);
  const folder = await mkdtemp(join(tmpdir(), 'haidang-example-'));
  // PostgreSQL's own user has to get to its folder within.
  await chmod(folder, 0o711);
  const opened = await told.stage(
    () => openSystem({ dataDir: folder, log: () => {} }),
    (system) => words.started({ postgres: system.ok ? system.value.cluster.describe : system.problem }),
  );
  if (!opened.ok) return 1;
  const server = await listen(opened.value);
  try {
    await walkAll(opened.value, server.origin, told, sources, out);
    print(words.stopped({ seconds: ((performance.now() - start) / 1000).toFixed(1).replace('.', ',') }));
    return 0;
  } catch (error) {
    if (!(error instanceof Blocked || error instanceof Refused)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await server.close();
    await opened.value.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Source {
  name: string;
  bytes: Uint8Array | null;
}

async function walkAll(
  system: System,
  origin: string,
  told: Telling,
  sources: readonly Source[],
  out: string,
): Promise<void> {
  const name = 'Sở Khoa học và Công nghệ (chạy thử)';
  const coordinator = await told.stage(
    () => found(system, origin, name),
    () => told.words.founded({ name }),
  );
  for (const { name: file, bytes } of sources) {
    const { directiveId } = await takeInAndIssue(coordinator, told, file, bytes ?? new Uint8Array());
    await reportAndReview({ origin, coordinator, directiveId, told });
    await writeRollUp({ origin, coordinator, directiveId, told }, out, basename(file, extname(file)));
  }
}

async function sourcesOf(files: readonly string[]): Promise<Source[]> {
  if (files.length === 0) {
    const text = await dispatchText('campaign', new Date(Date.now() + AHEAD_DAYS * DAY));
    return [{ name: dispatchFiles.campaign, bytes: new TextEncoder().encode(text) }];
  }
  return Promise.all(
    files.map(async (file) => ({ name: basename(file), bytes: await readFile(file).catch(() => null) })),
  );
}

/** Makes the authority and takes its one-time link the way a browser would. */
async function found(system: System, origin: string, authority: string): Promise<ApiClient> {
  const { token } = await foundAuthority(system.database, { name: '' });
  const api = apiClient(origin);
  await api.post(`/api/invitations/${token}`, {
    authority,
    name: 'Người điều phối',
    email: 'dieu-phoi@example.vn',
    password: `hai-dang-${crypto.randomUUID()}`,
  });
  return api;
}

/** Listens on a free port of this machine. */
function listen(system: System): Promise<{ origin: string; close(): Promise<void> }> {
  return new Promise((ready) => {
    const server = serve(
      { fetch: system.app.fetch, port: 0, hostname: '127.0.0.1' },
      ({ port }: AddressInfo) =>
        ready({
          origin: `http://127.0.0.1:${port}`,
          close: () =>
            new Promise((closed) => {
              if ('closeAllConnections' in server) server.closeAllConnections();
              server.close(() => closed());
            }),
        }),
    );
  });
}
