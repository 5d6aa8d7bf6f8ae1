// The second factor: six digits that change every 30 seconds (RFC 6238), each taken once.
import { Secret, TOTP } from 'otpauth';
import type { Tx } from '../platform/db/database.ts';

const PERIOD = 30;

/** A new secret in base32, and the address that an authenticator reads from a QR code. */
export function offerTotp(label: string, authority: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 });
  const uri = new TOTP({ issuer: `Hải Đăng – ${authority}`, label, secret }).toString();
  return { secret: secret.base32, uri };
}

/** The step that the code is of, or null where it is wrong. One step before and after is taken: clocks differ. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD }).validate({
    token: code,
    timestamp,
    window: 1,
  });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta;
}

/** Uses up a code of the person who is known to row security; false where it is wrong or was used before. */
export async function takeCode(
  tx: Tx,
  person: { id: string; totp_secret: string },
  code: string,
  now: Date,
): Promise<boolean> {
  const step = stepOfCode(person.totp_secret, code, now);
  if (step === null) return false;
  const taken = await tx
    .updateTable('person')
    .set({ totp_last_step: step })
    .where('id', '=', person.id)
    .where((is) => is.or([is('totp_last_step', 'is', null), is('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}
