// How a person's name, e-mail address and telephone number may look, wherever they are given.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../platform/db/database.ts';

export const nameSchema = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(2).max(200));
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254));
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[\d .()-]{3,30}$/, 'ví dụ 0912 345 678');

/** Whether someone of this authority has the address already. */
export async function isEmailTaken(tx: Tx, email: string, except?: string): Promise<boolean> {
  const there = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .executeTakeFirst();
  return there !== undefined;
}
