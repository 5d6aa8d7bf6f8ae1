// Successions over HTTP: all of them, and one form that ends units and opens the ones that replace them.
import { z } from '@hono/zod-openapi';
import { Refusal } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { succession } from '../contract.ts';
import { readSuccessions } from '../history.ts';
import { newSuccession, succeed } from '../succession.ts';

export const successionRoutes = [
  route({
    method: 'get',
    path: '/api/successions',
    action: 'unit.read',
    summary: 'Every merger, division, renaming and end, oldest first',
    tag: 'unit',
    returns: z.object({ rows: z.array(succession) }),
    handle: async ({ tx }) => ({ rows: await readSuccessions(tx, null) }),
  }),
  route({
    method: 'post',
    path: '/api/successions',
    action: 'unit.write',
    summary: 'Record that units end on a day, and what replaces them',
    tag: 'unit',
    body: newSuccession,
    returns: z.object({
      id: z.uuid(),
      after: z.array(z.uuid()),
      /** People whose roles stand at the units that ended: they need roles at the new ones. */
      peopleLeft: z.int(),
      /** Units still under the ones that ended. */
      unitsLeft: z.int(),
    }),
    handle: async ({ tx, asker, body, clock }) => {
      const made = await succeed(tx, asker, body);
      if (made instanceof Refusal) return made;
      const about = { kind: body.kind, onDate: body.onDate, before: body.before, after: made.after };
      await recordAct(
        tx,
        asker,
        { verb: 'succession.recorded', objectKind: 'succession', objectId: made.id, about },
        clock.now(),
      );
      const ended = body.before.filter((id) => !made.after.includes(id));
      if (ended.length === 0) return { ...made, peopleLeft: 0, unitsLeft: 0 };
      const people = await tx
        .selectFrom('role_grant')
        .select((eb) => eb.fn.count<number>('person_id').distinct().as('n'))
        .where('unit_id', 'in', ended)
        .executeTakeFirstOrThrow();
      const units = await tx
        .selectFrom('unit')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('parent_id', 'in', ended)
        .where('valid_to', 'is', null)
        .executeTakeFirstOrThrow();
      return { ...made, peopleLeft: people.n, unitsLeft: units.n };
    },
  }),
];
