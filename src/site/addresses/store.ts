// Keeps the addresses of a site that a search engine knows, and which of them a look has read.
import { sql } from 'kysely';
import { TIERS, type Tier } from '../../../controls/website-integrity/collect/crawl/site/budget.ts';
import type { Tx } from '../../platform/db/database.ts';
import type { SearchedAddresses } from '../contract.ts';

/** Read so many days ago, an address is visited again before what a look finds by itself. */
const AGAIN_DAYS = 7;
/** Half of what a look holds waiting: the rest stays for what it finds itself. */
const MOST_AT_ONCE = 2_000;
const BATCH = 1_000;

export async function keptAddresses(tx: Tx, site: string): Promise<string[]> {
  const rows = await tx.selectFrom('site_address').select('url').where('site_id', '=', site).execute();
  return rows.map(({ url }) => url);
}

export interface NewImport {
  tenant: string;
  site: { id: string; unitId: string };
  fileName: string;
  sha256: string;
  by: string;
  at: Date;
}

/** @param urls none of which the site has yet. @returns the import's id, by which it is taken back */
export async function addAddresses(tx: Tx, made: NewImport, urls: readonly string[]): Promise<string> {
  const id = crypto.randomUUID();
  const of = { tenant: made.tenant, unit_id: made.site.unitId, site_id: made.site.id };
  await tx
    .insertInto('site_address_import')
    .values({
      ...{ ...of, id, file_name: made.fileName, sha256: made.sha256 },
      ...{ imported_by: made.by, imported_at: made.at },
    })
    .execute();
  for (let from = 0; from < urls.length; from += BATCH)
    await tx
      .insertInto('site_address')
      .values(urls.slice(from, from + BATCH).map((url) => ({ ...of, import_id: id, url })))
      .execute();
  return id;
}

/** How many are known, read, and could not be read; by import, the newest first. */
export async function searchedAddresses(tx: Tx, site: string): Promise<SearchedAddresses> {
  const { rows } = await sql<SearchedAddresses['imports'][number] & { at: Date | string }>`
    select i.id, i.file_name as "fileName", i.sha256, i.imported_at as at, p.name as by, count(a.url)::int as known,
      count(a.looked_at)::int as looked, count(a.url) filter (where a.looked_at is null and a.missed_at is not null)::int as missed
    from site_address_import i left join site_address a on a.import_id = i.id left join person p on p.id = i.imported_by
    where i.site_id = ${site} group by i.id, p.name order by i.imported_at desc`.execute(tx);
  const imports = rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  const sum = (of: 'known' | 'looked' | 'missed') => imports.reduce((total, one) => total + one[of], 0);
  return { known: sum('known'), looked: sum('looked'), missed: sum('missed'), imports };
}

/** What a look of this depth visits first: never read, then longest unread. Half of its pages stay for what it finds itself. */
export async function addressesToVisit(tx: Tx, site: string, tier: number, now: Date): Promise<string[]> {
  const { pages } = TIERS[(tier in TIERS ? tier : 1) as Tier];
  const rows = await tx
    .selectFrom('site_address')
    .select('url')
    .where('site_id', '=', site)
    .where(
      sql<boolean>`coalesce(looked_at < ${now}::timestamptz - make_interval(days => ${AGAIN_DAYS}), true)`,
    )
    .orderBy(sql`looked_at nulls first`)
    .orderBy(sql`missed_at nulls first`)
    .orderBy('url')
    .limit(Math.min(Math.floor(pages / 2), MOST_AT_ONCE))
    .execute();
  return rows.map(({ url }) => url);
}

/** What a look made of the addresses that it was sent to. */
export interface Visited {
  read: readonly string[];
  missed: readonly string[];
}

export async function noteVisited(tx: Tx, site: string, { read, missed }: Visited, at: Date): Promise<void> {
  const note = (column: 'looked_at' | 'missed_at', urls: readonly string[]) =>
    tx
      .updateTable('site_address')
      .set({ [column]: at })
      .where('site_id', '=', site)
      .where('url', '=', sql<string>`any (${urls}::text[])`)
      .execute();
  if (read.length > 0) await note('looked_at', read);
  if (missed.length > 0) await note('missed_at', missed);
}
