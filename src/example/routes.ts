// The routes of the worked example: load it, enter it as one of its people, come back, take it away.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { signedIn } from '../person/contract.ts';
import { endSession } from '../person/session.ts';
import { tellSignedIn } from '../person/signed-in.ts';
import { setCaller, type Tx } from '../platform/db/database.ts';
import { refuse } from '../platform/http/problem.ts';
import { type Asker, route } from '../platform/http/route.ts';
import { recordAct } from '../platform/log/record.ts';
import { type ExampleState, exampleState } from './contract.ts';
import { comeBack, enterAs, mayVisit } from './entering.ts';
import { findExample, loadExample, removeExample } from './load.ts';
import { personaKeys, personas } from './personas.ts';
import { refusals } from './refusals.ts';

const tag = 'example';
const path = '/api/example';
const left = z.object({ isSignedIn: z.boolean() });

export const routes = [
  route({
    method: 'get',
    path,
    action: 'signed-in',
    tag,
    summary: 'Whether the worked example is loaded, and as whom it can be entered',
    returns: exampleState,
    handle: async ({ tx, asker }) => (mayVisit(asker) ? stateFor(tx, asker) : refuse['not-allowed']()),
  }),
  route({
    method: 'post',
    path,
    action: 'authority.manage',
    tag,
    summary: 'Load the worked example; asked again it stays as it is',
    returns: exampleState,
    handle: async ({ tx, asker, files, clock }) => {
      // Row security cannot tell who founds an authority: the loading begins before anybody of it is there.
      if (!asker.may('authority.manage')) return refuse['not-allowed']();
      const { isNew } = await loadExample(tx, { files, now: clock.now() });
      await setCaller(tx, { tenant: asker.tenant.id, person: asker.person.id });
      if (isNew)
        await recordAct(
          tx,
          asker,
          { verb: 'example.loaded', objectKind: 'example', objectId: null },
          clock.now(),
        );
      return stateFor(tx, asker);
    },
  }),
  route({
    method: 'post',
    path: `${path}/enter`,
    action: 'signed-in',
    tag,
    summary: 'Enter the worked example as one of its people',
    body: z.object({ as: z.enum(personaKeys) }),
    returns: signedIn,
    handle: async ({ tx, asker, body, raw, clock }) => {
      if (!mayVisit(asker)) return refuse['not-allowed']();
      const example = await findExample(tx);
      if (!example) return refusals['no-example']();
      const person = await enterAs(tx, raw, asker, example.tenant, body.as, clock.now());
      return (person && (await tellSignedIn(tx, person))) || refusals['no-example']();
    },
  }),
  route({
    method: 'post',
    path: `${path}/leave`,
    action: 'signed-in',
    tag,
    summary: 'Come back from the worked example to one’s own session',
    returns: left,
    handle: async ({ tx, asker, raw }) => {
      if (!asker.tenant.isExample) return refusals['not-inside']();
      await endSession(tx, asker.session.hash);
      return { isSignedIn: (await comeBack(tx, raw, asker.session.origin)) !== null };
    },
  }),
  route({
    method: 'delete',
    path,
    action: 'signed-in',
    tag,
    summary: 'Take the worked example away, all of it; from inside it also comes back',
    returns: left,
    handle: async ({ tx, asker, raw, clock }) => {
      if (!mayVisit(asker)) return refuse['not-allowed']();
      const example = await findExample(tx);
      if (!example) return refusals['no-example']();
      await removeExample(tx, example.tenant);
      const visitor = asker.tenant.isExample ? await comeBack(tx, raw, asker.session.origin) : asker;
      if (visitor)
        await recordAct(
          tx,
          visitor,
          { verb: 'example.removed', objectKind: 'example', objectId: null },
          clock.now(),
        );
      return { isSignedIn: visitor !== null };
    },
  }),
];

async function stateFor(tx: Tx, asker: Asker): Promise<ExampleState> {
  const example = await findExample(tx);
  return {
    isLoaded: example !== null,
    loadedAt: example?.loadedAt ?? null,
    isInside: asker.tenant.isExample,
    personas: personaKeys.map((key) => ({ key, name: personas[key].name, unit: personas[key].unit })),
    counts: example && (await countsOf(tx, asker, example.tenant)),
  };
}

/** Counted as a coordinator of the example would: whoever asks may belong to another authority, which sees none of it. */
async function countsOf(tx: Tx, asker: Asker, tenant: string): Promise<ExampleState['counts']> {
  await setCaller(tx, { tenant, person: null });
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', personas.coordinator.email)
    .executeTakeFirst();
  await setCaller(tx, { tenant, person: person?.id ?? null });
  const { rows } = await sql<{ units: number; directives: number; assignments: number }>`
    select (select count(*)::int from unit) as units,
      (select count(*)::int from directive where state = 'issued') as directives,
      (select count(*)::int from assignment where withdrawn_at is null) as assignments`.execute(tx);
  await setCaller(tx, { tenant: asker.tenant.id, person: asker.person.id });
  return rows[0] ?? null;
}
