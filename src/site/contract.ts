// What others may read of the review of websites: the register, looks, cases, campaigns.
import { z } from '@hono/zod-openapi';

/** 0: nothing is ever sent. 1: polite reading. 2: also as a search engine, and where robots.txt asks not to. */
export const consentLevels = [0, 1, 2] as const;
export const consentLevel = z.union([z.literal(0), z.literal(1), z.literal(2)]);
export type ConsentLevel = z.infer<typeof consentLevel>;

export const siteVerdicts = ['clean', 'review', 'confirmed', 'unknown'] as const;
export type SiteVerdictName = (typeof siteVerdicts)[number];

export const strengths = ['confirmed', 'review'] as const;
export type Strength = (typeof strengths)[number];

/** `answered`: the unit says it is gone, no machine has seen so yet. `watched`: it is gone, and looked for again. */
export const caseStates = ['open', 'answered', 'watched', 'closed', 'dismissed'] as const;
export type CaseState = (typeof caseStates)[number];

/** Where plantings come in: what a unit goes through before it says that one is gone. */
export const rootCauses = [
  'stolen-account',
  'weak-password',
  'upload-form',
  'search-form',
  'old-software',
  'vendor-source',
  'server-taken',
  'insider',
  'unused-domain',
  'not-found',
] as const;

export const lookStates = ['waiting', 'looking', 'done', 'failed', 'stopped'] as const;

/** What stands on a square of the map; `not-looked`: nobody has measured, which is never clean. */
export const standings = [
  'confirmed',
  'review',
  'clean',
  'unknown',
  'not-looked',
  'no-consent',
  'contested',
] as const;
export type Standing = (typeof standings)[number];

const instant = z.iso.datetime();

export const siteRow = z
  .object({
    id: z.uuid(),
    host: z.string(),
    unitId: z.uuid(),
    unit: z.string(),
    sector: z.string().nullable(),
    vendor: z.string().nullable(),
    cms: z.string().nullable(),
    consent: consentLevel,
    contestedAt: instant.nullable(),
    standing: z.enum(standings),
    /** When a machine last saw it whole, whatever came of it. */
    lookedAt: instant.nullable(),
    lookState: z.enum(lookStates).nullable(),
    openCases: z.int(),
    watchedCases: z.int(),
    recurrences: z.int(),
  })
  .openapi('SiteRow');
export type SiteRow = z.infer<typeof siteRow>;

/** What the review tells of one planting, as the control gives it. */
export const keptFinding = z
  .object({
    url: z.string(),
    kind: z.string(),
    families: z.array(z.string()),
    seenBy: z.array(z.string()),
    target: z.string().nullable(),
    snippet: z.string(),
    where: z.string(),
    /** Every address of the case; left out: the one above. */
    urls: z.array(z.string()).optional(),
    /** What a browser drew for a visitor: files by SHA-256. */
    pictures: z.array(z.object({ profile: z.string(), sha256: z.string() })).optional(),
    /** Whether there was a browser on the machine that looked; left out: an older finding, of which it is not known. */
    hadBrowser: z.boolean().optional(),
  })
  .loose()
  .openapi('SiteFinding');
export type KeptFinding = z.infer<typeof keptFinding>;

export const caseStep = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    at: instant,
    by: z.string().nullable(),
    about: z.record(z.string(), z.unknown()),
  })
  .openapi('SiteCaseStep');
export type CaseStep = z.infer<typeof caseStep>;

export const caseRow = z
  .object({
    id: z.uuid(),
    siteId: z.uuid(),
    host: z.string(),
    unitId: z.uuid(),
    unit: z.string(),
    campaignId: z.uuid().nullable(),
    state: z.enum(caseStates),
    strength: z.enum(strengths),
    finding: keptFinding,
    foundAt: instant,
    lastSeenAt: instant,
    goneSince: instant.nullable(),
    recurrences: z.int(),
    probeDueAt: instant.nullable(),
  })
  .openapi('SiteCase');
export type CaseRow = z.infer<typeof caseRow>;

export const caseDetail = caseRow
  .extend({ steps: z.array(caseStep), may: z.object({ answer: z.boolean(), decide: z.boolean() }) })
  .openapi('SiteCaseDetail');
export type CaseDetail = z.infer<typeof caseDetail>;

export const consentRow = z
  .object({
    level: consentLevel,
    givenBy: z.string(),
    ground: z.string().nullable(),
    recordedBy: z.string().nullable(),
    recordedAt: instant,
  })
  .openapi('SiteConsent');
export type ConsentRow = z.infer<typeof consentRow>;

export const lookRow = z
  .object({
    id: z.uuid(),
    tier: z.int(),
    state: z.enum(lookStates),
    askedAt: instant,
    askedBy: z.string().nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    pages: z.int(),
    verdict: z.enum(siteVerdicts).nullable(),
    why: z.unknown(),
    unmeasured: z.array(z.object({ url: z.string().nullable(), cause: z.string() }).loose()),
  })
  .openapi('SiteLook');
export type LookRow = z.infer<typeof lookRow>;

/** Addresses that a search engine knows, as imported: how many, how many looks have read, how many they could not read. */
const counted = { known: z.int(), looked: z.int(), missed: z.int() };
export const searchedAddresses = z
  .object({
    ...counted,
    imports: z.array(
      z.object({
        id: z.uuid(),
        fileName: z.string(),
        sha256: z.string(),
        at: instant,
        by: z.string().nullable(),
        ...counted,
      }),
    ),
  })
  .openapi('SearchedAddresses');
export type SearchedAddresses = z.infer<typeof searchedAddresses>;

export const siteNotice = z
  .object({ kind: z.string(), url: z.string(), why: z.object({ vi: z.string(), en: z.string() }) })
  .openapi('SiteNotice');
export type SiteNotice = z.infer<typeof siteNotice>;

export const siteDetail = siteRow
  .extend({
    purpose: z.string().nullable(),
    address: z.string().nullable(),
    contact: z.string().nullable(),
    note: z.string().nullable(),
    allowedDomains: z.array(z.string()),
    /** The last day of the domain's registration, and who says so; null: nobody does. */
    registration: z.object({ until: z.iso.date(), by: z.enum(['registry', 'unit']) }).nullable(),
    contestReason: z.string().nullable(),
    consents: z.array(consentRow),
    looks: z.array(lookRow),
    cases: z.array(caseRow),
    /** Weaknesses and states that the last look at more than the front page told beside its verdict. */
    notices: z.array(siteNotice),
    searched: searchedAddresses,
    may: z.object({
      describe: z.boolean(),
      consent: z.boolean(),
      review: z.boolean(),
      answer: z.boolean(),
    }),
  })
  .openapi('SiteDetail');
export type SiteDetail = z.infer<typeof siteDetail>;

export const campaignRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    targets: z.array(z.string()),
    begunAt: instant,
    sites: z.array(
      z.object({
        id: z.uuid(),
        caseId: z.uuid(),
        host: z.string(),
        unit: z.string(),
        state: z.enum(caseStates),
      }),
    ),
  })
  .openapi('SiteCampaign');
export type CampaignRow = z.infer<typeof campaignRow>;

/** A host of a file beside the register. */
export const hostImport = z
  .object({
    sha256: z.string(),
    fileName: z.string(),
    kind: z.enum(['table', 'sitemap', 'zone']),
    rows: z.array(
      z.object({
        line: z.int().nullable(),
        host: z.string(),
        unitId: z.uuid().nullable(),
        unit: z.string().nullable(),
        state: z.enum(['new', 'same', 'refused']),
        why: z.string().nullable(),
      }),
    ),
    counts: z.object({ new: z.int(), same: z.int(), refused: z.int() }),
  })
  .openapi('SiteImport');
export type HostImport = z.infer<typeof hostImport>;

/** An address of a file beside the site. */
export const addressImport = z
  .object({
    sha256: z.string(),
    fileName: z.string(),
    rows: z.array(
      z.object({
        line: z.int(),
        address: z.string(),
        state: z.enum(['new', 'same', 'refused']),
        why: z.string().nullable(),
      }),
    ),
    counts: z.object({ new: z.int(), same: z.int(), refused: z.int() }),
  })
  .openapi('SiteAddressImport');
export type AddressImport = z.infer<typeof addressImport>;
