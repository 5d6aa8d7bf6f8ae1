// What others may read of the sweep's round: the list in force, what changed in it, and what a unit is warned of.
import { z } from '@hono/zod-openapi';

/** As controls/indicator-sweep/collect names them. */
export const indicatorKinds = ['domain', 'ipv4', 'ipv6', 'cidr', 'url', 'md5', 'sha1', 'sha256'] as const;

/** How many indicators a version has. `added` and `withdrawn`: against the version before; null for a first one. */
export const listCounts = z
  .object({
    live: z.int(),
    expired: z.int(),
    kinds: z.partialRecord(z.enum(indicatorKinds), z.int()),
    added: z.int().nullable(),
    withdrawn: z.int().nullable(),
  })
  .openapi('IndicatorListCounts');
export type ListCounts = z.infer<typeof listCounts>;

/** An indicator that was taken back, and why. */
export const recall = z.object({
  kind: z.enum(indicatorKinds),
  value: z.string().min(1).max(4096),
  reason: z.string().trim().min(1).max(500),
});
export type Recall = z.infer<typeof recall>;

/** A published version, as every unit that got it may read it. `digest` names it in the result of a sweep. */
export const publishedVersion = z
  .object({
    id: z.uuid(),
    listId: z.uuid(),
    name: z.string(),
    version: z.int(),
    digest: z.string(),
    /** Bytes of the canonical file. */
    size: z.int(),
    counts: listCounts,
    recalls: z.array(recall),
    note: z.string().nullable(),
    publishedAt: z.iso.datetime(),
  })
  .openapi('PublishedIndicatorList');
export type PublishedVersion = z.infer<typeof publishedVersion>;

/** An address of the unit's own network, and what it was seen talking to; either null where the source does not say. */
export const networkWarning = z
  .object({
    address: z.string().nullable(),
    indicator: z.string().nullable(),
    firstSeen: z.iso.datetime().nullable(),
    lastSeen: z.iso.datetime().nullable(),
    note: z.string().nullable(),
  })
  .openapi('NetworkWarning');
export type NetworkWarning = z.infer<typeof networkWarning>;

/** When the authority took a list off a duty, and why: the unit is not to sweep by it any more. */
export const takenOff = z.object({ at: z.iso.datetime(), reason: z.string() });
export type TakenOff = z.infer<typeof takenOff>;

/** The list that a duty carries: shared threats for all alike, and apart from them the unit's own networks. */
export const listOfDuty = z
  .object({
    demandId: z.uuid(),
    list: publishedVersion,
    takenOff: takenOff.nullable(),
    deliveredAt: z.iso.datetime(),
    fetchedAt: z.iso.datetime().nullable(),
    ownNetworks: z.array(networkWarning),
  })
  .openapi('IndicatorListOfDuty');
export type ListOfDuty = z.infer<typeof listOfDuty>;
