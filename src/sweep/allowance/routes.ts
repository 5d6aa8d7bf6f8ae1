// Routes of a unit's own allow-list: read, added to with a reason, taken out of. What was in it stays readable.
import { z } from '@hono/zod-openapi';
import { AllowList } from '../../../controls/indicator-sweep/collect/indicators/allow.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { allowanceRow } from './contract.ts';
import { refusals } from './refusals.ts';
import { allowancesOf, MOST_ALLOWANCES } from './store.ts';

const tag = 'Dò quét';
const ofUnit = z.object({ unitId: z.uuid() });
const added = z.object({
  /** One a line. */
  values: z.string().trim().min(1).max(100_000),
  reason: z.string().trim().min(1).max(500),
});

export const allowanceRoutes = [
  route({
    method: 'get',
    path: '/api/units/{unitId}/sweep-allowances',
    action: 'evidence.submit',
    tag,
    summary: 'The unit’s own allow-list: what is in use, then what was taken out',
    params: ofUnit,
    returns: z.object({ rows: z.array(allowanceRow) }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params }) => ({ rows: await allowancesOf(tx, params.unitId) }),
  }),
  route({
    method: 'post',
    path: '/api/units/{unitId}/sweep-allowances',
    action: 'evidence.submit',
    tag,
    summary:
      'Adds names, addresses and networks with one reason; bundles carry them from now on. All of them or none',
    params: ofUnit,
    body: added,
    returns: z.object({ added: z.int() }),
    unitOf: async ({ params }) => params.unitId,
    handle: addAllowances,
  }),
  route({
    method: 'delete',
    path: '/api/units/{unitId}/sweep-allowances/{allowanceId}',
    action: 'evidence.submit',
    tag,
    summary: 'Takes an entry out; sweeps with a bundle fetched from now on look for it again',
    params: ofUnit.extend({ allowanceId: z.uuid() }),
    unitOf: async ({ params }) => params.unitId,
    handle: async ({ tx, params, asker, clock }) => {
      const removed = await tx
        .updateTable('sweep_allowance')
        .set({ removed_at: clock.now(), removed_by: asker.person.id })
        .where('id', '=', params.allowanceId)
        .where('unit_id', '=', params.unitId)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!removed) return refuse['not-found']();
      const act = { objectKind: 'sweep-allowance', objectId: removed.id, unitId: params.unitId };
      await recordAct(tx, asker, { verb: 'sweep-allowance.removed', ...act }, clock.now());
      return {};
    },
  }),
];

async function addAllowances({
  tx,
  params,
  body,
  asker,
  clock,
}: Ask<z.infer<typeof ofUnit>, unknown, z.infer<typeof added>>): Promise<{ added: number } | Refusal> {
  const values = valuesIn(body.values);
  if (values instanceof Refusal) return values;
  const now = clock.now();
  const row = { tenant: asker.tenant.id, unit_id: params.unitId, reason: body.reason };
  const made = await tx
    .insertInto('sweep_allowance')
    .values(values.map((value) => ({ ...row, value, added_by: asker.person.id, added_at: now })))
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  const { inUse } = await tx
    .selectFrom('sweep_allowance')
    .select((e) => e.fn.countAll<number>().as('inUse'))
    .where('unit_id', '=', params.unitId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(inUse) > MOST_ALLOWANCES) return refusals['too-many-allowances']({ most: MOST_ALLOWANCES });
  // The names themselves stay in the unit: the log is read by others.
  const act = { objectKind: 'sweep-allowance', objectId: null, unitId: params.unitId };
  await recordAct(tx, asker, { verb: 'sweep-allowance.added', ...act, about: { entries: made.length } }, now);
  return { added: made.length };
}

/** Each in one spelling, once; or the first line that a sweep could not read. */
function valuesIn(text: string): string[] | Refusal {
  const values = new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = new AllowList().add('', [line]);
    const told = read.touches();
    const [value] = [...told.names, ...told.networks, ...told.values];
    if (read.refused.length > 0 || value === undefined)
      return refusals['no-allowance']({ line: at + 1, text: line.trim().slice(0, 100) });
    values.add(value);
  }
  if (values.size > MOST_ALLOWANCES) return refusals['too-many-allowances']({ most: MOST_ALLOWANCES });
  return [...values];
}
