// The authority's own name and letterhead.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { authoritySchema } from '../contract.ts';
import { refusePerson } from '../refusals.ts';

const text = z
  .string()
  .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(300));

/** Lines as they stand on paper, over the signature: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
const lines = z.string().transform((given) =>
  given
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n'),
);

export const authorityRoutes = [
  route({
    method: 'get',
    path: '/api/authority',
    action: 'signed-in',
    summary: 'Name and letterhead of the authority, and who signs',
    tag: 'authority',
    returns: authoritySchema,
    handle: async ({ tx, asker }) => (await read(tx, asker.tenant.id)) ?? refuse['not-found'](),
  }),
  route({
    method: 'patch',
    path: '/api/authority',
    action: 'authority.manage',
    summary: 'Change name, letterhead and who signs',
    tag: 'authority',
    body: z.object({
      name: text.optional(),
      /** The body above it, on the first line of a letterhead. */
      parentBody: text.nullable().optional(),
      /** The place in "…, ngày … tháng … năm …". */
      place: text.nullable().optional(),
      /** The symbol of the unit that drafts, in the register's number. */
      draftingUnit: text.nullable().optional(),
      /** In what capacity its letters and reports are signed, three lines at most. */
      signingCapacity: lines.pipe(z.string().min(1).max(400)).nullable().optional(),
      signerName: text.pipe(z.string().max(100)).nullable().optional(),
    }),
    returns: authoritySchema,
    handle: async ({ tx, asker, body, clock }) => {
      const { parentBody, draftingUnit, signingCapacity, signerName, ...rest } = body;
      if (!fitsOnPaper(signingCapacity ?? '')) return refusePerson['capacity-too-long']();
      const values = {
        ...rest,
        ...(parentBody === undefined ? {} : { parent_body: parentBody }),
        ...(draftingUnit === undefined ? {} : { drafting_unit: draftingUnit }),
        ...(signingCapacity === undefined ? {} : { signing_capacity: signingCapacity }),
        ...(signerName === undefined ? {} : { signer_name: signerName }),
      };
      if (Object.keys(values).length > 0) {
        await tx.updateTable('tenant').set(values).where('id', '=', asker.tenant.id).execute();
        const about = { changed: Object.keys(body) };
        const act = { verb: 'authority.changed', objectKind: 'authority', objectId: asker.tenant.id, about };
        await recordAct(tx, asker, act, clock.now());
      }
      return (await read(tx, asker.tenant.id)) ?? refuse['not-found']();
    },
  }),
];

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` is the longest that Decree 30/2020/NĐ-CP knows. */
const fitsOnPaper = (capacity: string): boolean => {
  const written = capacity.split('\n');
  return written.length <= 3 && written.every((line) => line.length <= 100);
};

async function read(tx: Tx, id: string) {
  const tenant = await tx.selectFrom('tenant').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    tenant && {
      name: tenant.name,
      parentBody: tenant.parent_body,
      place: tenant.place,
      draftingUnit: tenant.drafting_unit,
      signingCapacity: tenant.signing_capacity,
      signerName: tenant.signer_name,
      isExample: tenant.is_example,
    }
  );
}
