// The second factor of one's own account: offered, confirmed by a code, taken away by a code.
import { z } from '@hono/zod-openapi';
import { type Ask, route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { refusePerson } from '../refusals.ts';
import { addressOf } from '../session.ts';
import { recordTry, secondsToWait, triesOf } from '../throttle.ts';
import { offerTotp, stepOfCode, takeCode } from '../totp.ts';

const withCode = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
});
const state = z.object({ enabled: z.boolean() });
type Ours = Ask<unknown, unknown, unknown>;

export const secondFactorRoutes = [
  route({
    method: 'get',
    path: '/api/totp',
    action: 'signed-in',
    summary: 'Whether the own second factor is on',
    tag: 'account',
    returns: state,
    handle: async (ask) => ({ enabled: (await own(ask)).totp_secret !== null }),
  }),
  route({
    method: 'post',
    path: '/api/totp/begin',
    action: 'signed-in',
    summary: 'Offer a second factor; it counts once a code confirms it',
    tag: 'account',
    returns: z.object({ secret: z.string(), uri: z.string() }),
    handle: async (ask) => {
      if ((await own(ask)).totp_secret !== null) return refusePerson['totp-already']();
      const offer = offerTotp(ask.asker.person.email, ask.asker.tenant.name);
      await set(ask, { totp_offered: offer.secret });
      return offer;
    },
  }),
  route({
    method: 'post',
    path: '/api/totp/confirm',
    action: 'signed-in',
    summary: 'Turn the offered second factor on',
    tag: 'account',
    body: withCode,
    returns: state,
    handle: async (ask) => {
      const { totp_secret, totp_offered } = await own(ask);
      if (totp_secret !== null) return refusePerson['totp-already']();
      if (totp_offered === null) return refusePerson['totp-not-offered']();
      const step = stepOfCode(totp_offered, ask.body.code, ask.clock.now());
      if (step === null) return refusePerson['wrong-code']();
      await set(ask, { totp_secret: totp_offered, totp_offered: null, totp_last_step: step });
      await record(ask, 'second-factor.on');
      return { enabled: true };
    },
  }),
  route({
    method: 'delete',
    path: '/api/totp',
    action: 'signed-in',
    summary: 'Turn the second factor off',
    tag: 'account',
    body: withCode,
    returns: state,
    handle: async (ask) => {
      const { id, totp_secret } = await own(ask);
      if (totp_secret === null) return { enabled: false };
      const now = ask.clock.now();
      const tries = triesOf(ask.asker.person.email, addressOf(ask.raw));
      const seconds = await secondsToWait(ask.tx, tries, now);
      if (seconds > 0) return refusePerson['too-many-tries']({ seconds });
      if (!(await takeCode(ask.tx, { id, totp_secret }, ask.body.code, now))) {
        await recordTry(ask.tx, tries, false, now);
        const refusal = refusePerson['wrong-code']();
        return ask.raw.json(refusal.tell(ask.language), refusal.status);
      }
      await set(ask, { totp_secret: null, totp_last_step: null });
      await record(ask, 'second-factor.off');
      return { enabled: false };
    },
  }),
];

const own = ({ tx, asker }: Ours) =>
  tx
    .selectFrom('person')
    .select(['id', 'totp_secret', 'totp_offered'])
    .where('id', '=', asker.person.id)
    .executeTakeFirstOrThrow();

interface SecondFactor {
  totp_secret?: string | null;
  totp_offered?: string | null;
  totp_last_step?: number | null;
}
const set = ({ tx, asker }: Ours, values: SecondFactor) =>
  tx.updateTable('person').set(values).where('id', '=', asker.person.id).execute();

const record = ({ tx, asker, clock }: Ours, verb: string) =>
  recordAct(tx, asker, { verb, objectKind: 'person', objectId: asker.person.id }, clock.now());
