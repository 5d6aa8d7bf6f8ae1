// What a unit states about a duty that no machine can check yet.
import { z } from 'zod';
import { civilDate, fileReference, list, longText, maybe } from '../kit.ts';

export const evidence = z.object({
  status: maybe(z.enum(['done', 'in-progress', 'not-done', 'not-applicable'])),
  whatWasDone: maybe(longText()),
  doneOn: maybe(civilDate()),
  reason: maybe(longText()),
  howToVerify: maybe(longText()),
  attachments: list(fileReference(), 50),
});
export type StatementEvidence = z.infer<typeof evidence>;

export const parameters = z.object({
  needsDate: z.boolean().default(true),
  needsVerification: z.boolean().default(false),
});
export type StatementParameters = z.infer<typeof parameters>;
