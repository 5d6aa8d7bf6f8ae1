// Signing in and out: POST, GET and DELETE /api/session.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { setCaller, showProof, type Tx } from '../../platform/db/database.ts';
import { type Refusal, refuse } from '../../platform/http/problem.ts';
import { type Ask, type Asker, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { signedIn } from '../contract.ts';
import { isPassword } from '../password/hash.ts';
import { LONGEST } from '../password/weak.ts';
import { refusePerson } from '../refusals.ts';
import { addressOf, dropCookie, endSession, openSession } from '../session.ts';
import { tellSignedIn } from '../signed-in.ts';
import { recordTry, secondsToWait, triesOf } from '../throttle.ts';
import { takeCode } from '../totp.ts';

const signIn = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(LONGEST * 4),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .optional(),
});
type SignIn = Ask<unknown, unknown, z.infer<typeof signIn>>;

export const sessionRoutes = [
  route({
    method: 'post',
    path: '/api/session',
    action: 'public',
    summary: 'Sign in',
    tag: 'session',
    body: signIn,
    returns: signedIn,
    handle: enter,
  }),
  route({
    method: 'get',
    path: '/api/session',
    action: 'public',
    summary: 'Who is signed in, and what they may do',
    tag: 'session',
    returns: signedIn,
    handle: async ({ tx, asker }) => {
      const known = asker as Asker | null;
      return (known && (await tellSignedIn(tx, known.person.id))) ?? refuse['not-signed-in']();
    },
  }),
  route({
    method: 'delete',
    path: '/api/session',
    action: 'signed-in',
    summary: 'Sign out',
    tag: 'session',
    returns: z.object({}),
    handle: async ({ tx, asker, clock, raw }) => {
      await endSession(tx, asker.session.hash);
      const act = { verb: 'session.ended', objectKind: 'person', objectId: asker.person.id };
      await recordAct(tx, asker, act, clock.now());
      if (asker.session.origin) await endOrigin(tx, asker.session.origin);
      dropCookie(raw);
      return {};
    },
  }),
];

/** Whoever signs out within the worked example is signed out at home too. */
async function endOrigin(tx: Tx, origin: string): Promise<void> {
  await sql`select enter_session(${origin})`.execute(tx);
  await endSession(tx, origin);
}

async function enter(ask: SignIn) {
  const { tx, body, raw, clock } = ask;
  const now = clock.now();
  const tries = triesOf(body.email, addressOf(raw));
  const seconds = await secondsToWait(tx, tries, now);
  if (seconds > 0) {
    raw.header('Retry-After', String(seconds));
    return refusePerson['too-many-tries']({ seconds });
  }
  const person = await personWith(tx, body.email, body.password);
  if (!person) return wrong(ask, refusePerson['wrong-sign-in']());
  await setCaller(tx, { tenant: person.tenant, person: person.id });
  const { totp_secret } = person;
  if (totp_secret) {
    if (body.code === undefined) return refusePerson['code-needed']();
    if (!(await takeCode(tx, { id: person.id, totp_secret }, body.code, now)))
      return wrong(ask, refusePerson['wrong-code']());
  }
  await recordTry(tx, tries, true, now);
  await leaveFormer(ask);
  await openSession(tx, raw, person, now);
  return (await tellSignedIn(tx, person.id)) ?? refuse['not-signed-in']();
}

/** Whoever signs in over an open session leaves that one. */
async function leaveFormer({ tx, asker }: SignIn): Promise<void> {
  const former = asker as Asker | null;
  if (!former) return;
  await setCaller(tx, { tenant: former.tenant.id, person: former.person.id });
  await endSession(tx, former.session.hash);
}

/** A refusal would roll the transaction back and the wrong try with it: it is answered as a response, which commits. */
async function wrong({ tx, body, raw, clock, language }: SignIn, refusal: Refusal): Promise<Response> {
  await recordTry(tx, triesOf(body.email, addressOf(raw)), false, clock.now());
  return raw.json(refusal.tell(language), 401);
}

/**
 * The active person with this e-mail address and password. One hash is always computed, also where there is nobody; one
 * address may belong to people of two authorities (the worked example is one), then the password tells which.
 */
async function personWith(tx: Tx, email: string, password: string) {
  await showProof(tx, email);
  const people = email.includes('@')
    ? await tx
        .selectFrom('person')
        .select(['id', 'tenant', 'password_hash', 'totp_secret'])
        .where('email', '=', email)
        .where('is_active', '=', true)
        .limit(3)
        .execute()
    : [];
  await showProof(tx, '');
  if (people.length === 0) await isPassword(null, password);
  for (const person of people) if (await isPassword(person.password_hash, password)) return person;
  return null;
}
