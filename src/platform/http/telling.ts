// Tells an answer or a refusal in the language that was asked for.
import type { Context } from 'hono';
import type { Language, Refusal } from './problem.ts';

/** Vietnamese unless English is asked for. */
export function languageOf(c: Context): Language {
  return /^en\b/i.test(c.req.header('Accept-Language') ?? '') ? 'en' : 'vi';
}

/** A refusal as the API answers it. */
export function tell(c: Context, refusal: Refusal): Response {
  return c.json(refusal.tell(languageOf(c)), refusal.status);
}
