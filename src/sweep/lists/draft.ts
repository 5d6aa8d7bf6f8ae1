// Starting a draft of a list's next version: its sources are looked up, its recalls read, and its making put in the queue.
import { sql } from 'kysely';
import { canonical } from '../../../controls/indicator-sweep/collect/indicators/canonical.ts';
import { ADDRESSES } from '../../../controls/indicator-sweep/collect/load.ts';
import { listRefusals } from '../../../controls/indicator-sweep/list-words.ts';
import type { Tx } from '../../platform/db/database.ts';
import { type Language, Refusal, refuse } from '../../platform/http/problem.ts';
import type { Asker } from '../../platform/http/route.ts';
import type { Recall } from '../contract.ts';
import type { StoredSource } from './intake.ts';
import { refuseList } from './refusals.ts';

export interface DraftGiven {
  fileIds: string[];
  dispatchIds: string[];
  /** Indicators to take back, one a line. */
  recalls: { text: string; reason: string };
  adds: boolean;
  note: string | null;
}

/** Keeps a file as a source for drafts to come. @returns its id */
export async function storeSource(
  tx: Tx,
  asker: Asker,
  { sha256, name, size }: { sha256: string; name: string; size: number },
  at: Date,
): Promise<string> {
  const made = await tx
    .insertInto('stored_file')
    .values({
      ...{ tenant: asker.tenant.id, sha256, name, size, media_type: 'application/octet-stream' },
      ...{ stored_by: asker.person.id, stored_at: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return made.id;
}

/** @returns the id of the draft, which waits to be made */
export async function startDraft(
  tx: Tx,
  asker: Asker,
  listId: string,
  given: DraftGiven,
  at: Date,
  language: Language,
): Promise<{ id: string; version: number } | Refusal> {
  await tx.selectFrom('indicator_list').select('id').where('id', '=', listId).forUpdate().execute();
  const newest = await tx
    .selectFrom('indicator_list_version')
    .select(['id', 'version', 'state'])
    .where('list_id', '=', listId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (newest && newest.state !== 'published') return refuseList['draft-open']({ version: newest.version });
  const sources = await sourcesOf(tx, given);
  if (sources instanceof Refusal) return sources;
  const recalls = readRecalls(given.recalls, language);
  if (recalls instanceof Refusal) return recalls;
  if (sources.length === 0 && recalls.length === 0) return refuseList['nothing-given']();
  if (recalls.length > 0 && !newest) return refuseList['nothing-before']();
  const tenant = asker.tenant.id;
  const version = (newest?.version ?? 0) + 1;
  const made = await tx
    .insertInto('indicator_list_version')
    .values({
      tenant,
      list_id: listId,
      version,
      basis_id: newest?.id ?? null,
      recalls: JSON.stringify(recalls),
      note: given.note,
      drafted_by: asker.person.id,
      drafted_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('indicator_list_intake')
    .values({
      version_id: made.id,
      tenant,
      sources: JSON.stringify(sources),
      // A recall alone takes nothing else away.
      adds: given.adds || sources.length === 0,
      bytes_total: sources.reduce((sum, source) => sum + (source.kind === 'file' ? source.size : 0), 0),
    })
    .execute();
  return { id: made.id, version };
}

async function sourcesOf(tx: Tx, { fileIds, dispatchIds }: DraftGiven): Promise<StoredSource[] | Refusal> {
  const files = await tx
    .selectFrom('stored_file')
    .select(['id', 'name', 'sha256', 'size'])
    .where('id', 'in', fileIds.length > 0 ? fileIds : [NOBODY])
    .execute();
  const dispatches = await tx
    .selectFrom('dispatch as d')
    .select(['d.id', 'd.file_name', 'd.number', 'd.symbol'])
    .select(hasList.as('has'))
    .where('d.id', 'in', dispatchIds.length > 0 ? dispatchIds : [NOBODY])
    .execute();
  if (files.length !== new Set(fileIds).size || dispatches.length !== new Set(dispatchIds).size)
    return refuse['not-found']();
  const nameOf = ({ number, symbol, file_name }: (typeof dispatches)[number]) =>
    number && symbol ? `${number}/${symbol}` : file_name;
  const without = dispatches.find(({ has }) => !has);
  if (without) return refuseList['no-appendix']({ dispatch: nameOf(without) });
  return [
    ...files.map(({ name, sha256, size }) => ({ kind: 'file' as const, name, sha256, size })),
    ...dispatches.map((one) => ({ kind: 'dispatch' as const, name: nameOf(one), dispatchId: one.id })),
  ];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

const hasList = sql<boolean>`exists (select from jsonb_array_elements(coalesce(d.reviewed, d.reading) -> 'appendices') x
  where x ->> 'kind' = 'indicator-list' and jsonb_array_length(x -> 'rows') > 0)`;

/** Dispatches whose appendices hold a list, newest first. */
export const dispatchesWithLists = (tx: Tx) =>
  tx
    .selectFrom('dispatch as d')
    .select(['d.id', 'd.number', 'd.symbol', 'd.subject', 'd.file_name as fileName'])
    .where('d.state', '=', 'read')
    .where('d.removed_at', 'is', null)
    .where(hasList)
    .orderBy('d.arrived_at', 'desc')
    .limit(100)
    .execute();

function readRecalls({ text, reason }: DraftGiven['recalls'], language: Language): Recall[] | Refusal {
  const recalls = new Map<string, Recall>();
  for (const [at, line] of text.split('\n').entries()) {
    const told = line.trim();
    if (told === '') continue;
    const read = canonical(told, null, ADDRESSES);
    if ('reason' in read) {
      const why = listRefusals[language][read.reason];
      return refuseList['not-an-indicator']({ line: at + 1, text: told.slice(0, 100), why });
    }
    recalls.set(`${read.kind} ${read.value}`, { kind: read.kind, value: read.value, reason });
  }
  return [...recalls.values()];
}
