// The database of an installation as the doctor sees it: which PostgreSQL, running or not, whether it keeps its word.
import { join } from 'node:path';
import type pg from 'pg';
import { type Binaries, findBinaries, placesLookedAt } from '../db/cluster/binaries.ts';
import { OLDEST_MAJOR } from '../db/cluster/contract.ts';
import { endpointOf } from '../db/cluster/given.ts';
import { chooseIdentity, type Identity, runAs } from '../db/cluster/identity.ts';
import { superuserOf } from '../db/cluster/open.ts';
import { lockHolder } from '../db/cluster/owner-lock.ts';
import { expectedPlace, majorOf, type Place } from '../db/cluster/place.ts';
import { livePostmaster, type Postmaster } from '../db/cluster/postmaster.ts';
import { connected } from '../db/cluster/roles.ts';
import { sentenceOf } from '../db/cluster/words.ts';
import type { Language } from '../words/language.ts';
import { blocking, type Finding, found, lacking } from './finding.ts';
import type { MachineWords } from './words.ts';

/** The process id of the server that has this data, or `null`. */
export function serverOn(dataDir: string): number | null {
  return lockHolder(join(expectedPlace(dataDir).home, 'node.pid'));
}

/** Starts nothing, makes nothing, changes no role. */
export async function lookAtDatabase(
  dataDir: string,
  language: Language,
  words: MachineWords,
): Promise<Finding[]> {
  if (process.env.DATABASE_URL) return lookAtGiven(process.env.DATABASE_URL, language, words);
  const pid = serverOn(dataDir);
  const running = pid === null ? found(words.notRunning) : found(words.running({ pid }));
  const { home, data } = expectedPlace(dataDir);
  const identity = chooseIdentity(data, 'only-look');
  const programs = await findBinaries(['debian', 'embedded'], identity, null);
  const major = majorOf(data);
  const fitting = programs.find((binaries) => major === null || binaries.major === major);
  if (fitting) {
    const { kind, folder, version } = fitting;
    return [
      found(words.postgres({ kind, version, folder })),
      running,
      await fsyncOf(fitting, { home, data }, identity, words),
    ];
  }
  const problem =
    programs.length > 0 && major !== null
      ? ({ kind: 'wrong-major', home, major } as const)
      : ({ kind: 'no-postgres', looked: placesLookedAt() } as const);
  return [blocking(sentenceOf(problem, language)), running];
}

/** Of a running PostgreSQL as it is now, of a stopped one as it would start. */
async function fsyncOf(
  binaries: Binaries,
  place: Place,
  identity: Identity,
  words: MachineWords,
): Promise<Finding> {
  if (majorOf(place.data) === null) return found(words.fsyncUnread);
  const live = livePostmaster(place.data);
  const value = live ? await fsyncNow(place, live) : await fsyncAtStart(binaries, place, identity);
  if (value === null) return lacking(words.fsyncClosed, words.fsyncClosedMend);
  return value === 'on' ? found(words.fsync({ value })) : blocking(words.fsync({ value }), words.fsyncMend);
}

async function fsyncNow(place: Place, live: Postmaster): Promise<string | null> {
  const ask = (client: pg.Client) => client.query<{ fsync: string }>('show fsync');
  const answer = await connected(superuserOf(place, live), ask).catch(() => null);
  return answer?.rows[0]?.fsync ?? null;
}

async function fsyncAtStart(binaries: Binaries, place: Place, identity: Identity): Promise<string | null> {
  const { output } = await runAs(identity, join(binaries.folder, 'postgres'), [
    '-C',
    'fsync',
    '-D',
    place.data,
  ]);
  return /^(on|off)$/m.exec(output)?.[1] ?? null;
}

async function lookAtGiven(url: string, language: Language, words: MachineWords): Promise<Finding[]> {
  try {
    const { rows } = await connected(endpointOf(url), (client) =>
      client.query<{ version: string; fsync: string }>(
        `select split_part(current_setting('server_version'), ' ', 1) as version, current_setting('fsync') as fsync`,
      ),
    );
    const { version = '', fsync = '' } = rows[0] ?? {};
    const old = { kind: 'given-too-old', version } as const;
    return [
      Number.parseInt(version, 10) < OLDEST_MAJOR
        ? blocking(sentenceOf(old, language))
        : found(words.postgresGiven({ version })),
      fsync === 'on'
        ? found(words.fsync({ value: fsync }))
        : blocking(words.fsync({ value: fsync }), words.fsyncMend),
    ];
  } catch (error) {
    const reason = (error as Error).message || String((error as NodeJS.ErrnoException).code);
    return [blocking(sentenceOf({ kind: 'given-unreachable', reason }, language))];
  }
}
