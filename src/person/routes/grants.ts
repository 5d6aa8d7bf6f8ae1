// Giving roles to a person and taking them away.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { grantInput, personSchema } from '../contract.ts';
import { readPerson } from '../listing.ts';
import { refusePerson } from '../refusals.ts';
import { hasAdministrator, lockAdministrators, wrongGrants } from '../role-rules.ts';

const tag = 'people';
const params = z.object({ personId: z.uuid() });

export const grantRoutes = [
  route({
    method: 'post',
    path: '/api/people/{personId}/grants',
    action: 'person.manage',
    summary: 'Give a person a role; the same role twice is one',
    tag,
    params,
    body: grantInput,
    returns: personSchema,
    handle: async ({ tx, asker, params, body, clock }) => {
      if (!(await readPerson(tx, params.personId))) return refuse['not-found']();
      const wrong = await wrongGrants(tx, [body]);
      if (wrong) return wrong;
      const { numInsertedOrUpdatedRows: given } = await tx
        .insertInto('role_grant')
        .values({
          tenant: asker.tenant.id,
          person_id: params.personId,
          role: body.role,
          unit_id: body.unit,
          granted_by: asker.person.id,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      const act = { verb: 'role.given', objectKind: 'person', objectId: params.personId };
      if (given)
        await recordAct(tx, asker, { ...act, unitId: body.unit, about: { role: body.role } }, clock.now());
      return (await readPerson(tx, params.personId)) ?? refuse['not-found']();
    },
  }),
  route({
    method: 'delete',
    path: '/api/people/{personId}/grants/{grantId}',
    action: 'person.manage',
    summary: 'Take a role from a person',
    tag,
    params: params.extend({ grantId: z.uuid() }),
    returns: personSchema,
    handle: async ({ tx, asker, params, clock }) => {
      await lockAdministrators(tx, asker.tenant.id);
      const taken = await tx
        .deleteFrom('role_grant')
        .where('id', '=', params.grantId)
        .where('person_id', '=', params.personId)
        .returning(['role', 'unit_id'])
        .executeTakeFirst();
      if (!taken) return refuse['not-found']();
      const act = { verb: 'role.taken', objectKind: 'person', objectId: params.personId };
      await recordAct(tx, asker, { ...act, unitId: taken.unit_id, about: { role: taken.role } }, clock.now());
      if (taken.role === 'administrator' && !(await hasAdministrator(tx)))
        return refusePerson['last-administrator']();
      return (await readPerson(tx, params.personId)) ?? refuse['not-found']();
    },
  }),
];
