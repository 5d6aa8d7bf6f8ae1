// What a unit says of itself over HTTP: contact points, information systems, sites.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';
import { Refusal, refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { hostOf, isHost } from '../../platform/names/host.ts';
import { readPhone } from '../phone.ts';
import { refuseUnit } from '../refusals.ts';
import { ofUnit, unitParams } from './of-unit.ts';

const text = (most: number) => z.string().trim().normalize('NFC').max(most);
const optional = (most: number) =>
  text(most)
    .nullable()
    .optional()
    .transform((value) => value || null);
const added = z.object({ id: z.uuid() });
const nothing = z.object({});

const contactBody = z.object({
  name: text(200).min(1),
  role: optional(200),
  phones: z.array(text(60)).max(10).default([]),
  email: z
    .email()
    .nullable()
    .optional()
    .or(z.literal('').transform(() => null)),
  isAfterHours: z.boolean().default(false),
  validFrom: z.iso.date().nullable().optional(),
  validTo: z.iso.date().nullable().optional(),
});
const systemBody = z.object({
  name: text(300).min(1),
  securityLevel: z.int().min(1).max(5).nullable().optional(),
  operator: optional(300),
  note: optional(2000),
});
const siteBody = z.object({
  /** A host name; of an address only the host is kept. */
  host: text(300).min(1).transform(hostOf).pipe(z.string().refine(isHost)),
  purpose: optional(300),
  vendor: optional(300),
  cms: optional(200),
  /** The address that it is served from, where the unit knows it. */
  address: optional(200),
  contact: optional(300),
  /** Hosts to which the site may lawfully link or send its visitors. */
  allowedDomains: z
    .array(text(260).transform(hostOf).pipe(z.string().refine(isHost)))
    .max(200)
    .default([]),
  /** The last day of the domain's registration, where the registry does not publish it. */
  registeredUntil: z.iso.date().nullable().optional(),
  note: optional(2000),
});

/** The columns of a contact point; refused where a number cannot be dialled or the days are reversed. */
function contactColumns(body: z.infer<typeof contactBody>) {
  if (body.validFrom && body.validTo && body.validTo < body.validFrom) return refuseUnit['days-reversed']();
  const phones = body.phones
    .filter((written) => written !== '')
    .map((written) => ({ written, phone: readPhone(written) }));
  const wrong = phones.find(({ phone }) => phone === null);
  if (wrong) return refuseUnit['phone-form'](wrong);
  return {
    name: body.name,
    role: body.role,
    phones: phones.map(({ phone }) => phone!.digits),
    phones_as_written: phones.map(({ phone }) => phone!.written),
    email: body.email ?? null,
    is_after_hours: body.isAfterHours,
    valid_from: body.validFrom ?? null,
    valid_to: body.validTo ?? null,
  };
}

/** The three routes of one kind of thing that a unit describes itself with. */
function described<B extends z.ZodType>(kind: {
  table: 'contact_point' | 'information_system' | 'site';
  path: string;
  key: string;
  noun: string;
  one: string;
  body: B;
  columns: (body: z.infer<B>) => Record<string, unknown> | Refusal;
  twin?: (body: z.infer<B>) => Refusal;
  /** Why one cannot be removed; null: it can. */
  bound?: (tx: Tx, id: string) => Promise<Refusal | null>;
}) {
  const place = `/api/units/{unitId}/${kind.path}`;
  const params = unitParams.extend({ [kind.key]: z.uuid() });
  const idOf = (given: Record<string, string>) => given[kind.key]!;
  const act = (verb: string, objectId: string, unitId: string) => ({
    verb: `${kind.noun}.${verb}`,
    objectKind: kind.noun,
    objectId,
    unitId,
  });
  return [
    route({
      method: 'post',
      path: place,
      action: 'unit.describe',
      summary: `Add ${kind.one} of a unit`,
      tag: 'unit',
      params: unitParams,
      body: kind.body,
      unitOf: ofUnit,
      returns: added,
      handle: async ({ tx, asker, params, body, clock }) => {
        const columns = kind.columns(body);
        if (columns instanceof Refusal) return columns;
        const id = crypto.randomUUID();
        const made = await tx
          .insertInto(kind.table)
          .values({ ...columns, id, tenant: asker.tenant.id, unit_id: params.unitId } as never)
          .onConflict((oc) => oc.doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows === 0n) return kind.twin?.(body) ?? refuse['not-found']();
        await recordAct(tx, asker, act('added', id, params.unitId), clock.now());
        return { id };
      },
    }),
    route({
      method: 'put',
      path: `${place}/{${kind.key}}`,
      action: 'unit.describe',
      summary: `Change ${kind.one} of a unit`,
      tag: 'unit',
      params,
      body: kind.body,
      unitOf: ofUnit as never,
      returns: nothing,
      handle: async ({ tx, asker, params, body, clock }) => {
        const columns = kind.columns(body);
        if (columns instanceof Refusal) return columns;
        const { unitId } = params as { unitId: string };
        const id = idOf(params as Record<string, string>);
        if (kind.table === 'site' && (await isTaken(tx, unitId, id, columns.host as string)))
          return kind.twin!(body);
        const changed = await tx
          .updateTable(kind.table)
          .set({ ...columns, updated_at: clock.now() } as never)
          .where('id', '=', id)
          .where('unit_id', '=', unitId)
          .executeTakeFirst();
        if (changed.numUpdatedRows === 0n) return refuse['not-found']();
        await recordAct(tx, asker, act('changed', id, unitId), clock.now());
        return {};
      },
    }),
    route({
      method: 'delete',
      path: `${place}/{${kind.key}}`,
      action: 'unit.describe',
      summary: `Remove ${kind.one} of a unit`,
      tag: 'unit',
      params,
      unitOf: ofUnit as never,
      returns: nothing,
      handle: async ({ tx, asker, params, clock }) => {
        const { unitId } = params as { unitId: string };
        const id = idOf(params as Record<string, string>);
        const bound = await kind.bound?.(tx, id);
        if (bound) return bound;
        const gone = await tx
          .deleteFrom(kind.table)
          .where('id', '=', id)
          .where('unit_id', '=', unitId)
          .executeTakeFirst();
        if (gone.numDeletedRows === 0n) return refuse['not-found']();
        await recordAct(tx, asker, act('removed', id, unitId), clock.now());
        return {};
      },
    }),
  ];
}

/** A site that was looked at, or that its owner spoke of, stays with its history. */
async function siteHistory(tx: Tx, id: string): Promise<Refusal | null> {
  const row = await tx
    .selectFrom('site')
    .select('host')
    .where('id', '=', id)
    .where(({ or, exists, selectFrom }) =>
      or(
        (['site_look', 'site_case', 'site_consent'] as const).map((table) =>
          exists(selectFrom(table).select('id').whereRef(`${table}.site_id`, '=', 'site.id')),
        ),
      ),
    )
    .executeTakeFirst();
  return row ? refuseUnit['site-has-history']({ host: row.host }) : null;
}

async function isTaken(tx: Tx, unit: string, id: string, host: string): Promise<boolean> {
  const query = tx.selectFrom('site').select('id').where('unit_id', '=', unit).where('host', '=', host);
  return (await query.where('id', '<>', id).executeTakeFirst()) !== undefined;
}

export const describeRoutes = [
  ...described({
    table: 'contact_point',
    path: 'contacts',
    key: 'contactId',
    noun: 'contact',
    one: 'a contact point',
    body: contactBody,
    columns: contactColumns,
  }),
  ...described({
    table: 'information_system',
    path: 'systems',
    key: 'systemId',
    noun: 'system',
    one: 'an information system',
    body: systemBody,
    columns: ({ securityLevel, ...rest }) => ({ ...rest, security_level: securityLevel ?? null }),
  }),
  ...described({
    table: 'site',
    path: 'sites',
    key: 'siteId',
    noun: 'site',
    one: 'a site',
    body: siteBody,
    columns: ({ allowedDomains, registeredUntil, ...rest }) => ({
      ...rest,
      allowed_domains: allowedDomains,
      registered_until: registeredUntil ?? null,
    }),
    twin: ({ host }) => refuseUnit['site-exists']({ host }),
    bound: siteHistory,
  }),
];
