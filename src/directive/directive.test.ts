// Directives through HTTP: drafted of a dispatch, saved, issued to units, amended, withdrawn.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOne } from '../dispatch/reading-job.ts';
import { routes as dispatchRoutes } from '../dispatch/routes.ts';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import type { DirectiveContent } from './contract.ts';
import { routes } from './routes.ts';

const text = readFileSync(join(import.meta.dirname, '../dispatch/fixtures/made-up-review.txt'), 'utf8');
let ground: Ground;
let coordinator: TestClient;
let sector: string;

beforeAll(async () => {
  ground = await openGround([...dispatchRoutes, ...routes]);
  coordinator = await ground.client('coordinator', null);
  const { rows } = await ground.superuser.query(
    "update sector set name = 'Các sở, ban, ngành' where tenant = $1 returning id",
    [ground.authority],
  );
  sector = rows[0].id;
});
afterAll(() => ground?.close());

const units = async (assigned: string) =>
  (
    await ground.superuser.query(
      `select u.name, a.*, o.path from assignment a join unit u on u.id = a.unit_id join obligation o on o.id = a.obligation_id
       where a.directive_id = $1 order by o.position, u.name`,
      [assigned],
    )
  ).rows;

/** A draft of the made-up dispatch; its words vary, because the same file is one dispatch. */
async function draftOf(words = text): Promise<string> {
  const taken = await coordinator.upload('/api/dispatches?name=mau.txt', words);
  await readOne(ground.authority, taken.body.dispatch.id, ground);
  const made = await coordinator.post('/api/directives', { dispatchId: taken.body.dispatch.id });
  expect(made.status).toBe(200);
  return made.body.id;
}
const contentOf = async (id: string): Promise<DirectiveContent> =>
  (await coordinator.get(`/api/directives/${id}`)).body.content;

async function save(id: string, change: (content: DirectiveContent) => void) {
  const shown = (await coordinator.get(`/api/directives/${id}`)).body;
  change(shown.content);
  return coordinator.put(`/api/directives/${id}/draft`, {
    revision: shown.revision,
    content: shown.content,
  });
}
async function issue(id: string) {
  const { revision } = (await coordinator.get(`/api/directives/${id}`)).body;
  return coordinator.post(`/api/directives/${id}/issue`, { revision });
}
const onlyOwn = (content: DirectiveContent) => {
  for (const group of content.groups)
    Object.assign(group, { sectorIds: [], unitIds: [ground.units.own], ground: 'chosen' });
};

describe('a draft of a dispatch', () => {
  test('carries its fields, duties, deadlines, form and demands, and is opened again instead of made twice', async () => {
    const id = await draftOf();
    expect(await draftOf()).toBe(id);
    const content = await contentOf(id);
    expect(content).toMatchObject({ number: '412', symbol: 'STTTT-ATTT', date: '2024-08-12' });
    expect(content.obligations.map((each) => each.path)).toEqual(['1.a', '1.b', '2']);
    expect(content.obligations[0]).toMatchObject({
      cascades: true,
      deadline: { kind: 'before', at: '2024-09-19T17:00:00.000Z' },
      demands: [{ control: 'backup' }],
    });
    expect(content.obligations[2]?.demands[0]?.control).toBe('report-form');
    expect(content.obligations[2]?.demands[0]?.parameters).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ type: 'integer', rollUp: 'sum' })]),
    });
    expect(content.groups[0]).toMatchObject({ ground: 'sectors', sectorIds: [sector] });
  });

  test('a save upon an older one is refused and names who saved when', async () => {
    const id = await draftOf();
    const content = await contentOf(id);
    const { revision } = (await coordinator.get(`/api/directives/${id}`)).body;
    const other = await ground.client('coordinator', null);
    expect((await other.put(`/api/directives/${id}/draft`, { revision, content })).status).toBe(200);
    const late = await coordinator.put(`/api/directives/${id}/draft`, { revision, content });
    expect(late).toMatchObject({ status: 409, body: { problem: { code: 'saved-meanwhile' } } });
    expect(late.body.problem.message).toContain('Người mẫu (coordinator)');
  });

  test('two duties of one lineage are refused: a split part needs an id of its own', async () => {
    const id = await draftOf();
    const refused = await save(id, ({ obligations }) => {
      const [first] = obligations;
      if (first) obligations.push({ ...first, path: '9' });
    });
    expect(refused).toMatchObject({ status: 422, body: { problem: { place: '9' } } });
  });

  test('is discarded and brought back', async () => {
    const id = await draftOf();
    expect((await coordinator.delete(`/api/directives/${id}`)).body.state).toBe('discarded');
    expect((await coordinator.get('/api/directives?state=draft')).body.total).toBe(0);
    expect((await coordinator.post(`/api/directives/${id}/restore`)).body.state).toBe('draft');
  });

  test('its preview counts units and duties, and says what stands against issuing', async () => {
    const id = await draftOf();
    await save(id, (content) => {
      for (const group of content.groups) Object.assign(group, { sectorIds: [], unitIds: [] });
    });
    const empty = (await coordinator.get(`/api/directives/${id}/preview`)).body;
    expect(empty.problems[0]).toMatchObject({ blocks: true, code: 'group-empty', fix: expect.any(String) });
    expect((await issue(id)).body.problem.code).toBe('has-problems');
    await save(id, onlyOwn);
    const preview = (await coordinator.get(`/api/directives/${id}/preview`)).body;
    // Duties 1.a and 1.b are directed on to the unit below.
    expect(preview).toMatchObject({ obligations: 3, units: 2, assignments: 5 });
    expect(preview.problems.filter((each: { blocks: boolean }) => each.blocks)).toEqual([]);
  });
});

describe('issuing', () => {
  test('gives every duty to its units once, however often it is asked', async () => {
    const id = await draftOf();
    const { revision } = (await coordinator.get(`/api/directives/${id}`)).body;
    const [first, second] = await Promise.all([issue(id), issue(id)]);
    expect(first.body).toMatchObject({ assignments: 5, units: 2 });
    expect(second.body).toMatchObject({ assignments: 5, issuedAt: first.body.issuedAt });
    const given = await units(id);
    expect(given).toHaveLength(5);
    const child = given.find((each) => each.name.includes('CHILD'));
    expect(child).toMatchObject({ parent_unit_id: ground.units.own, path: '1.a' });
    const notices = await ground.superuser.query(
      "select count(*)::int as n from notice where kind = 'directive.issued' and about ->> 'directiveId' = $1",
      [id],
    );
    expect(notices.rows[0].n).toBe(2);
    const late = await coordinator.put(`/api/directives/${id}/draft`, {
      revision,
      content: await contentOf(id),
    });
    expect(late.body.problem.code).toBe('not-a-draft');
    await expect(
      ground.superuser.query('update directive set content = content || \'{"subject": "x"}\' where id = $1', [
        id,
      ]),
    ).rejects.toThrow('cannot change');
  });

  test('how a group was resolved is remembered for the next dispatch with the same words', async () => {
    const id = await draftOf(text.replace('412', '413'));
    const content = await contentOf(id);
    expect(content.groups[0]).toMatchObject({ ground: 'remembered', unitIds: [ground.units.own] });
  });

  test('a unit sees the directive and its own duties, and neither groups nor other units', async () => {
    const officer = await ground.client('officer', 'child');
    const { rows } = (await officer.get('/api/directives')).body;
    expect(rows).toHaveLength(1);
    const shown = (await officer.get(`/api/directives/${rows[0].id}`)).body;
    expect(shown.obligations.map((each: { path: string }) => each.path)).toEqual(['1.a', '1.b']);
    expect(shown.content).toBeNull();
    expect(JSON.stringify(shown)).not.toContain(ground.units.own);
    const sibling = await ground.client('officer', 'sibling');
    expect((await sibling.get(`/api/directives/${rows[0].id}`)).status).toBe(404);
    expect((await officer.get(`/api/directives/${rows[0].id}/preview`)).status).toBe(403);
  });
});

describe('an amendment', () => {
  test('keeps unchanged duties with their facts, asks again for changed ones, withdraws and adds', async () => {
    const [issued] = (await coordinator.get('/api/directives?state=issued')).body.rows;
    await ground.superuser.query('update assignment set acknowledged_at = now() where directive_id = $1', [
      issued.id,
    ]);
    const before = await units(issued.id);
    const amend = { kind: 'amendment', reason: 'Lùi hạn báo cáo' };
    const { body } = await coordinator.post(`/api/directives/${issued.id}/amend`, amend);
    expect((await coordinator.post(`/api/directives/${issued.id}/amend`, amend)).body).toEqual({
      id: body.id,
      isNew: false,
    });
    await save(body.id, (content) => {
      const [backup, roster, report] = content.obligations;
      if (!backup || !roster || !report) throw new Error('three duties');
      report.deadline = { kind: 'by', at: '2024-10-10T17:00:00Z', raw: null };
      const demands = report.demands.map((demand) => ({ ...demand, lineageId: crypto.randomUUID() }));
      const added = { ...report, lineageId: crypto.randomUUID(), path: '3', text: 'Tổng kết.', demands };
      content.obligations = [backup, report, added];
    });
    const shown = (await coordinator.get(`/api/directives/${body.id}/changes`)).body;
    const kinds = shown.obligations.map((each: { kind: string }) => each.kind);
    expect(kinds).toEqual(['same', 'changed', 'added', 'removed']);
    expect((await issue(body.id)).status).toBe(200);

    const after = await units(body.id);
    expect(after.map((each) => [each.path, each.name.slice(-8)])).toEqual([
      ['1.a', 'RK-CHILD'],
      ['1.a', 'MARK-OWN'],
      ['2', 'MARK-OWN'],
      ['3', 'MARK-OWN'],
    ]);
    const [, kept, changed] = after;
    expect(before.map((each) => each.id)).toContain(kept.id);
    expect(kept).toMatchObject({ acknowledged_at: expect.any(Date), changed_in_version: null });
    expect(changed).toMatchObject({ acknowledged_at: null, changed_in_version: 2 });
    expect(changed.due_at.toISOString()).toBe('2024-10-10T17:00:00.000Z');
    const withdrawn = await units(issued.id);
    expect(withdrawn.every((each) => each.path === '1.b' && each.withdrawn_at !== null)).toBe(true);
    expect((await coordinator.get(`/api/directives/${issued.id}`)).body.state).toBe('replaced');
  });

  test('a unit sees what changed of its own duties', async () => {
    const [issued] = (await coordinator.get('/api/directives?state=issued')).body.rows;
    const officer = await ground.client('officer', 'child');
    const changes = (await officer.get(`/api/directives/${issued.id}/changes`)).body;
    expect(changes.obligations.map((each: { kind: string }) => each.kind)).toEqual(['same', 'removed']);
    expect(changes).toMatchObject({ kind: 'amendment', reason: 'Lùi hạn báo cáo' });
  });

  test('the tally follows: what is counted is what units have', async () => {
    const [issued] = (await coordinator.get('/api/directives?state=issued')).body.rows;
    const { rows } = await ground.superuser.query(
      'select sum(n)::int as n from tally where directive_id = $1',
      [issued.id],
    );
    expect(rows[0].n).toBe(4);
  });
});

describe('without a dispatch of its own', () => {
  test('an empty draft begins with the authority as its issuer', async () => {
    const { body } = await coordinator.post('/api/directives', {});
    expect(await contentOf(body.id)).toMatchObject({
      issuer: 'Sở mẫu tỉnh Hải Vân',
      subject: '',
      obligations: [],
    });
  });

  test('a directive derived from another has earlier deadlines, new lineages and its basis', async () => {
    const [source] = (await coordinator.get('/api/directives?state=issued')).body.rows;
    const { body } = await coordinator.post('/api/directives', { fromDirectiveId: source.id, earlierBy: 5 });
    const [content, original] = [await contentOf(body.id), await contentOf(source.id)];
    expect(content.bases[0]).toMatchObject({ number: '412/STTTT-ATTT', date: '2024-08-12' });
    expect(content).toMatchObject({ number: null, date: null });
    expect(content.obligations[0]?.deadline).toMatchObject({ at: '2024-09-14T17:00:00.000Z' });
    expect(content.obligations[0]?.lineageId).not.toBe(original.obligations[0]?.lineageId);
  });
});

describe('withdrawing', () => {
  test('takes every duty back, with the reason kept', async () => {
    const [issued] = (await coordinator.get('/api/directives?state=issued')).body.rows;
    const withdrawn = await coordinator.post(`/api/directives/${issued.id}/withdraw`, {
      reason: 'Ban hành nhầm',
    });
    expect(withdrawn.status).toBe(200);
    expect((await units(issued.id)).every((each) => each.withdrawn_at !== null)).toBe(true);
    expect((await coordinator.get(`/api/directives/${issued.id}`)).body).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'Ban hành nhầm',
    });
  });
});

test('another authority sees and changes nothing of it', async () => {
  const stranger = await ground.stranger();
  expect((await stranger.get('/api/directives')).body.total).toBe(0);
  const { rows } = await ground.superuser.query('select id from directive where tenant = $1', [
    ground.authority,
  ]);
  for (const { id } of rows) {
    expect((await stranger.get(`/api/directives/${id}`)).status).toBe(404);
    expect((await stranger.delete(`/api/directives/${id}`)).status).toBe(404);
  }
});
