// Who is on duty, where, reachable on which number, from when to when.
import { z } from 'zod';
import { instant, list, maybe, selfAssessment, telephone, text } from '../kit.ts';

export const shift = z.object({
  post: maybe(text()),
  person: maybe(text()),
  phone: maybe(telephone()),
  from: maybe(instant()),
  to: maybe(instant()),
});
export type Shift = z.infer<typeof shift>;

export const evidence = z.object({ claim: selfAssessment(), shifts: list(shift, 100_000) });
export type RosterEvidence = z.infer<typeof evidence>;

export const parameters = z.object({
  /** Half-open: `from` belongs to it, `to` does not. */
  window: z.object({ from: maybe(instant()), to: maybe(instant()) }).default({ from: null, to: null }),
  /** Each is to be manned at every minute; none named means one post for the whole unit. */
  posts: list(text(), 200),
  mayShareOnePerson: z.boolean().default(false),
});
export type RosterParameters = z.infer<typeof parameters>;
