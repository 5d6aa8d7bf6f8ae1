// Makes a version of its sources: the canonical file, what changed, what was refused, and what a person must know of it.
import { join } from 'node:path';
import { AllowList } from '../../../../controls/indicator-sweep/collect/indicators/allow.ts';
import { judgeSet } from '../../../../controls/indicator-sweep/collect/indicators/judge-set.ts';
import { knownLists } from '../../../../controls/indicator-sweep/collect/indicators/known-lists.ts';
import {
  needsSecondPerson,
  type SecondPersonNeeded,
} from '../../../../controls/indicator-sweep/collect/indicators/publish.ts';
import { IndicatorSet } from '../../../../controls/indicator-sweep/collect/indicators/set.ts';
import { Warnings } from '../../../../controls/indicator-sweep/collect/indicators/warnings.ts';
import type { ListCounts, Recall } from '../../contract.ts';
import { canonicalLines } from './canonical-file.ts';
import { CsvFile, writeLines } from './csv-file.ts';
import { readSource, type SourceTold, type SourceToRead } from './sources.ts';
import type { WarningRow } from './warning-rows.ts';

export interface VersionOrder {
  sources: SourceToRead[];
  /** Canonical file of the version before; null for a first one. */
  before: string | null;
  /** Whether the sources add to the version before, or take its place. */
  adds: boolean;
  recalls: Recall[];
  /** Names and networks of the authority and its units. */
  own: string[];
  /** The instant at which an expiry is judged, ISO 8601. */
  now: string;
  /** A folder for the files that are made. */
  folder: string;
}

export interface VersionMade {
  counts: ListCounts;
  sources: SourceTold[];
  /** How many times an indicator was told of that was known already. */
  merged: number;
  refused: number;
  reasons: Record<string, number>;
  demoted: { list: string; count: number }[];
  secondPerson: SecondPersonNeeded[];
  warnings: WarningRow[];
  /** Recalled, and not in the list. */
  notThere: string[];
  files: { list: string; refused: string; changes: string | null };
}

/** Bytes that were read so far. */
export type OnProgress = (done: number) => void;

export const MOST_WARNINGS = 200_000;

export async function makeVersion(
  order: VersionOrder,
  onProgress: OnProgress = () => {},
): Promise<VersionMade> {
  const now = new Date(order.now);
  const set = new IndicatorSet({ now });
  const warnings: WarningRow[] = [];
  const reasons = new Map<string, number>();
  const refusedFile = new CsvFile(join(order.folder, 'refused.csv'), ['list', 'place', 'text', 'reason']);
  let done = 0;
  const onBytes = (read: number) => {
    done += read;
    onProgress(done);
  };
  const onRefused: Parameters<typeof readSource>[1]['onRefused'] = ({ list, place, text, reason }) => {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    refusedFile.row([list, place, text, reason]);
  };
  const onWarning = (row: WarningRow) => {
    if (warnings.length < MOST_WARNINGS) warnings.push(row);
    else
      onRefused({
        list: row.list,
        place: row.place,
        text: row.address ?? row.indicator ?? '',
        reason: 'too-many-warnings',
      });
  };
  const before = await readBefore(order.before, now, onBytes);
  const sources: SourceTold[] = [];
  if (before && order.adds) await readSource({ name: 'before', path: order.before ?? '' }, quiet(set));
  for (const source of order.sources) {
    const told = await readSource(source, { set, onWarning, onRefused, onBytes });
    await refusedFile.drained();
    sources.push(told);
  }
  await refusedFile.end();
  const { left, notThere } = without(set, order.recalls, now);
  const { allowed: ours, warned } = judgeSet(
    left,
    new AllowList().add('own', order.own),
    new Warnings(knownLists),
  );
  const list = join(order.folder, 'list.csv');
  const doubtful: number[] = [];
  const lines = canonicalLines(left, (id, { warnings: names }) => {
    if (names.length > 0 || ours.has(id)) doubtful.push(id);
  });
  await writeLines(list, lines);
  const changes = before && (await writeChanges(order, before, left));
  const told = sources.reduce((sum, { taken }) => sum + taken, 0);
  return {
    counts: { ...countsOf(left), added: changes?.added ?? null, withdrawn: changes?.withdrawn ?? null },
    sources,
    merged: Math.max(0, told + (order.adds && before ? before.size : 0) - set.size),
    refused: sources.reduce((sum, { refused }) => sum + refused, 0),
    reasons: Object.fromEntries(reasons),
    demoted: [...warned].map(([name, count]) => ({ list: name, count })),
    secondPerson: needsSecondPerson(each(left, doubtful), order.own),
    warnings,
    notThere,
    files: { list, refused: refusedFile.path, changes: changes?.path ?? null },
  };
}

const quiet = (set: IndicatorSet, onBytes: (read: number) => void = () => {}) => ({
  set,
  onWarning: () => {},
  onRefused: () => {},
  onBytes,
});

async function readBefore(path: string | null, now: Date, onBytes: (read: number) => void) {
  if (path === null) return null;
  const set = new IndicatorSet({ now });
  await readSource({ name: 'before', path }, quiet(set, onBytes));
  return set;
}

/** The set without what is recalled, and what was recalled that it never held. */
function without(set: IndicatorSet, recalls: readonly Recall[], now: Date) {
  const gone = new Set<number>();
  const notThere: string[] = [];
  for (const { kind, value } of recalls) {
    const id = set.idOf(kind, value);
    if (id === null) notThere.push(value);
    else gone.add(id);
  }
  if (gone.size === 0) return { left: set, notThere };
  const left = new IndicatorSet({ now });
  for (let id = 0; id < set.size; id++) if (!gone.has(id)) copy(set, id, left);
  return { left, notThere };
}

function copy(from: IndicatorSet, id: number, to: IndicatorSet): void {
  const { sources, ports, port, ...one } = from.at(id);
  for (const source of sources)
    for (const each of ports ?? [port])
      to.add(source.list, { ...one, port: each, place: source.place, meta: source });
}

function* each(set: IndicatorSet, ids: readonly number[]) {
  for (const id of ids) yield set.at(id);
}

function countsOf(set: IndicatorSet): Pick<ListCounts, 'live' | 'expired' | 'kinds'> {
  const kinds: ListCounts['kinds'] = {};
  const { live, expired } = set.counts();
  for (let id = 0; id < set.size; id++) kinds[set.kindOf(id)] = (kinds[set.kindOf(id)] ?? 0) + 1;
  return { live, expired, kinds };
}

/** What one has and the other has not, the reason of a recall beside it. */
async function writeChanges({ folder, recalls }: VersionOrder, before: IndicatorSet, now: IndicatorSet) {
  const reasons = new Map(recalls.map(({ kind, value, reason }) => [`${kind} ${value}`, reason]));
  const file = new CsvFile(join(folder, 'changes.csv'), ['change', 'type', 'value', 'reason']);
  const told = { added: 0, withdrawn: 0 };
  const compare = async (one: IndicatorSet, other: IndicatorSet, change: keyof typeof told) => {
    for (let id = 0; id < one.size; id++) {
      const [kind, value] = [one.kindOf(id), one.valueOf(id)];
      if (other.idOf(kind, value) !== null) continue;
      told[change] += 1;
      file.row([change, kind, value, reasons.get(`${kind} ${value}`) ?? '']);
      await file.drained();
    }
  };
  await compare(now, before, 'added');
  await compare(before, now, 'withdrawn');
  await file.end();
  return { ...told, path: file.path };
}
