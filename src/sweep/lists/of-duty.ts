// The list of a duty as its unit has it: shared threats for all alike, and apart from them the unit's own networks.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { recordAct } from '../../platform/log/record.ts';
import type { ListOfDuty, NetworkWarning, PublishedVersion } from '../contract.ts';
import { likeliest, takenOffAs, versionInForce } from '../duty.ts';

interface Row extends Omit<ListOfDuty, 'ownNetworks' | 'list'> {
  unit: string;
  fileSha256: string;
  changesSha256: string | null;
  list: PublishedVersion;
}

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The newest version that was delivered to the unit for each demand of the duty that carries a list. */
export async function findListsOfDuty(tx: Tx, assignmentId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select distinct on (m.position, m.id) m.id as "demandId", a.unit_id as unit, ${utc('d.delivered_at')} as "deliveredAt",
      ${utc('d.fetched_at')} as "fetchedAt", ${takenOffAs}, v.file_sha256 as "fileSha256", v.changes_sha256 as "changesSha256",
      json_build_object('id', v.id, 'listId', l.id, 'name', l.name, 'version', v.version, 'digest', v.digest, 'size', v.size,
        'counts', v.counts, 'recalls', v.recalls, 'note', v.note, 'publishedAt', ${utc('v.published_at')}) as list
    from assignment a join demand m on m.obligation_id = a.obligation_id
      ${versionInForce}
      join list_delivery d on d.version_id = v.id and d.unit_id = a.unit_id
    where a.id = ${assignmentId} and a.withdrawn_at is null
    order by m.position, m.id, ${likeliest}`.execute(tx);
  return rows;
}

export async function listsOfDuty(tx: Tx, assignmentId: string): Promise<ListOfDuty[]> {
  const rows = await findListsOfDuty(tx, assignmentId);
  return Promise.all(
    rows.map(async ({ unit, fileSha256: _file, changesSha256: _changes, ...row }) => ({
      ...row,
      ownNetworks: await warningsOf(tx, row.list.listId, unit),
    })),
  );
}

/**
 * What any published version of the list says of the unit's network: a later version adds to it. Of a pair that several name,
 * the newest; none of what was taken back since.
 */
async function warningsOf(tx: Tx, listId: string, unitId: string): Promise<NetworkWarning[]> {
  const { rows } = await sql<NetworkWarning>`
    select distinct on (w.address, w.indicator) w.address, w.indicator, w.note,
      ${utc('w.first_seen')} as "firstSeen", ${utc('w.last_seen')} as "lastSeen"
    from network_warning w join indicator_list_version v on v.id = w.version_id
    where v.list_id = ${listId} and v.state = 'published' and w.unit_id = ${unitId} and not exists (
      select from indicator_list_version later, jsonb_array_elements(later.recalls) r
      where later.list_id = v.list_id and later.state = 'published' and later.version > v.version and r ->> 'value' = w.indicator)
    order by w.address, w.indicator, v.version desc limit 5000`.execute(tx);
  return rows.sort((one, other) => (other.lastSeen ?? '').localeCompare(one.lastSeen ?? ''));
}

/** A version that is fetched for a unit. */
export interface Fetched {
  list: { versionId: string; listId: string; version: number; digest: string };
  unitId: string;
}

/** Says that whoever asks fetched a version: the first time is the proof of its delivery, and every time is in the log. */
export async function recordFetch(
  tx: Tx,
  asker: Parameters<typeof recordAct>[1],
  { list, unitId }: Fetched,
  at: Date,
): Promise<void> {
  const first = await tx
    .updateTable('list_delivery')
    .set({ fetched_at: at, fetched_by: asker.person.id })
    .where('version_id', '=', list.versionId)
    .where('unit_id', '=', unitId)
    .where('fetched_at', 'is', null)
    .returning('version_id')
    .executeTakeFirst();
  const act = { verb: 'indicators.fetched', objectKind: 'indicator-list', objectId: list.listId, unitId };
  const about = { version: list.version, digest: list.digest, isFirst: first !== undefined };
  await recordAct(tx, asker, { ...act, about }, at);
}
