// Moves a website with all that is known of it to another unit, and ends an objection.
import type { Tx } from '../platform/db/database.ts';

const kept = ['site_look', 'site_case', 'site_address_import', 'site_address'] as const;

/** Looks, cases and searched addresses go along, so that the new owner sees what is open; what was recorded as said stays where it was said. */
export async function moveSite(tx: Tx, site: string, unit: string): Promise<void> {
  await tx
    .updateTable('site')
    .set({ unit_id: unit, contested_at: null, contested_by: null, contest_reason: null })
    .where('id', '=', site)
    .execute();
  for (const table of kept)
    await tx.updateTable(table).set({ unit_id: unit }).where('site_id', '=', site).execute();
}
