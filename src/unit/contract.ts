// What others may read of a unit.
import { z } from '@hono/zod-openapi';

export const unitKinds = [
  'party-agency',
  'central-vertical-agency',
  'department',
  'peoples-committee',
  'district',
  'commune',
  'ward',
  'special-zone',
  'public-service-unit',
  'socio-political-organisation',
  'state-enterprise',
  'telecom-operator',
  'postal-enterprise',
  'other',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit as it is named beside other things. */
export const unitName = z.object({ id: z.uuid(), name: z.string() }).openapi('UnitName');
export type UnitName = z.infer<typeof unitName>;

const civilDate = z.iso.date();
export const successionKinds = ['merge', 'split', 'rename', 'end'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** One row of the directory: light enough for 10,000 at once. Days are inclusive; null: not known, or no end. */
export const unitRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(unitKinds),
    sectorId: z.uuid().nullable(),
    sector: z.string().nullable(),
    parentId: z.uuid().nullable(),
    parent: z.string().nullable(),
    agencyCode: z.string().nullable(),
    oldAgencyCode: z.string().nullable(),
    registrationNumber: z.string().nullable(),
    gsoCode: z.string().nullable(),
    validFrom: civilDate.nullable(),
    validTo: civilDate.nullable(),
    /** On the day that was asked for (today where none was). */
    isInForce: z.boolean(),
    aliases: z.array(z.string()),
  })
  .openapi('UnitRow');
export type UnitRow = z.infer<typeof unitRow>;

export const sectorRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    position: z.int(),
    /** Units of the sector that are in force today, and all that ever were in it. */
    inForce: z.int(),
    units: z.int(),
  })
  .openapi('SectorRow');
export type SectorRow = z.infer<typeof sectorRow>;

export const contactPoint = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role: z.string().nullable(),
    /** `digits` to dial (an extension after `;`), `written` as it was handed in. */
    phones: z.array(z.object({ digits: z.string(), written: z.string() })),
    email: z.string().nullable(),
    isAfterHours: z.boolean(),
    validFrom: civilDate.nullable(),
    validTo: civilDate.nullable(),
  })
  .openapi('ContactPoint');
export type ContactPoint = z.infer<typeof contactPoint>;

export const informationSystem = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** 1 to 5, after Decree 85/2016/NĐ-CP; null: not classified or not known. */
    securityLevel: z.int().nullable(),
    operator: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi('InformationSystem');
export type InformationSystem = z.infer<typeof informationSystem>;

export const site = z
  .object({
    id: z.uuid(),
    host: z.string(),
    purpose: z.string().nullable(),
    vendor: z.string().nullable(),
    cms: z.string().nullable(),
    address: z.string().nullable(),
    contact: z.string().nullable(),
    allowedDomains: z.array(z.string()),
    registeredUntil: civilDate.nullable(),
    note: z.string().nullable(),
  })
  .openapi('Site');
export type Site = z.infer<typeof site>;

/** A unit in its own history: enough to name it with its days. */
export const datedUnit = unitName
  .extend({ validFrom: civilDate.nullable(), validTo: civilDate.nullable() })
  .openapi('DatedUnit');
export type DatedUnit = z.infer<typeof datedUnit>;

export const succession = z
  .object({
    id: z.uuid(),
    kind: z.enum(successionKinds),
    onDate: civilDate,
    /** Number and date of the document that ordered it. */
    ground: z.string().nullable(),
    recordedAt: z.iso.datetime(),
    before: z.array(datedUnit),
    after: z.array(datedUnit),
  })
  .openapi('Succession');
export type Succession = z.infer<typeof succession>;

export const unitDetail = unitRow
  .extend({
    note: z.string().nullable(),
    aliases: z.array(z.string()),
    namedAliases: z.array(z.object({ id: z.uuid(), name: z.string() })),
    above: z.array(unitName),
    under: z.array(datedUnit),
    /** Everything it came from and became, oldest first. */
    history: z.array(succession),
    /** Null: whoever asks may not read them. Empty: there are none. */
    contacts: z.array(contactPoint).nullable(),
    systems: z.array(informationSystem).nullable(),
    sites: z.array(site).nullable(),
    /** People whose roles stand at this unit. */
    people: z.int(),
    may: z.object({ write: z.boolean(), describe: z.boolean() }),
  })
  .openapi('UnitDetail');
export type UnitDetail = z.infer<typeof unitDetail>;

/** A printed name beside what the directory has for it. */
export const nameMatch = z
  .object({
    name: z.string(),
    outcome: z.enum(['match', 'suggest', 'new']),
    candidates: z.array(z.object({ id: z.uuid(), name: z.string(), distance: z.number() })),
  })
  .openapi('NameMatch');
export type NameMatchRow = z.infer<typeof nameMatch>;

/** One line of a file that is about to be imported. */
export const importRow = z
  .object({
    line: z.int(),
    name: z.string(),
    state: z.enum(['new', 'same', 'changed', 'refused']),
    unitId: z.uuid().nullable(),
    /** What would change: the field, what is there, what the file says. */
    changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
    /** Why it is refused, or what to look at. */
    why: z.array(z.string()),
  })
  .openapi('ImportRow');
export type ImportRow = z.infer<typeof importRow>;

export const importPlan = z
  .object({
    sha256: z.string(),
    fileName: z.string(),
    /** What the plan was made from: confirming sends it back, and a directory that changed since is noticed. */
    digest: z.string(),
    counts: z.object({ new: z.int(), same: z.int(), changed: z.int(), refused: z.int() }),
    newSectors: z.array(z.string()),
    warnings: z.array(z.string()),
    /** At most 300 of each state; the counts tell how many there are. */
    rows: z.array(importRow),
  })
  .openapi('ImportPlan');
export type ImportPlan = z.infer<typeof importPlan>;
