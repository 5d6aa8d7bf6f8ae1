// The SQL of making a draft: what it is made of, how far it is, and what came of it.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { Recall } from '../contract.ts';
import type { StoredSource, ToldOfIntake } from './intake.ts';
import type { VersionMade, VersionOrder } from './read/make-version.ts';
import type { Matched } from './read/match-units.ts';

const UNMATCHED_SHOWN = 200;

/** Null where it was stopped, made already, or is no more. */
export async function beginMaking(tx: Tx, versionId: string, at: Date) {
  const begun = await tx
    .updateTable('indicator_list_intake')
    .set({ state: 'reading', started_at: at, bytes_done: 0 })
    .where('version_id', '=', versionId)
    .where('state', 'in', ['waiting', 'reading'])
    .returning(['version_id as versionId', 'sources', 'adds'])
    .executeTakeFirst();
  if (!begun) return null;
  const version = await tx
    .selectFrom('indicator_list_version as v')
    .leftJoin('indicator_list_version as b', 'b.id', 'v.basis_id')
    .select(['v.recalls', 'b.file_sha256 as before'])
    .where('v.id', '=', versionId)
    .executeTakeFirst();
  if (!version) return null;
  return { ...begun, ...version };
}
type Begun = NonNullable<Awaited<ReturnType<typeof beginMaking>>>;

/** The appendices of dispatches are read out of their readings; names of the authority's own are its sites. */
export async function orderOf(
  tx: Tx,
  begun: Begun,
  { files, folder, now }: { files: FileStore; folder: string; now: Date },
): Promise<VersionOrder> {
  const sources = await Promise.all(
    (begun.sources as StoredSource[]).map(async (source) =>
      source.kind === 'file'
        ? { name: source.name, path: files.pathOf(source.sha256) }
        : { name: source.name, rows: await appendixRows(tx, source.dispatchId) },
    ),
  );
  const sites = await tx.selectFrom('site').select('host').distinct().execute();
  return {
    sources,
    before: begun.before === null ? null : files.pathOf(begun.before),
    adds: begun.adds,
    recalls: begun.recalls as Recall[],
    own: sites.map(({ host }) => host),
    now: now.toISOString(),
    folder,
  };
}

/** Every table of indicators in the appendices, one after the other, each with its heading. */
async function appendixRows(tx: Tx, dispatchId: string): Promise<string[][]> {
  const { rows } = await sql<{ header: string[]; rows: string[][] }>`
    select x -> 'header' as header, x -> 'rows' as rows
    from dispatch d, jsonb_array_elements(coalesce(d.reviewed, d.reading) -> 'appendices') x
    where d.id = ${dispatchId} and x ->> 'kind' = 'indicator-list'`.execute(tx);
  return rows.flatMap(({ header, rows }) => (header.length > 0 ? [header, ...rows] : rows));
}

/** @returns whether it is still to be made */
export async function markProgress(tx: Tx, versionId: string, done: number): Promise<boolean> {
  const row = await tx
    .updateTable('indicator_list_intake')
    .set({ bytes_done: done })
    .where('version_id', '=', versionId)
    .where('state', '=', 'reading')
    .returning('version_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepProblem(tx: Tx, versionId: string, code: string): Promise<void> {
  await tx
    .updateTable('indicator_list_intake')
    .set({ state: code === 'stopped' ? 'stopped' : 'failed', problem: JSON.stringify({ code }) })
    .where('version_id', '=', versionId)
    .where('state', '=', 'reading')
    .execute();
}

/** The files of a version as they stand in the store, by their SHA-256. */
export interface KeptFiles {
  sha256: string;
  size: number;
  digest: string;
  refused: string | null;
  changes: string | null;
}

interface Made {
  tenant: string;
  versionId: string;
  made: VersionMade;
  kept: KeptFiles;
  matched: Matched;
}

export async function keepMade(tx: Tx, { tenant, versionId, made, kept, matched }: Made): Promise<void> {
  const { live, expired } = made.counts;
  if (live + expired === 0 && made.counts.withdrawn === null)
    return keepProblem(tx, versionId, 'nothing-read');
  const told: ToldOfIntake = {
    sources: made.sources,
    merged: made.merged,
    refused: made.refused,
    reasons: made.reasons,
    demoted: made.demoted,
    notThere: made.notThere.slice(0, UNMATCHED_SHOWN),
    warnings: matched.warnings.length,
    warnedUnits: new Set(matched.warnings.map(({ unitId }) => unitId)).size,
    unmatched: matched.unmatched.slice(0, UNMATCHED_SHOWN),
  };
  const done = await tx
    .updateTable('indicator_list_intake')
    .set({
      state: 'done',
      told: JSON.stringify(told),
      refused_sha256: kept.refused,
      second_person: JSON.stringify(made.secondPerson),
      problem: null,
    })
    .where('version_id', '=', versionId)
    .where('state', '=', 'reading')
    .returning('version_id')
    .executeTakeFirst();
  if (!done) return;
  await tx
    .updateTable('indicator_list_version')
    .set({
      file_sha256: kept.sha256,
      digest: kept.digest,
      size: kept.size,
      counts: JSON.stringify(made.counts),
      changes_sha256: kept.changes,
    })
    .where('id', '=', versionId)
    .execute();
  await writeWarnings(tx, tenant, versionId, matched.warnings);
}

async function writeWarnings(tx: Tx, tenant: string, versionId: string, warnings: Matched['warnings']) {
  await tx.deleteFrom('network_warning').where('version_id', '=', versionId).execute();
  for (let from = 0; from < warnings.length; from += 1000)
    await tx
      .insertInto('network_warning')
      .values(
        warnings
          .slice(from, from + 1000)
          .map(({ unitId, address, indicator, firstSeen, lastSeen, note }) => ({
            tenant,
            version_id: versionId,
            unit_id: unitId,
            address,
            indicator,
            first_seen: firstSeen,
            last_seen: lastSeen,
            note,
          })),
      )
      .execute();
}
