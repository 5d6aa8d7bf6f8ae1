// What is known of a unit's sites: the last look at each, what was found, what the unit says of it and what the probe saw.
import { z } from 'zod';
import { count, fileReference, instant, list, longText, maybe, selfAssessment, text } from '../kit.ts';

/** `none`: no request may be sent; `polite`: reading; `search-engine`: also as a search engine and past robots. */
export const consents = ['none', 'polite', 'search-engine'] as const;
export const results = ['clean', 'review', 'confirmed', 'unknown'] as const;

/** One site, by its host. */
export const site = z.object({
  name: maybe(text(253)),
  consent: maybe(z.enum(consents)),
  lookedAt: maybe(instant()),
  result: maybe(z.enum(results)),
  pages: maybe(count()),
  notMeasured: maybe(count()),
});
export type ReviewedSite = z.infer<typeof site>;

/** One thing found; `said` is the unit's word, `probed` the machine's. */
export const planted = z.object({
  site: maybe(text(253)),
  url: maybe(text(2_000)),
  kind: maybe(text(60)),
  weight: maybe(z.enum(['confirmed', 'review'])),
  foundAt: maybe(instant()),
  said: maybe(z.enum(['removed', 'contested', 'working'])),
  saidAt: maybe(instant()),
  cause: maybe(longText(2_000)),
  whatWasDone: maybe(longText(2_000)),
  probed: maybe(z.enum(['gone', 'still-there', 'came-back', 'could-not-tell'])),
  probedAt: maybe(instant()),
});
export type Planted = z.infer<typeof planted>;

export const evidence = z.object({
  claim: selfAssessment(),
  sites: list(site, 5_000),
  planted: list(planted, 20_000),
  attachments: list(fileReference(), 50),
});
export type WebsiteEvidence = z.infer<typeof evidence>;

export const parameters = z.object({
  /** Hosts that must be among the evidence; one that is not is unknown. */
  sites: list(text(253), 5_000),
  /** A look older than this says nothing of today. */
  longestAgeDays: z.int().min(1).max(366).default(7),
});
export type WebsiteParameters = z.infer<typeof parameters>;
