// What others may read of people: who is signed in, who holds which role, and the letterhead of the authority.
import { z } from '@hono/zod-openapi';
import { type Action, permissions, roles } from './permissions.ts';

const named = z.object({ id: z.uuid(), name: z.string() });
export const roleSchema = z.enum(roles);

/** Who is signed in and what they may do somewhere; `unit` is the first unit at which they hold a role. */
export const signedIn = z
  .object({
    person: named,
    unit: named.nullable(),
    authority: z.object({ name: z.string() }),
    roles: z.array(roleSchema),
    may: z.array(z.enum(Object.keys(permissions) as [Action, ...Action[]])),
    /** True inside the worked example. */
    example: z.boolean(),
  })
  .openapi('SignedIn');
export type SignedIn = z.infer<typeof signedIn>;

export const grantSchema = z
  .object({ id: z.uuid(), role: roleSchema, unit: named.nullable() })
  .openapi('Grant');

/** A role to give; `unit` null: over the whole authority. */
export const grantInput = z.object({ role: roleSchema, unit: z.uuid().nullable().default(null) });

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    isActive: z.boolean(),
    /** `invited`: has not set a password yet; `inactive`: may not sign in. */
    state: z.enum(['active', 'invited', 'inactive']),
    hasSecondFactor: z.boolean(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable(),
    grants: z.array(grantSchema),
  })
  .openapi('Person');
export type Person = z.infer<typeof personSchema>;

/** A one-time link, told once: `path` is the page, `token` its last part. */
export const invitationMade = z
  .object({ personId: z.uuid(), token: z.string(), path: z.string(), expiresAt: z.iso.datetime() })
  .openapi('InvitationMade');

/** `name` and `email` null: the first administrator says who they are. */
export const invitationSeen = z
  .object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    unit: z.object({ name: z.string() }).nullable(),
    authority: z.object({ name: z.string() }),
  })
  .openapi('Invitation');

export const authoritySchema = z
  .object({
    name: z.string(),
    parentBody: z.string().nullable(),
    place: z.string().nullable(),
    draftingUnit: z.string().nullable(),
    /** In what capacity its letters are signed, a line each: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
    signingCapacity: z.string().nullable(),
    signerName: z.string().nullable(),
    isExample: z.boolean(),
  })
  .openapi('Authority');

/** Roles held at a unit; the others are held over the whole authority. */
export const unitRoles: readonly string[] = ['officer', 'head', 'duty'];
