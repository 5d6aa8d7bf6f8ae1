import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as evidenceRoutes } from '../evidence/routes.ts';
import { routes as personRoutes } from '../person/routes.ts';
import type { TestClient } from '../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { judge } from '../verdict/judge.ts';
import { renderApart } from './render/apart.ts';
import { plantedRollUp } from './render/planted.ts';
import { routes } from './routes.ts';

const field = (key: string, label: string, count: string, excludesEnterprises: boolean) => ({
  key,
  label,
  type: 'integer',
  optional: false,
  section: '2. Kết quả',
  column: null,
  noteColumn: null,
  count,
  excludesEnterprises,
  rollUp: 'sum',
});
const parameters = {
  title: 'Mẫu báo cáo',
  fields: [
    field('received', 'Số cơ quan đã nhận (gồm doanh nghiệp)', 'received', false),
    field('deployed', 'Số cơ quan đã triển khai', 'deployed', true),
  ],
};
const body = (name: string, code: string | null, isEnterprise = false) => ({
  name,
  code,
  received: true,
  deployed: true,
  isEnterprise,
});

let ground: Ground;
let planted: PlantedDirective;
let coordinator: TestClient;
beforeAll(async () => {
  ground = await openGround([...evidenceRoutes(judge), ...personRoutes, ...routes]);
  planted = await plantDirective(ground, { demands: [{ control: 'report-form', parameters }] });
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());

const make = async () =>
  (await coordinator.post(`/api/directives/${planted.directive}/roll-ups`, {})).body.id as string;
// biome-ignore lint/suspicious/noExplicitAny: the answer is looked into as a reader would
const preview = async (id: string): Promise<any> =>
  (await coordinator.get(`/api/roll-ups/${id}`)).body.preview;

test('the two counts of the form are added up from the bodies below; one listed by two units counts once', async () => {
  const shared = body('Trường dùng chung', 'Z99.01');
  const lists = {
    sibling: [shared, body('Trạm y tế mẫu', null), body('Công ty mẫu', 'Z99.02', true)],
    parent: [shared, body('Nhà văn hóa mẫu', null)],
  };
  for (const place of ['sibling', 'parent'] as const) {
    const officer = await ground.client('officer', place);
    const evidence = { values: {}, notes: {}, bodies: lists[place], attachments: [] };
    const entries = [{ demandId: planted.demands[0], control: 'report-form', evidence }];
    const path = `/api/assignments/${planted.assignments[place]}/submissions`;
    expect((await officer.post(path, { entries }, { 'Idempotency-Key': place })).status).toBe(200);
  }
  const paper = await preview(await make());
  const form = paper.appendices[0];
  const rows = form.content.find((block: { kind: string }) => block.kind === 'table').rows;
  expect(rows.map((row: unknown[]) => (row[2] as { text: string }[])[0]?.text)).toEqual(['4', '3']);
  expect(rows[0][2][0].href).toContain(`/theo-doi/${planted.directive}?chot=`);
  expect(rows[0][3]).toBe('Đã loại 1 lượt kê trùng; Còn 1 đơn vị chưa báo cáo');
});

test('the two counts are of different bodies: the report says so and gives no ratio of them', async () => {
  // Addresses and digests are left out: their hexadecimal digits may hold any number by chance.
  const hidden = /^(href|id|.*Id|digest|sha256)$/;
  const paper = await preview(await make());
  const text = JSON.stringify(paper, (key, value) => (hidden.test(key) ? undefined : value)).replace(
    /[0-9a-f]{8}(-?[0-9a-f]{4,}){1,}/g,
    '',
  );
  expect(text).toContain('không lấy tỷ lệ');
  expect(text).not.toMatch(/%|tỷ lệ (đạt|hoàn thành)|133|75,|0,75|1,33/);
});

test('every number of the report leads to a list of just that many assignments at the cut-off', async () => {
  const paper = await preview(await make());
  const table = paper.body.find((block: { kind: string }) => block.kind === 'table');
  const figures = table.rows.flat(2).filter((run: { href?: string }) => run.href) as {
    text: string;
    href: string;
  }[];
  expect(figures.length).toBeGreaterThan(8);
  const names = { 'trang-thai': 'what', 'nhiem-vu': 'obligationId', khoi: 'sectorId', chot: 'at' };
  for (const { text, href } of figures) {
    const asked = new URLSearchParams(href.split('?')[1]);
    const query = Object.entries(names).flatMap(([there, here]) =>
      asked.has(there) ? [`${here}=${encodeURIComponent(asked.get(there)!)}`] : [],
    );
    const { total } = (
      await coordinator.get(`/api/directives/${planted.directive}/behind?${query.join('&')}`)
    ).body;
    expect([href, String(total)]).toEqual([href, text]);
  }
});

test('a final report says DỰ THẢO no longer and never changes again, not even past the program', async () => {
  const id = await make();
  expect((await preview(id)).isDraft).toBe(true);
  expect((await coordinator.post(`/api/roll-ups/${id}/final`)).status).toBe(200);
  expect((await preview(id)).isDraft).toBe(false);
  const again = await coordinator.post(`/api/roll-ups/${id}/final`);
  expect([again.status, again.body.problem.code]).toEqual([409, 'report-final']);
  expect(again.body.problem.fix).toBe('Lập báo cáo mới với thời điểm chốt khác.');
  const change = ground.superuser.query("update roll_up set content = '{}' where id = $1", [id]);
  await expect(change).rejects.toMatchObject({ code: 'HD002' });
});

test('a report is signed as the authority’s settings say when it is made; before, it leaves room, and stays so', async () => {
  const before = await make();
  expect(await preview(before)).toMatchObject({
    signatory: { authority: ['Quyền hạn, chức vụ của người ký'], name: null },
    isSignatoryKnown: false,
  });
  const admin = await ground.client('administrator', null);
  const signer = { signingCapacity: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', signerName: 'Ngô Thử Nghiệm' };
  expect((await admin.patch('/api/authority', signer)).status).toBe(200);
  const after = await make();
  expect(await preview(after)).toMatchObject({
    signatory: { authority: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Ngô Thử Nghiệm' },
    isSignatoryKnown: true,
  });
  const { bytes } = await coordinator.get(`/api/roll-ups/${after}/file?format=docx`);
  const paper = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  for (const line of ['PHÓ GIÁM ĐỐC', 'Ngô Thử Nghiệm']) expect(paper).toContain(line);
  expect((await preview(before)).isSignatoryKnown).toBe(false);
});

test('a leader reads reports and makes none; a unit sees none', async () => {
  const id = await make();
  const leader = await ground.client('leader', null);
  expect((await leader.get(`/api/roll-ups/${id}`)).status).toBe(200);
  expect((await leader.post(`/api/directives/${planted.directive}/roll-ups`, {})).status).toBe(403);
  const officer = await ground.client('officer', 'own');
  expect((await officer.get(`/api/roll-ups/${id}`)).status).toBe(403);
});

test('a report is handed out as Word, PDF and workbook, always as an attachment', async () => {
  const id = await make();
  const begin = { docx: 'PK', pdf: '%PDF', xlsx: 'PK' };
  for (const [format, mark] of Object.entries(begin)) {
    const file = await coordinator.get(`/api/roll-ups/${id}/file?format=${format}`);
    expect(file.status).toBe(200);
    expect(new TextDecoder().decode(file.bytes.slice(0, mark.length))).toBe(mark);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
  }
});

test('the server goes on while a large report is rendered, and equal content gives equal bytes', async () => {
  const order = { report: JSON.stringify(plantedRollUp(400, 10)), format: 'pdf', language: 'vi' } as const;
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  const [first, second] = await Promise.all([renderApart(order), renderApart(order)]);
  const took = performance.now() - began;
  clearInterval(beat);
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  expect(longest).toBeLessThan(took / 2);
});

test('a unit’s name that looks like a formula is no formula in an export', async () => {
  await ground.superuser.query("update unit set name = '=1+1' where id = $1", [ground.units.own]);
  const path = `/api/directives/${planted.directive}`;
  for (const list of ['behind', 'chase']) {
    const csv = await coordinator.get(`${path}/${list}/export?format=csv`);
    expect(new TextDecoder().decode(csv.bytes)).toMatch(/(^|\n)"?'=1\+1/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      (await coordinator.get(`${path}/${list}/export?format=xlsx`)).bytes.buffer as ArrayBuffer,
    );
    const cells = book.worksheets[0]!.getColumn(1).values.filter((value) => String(value).includes('1+1'));
    expect(cells).toEqual(['=1+1']);
  }
});
