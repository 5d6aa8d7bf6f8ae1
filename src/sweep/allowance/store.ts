// The SQL of a unit's own allow-list, and the file of it that a bundle carries.
import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { AllowanceRow } from './contract.ts';

/** Those in use first, then what was taken out, newest first. */
export async function allowancesOf(tx: Tx, unitId: string): Promise<AllowanceRow[]> {
  const rows = await tx
    .selectFrom('sweep_allowance as a')
    .leftJoin('person as p', 'p.id', 'a.added_by')
    .leftJoin('person as r', 'r.id', 'a.removed_by')
    .select(['a.id', 'a.value', 'a.reason', 'a.added_at', 'a.removed_at'])
    .select(['p.name as adder', 'r.name as remover'])
    .where('a.unit_id', '=', unitId)
    .orderBy(sql`a.removed_at is not null`)
    .orderBy('a.removed_at', 'desc')
    .orderBy('a.value')
    .limit(2 * MOST_ALLOWANCES)
    .execute();
  return rows.map(({ adder, added_at, remover, removed_at, ...row }) => ({
    ...row,
    addedBy: adder ?? '',
    addedAt: added_at.toISOString(),
    removedAt: removed_at?.toISOString() ?? null,
    removedBy: remover,
  }));
}

/** In use at one time. */
export const MOST_ALLOWANCES = 2_000;

/** `allow.txt` as a sweep reads it, and its SHA-256; null where the unit allows nothing. The same list gives the same bytes. */
export async function allowFileOf(tx: Tx, unitId: string): Promise<{ text: string; sha256: string } | null> {
  const rows = await tx
    .selectFrom('sweep_allowance')
    .select('value')
    .where('unit_id', '=', unitId)
    .where('removed_at', 'is', null)
    .orderBy('value')
    .execute();
  if (rows.length === 0) return null;
  const text = rows.map(({ value }) => `${value}\n`).join('');
  return { text, sha256: hash('sha256', text) };
}
