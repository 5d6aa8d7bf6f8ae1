// Takes units from the lists in a dispatch's appendix: what each printed name may be, and what a person decided.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../platform/db/database.ts';
import { type NameMatch, nameMatcher } from '../platform/names/match.ts';
import { unitKinds } from './contract.ts';

/** Appendices as a reading gives them; other keys of it are ignored. */
export const appendixInput = z.object({
  blocks: z
    .array(
      z.object({
        sector: z.string().max(300).nullable(),
        units: z.array(z.object({ name: z.string().max(500) })).max(10_000),
      }),
    )
    .min(1)
    .max(500),
  /** The text came from a scanner that did not know Vietnamese. */
  isGarbled: z.boolean().default(false),
});

export const appendixDecision = z.object({
  /** Sector of the row: one that is there, one to be made, or none. */
  sector: z
    .union([z.object({ id: z.uuid() }), z.object({ name: z.string().trim().min(1).max(200) })])
    .nullable(),
  rows: z
    .array(
      z.discriminatedUnion('decision', [
        z.object({
          decision: z.literal('match'),
          name: z.string(),
          unitId: z.uuid(),
          /** Keep the printed name as an alias. */
          remember: z.boolean().default(false),
        }),
        z.object({
          decision: z.literal('new'),
          name: z.string().trim().min(1).max(300),
          kind: z.enum(unitKinds).optional(),
        }),
        z.object({ decision: z.literal('skip'), name: z.string() }),
      ]),
    )
    .max(10_000),
});
export type AppendixDecision = z.infer<typeof appendixDecision>;

/** A matcher over the units in force on this day, by name and alias. */
export async function unitMatcher(tx: Tx, isGarbled: boolean): Promise<(name: string) => NameMatch> {
  const units = await tx.selectFrom('unit').select(['id', 'name']).where('valid_to', 'is', null).execute();
  const aliases = await tx.selectFrom('unit_alias').select(['unit_id', 'name']).execute();
  const names = Map.groupBy(aliases, (alias) => alias.unit_id);
  const directory = units.map(({ id, name }) => ({
    id,
    names: [name, ...(names.get(id) ?? []).map((alias) => alias.name)],
  }));
  const known = new Map(units.map(({ id, name }) => [id, name]));
  const match = nameMatcher(directory, isGarbled);
  return (name) => {
    const { outcome, candidates } = match(name);
    return { outcome, candidates: candidates.map((one) => ({ ...one, name: known.get(one.id)! })) };
  };
}
