// Units from the appendix of a dispatch over HTTP: proposals beside the directory, and what a person decided of them.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { type Asker, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { type AppendixDecision, appendixDecision, appendixInput, unitMatcher } from '../appendix.ts';
import { nameMatch } from '../contract.ts';
import { nameFold } from '../import/planned.ts';
import { refuseUnit } from '../refusals.ts';

const names = z.object({
  names: z.array(z.string().max(500)).max(5_000),
  isGarbled: z.boolean().default(false),
});
const proposal = z.object({
  sector: z.string().nullable(),
  /** The sector of that name, where there is one. */
  sectorId: z.uuid().nullable(),
  rows: z.array(nameMatch),
});

export const appendixRoutes = [
  route({
    method: 'post',
    path: '/api/units/match',
    action: 'unit.read',
    summary: 'What the directory has for these printed names',
    tag: 'unit',
    body: names,
    returns: z.object({ rows: z.array(nameMatch) }),
    handle: async ({ tx, body }) => {
      const match = await unitMatcher(tx, body.isGarbled);
      return { rows: body.names.map((name) => ({ name, ...copy(match(name)) })) };
    },
  }),
  route({
    method: 'post',
    path: '/api/units/appendix/preview',
    action: 'unit.write',
    summary: 'Sectors and units that an appendix names, each beside the directory; nothing is written',
    tag: 'unit',
    body: appendixInput,
    returns: z.object({ blocks: z.array(proposal) }),
    handle: async ({ tx, body }) => {
      const match = await unitMatcher(tx, body.isGarbled);
      const sectors = await sectorIds(tx);
      return {
        blocks: body.blocks.map(({ sector, units }) => ({
          sector,
          sectorId: (sector && sectors.get(nameFold(sector))) ?? null,
          rows: units.map(({ name }) => ({ name, ...copy(match(name)) })),
        })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/units/appendix/confirm',
    action: 'unit.write',
    summary: 'Write what a person decided of an appendix: matched, new, skipped',
    tag: 'unit',
    body: z.object({
      blocks: z.array(appendixDecision).max(500),
      validFrom: z.iso.date().nullable().optional(),
    }),
    returns: z.object({
      new: z.int(),
      matched: z.int(),
      skipped: z.int(),
      /** One a row, in the order that was sent; null: skipped. */
      unitIds: z.array(z.array(z.uuid().nullable())),
    }),
    handle: async ({ tx, asker, body, clock }) => {
      const result = await takeBlocks(tx, asker, body.blocks, body.validFrom ?? null);
      if (result instanceof Refusal) return result;
      const about = { new: result.new, matched: result.matched, skipped: result.skipped };
      await recordAct(
        tx,
        asker,
        { verb: 'unit.imported', objectKind: 'unit', objectId: null, about },
        clock.now(),
      );
      return result;
    },
  }),
];

const copy = ({ outcome, candidates }: Awaited<ReturnType<Awaited<ReturnType<typeof unitMatcher>>>>) => ({
  outcome,
  candidates: [...candidates],
});

async function sectorIds(tx: Tx): Promise<Map<string, string>> {
  const sectors = await tx.selectFrom('sector').select(['id', 'name']).execute();
  return new Map(sectors.map(({ id, name }) => [nameFold(name), id]));
}

async function takeBlocks(tx: Tx, asker: Asker, blocks: AppendixDecision[], validFrom: string | null) {
  const sectors = await sectorIds(tx);
  const tenant = asker.tenant.id;
  const known = new Set(sectors.values());
  const fresh = new Map<string, string>();
  for (const { sector } of blocks) {
    if (sector && 'id' in sector && !known.has(sector.id)) return refuseUnit['no-such']({ place: 'sector' });
    if (sector && 'name' in sector && !sectors.has(nameFold(sector.name))) {
      const id = crypto.randomUUID();
      sectors.set(nameFold(sector.name), id);
      fresh.set(id, sector.name);
    }
  }
  const sectorOf = ({ sector }: AppendixDecision) =>
    sector === null ? null : 'id' in sector ? sector.id : sectors.get(nameFold(sector.name))!;
  const rows = blocks.flatMap((block) => block.rows.map((row) => ({ ...row, sector: sectorOf(block) })));
  const added = rows.flatMap((row) =>
    row.decision === 'new' ? [{ ...row, id: crypto.randomUUID() as string }] : [],
  );
  const matched = rows.flatMap((row) => (row.decision === 'match' ? [row] : []));
  const wrong = await missingUnit(
    tx,
    matched.map(({ unitId }) => unitId),
  );
  if (wrong) return wrong;
  await sql`insert into sector (id, tenant, name, position)
    select s.id, ${tenant}::uuid, s.name, coalesce((select max(position) from sector), 0) + s.at
    from unnest(${[...fresh.keys()]}::uuid[], ${[...fresh.values()]}::text[]) with ordinality as s (id, name, at)`.execute(
    tx,
  );
  await sql`insert into unit (id, tenant, name, kind, sector_id, valid_from)
    select r.id, ${tenant}::uuid, r.name, coalesce(r.kind, 'other'), r.sector, ${validFrom}::date
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as r (id uuid, name text, kind text, sector uuid)`.execute(
    tx,
  );
  // A unit keeps the sector that it has: an appendix only fills in one that is not known.
  await sql`update unit u set sector_id = r.sector
    from jsonb_to_recordset(${JSON.stringify(matched)}::jsonb) as r ("unitId" uuid, sector uuid)
    where u.id = r."unitId" and u.sector_id is null and r.sector is not null`.execute(tx);
  await sql`insert into unit_alias (tenant, unit_id, name)
    select distinct ${tenant}::uuid, r."unitId", r.name
    from jsonb_to_recordset(${JSON.stringify(matched.filter(({ remember }) => remember))}::jsonb) as r ("unitId" uuid, name text)
      join unit u on u.id = r."unitId" and u.name <> r.name
    on conflict (unit_id, name) do nothing`.execute(tx);
  const ids = added.map(({ id }) => id);
  const idOf = (row: AppendixDecision['rows'][number]) =>
    row.decision === 'new' ? ids.shift()! : row.decision === 'match' ? row.unitId : null;
  const unitIds = blocks.map((block) => block.rows.map(idOf));
  return {
    new: added.length,
    matched: matched.length,
    skipped: rows.length - added.length - matched.length,
    unitIds,
  };
}

async function missingUnit(tx: Tx, ids: string[]): Promise<Refusal | null> {
  if (ids.length === 0) return null;
  const wanted = new Set(ids);
  const { n } = await tx
    .selectFrom('unit')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('id', 'in', [...wanted])
    .executeTakeFirstOrThrow();
  return n === wanted.size ? null : refuseUnit['no-such']({ place: 'unitId' });
}
