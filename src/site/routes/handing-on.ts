// What the reviews hand on: evidence for a unit's duty, and the letter to a unit.
import { z } from '@hono/zod-openapi';
import { evidence } from '../../../controls/website-integrity/evidence.ts';
import type { Tx } from '../../platform/db/database.ts';
import { renderDocx } from '../../platform/documents/render-docx.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { attachment } from '../../platform/http/attachment.ts';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { listCases } from '../cases.ts';
import type { CaseRow } from '../contract.ts';
import { gatherEvidence } from '../evidence.ts';
import { type LetterHead, type LetterPicture, letterTo } from '../letter.ts';
import { refuseSite } from '../refusals.ts';

const tag = 'site';
/** A letter that can still be sent by mail. */
const MOST_PICTURES = 12;
const duty = z.object({ assignmentId: z.uuid() });
const unit = z.object({ unitId: z.uuid() });

async function unitOfDuty({ tx, params }: { tx: Tx; params: z.infer<typeof duty> }) {
  const row = tx.selectFrom('assignment').select('unit_id').where('id', '=', params.assignmentId);
  return (await row.executeTakeFirst())?.unit_id;
}
async function unitAsked({ tx, params }: { tx: Tx; params: z.infer<typeof unit> }) {
  return (await tx.selectFrom('unit').select('id').where('id', '=', params.unitId).executeTakeFirst())?.id;
}

export const handingOnRoutes = [
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/site-evidence',
    action: 'evidence.submit',
    summary: 'What the reviews know of the unit’s sites, in the shape of the evidence; nothing is saved',
    tag,
    params: duty,
    unitOf: unitOfDuty,
    returns: z.object({ evidence: evidence.pick({ sites: true, planted: true }) }),
    handle: async ({ tx, params }) => {
      const unitId = await unitOfDuty({ tx, params });
      return unitId ? { evidence: await gatherEvidence(tx, unitId) } : refuse['not-found']();
    },
  }),
  route({
    method: 'get',
    path: '/api/units/{unitId}/site-letter',
    action: 'site.review',
    summary: 'A letter (DOCX) to a unit with all open cases of its sites; number and date are blank',
    tag,
    params: unit,
    unitOf: unitAsked,
    handle: async ({ tx, asker, params, clock, files }) => {
      const cases = await listCases(tx, { unit: params.unitId, isOpen: true });
      if (cases.length === 0) return refuseSite['nothing-open']();
      const head = await headOf(tx, asker.tenant.id, params.unitId);
      const docx = renderDocx(letterTo(head, cases, await picturesOf(files, cases), clock.now()));
      if (!docx.ok) throw new Error(JSON.stringify(docx.problem));
      return attachment(docx.value, `Công văn gửi ${head.unit}.docx`);
    },
  }),
];

/** The first picture of each case; a file that is gone goes without. */
async function picturesOf(files: FileStore, cases: readonly CaseRow[]): Promise<LetterPicture[]> {
  const named = cases.flatMap(({ finding }) =>
    (finding.pictures ?? []).slice(0, 1).map(({ sha256 }) => ({ url: finding.url, sha256 })),
  );
  const read = await Promise.all(
    named
      .slice(0, MOST_PICTURES)
      .map(async ({ url, sha256 }) => ({ url, png: await files.read(sha256).catch(() => null) })),
  );
  return read.flatMap(({ url, png }) => (png ? [{ url, png }] : []));
}

async function headOf(tx: Tx, tenant: string, unitId: string): Promise<LetterHead> {
  const [authority, named] = await Promise.all([
    tx
      .selectFrom('tenant')
      .select(['name as issuer', 'parent_body as parentBody', 'place', 'drafting_unit as draftingUnit'])
      .select(['signing_capacity as signingCapacity', 'signer_name as signerName'])
      .where('id', '=', tenant)
      .executeTakeFirstOrThrow(),
    tx.selectFrom('unit').select('name as unit').where('id', '=', unitId).executeTakeFirstOrThrow(),
  ]);
  return { ...authority, ...named };
}
