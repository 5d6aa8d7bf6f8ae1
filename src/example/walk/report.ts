// The units' half of the walk, and the end of it: two officers report, the coordinator reviews, the roll-up is written.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssignmentRow } from '../../assignment/contract.ts';
import type { Receipt } from '../../evidence/contract.ts';
import type { Counts } from '../../report/counts.ts';
import type { Preview, Printed } from '../../report/render/preview.ts';
import type { Behaviour } from '../behaviour.ts';
import { evidenceFor } from '../evidence.ts';
import { inventedName } from '../province/names.ts';
import { type ApiClient, apiClient } from './client.ts';
import type { Telling } from './telling.ts';

interface Officer {
  api: ApiClient;
  unit: string;
  quality: Behaviour['quality'];
}

interface Walk {
  origin: string;
  coordinator: ApiClient;
  directiveId: string;
  told: Telling;
}

/** Two units report on everything that they were given; the second one's first report is wanting and is returned. */
export async function reportAndReview(walk: Walk): Promise<void> {
  const { told, coordinator, directiveId } = walk;
  const { words } = told;
  const officers = await told.stage(
    () => inviteTwo(walk),
    (both) => words.invited({ names: both.map(({ unit }) => unit).join('; ') }),
  );
  await told.stage(
    async () => {
      const given = await Promise.all(
        officers.map(({ api }) => api.get<{ rows: AssignmentRow[] }>('/api/assignments')),
      );
      for (const [at, { rows }] of given.entries())
        await officers[at]?.api.post('/api/assignments/acknowledge', {
          assignmentIds: rows.map(({ id }) => id),
        });
      return given.reduce((sum, { rows }) => sum + rows.length, 0);
    },
    (duties) => words.acknowledged({ duties }),
  );
  await told.stage(
    async () => (await Promise.all(officers.map((officer) => submitAll(officer)))).flat(),
    (receipts) =>
      words.submitted({
        reports: receipts.length,
        last:
          receipts
            .map(({ receipt }) => receipt)
            .sort()
            .at(-1) ?? '',
      }),
  );
  const waiting = await told.stage(
    () => coordinator.get<Waiting>(`/api/reviews/waiting?limit=500&directiveId=${directiveId}`),
    ({ rows }) => words.judged({ counts: countedBy(rows) }),
  );
  await told.stage(
    () => review(coordinator, waiting.rows, officers, directiveId),
    (done) => words.reviewed(done),
  );
}

interface Waiting {
  rows: { submissionId: string; outcome: string; unit: { name: string } }[];
}

const countedBy = (rows: Waiting['rows']) =>
  Object.fromEntries(
    ['met', 'partly', 'not-met', 'unknown'].map((one) => [
      one,
      rows.filter((row) => row.outcome === one).length,
    ]),
  );

/** The two units with the most to do, those who fill in the prescribed form first. */
async function inviteTwo({ origin, coordinator, directiveId }: Walk): Promise<Officer[]> {
  const { rows } = await coordinator.get<{ rows: AssignmentRow[] }>(
    `/api/assignments?whose=branch&limit=1000&directiveId=${directiveId}`,
  );
  const weight = (duties: AssignmentRow[]) =>
    duties.length + (duties.some(({ obligation }) => obligation.controls.includes('report-form')) ? 1000 : 0);
  const units = [...Map.groupBy(rows, ({ unit }) => unit.id).values()]
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, 2)
    .flatMap((duties) => duties[0]?.unit ?? []);
  return Promise.all(
    units.map(async ({ id, name }, n) => {
      const person = {
        name: inventedName(n),
        email: `can-bo-${crypto.randomUUID().slice(0, 8)}@example.vn`,
        grants: [{ role: 'officer', unit: id }],
      };
      const { path } = await coordinator.post<{ path: string }>('/api/people', person);
      const api = apiClient(origin);
      await api.post(path.replace(/^\/moi\//, '/api/invitations/'), {
        password: `hon-may-${crypto.randomUUID()}`,
      });
      return { api, unit: name, quality: n === 0 ? 'good' : 'boastful' };
    }),
  );
}

/** Reports on every open duty of the officer's unit; the same evidence that the worked example sends. */
async function submitAll({ api, unit, quality }: Officer): Promise<Receipt[]> {
  const { rows } = await api.get<{ rows: AssignmentRow[] }>('/api/assignments?open=true');
  const receipts = [];
  for (const { id } of rows) {
    const duty = await api.get<{
      demands: { id: string; control: string; parameters: Record<string, unknown> }[];
    }>(`/api/assignments/${id}`);
    const entries = duty.demands.map(({ id: demandId, control, parameters }) => ({
      demandId,
      control,
      evidence: evidenceFor({ unit, control, parameters, quality, at: new Date() }),
    }));
    receipts.push(
      await api.post<Receipt>(`/api/assignments/${id}/submissions`, {
        entries,
        signedOffName: 'Thủ trưởng đơn vị',
      }),
    );
  }
  return receipts;
}

/** What is not met is returned and comes again, better; then everything that waits is accepted. */
async function review(
  coordinator: ApiClient,
  rows: Waiting['rows'],
  officers: readonly Officer[],
  directiveId: string,
) {
  const wanting = rows.filter((row) => row.outcome !== 'met');
  for (const { submissionId } of wanting)
    await coordinator.post(`/api/submissions/${submissionId}/reviews`, {
      kind: 'return',
      reason: 'Chưa đủ, đề nghị bổ sung.',
    });
  for (const officer of officers) await submitAll({ ...officer, quality: 'good' });
  const again = await coordinator.get<Waiting>(`/api/reviews/waiting?limit=500&directiveId=${directiveId}`);
  for (const { submissionId } of again.rows)
    await coordinator.post(`/api/submissions/${submissionId}/reviews`, {
      kind: 'accept',
      reason: 'Đã đối chiếu.',
    });
  return { returned: wanting.length, accepted: again.rows.length };
}

/** Makes the roll-up, marks it final and writes it as `<folder>/<stem>.docx`, `.pdf` and `.xlsx`. */
export async function writeRollUp(
  { coordinator, directiveId, told }: Walk,
  folder: string,
  stem: string,
): Promise<string[]> {
  const { words } = told;
  const made = await told.stage(
    async () => {
      const { id } = await coordinator.post<{ id: string }>(`/api/directives/${directiveId}/roll-ups`, {});
      await coordinator.post(`/api/roll-ups/${id}/final`);
      const { total } = await coordinator.get<{ total: Counts }>(`/api/directives/${directiveId}/board`);
      const { preview } = await coordinator.get<{ preview: Preview }>(`/api/roll-ups/${id}`);
      return { id, total, preview };
    },
    ({ total }) => words.rolledUp({ total: total.total, met: total.met, silent: total.silent }),
  );
  for (const row of formRows(made.preview)) told.note(words.formRow(row));
  return told.stage(
    async () => {
      await mkdir(folder, { recursive: true });
      const paths = [];
      for (const format of ['docx', 'pdf', 'xlsx']) {
        const bytes = await coordinator.bytes(`/api/roll-ups/${made.id}/file?format=${format}`);
        const path = join(folder, `${stem}.${format}`);
        await writeFile(path, bytes);
        told.note(words.written({ path, kilobytes: Math.ceil(bytes.length / 1024) }));
        paths.push(path);
      }
      return paths;
    },
    () => words.files({ folder }),
  );
}

/** The numbered rows of the first appendix: where a form is prescribed, its counts as they are printed. */
function formRows({ appendices }: Preview): { label: string; value: string }[] {
  const tables = appendices[0]?.content.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
  return tables
    .filter(({ columns }) => columns.length === 4)
    .flatMap(({ rows }) => rows.flatMap((row) => (Array.isArray(row) ? [row.map(textOf)] : [])))
    .filter(([number = '']) => /^\d+$/.test(number))
    .map(([, label = '', value = '']) => ({ label, value }));
}

const textOf = (printed: Printed): string =>
  typeof printed === 'string'
    ? printed
    : printed.map((part) => (typeof part === 'string' ? part : part.text)).join('');
