// What the routes of lists answer with, for the authority.
import { z } from '@hono/zod-openapi';
import { listCounts, recall, takenOff } from '../contract.ts';
import { secondPerson, toldOfIntake } from './intake.ts';

export const listRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    inForce: z
      .object({
        version: z.int(),
        publishedAt: z.iso.datetime(),
        live: z.int(),
        /** Units that it was delivered to, and those of them that fetched it. */
        units: z.int(),
        fetched: z.int(),
      })
      .nullable(),
    draft: z.object({ version: z.int(), state: z.string(), intake: z.string() }).nullable(),
    /** Demands that carry it. */
    uses: z.int(),
  })
  .openapi('IndicatorListRow');
export type ListRow = z.infer<typeof listRow>;

export const versionRow = z
  .object({
    id: z.uuid(),
    listId: z.uuid(),
    name: z.string(),
    version: z.int(),
    state: z.enum(['draft', 'awaiting-second', 'published']),
    digest: z.string().nullable(),
    size: z.int().nullable(),
    counts: listCounts.nullable(),
    recalls: z.array(recall),
    note: z.string().nullable(),
    /** The version that it is compared with. */
    basis: z.int().nullable(),
    adds: z.boolean(),
    drafter: z.string(),
    draftedAt: z.iso.datetime(),
    approver: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.iso.datetime().nullable(),
    hasRefused: z.boolean(),
    hasChanges: z.boolean(),
    intake: z.object({
      state: z.enum(['waiting', 'reading', 'done', 'failed', 'stopped']),
      sources: z.array(z.object({ kind: z.enum(['file', 'dispatch']), name: z.string() })),
      done: z.int(),
      total: z.int().nullable(),
      startedAt: z.iso.datetime().nullable(),
      problem: z.string().nullable(),
      told: toldOfIntake.nullable(),
    }),
    secondPerson,
  })
  .openapi('IndicatorListVersion');
export type VersionRow = z.infer<typeof versionRow>;

export const versionDetail = versionRow
  .extend({
    isOwn: z.boolean(),
    warned: z.array(z.object({ id: z.uuid(), name: z.string(), warnings: z.int() })),
  })
  .openapi('IndicatorListVersionDetail');
export type VersionDetail = z.infer<typeof versionDetail>;

/** The list that a demand carried until it was taken off. */
const takenOffList = takenOff.extend({ name: z.string(), version: z.int() }).nullable();

/** A demand of an issued directive that a list may be attached to; `list` is the one it carries. */
export const usedDemand = z
  .object({
    lineageId: z.uuid(),
    directive: z.object({ id: z.uuid(), reference: z.string(), subject: z.string() }),
    path: z.string(),
    text: z.string(),
    units: z.int(),
    list: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    takenOff: takenOffList,
  })
  .openapi('DemandOfIndicatorList');
export type UsedDemand = z.infer<typeof usedDemand>;

/** A demand of one directive with the list it carries; `swept`: units whose newest report used the version in force. */
export const listOfDirective = z
  .object({
    lineageId: z.uuid(),
    path: z.string(),
    list: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    takenOff: takenOffList,
    inForce: z.object({ version: z.int(), live: z.int(), publishedAt: z.iso.datetime() }).nullable(),
    units: z.int(),
    delivered: z.int(),
    fetched: z.int(),
    swept: z.int(),
  })
  .openapi('IndicatorListOfDirective');
export type ListOfDirective = z.infer<typeof listOfDirective>;

export const deliveryRow = z
  .object({
    unit: z.object({ id: z.uuid(), name: z.string(), sector: z.string().nullable() }),
    deliveredAt: z.iso.datetime(),
    fetchedAt: z.iso.datetime().nullable(),
    fetchedBy: z.string().nullable(),
    warnings: z.int(),
    /** False: the list was taken off the unit's duties since; it keeps what it got. */
    isCarried: z.boolean(),
  })
  .openapi('IndicatorListDelivery');
export type DeliveryRow = z.infer<typeof deliveryRow>;
