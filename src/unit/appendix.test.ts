import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { routes } from './routes.ts';

let ground: Ground;
let coordinator: TestClient;
beforeAll(async () => {
  ground = await openGround(routes);
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());

it('an appendix proposes what the directory has, and a person decides each row', async () => {
  const unit = (await coordinator.post('/api/units', { name: 'Sở Xây dựng mẫu' })).body.id;
  const blocks = [
    {
      sector: 'Khối mẫu',
      units: [
        { number: '1', name: 'SỞ XÂY DỰNG MẪU' },
        { number: '2', name: 'Sở Hoàn toàn mới' },
      ],
    },
    {
      sector: 'Khối xã',
      units: [
        { number: '1', name: 'Sở Xây dựng mầu' },
        { number: '2', name: 'Dòng thừa' },
      ],
    },
  ];
  const shown = (await coordinator.post('/api/units/appendix/preview', { blocks })).body.blocks;
  expect(shown.map((block: { sectorId: string | null }) => block.sectorId !== null)).toEqual([true, false]);
  expect(
    shown.flatMap((block: { rows: { outcome: string }[] }) => block.rows.map((row) => row.outcome)),
  ).toEqual(['match', 'new', 'suggest', 'new']);
  const confirmed = await coordinator.post('/api/units/appendix/confirm', {
    blocks: [
      {
        sector: { id: shown[0].sectorId },
        rows: [
          { decision: 'match', name: 'SỞ XÂY DỰNG MẪU', unitId: unit },
          { decision: 'new', name: 'Sở Hoàn toàn mới', kind: 'department' },
        ],
      },
      {
        sector: { name: 'Khối xã' },
        rows: [
          { decision: 'match', name: 'Sở Xây dựng mầu', unitId: unit, remember: true },
          { decision: 'skip', name: 'Dòng thừa' },
        ],
      },
    ],
  });
  expect(confirmed.body).toMatchObject({
    new: 1,
    matched: 2,
    skipped: 1,
    unitIds: [
      [unit, expect.any(String)],
      [unit, null],
    ],
  });
  const detail = (await coordinator.get(`/api/units/${unit}`)).body;
  expect(detail).toMatchObject({ sector: 'Khối mẫu', aliases: ['Sở Xây dựng mầu'] });
  expect((await coordinator.get('/api/units?q=hoan%20toan%20moi')).body.rows).toMatchObject([
    { kind: 'department', sector: 'Khối mẫu' },
  ]);
});

it('printed names are matched for whoever may read the directory', async () => {
  const officer = await ground.client('officer', 'own');
  const { rows } = (await officer.post('/api/units/match', { names: ['DON VI MARK-SIBLING', 'Không có'] }))
    .body;
  expect(rows).toMatchObject([
    { outcome: 'match', candidates: [{ name: 'Đơn vị MARK-SIBLING', distance: 0 }] },
    { outcome: 'new', candidates: [] },
  ]);
});
