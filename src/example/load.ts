// Loads the worked example: a fictional authority of its own, in one transaction, by the stages' own code.
import { sql } from 'kysely';
import { insertTenant } from '../person/founding.ts';
import type { Tx } from '../platform/db/database.ts';
import type { FileStore } from '../platform/files/store.ts';
import { rejudge } from '../verdict/rejudge.ts';
import { plantActs } from './acts.ts';
import { plantRequests, plantResends, plantReviews } from './answers.ts';
import { actAs, actAsSystem, authorityName } from './cast.ts';
import { plantDevices } from './devices.ts';
import { plantDirective } from './directives.ts';
import { plantDirectory, planUnits } from './directory.ts';
import { plantStaff, plantUnitPeople } from './people.ts';
import { plantSites } from './sites.ts';
import { plantRollUp, plantStandings } from './standings.ts';
import { plantFetches, plantLists } from './sweep/lists.ts';
import { within } from './within.ts';

/** The authority of the example; null where none is loaded. */
export async function findExample(tx: Tx): Promise<{ tenant: string; loadedAt: string } | null> {
  const row = await tx
    .selectFrom('tenant')
    .select(['id', 'created_at'])
    .where('is_example', '=', true)
    .orderBy('created_at')
    .executeTakeFirst();
  return row ? { tenant: row.id, loadedAt: row.created_at.toISOString() } : null;
}

/**
 * Loads the example where there is none; all of it or, where anything fails, nothing. Takes a few seconds. Days are laid
 * around `now`. Leaves the transaction to the system of the example as its asker.
 */
export async function loadExample(
  tx: Tx,
  { files, now }: { files: FileStore; now: Date },
): Promise<{ tenant: string; isNew: boolean }> {
  await sql`select pg_advisory_xact_lock(hashtext('worked example'))`.execute(tx);
  const there = await findExample(tx);
  if (there) return { tenant: there.tenant, isNew: false };
  const tenant = await plantAuthority(tx);
  const staff = await plantStaff(tx, tenant);
  const planned = planUnits();
  if (staff.coordinator) await plantDirectory(tx, await actAs(tx, tenant, staff.coordinator), planned);
  const inForce = planned.filter((unit) => !unit.isOld).map((unit) => [unit.name, unit.id] as const);
  const cast = await plantUnitPeople(tx, tenant, staff, new Map(inForce));
  const { coordinator, leader, administrator } = cast.personas;
  const parts = { tenant, coordinator, files, now };
  const campaign = await plantDirective(tx, 'campaign', parts);
  const watch = await plantDirective(tx, 'watch', parts);
  const lists = await plantLists(tx, parts);
  const proofs = await plantActs(tx, tenant, cast, now);
  await plantFetches(tx, { tenant, ...cast }, lists, now);
  // As the worker did when the second version came: what was swept with the first is judged again.
  await rejudge(within(tx), tenant, minuteAfter(lists.at(-1)?.publishedAt ?? now));
  await plantReviews(tx, tenant, cast, now);
  await plantResends(tx, tenant, cast, proofs, now);
  await plantDevices(tx, tenant, cast.personas.officer, lists, now);
  await plantRequests(tx, tenant, cast, now);
  await plantStandings(tx, tenant, leader, [campaign, watch], now);
  await plantRollUp(tx, tenant, coordinator, campaign, now);
  await plantSites(tx, tenant, cast, now);
  await actAs(tx, tenant, administrator);
  await tx.updateTable('session').set({ ended_at: sql<Date>`now()` }).where('tenant', '=', tenant).execute();
  await actAsSystem(tx, tenant);
  return { tenant, isNew: true };
}

async function plantAuthority(tx: Tx): Promise<string> {
  const tenant = crypto.randomUUID();
  await sql`select set_config('app.tenant', '', true), set_config('app.person', '', true)`.execute(tx);
  await insertTenant(tx, tenant, {
    name: authorityName,
    parentBody: 'Ủy ban nhân dân tỉnh Hải Vân',
    place: 'Hải Vân',
    draftingUnit: 'ANM',
    signingCapacity: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
    signerName: 'Vũ Thị Thử',
    isExample: true,
  });
  await actAsSystem(tx, tenant);
  return tenant;
}

const minuteAfter = (at: Date) => new Date(at.getTime() + 60_000);

/** Takes the example away, every row of it and nothing else. @returns false where the authority is not an example */
export async function removeExample(tx: Tx, tenant: string): Promise<boolean> {
  // The worker's round over the sums holds this lock while it writes rows that no key ties to the authority.
  await sql`select pg_advisory_xact_lock(hashtext('tally ' || ${tenant}))`.execute(tx);
  const { rows } = await sql<{ gone: boolean }>`select remove_example(${tenant}::uuid) as gone`.execute(tx);
  return rows[0]?.gone ?? false;
}
