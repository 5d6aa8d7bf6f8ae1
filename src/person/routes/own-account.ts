// One's own account: open sessions and the password.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { hashPassword, isPassword } from '../password/hash.ts';
import { LONGEST, weakness } from '../password/weak.ts';
import { refusePerson } from '../refusals.ts';
import { addressOf, endSession, endSessions, sessionId } from '../session.ts';
import { recordTry, secondsToWait, triesOf } from '../throttle.ts';

const openSessionShape = z.object({
  id: z.string(),
  browser: z.string().nullable(),
  address: z.string().nullable(),
  startedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  isThis: z.boolean(),
});

export const ownAccountRoutes = [
  route({
    method: 'get',
    path: '/api/sessions',
    action: 'signed-in',
    summary: 'Own sessions that are open',
    tag: 'account',
    returns: z.object({ rows: z.array(openSessionShape), total: z.number().int() }),
    handle: async ({ tx, asker }) => {
      const open = await tx
        .selectFrom('session')
        .selectAll()
        .where('person_id', '=', asker.person.id)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .where('seen_at', '>', sql<Date>`now() - interval '8 hours'`)
        .orderBy('seen_at', 'desc')
        .execute();
      const rows = open.map((row) => ({
        id: sessionId(row.token_hash),
        browser: row.browser,
        address: row.address,
        startedAt: row.started_at.toISOString(),
        seenAt: row.seen_at.toISOString(),
        isThis: row.token_hash === asker.session.hash,
      }));
      return { rows, total: rows.length };
    },
  }),
  route({
    method: 'delete',
    path: '/api/sessions/{sessionId}',
    action: 'signed-in',
    summary: 'End one of your own sessions',
    tag: 'account',
    params: z.object({ sessionId: z.string().regex(/^[0-9a-f]{16}$/) }),
    returns: z.object({}),
    handle: async ({ tx, asker, params, clock }) => {
      const found = await tx
        .selectFrom('session')
        .select('token_hash')
        .where('person_id', '=', asker.person.id)
        .where('ended_at', 'is', null)
        .where(sql<boolean>`starts_with(token_hash, ${params.sessionId})`)
        .executeTakeFirst();
      if (!found) return refuse['not-found']();
      await endSession(tx, found.token_hash);
      const act = { verb: 'session.ended', objectKind: 'person', objectId: asker.person.id };
      await recordAct(tx, asker, act, clock.now());
      return {};
    },
  }),
  route({
    method: 'post',
    path: '/api/password',
    action: 'signed-in',
    summary: 'Change the own password; ends the other sessions',
    tag: 'account',
    body: z.object({ old: z.string().max(LONGEST * 4), new: z.string().max(LONGEST * 4) }),
    returns: z.object({}),
    handle: async ({ tx, asker, body, clock, raw, language }) => {
      const tries = triesOf(asker.person.email, addressOf(raw));
      const seconds = await secondsToWait(tx, tries, clock.now());
      if (seconds > 0) return refusePerson['too-many-tries']({ seconds });
      const kept = await tx
        .selectFrom('person')
        .select('password_hash')
        .where('id', '=', asker.person.id)
        .executeTakeFirst();
      if (!(await isPassword(kept?.password_hash ?? null, body.old))) {
        await recordTry(tx, tries, false, clock.now());
        const refusal = refusePerson['wrong-password']();
        return raw.json(refusal.tell(language), refusal.status);
      }
      const why = weakness(body.new, asker.person);
      if (why) return refusePerson['weak-password']({ why });
      await tx
        .updateTable('person')
        .set({ password_hash: await hashPassword(body.new) })
        .where('id', '=', asker.person.id)
        .execute();
      await endSessions(tx, asker.person.id, asker.session.hash);
      const act = { verb: 'password.changed', objectKind: 'person', objectId: asker.person.id };
      await recordAct(tx, asker, act, clock.now());
      return {};
    },
  }),
];
