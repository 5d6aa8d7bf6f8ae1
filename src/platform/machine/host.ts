// The machine itself: Node, the user, the data folder, the disk, the port.
import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { chooseIdentity } from '../db/cluster/identity.ts';
import { expectedPlace } from '../db/cluster/place.ts';
import { blocking, type Finding, found, lacking } from './finding.ts';
import type { MachineWords } from './words.ts';

const OLDEST_NODE = 24;
const ENOUGH_GB = 2;
const LEAST_GB = 0.5;

/** Makes nothing and changes nothing. */
export async function lookAtHost(
  place: { dataDir: string; host: string; port: number; isRunning: boolean },
  words: MachineWords,
): Promise<Finding[]> {
  return [
    node(words),
    user(words, place.dataDir),
    folder(words, place.dataDir),
    disk(words, place.dataDir),
    await port(words, place),
  ];
}

function node(words: MachineWords): Finding {
  const version = process.versions.node;
  const isNew = Number.parseInt(version, 10) >= OLDEST_NODE;
  return isNew ? found(words.node({ version })) : blocking(words.nodeOld({ version }), words.nodeMend);
}

function user(words: MachineWords, dataDir: string): Finding {
  const uid = process.getuid?.() ?? 1;
  if (uid === 0) {
    const identity = chooseIdentity(expectedPlace(dataDir).data, 'only-look');
    return found(words.root({ user: identity?.name ?? 'haidang' }));
  }
  try {
    return found(words.user({ user: userInfo().username }));
  } catch {
    return process.env.DATABASE_URL
      ? found(words.user({ user: String(uid) }))
      : blocking(words.nameless({ uid }), words.namelessMend);
  }
}

function folder(words: MachineWords, dataDir: string): Finding {
  const path = resolve(dataDir);
  const isNew = !existsSync(path);
  try {
    accessSync(existing(path), constants.W_OK | constants.X_OK);
  } catch {
    return blocking(words.folderClosed({ path }), words.folderMend);
  }
  if (isNew) return found(words.folderNew({ path }));
  const { home } = expectedPlace(path);
  if (home.startsWith(path)) return found(words.folder({ path }));
  if (existsSync(home)) return found(words.folderElsewhere({ path, home }));
  return blocking(words.folderLost({ path, home }), words.folderLostMend);
}

function disk(words: MachineWords, dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(existing(expectedPlace(dataDir).home));
  const gigabytes = (bavail * bsize) / 2 ** 30;
  const text = words.disk({ free: gigabytes.toFixed(1) });
  if (gigabytes < LEAST_GB) return blocking(text, words.diskMend);
  return gigabytes < ENOUGH_GB ? lacking(text, words.diskMend) : found(text);
}

async function port(
  words: MachineWords,
  place: { host: string; port: number; isRunning: boolean },
): Promise<Finding> {
  const reason = await tryPort(place.host, place.port);
  if (reason === null) return found(words.port(place));
  if (reason !== 'EADDRINUSE') return blocking(words.portRefused({ ...place, reason }), words.portMend);
  return place.isRunning ? found(words.portOurs(place)) : blocking(words.portTaken(place), words.portMend);
}

function tryPort(host: string, port: number): Promise<string | null> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => answer(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => answer(null)));
  });
}

/** The path, or the nearest folder above it that is there. */
function existing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}
