// The authority's people: found, invited, described, deactivated.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { grantInput, invitationMade, personSchema, roleSchema } from '../contract.ts';
import { makeInvitations } from '../invitation.ts';
import { listPeople, readPerson } from '../listing.ts';
import { createPeople } from '../people.ts';
import { emailSchema, isEmailTaken, nameSchema, phoneSchema } from '../person-input.ts';
import { refusePerson } from '../refusals.ts';
import { hasAdministrator, lockAdministrators, wrongGrants } from '../role-rules.ts';
import { endSessions } from '../session.ts';

const tag = 'people';
const params = z.object({ personId: z.uuid() });

export const peopleRoutes = [
  route({
    method: 'get',
    path: '/api/people',
    action: 'person.read',
    summary: 'People by name, with their roles',
    tag,
    query: z.object({
      q: z.string().max(200).optional(),
      role: roleSchema.optional(),
      unit: z.uuid().optional(),
      state: personSchema.shape.state.optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    returns: z.object({ rows: z.array(personSchema), total: z.number().int() }),
    handle: ({ tx, query }) => listPeople(tx, query),
  }),
  route({
    method: 'get',
    path: '/api/people/{personId}',
    action: 'person.read',
    summary: 'One person',
    tag,
    params,
    returns: personSchema,
    handle: async ({ tx, params }) => (await readPerson(tx, params.personId)) ?? refuse['not-found'](),
  }),
  route({
    method: 'post',
    path: '/api/people',
    action: 'person.manage',
    summary: 'Add a person and make their invitation; the link is told once',
    tag,
    body: z.object({
      name: nameSchema,
      email: emailSchema,
      phone: phoneSchema.nullable().default(null),
      grants: z.array(grantInput).min(1).max(20),
    }),
    returns: invitationMade,
    handle: async ({ tx, asker, body, clock }) => {
      if (await isEmailTaken(tx, body.email)) return refusePerson['email-taken']({ email: body.email });
      const grants = [...new Map(body.grants.map((one) => [`${one.role} ${one.unit}`, one])).values()];
      const wrong = await wrongGrants(tx, grants);
      if (wrong) return wrong;
      const [id = ''] = await createPeople(tx, asker.tenant.id, [{ ...body, grants }], asker.person.id);
      const about = { roles: grants.map((one) => one.role) };
      const act = { verb: 'person.added', objectKind: 'person', objectId: id, about };
      await recordAct(tx, asker, act, clock.now());
      const [made] = await makeInvitations(tx, asker.tenant.id, [id], asker.person.id);
      return made ?? refuse['not-found']();
    },
  }),
  route({
    method: 'post',
    path: '/api/people/{personId}/invitation',
    action: 'person.manage',
    summary: 'Make a new one-time link: the person sets a new password',
    tag,
    params,
    body: z.object({ dropSecondFactor: z.boolean().default(false) }),
    returns: invitationMade,
    handle: async ({ tx, asker, params, body, clock }) => {
      const person = await readPerson(tx, params.personId);
      if (!person?.isActive) return refuse['not-found']();
      if (body.dropSecondFactor)
        await tx
          .updateTable('person')
          .set({ totp_secret: null, totp_offered: null, totp_last_step: null })
          .where('id', '=', person.id)
          .execute();
      const about = { secondFactorDropped: body.dropSecondFactor };
      const act = { verb: 'person.invited', objectKind: 'person', objectId: person.id, about };
      await recordAct(tx, asker, act, clock.now());
      const [made] = await makeInvitations(tx, asker.tenant.id, [person.id], asker.person.id);
      return made ?? refuse['not-found']();
    },
  }),
  route({
    method: 'patch',
    path: '/api/people/{personId}',
    action: 'person.manage',
    summary: 'Correct a person, or deactivate them: their sessions end at once',
    tag,
    params,
    body: z.object({
      name: nameSchema.optional(),
      email: emailSchema.optional(),
      phone: phoneSchema.nullable().optional(),
      isActive: z.boolean().optional(),
    }),
    returns: personSchema,
    handle: async ({ tx, asker, params, body, clock }) => {
      const { personId } = params;
      await lockAdministrators(tx, asker.tenant.id);
      const person = await readPerson(tx, personId);
      if (!person) return refuse['not-found']();
      if (body.email && (await isEmailTaken(tx, body.email, personId)))
        return refusePerson['email-taken']({ email: body.email });
      const { isActive, ...described } = body;
      const values = { ...described, ...(isActive === undefined ? {} : { is_active: isActive }) };
      const changed = Object.keys(values);
      if (changed.length === 0) return person;
      await tx.updateTable('person').set(values).where('id', '=', personId).execute();
      const verb =
        isActive === undefined ? 'person.changed' : isActive ? 'person.activated' : 'person.deactivated';
      const act = { verb, objectKind: 'person', objectId: personId, about: { changed } };
      await recordAct(tx, asker, act, clock.now());
      if (isActive === false) {
        if (!(await hasAdministrator(tx))) return refusePerson['last-administrator']();
        await endSessions(tx, personId);
      }
      return (await readPerson(tx, personId)) ?? refuse['not-found']();
    },
  }),
];
