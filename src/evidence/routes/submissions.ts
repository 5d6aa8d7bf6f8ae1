// Routes of submissions: handing in, reading back, the printed receipt, the files.
import { z } from '@hono/zod-openapi';
import { attachment, keptFile } from '../../platform/http/attachment.ts';
import { type Refusal, refuse } from '../../platform/http/problem.ts';
import { type AloneAsk, route } from '../../platform/http/route.ts';
import { type EvidenceContent, evidenceEntry, type Receipt, receipt } from '../contract.ts';
import { partContent, wholeContent } from '../in-unit.ts';
import { intakeOf, type Told } from '../intake.ts';
import { refusals } from '../refusals.ts';
import { filesOf, findSubmission, listSubmissions, unitOfAssignment } from '../store.ts';
import {
  type Asked,
  answersDemands,
  canonicalOf,
  hashOf,
  type Judge,
  type Judged,
  receiptOf,
  type SubmissionContext,
  saysNothing,
} from '../submit.ts';
import { assignmentParams } from './draft.ts';

const tag = 'Minh chứng';
const submissionParams = z.object({ submissionId: z.uuid() });
const handedIn = z.object({
  entries: z.array(evidenceEntry).max(50),
  note: z.string().max(10_000).nullable().default(null),
  fileIds: z.array(z.uuid()).max(50).default([]),
  signedOffName: z.string().trim().max(200).nullable().default(null),
});
type HandedIn = z.infer<typeof handedIn>;
const unitOfSubmission = async ({
  tx,
  params,
}: {
  tx: Parameters<typeof findSubmission>[0];
  params: { submissionId: string };
}) => (await findSubmission(tx, params.submissionId))?.unitId;

/** The routes, judged by what is handed in here: evidence does not know how it is judged. */
export const submissionRoutes = (judge: Judge) => [
  route({
    method: 'post',
    path: '/api/assignments/{assignmentId}/submissions',
    action: 'evidence.submit',
    tag,
    summary:
      'Hands in a report; the receipt comes back only after it is committed to disk. Needs an Idempotency-Key header',
    params: assignmentParams,
    body: handedIn,
    returns: receipt,
    alone: (ask) => handIn(ask, judge),
  }),
  route({
    method: 'get',
    path: '/api/assignments/{assignmentId}/submissions',
    action: 'evidence.read',
    tag,
    summary: 'All reports on a duty, newest first',
    params: assignmentParams,
    unitOf: ({ tx, params }) => unitOfAssignment(tx, params.assignmentId),
    handle: async ({ tx, params }) => ({ rows: await listSubmissions(tx, params.assignmentId) }),
  }),
  route({
    method: 'get',
    path: '/api/submissions/{submissionId}',
    action: 'evidence.read',
    tag,
    summary:
      'One report with its content; what stays in the unit is shown to the unit, and stand-ins to others',
    params: submissionParams,
    unitOf: unitOfSubmission,
    handle: async ({ tx, params }) => {
      const found = await findSubmission(tx, params.submissionId);
      if (!found) return refuse['not-found']();
      const { kept, ...submission } = found;
      return { ...submission, content: wholeContent(submission.content, kept) };
    },
  }),
  route({
    method: 'get',
    path: '/api/submissions/{submissionId}/content',
    action: 'evidence.read',
    tag,
    summary: 'The content as a file (canonical JSON, RFC 8785): its SHA-256 is the one on the receipt',
    params: submissionParams,
    unitOf: unitOfSubmission,
    handle: async ({ tx, params }) => {
      const found = await findSubmission(tx, params.submissionId);
      if (!found) return refuse['not-found']();
      return attachment(canonicalOf(found.content), `${found.receipt}.json`);
    },
  }),
  route({
    method: 'get',
    path: '/api/files/{fileId}',
    action: 'signed-in',
    tag,
    summary: 'A file, always as an attachment',
    params: z.object({ fileId: z.uuid() }),
    handle: async ({ tx, params, files }) => {
      const file = await tx
        .selectFrom('stored_file')
        .selectAll()
        .where('id', '=', params.fileId)
        .executeTakeFirst();
      return file ? keptFile(files.stream(file.sha256), file.name, file.size) : refuse['not-found']();
    },
  }),
];

async function handIn(ask: AloneAsk<{ assignmentId: string }, HandedIn>, judge: Judge) {
  const { proof, params, database } = ask;
  const key = ask.raw.req.header('Idempotency-Key');
  if (!key || key.length > 100) return refusals['key-missing']();
  if (!proof) return refuse['not-signed-in']();
  const atOnce = await handInAtOnce(ask, judge, { proof, key });
  if (atOnce) return atOnce;
  const { told, assignment } = await intakeOf(database).contextOf({ proof, assignment: params.assignmentId });
  if (!told) return refuse['not-signed-in']();
  const refused = allowed(ask, told, assignment);
  if (refused || !assignment) return refused ?? refuse['not-found']();
  if (!answersDemands(ask.body.entries, assignment.demands)) return refusals['evidence-of-other-demand']();
  if (saysNothing(ask.body)) return refusals['report-blank']();
  const content = await contentOf(ask, told);
  if (!content) return refusals['file-not-kept']();
  const now = ask.clock.now();
  const judged = judge(content.entries, assignment.demands, now, ask.language);
  if (!judged.ok) return refusals['evidence-wrong'](judged.problem[0], judged.problem);
  const kept = await keep(ask, { proof, key, now, content, judged: judged.value, asked: assignment });
  return kept ?? refuse['not-found']();
}

/**
 * In one round, where what is asked is remembered: the database proves who asks and that the duty is of that obligation.
 * Null where there is anything else to say, which is then found out step by step.
 */
async function handInAtOnce(
  ask: AloneAsk<{ assignmentId: string }, HandedIn>,
  judge: Judge,
  { proof, key }: { proof: string; key: string },
): Promise<Receipt | null> {
  const { entries, note, fileIds } = ask.body;
  const asked = intakeOf(ask.database).askedBy(entries[0]?.demandId ?? '');
  if (!asked || fileIds.length > 0 || saysNothing(ask.body) || !answersDemands(entries, asked.demands))
    return null;
  const now = ask.clock.now();
  const judged = judge(entries, asked.demands, now, ask.language);
  if (!judged.ok) return null;
  return keep(ask, { proof, key, now, content: { entries, note, files: [] }, judged: judged.value, asked });
}

interface Ready {
  proof: string;
  key: string;
  now: Date;
  content: EvidenceContent;
  judged: Judged;
  asked: Asked;
}

async function keep(
  { database, params, body }: AloneAsk<{ assignmentId: string }, HandedIn>,
  { proof, key, now, content, judged, asked }: Ready,
): Promise<Receipt | null> {
  const parted = partContent(content);
  const kept = await intakeOf(database).keep({
    proof,
    assignmentId: params.assignmentId,
    obligationId: asked.obligationId,
    idempotencyKey: key,
    receivedAt: now.toISOString(),
    content: parted.written,
    sha256: hashOf(parted.content),
    signedOffName: body.signedOffName,
    ...judged,
  });
  return kept && receiptOf(kept.submission, asked);
}

function allowed(
  ask: AloneAsk<unknown, unknown>,
  told: Told,
  assignment: SubmissionContext | null,
): Refusal | null {
  if (!ask.checks) return null;
  if (!ask.permits.may('evidence.submit', told.grants)) return refuse['not-allowed']();
  return assignment && ask.permits.mayTouch('evidence.submit', told.grants, assignment.lineage)
    ? null
    : refuse['not-found']();
}

async function contentOf(ask: AloneAsk<unknown, HandedIn>, told: Told): Promise<EvidenceContent | null> {
  const { entries, note, fileIds } = ask.body;
  if (fileIds.length === 0) return { entries, note, files: [] };
  const caller = { tenant: told.tenant.id, person: told.person.id };
  const kept = await ask.database.as(caller, (tx) => filesOf(tx, fileIds));
  if (kept.length !== fileIds.length) return null;
  return { entries, note, files: kept.map(({ id, sha256, name, size }) => ({ id, sha256, name, size })) };
}
