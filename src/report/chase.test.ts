import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as noticeRoutes } from '../notice/routes.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { routes } from './routes.ts';

let ground: Ground;
let planted: PlantedDirective;
beforeAll(async () => {
  ground = await openGround([...noticeRoutes, ...routes]);
  planted = await plantDirective(ground, { dueAt: '2024-08-29T17:00:00Z' });
  await ground.superuser.query('update assignment set acknowledged_at = delivered_at where id = $1', [
    planted.assignments.own,
  ]);
  await ground.superuser.query(
    `insert into contact_point (tenant, unit_id, name, phones, is_after_hours) values
       ($1, $2, 'Trực đêm mẫu', '{0900 000 002}', true), ($1, $2, 'Cán bộ mẫu', '{0900 000 001}', false)`,
    [ground.authority, ground.units.sibling],
  );
});
afterAll(() => ground.close());

const path = (rest: string) => `/api/directives/${planted.directive}/${rest}`;
interface Row {
  unit: { id: string; name: string };
  silent: number;
  overdue: number;
  remindedAt: string | null;
  contacts: { phones: string[]; isAfterHours: boolean }[];
}
const list = async (kind = 'open'): Promise<Row[]> =>
  (await (await ground.client('leader', null)).get(path(`chase?kind=${kind}`))).body.rows;

test('silent units come first, each with whom to call by day and after hours', async () => {
  const rows = await list();
  expect(rows.map((row) => row.silent)).toEqual([1, 1, 1, 0]);
  expect(rows.at(-1)?.unit.name).toBe('Đơn vị MARK-OWN');
  const sibling = rows.find((row) => row.unit.id === ground.units.sibling);
  expect(sibling?.contacts.map((contact) => [contact.phones[0], contact.isAfterHours])).toEqual([
    ['0900 000 001', false],
    ['0900 000 002', true],
  ]);
  expect(rows.every((row) => row.overdue === 1)).toBe(true);
  expect(await list('silent')).toHaveLength(3);
});

test('a reminder reaches its unit, is recorded, and the leader sees when it was', async () => {
  const coordinator = await ground.client('coordinator', null);
  const unitIds = [ground.units.sibling, ground.units.foreign];
  expect((await coordinator.post(path('reminders'), { unitIds })).body).toEqual({ reminded: 1 });
  const officer = await ground.client('officer', 'sibling');
  expect((await officer.get('/api/notices?unseen=true')).body.rows[0]).toMatchObject({ kind: 'reminder' });
  const sibling = (await list()).find((row) => row.unit.id === ground.units.sibling);
  expect(sibling?.remindedAt).toBe(ground.clock.now().toISOString());
  const { rowCount } = await ground.superuser.query("select 1 from act where verb = 'unit.reminded'");
  expect(rowCount).toBe(1);
});

test('only who decides may remind', async () => {
  const leader = await ground.client('leader', null);
  expect((await leader.post(path('reminders'), { unitIds: [ground.units.sibling] })).status).toBe(403);
});

test('another authority sees nothing of the directive and nobody to chase', async () => {
  const stranger = await ground.stranger();
  for (const page of ['board', 'chase', 'behind', 'matrix', 'sectors', 'chase/export', 'behind/export'])
    expect([page, (await stranger.get(path(page))).status]).toEqual([page, 404]);
});
