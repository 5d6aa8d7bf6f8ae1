// Puts parameters in force for demands that were issued: over what they were issued with, for everything judged from now on.
import type { Tx } from '../platform/db/database.ts';

export interface ComingIntoForce {
  tenant: string;
  /** Of the demands, so that an amended directive keeps them. */
  lineageIds: readonly string[];
  /** As the demands' control reads them; what is not named stays as issued. */
  parameters: Readonly<Record<string, unknown>>;
  person: string;
  at: Date;
}

/** What was judged before `at` is judged again by the worker's next round (rejudge.ts). */
export async function putInForce(
  tx: Tx,
  { tenant, lineageIds, parameters, person, at }: ComingIntoForce,
): Promise<void> {
  if (lineageIds.length === 0) return;
  await tx
    .insertInto('parameters_in_force')
    .values(
      lineageIds.map((id) => ({
        tenant,
        demand_lineage_id: id,
        since: at,
        parameters: JSON.stringify(parameters),
        set_by: person,
      })),
    )
    .onConflict((row) => row.columns(['demand_lineage_id', 'since']).doNothing())
    .execute();
}
