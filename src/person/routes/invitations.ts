// Accepting an invitation: see whom it is for, set a password, be signed in.
import { z } from '@hono/zod-openapi';
import { setCaller, showProof, type Tx } from '../../platform/db/database.ts';
import { refuse } from '../../platform/http/problem.ts';
import { type Ask, route } from '../../platform/http/route.ts';
import { hashToken } from '../../platform/http/token.ts';
import { recordAct } from '../../platform/log/record.ts';
import { invitationSeen, signedIn } from '../contract.ts';
import { invited, spendInvitation } from '../invitation.ts';
import { hashPassword } from '../password/hash.ts';
import { LONGEST, weakness } from '../password/weak.ts';
import { emailSchema, isEmailTaken, nameSchema, phoneSchema } from '../person-input.ts';
import { refusePerson } from '../refusals.ts';
import { addressOf, endSessions, openSession } from '../session.ts';
import { tellSignedIn } from '../signed-in.ts';
import { recordTry, secondsToWait, triesOf } from '../throttle.ts';
import { takeCode } from '../totp.ts';

const params = z.object({ token: z.string().max(100) });
const accepted = z.object({
  password: z.string().max(LONGEST * 4),
  /** Needed where the invitation does not say who the person is. */
  name: nameSchema.optional(),
  email: emailSchema.optional(),
  phone: phoneSchema.optional(),
  /** The authority's name, where its first administrator is the one to say it. */
  authority: nameSchema.optional(),
  /** Where the person has a second factor. */
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/)
    .optional(),
});
type Accept = Ask<z.infer<typeof params>, unknown, z.infer<typeof accepted>>;

export const invitationRoutes = [
  route({
    method: 'get',
    path: '/api/invitations/{token}',
    action: 'public',
    summary: 'Whom an invitation is for',
    tag: 'session',
    params,
    returns: invitationSeen,
    handle: async ({ tx, params }) => {
      const person = await meet(tx, params.token);
      if (!person) return refusePerson['invitation-void']();
      const told = await tellSignedIn(tx, person.id);
      return {
        name: person.name || null,
        email: person.email || null,
        unit: told?.unit ? { name: told.unit.name } : null,
        authority: { name: told?.authority.name ?? '' },
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/invitations/{token}',
    action: 'public',
    summary: 'Set a password by an invitation, and sign in',
    tag: 'session',
    params,
    body: accepted,
    returns: signedIn,
    handle: accept,
  }),
];

/** The active person whom the token invites; from here on it is they who ask. */
async function meet(tx: Tx, token: string) {
  const hash = hashToken(token);
  await showProof(tx, hash);
  const invitation = await invited(tx, hash);
  if (!invitation) return null;
  await setCaller(tx, { tenant: invitation.tenant, person: invitation.person_id });
  const person = await tx
    .selectFrom('person')
    .select(['id', 'tenant', 'name', 'email', 'totp_secret'])
    .where('id', '=', invitation.person_id)
    .where('is_active', '=', true)
    .executeTakeFirst();
  return person ?? null;
}

async function accept(ask: Accept) {
  const { tx, params, body, clock, raw } = ask;
  const person = await meet(tx, params.token);
  if (!person) return refusePerson['invitation-void']();
  const name = person.name || body.name;
  const email = person.email || body.email;
  if (!name) return refusePerson['name-missing']();
  if (!email) return refusePerson['email-missing']();
  if (!person.email && (await isEmailTaken(tx, email))) return refusePerson['email-taken']({ email });
  const why = weakness(body.password, { name, email });
  if (why) return refusePerson['weak-password']({ why });
  const refused = await wantsCode(ask, { ...person, email });
  if (refused) return refused;
  if (!(await spendInvitation(tx, hashToken(params.token)))) return refusePerson['invitation-void']();
  await tx
    .updateTable('person')
    .set({ name, email, password_hash: await hashPassword(body.password) })
    .$if(!!body.phone, (query) => query.set({ phone: body.phone }))
    .where('id', '=', person.id)
    .execute();
  // Row security lets nobody but an administrator, and the name is only given where there is none.
  if (body.authority)
    await tx
      .updateTable('tenant')
      .set({ name: body.authority })
      .where('id', '=', person.tenant)
      .where('name', '=', '')
      .execute();
  await endSessions(tx, person.id);
  const asker = { tenant: { id: person.tenant }, person };
  const act = { verb: 'invitation.accepted', objectKind: 'person', objectId: person.id };
  await recordAct(tx, asker, act, clock.now());
  await openSession(tx, raw, person, clock.now());
  return (await tellSignedIn(tx, person.id)) ?? refuse['not-signed-in']();
}

/** A link alone does not pass the second factor; its codes are throttled as at the sign-in. */
async function wantsCode(
  { tx, body, clock, raw, language }: Accept,
  person: { id: string; email: string; totp_secret: string | null },
) {
  const { totp_secret } = person;
  if (!totp_secret) return null;
  if (body.code === undefined) return refusePerson['code-needed']();
  const tries = triesOf(person.email, addressOf(raw));
  const seconds = await secondsToWait(tx, tries, clock.now());
  if (seconds > 0) return refusePerson['too-many-tries']({ seconds });
  if (await takeCode(tx, { id: person.id, totp_secret }, body.code, clock.now())) return null;
  await recordTry(tx, tries, false, clock.now());
  const refusal = refusePerson['wrong-code']();
  return raw.json(refusal.tell(language), refusal.status);
}
