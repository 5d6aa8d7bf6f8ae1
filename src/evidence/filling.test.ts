import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as assignmentRoutes } from '../assignment/routes.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { judge } from '../verdict/judge.ts';
import { routes as evidenceRoutes } from './routes.ts';

const count = (key: string, counts: 'received' | 'deployed') => ({
  key,
  label: key,
  type: 'integer',
  rollUp: 'sum',
  count: counts,
});
const form = {
  title: 'Mẫu báo cáo thử',
  fields: [count('daNhan', 'received'), count('daLam', 'deployed')],
};

let ground: Ground;
let planted: PlantedDirective;
beforeAll(async () => {
  ground = await openGround([...assignmentRoutes, ...evidenceRoutes(judge)]);
  planted = await plantDirective(ground, {
    demands: [{ control: 'report-form', parameters: form }, { control: 'duty-roster' }],
  });
});
afterAll(() => ground.close());

const pathOf = (place: 'own' | 'child' | 'parent') => `/api/assignments/${planted.assignments[place]}`;
const importInto = async (demand: number, name: string, bytes: string | Uint8Array) =>
  (await ground.client('officer', 'own')).upload(
    `${pathOf('own')}/import?name=${encodeURIComponent(name)}&demandId=${planted.demands[demand]}`,
    bytes,
  );

test('a spreadsheet is read into a report, and each row that was refused is named with its line', async () => {
  const csv = 'Tên,Đã nhận,Đã triển khai\nPhòng Một,có,không\nPhòng Hai,chưa chắc,có\nPhòng Ba,có,có\n';
  const answer = await importInto(0, 'danh-sach.csv', csv);
  expect(answer.status).toBe(200);
  expect(answer.body.accepted).toBe(2);
  expect(answer.body.evidence.bodies.map((body: { name: string }) => body.name)).toEqual([
    'Phòng Một',
    'Phòng Ba',
  ]);
  expect(answer.body.refused).toHaveLength(1);
  expect(answer.body.refused[0]).toMatchObject({ line: 3, column: 'Đã nhận thông tin' });
  expect(answer.body.refused[0].sentence).toMatch(/^Dòng 3: .*chưa chắc/);
});

test('reading a spreadsheet saves nothing: no draft, no report', async () => {
  const kept = await ground.superuser.query(
    'select 1 from evidence_draft union all select 1 from submission',
  );
  expect(kept.rowCount).toBe(0);
});

test('a file that is no table, or has no column that is known, is refused in words', async () => {
  const image = await importInto(0, 'anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]));
  expect(image.body.problem).toMatchObject({ code: 'table-unreadable', place: 'anh.png' });
  expect(image.body.problem.message).toContain('anh.png');
  const strange = await importInto(1, 'la.csv', 'A,B\n1,2\n');
  expect(strange.body.evidence).toBeNull();
  expect(strange.body.refused[0].sentence).toContain('Không thấy cột');
});

test('a spreadsheet is read only for a demand of this duty and only by its own unit', async () => {
  const officer = await ground.client('officer', 'own');
  const path = `${pathOf('own')}/import?name=a.csv&demandId=${crypto.randomUUID()}`;
  expect((await officer.upload(path, 'a,b\n')).status).toBe(404);
  const sibling = await ground.client('officer', 'sibling');
  const other = `${pathOf('own')}/import?name=a.csv&demandId=${planted.demands[0]}`;
  expect((await sibling.upload(other, 'a,b\n')).status).toBe(404);
});

async function send(place: 'own' | 'child', key: string, evidence: unknown) {
  const answer = await (await ground.client('officer', place)).post(
    `${pathOf(place)}/submissions`,
    { entries: [{ demandId: planted.demands[0], control: 'report-form', evidence }] },
    { 'Idempotency-Key': key },
  );
  expect(answer.status).toBe(200);
}
const body = (name: string, code: string) => ({ name, code, received: true, deployed: true });

test('a unit above sees how many below are silent before it sees any number', async () => {
  const officer = await ground.client('officer', 'parent');
  const [told] = (await officer.get(`${pathOf('parent')}/expected`)).body.demands;
  expect(told).toMatchObject({ control: 'report-form', units: 2 });
  expect(told.silent).toEqual(['Đơn vị MARK-OWN', 'Đơn vị MARK-SIBLING']);
  expect(told.rows[0].computed).toBeNull();
});

test('the counts from below take each body once and say where a sum is a lower bound', async () => {
  await send('own', 'a', {
    values: { daNhan: 3, daLam: 2 },
    bodies: [body('Một', 'A01.1'), body('Hai', 'A01.2')],
  });
  const officer = await ground.client('officer', 'parent');
  const [told] = (await officer.get(`${pathOf('parent')}/expected`)).body.demands;
  expect(told.rows[0]).toMatchObject({ key: 'daNhan', typed: 3, computed: 2 });
  expect(told.silent).toEqual(['Đơn vị MARK-SIBLING']);
  const codes = told.findings.map((finding: { code: string }) => finding.code);
  expect(codes).toContain('unit-differs-from-list');
  expect(codes).toContain('children-silent');
  expect(told.findings.every((finding: { sentence: string }) => /\s/.test(finding.sentence))).toBe(true);
});

test('the content that a unit downloads has the hash that stands on its receipt', async () => {
  const officer = await ground.client('officer', 'own');
  const [sent] = (await officer.get(`${pathOf('own')}/submissions`)).body.rows;
  const file = await officer.get(`/api/submissions/${sent.submissionId}/content`);
  expect(file.headers.get('Content-Disposition')).toContain(`${sent.receipt}.json`);
  expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(sent.sha256);
  const sibling = await ground.client('officer', 'sibling');
  expect((await sibling.get(`/api/submissions/${sent.submissionId}/content`)).status).toBe(404);
});

test('a unit with nobody below is told of no sum', async () => {
  const officer = await ground.client('officer', 'child');
  expect((await officer.get(`${pathOf('child')}/expected`)).body.demands).toEqual([]);
});

test('a unit is told what a new version changed of its duty, and nothing of the duties of others', async () => {
  const officer = await ground.client('officer', 'own');
  expect((await officer.get(`${pathOf('own')}/changes`)).body).toMatchObject({ version: 1, kind: null });
  const lineage = (
    await ground.superuser.query('select lineage_id as id from obligation where id = $1', [
      planted.obligation,
    ])
  ).rows[0].id;
  const side = (text: string) => ({ path: '1.a', text, deadline: { kind: 'none', raw: null }, demands: [] });
  const entry = (lineageId: string, text: string) => ({
    lineageId,
    kind: 'changed',
    aspects: ['text'],
    before: side('Cũ'),
    after: side(text),
  });
  await ground.superuser.query('alter table directive disable trigger issued_stays');
  await ground.superuser.query(
    "update directive set version = 2, change_reason = 'Đổi hạn', changes = $2 where id = $1",
    [
      planted.directive,
      JSON.stringify({
        fields: [],
        obligations: [entry(crypto.randomUUID(), 'Của nơi khác'), entry(lineage, 'Mới')],
      }),
    ],
  );
  const told = (await officer.get(`${pathOf('own')}/changes`)).body;
  expect(told).toMatchObject({ version: 2, reason: 'Đổi hạn', kind: 'changed', aspects: ['text'] });
  expect([told.before.text, told.after.text]).toEqual(['Cũ', 'Mới']);
  expect(JSON.stringify(told)).not.toContain('Của nơi khác');
});
