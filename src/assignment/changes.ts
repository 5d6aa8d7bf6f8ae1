// What the present version of a directive changed of one duty, for the unit that must read it again.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { deadline } from '../directive/contract.ts';
import type { Tx } from '../platform/db/database.ts';
import type { DutyChanges } from './contract.ts';

/** What is kept with the version itself: a unit may not see the version before it. */
interface Kept {
  version: number;
  reason: string | null;
  change: { kind: DutyChanges['kind']; aspects: string[]; before: unknown; after: unknown } | null;
}

/** Null where the asker sees no such assignment; `kind` null where this version is the first. */
export async function changesOfDuty(tx: Tx, id: string): Promise<DutyChanges | null> {
  const { rows } = await sql<Kept>`
    select d.version, d.change_reason as reason, (
      select c.value from jsonb_array_elements(d.changes -> 'obligations') c
      where c.value ->> 'lineageId' = a.lineage_id::text limit 1) as change
    from assignment a join directive d on d.id = a.directive_id
    where a.id = ${id}`.execute(tx);
  const [kept] = rows;
  if (!kept) return null;
  const { version, reason, change } = kept;
  return {
    version,
    reason,
    kind: change?.kind ?? null,
    aspects: change?.aspects ?? [],
    before: sideOf(change?.before),
    after: sideOf(change?.after),
  };
}

const keptSide = z.object({
  path: z.string(),
  text: z.string(),
  deadline,
  demands: z.array(z.object({ control: z.string() })).default([]),
});

function sideOf(kept: unknown): DutyChanges['before'] {
  const read = keptSide.safeParse(kept);
  if (!read.success) return null;
  const { demands, ...rest } = read.data;
  return { ...rest, controls: demands.map(({ control }) => control) };
}
