import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { routes } from './routes.ts';

let ground: Ground;
let coordinator: TestClient;
let officer: TestClient;
beforeAll(async () => {
  ground = await openGround(routes);
  coordinator = await ground.client('coordinator', null);
  officer = await ground.client('officer', 'own');
});
afterAll(() => ground.close());

const add = async (unit: Record<string, unknown>) => {
  const answer = await coordinator.post('/api/units', unit);
  expect(answer.body).toHaveProperty('id');
  return answer.body.id as string;
};
const named = async (query: string) =>
  (await officer.get(`/api/units?${query}`)).body.rows.map((row: { name: string }) => row.name);

describe('the directory', () => {
  it('is searched without accents, wherever the tone mark stands, over names, aliases and codes', async () => {
    const id = await add({ name: 'UBND xã Hoà Thuận', kind: 'commune', agencyCode: 'x01.02.003' });
    expect((await coordinator.post(`/api/units/${id}/aliases`, { name: 'Xã Bến Đá' })).status).toBe(200);
    for (const q of ['Hòa thuan', 'HOA', 'ben da', 'X01.02', 'thuận xã'])
      expect(await named(`q=${encodeURIComponent(q)}`)).toEqual(['UBND xã Hoà Thuận']);
    expect(await named('q=100%25')).toEqual([]);
  });

  it('is filtered by kind, parent, branch and the day in force, sorted, and counted beyond the page', async () => {
    await add({ name: 'Huyện Cũ', kind: 'district', validTo: '2024-08-29' });
    expect(await named('kind=district')).toEqual([]);
    expect(await named('kind=district&on=2024-08-29')).toEqual(['Huyện Cũ']);
    expect(await named('kind=district&on=any')).toEqual(['Huyện Cũ']);
    expect(await named(`parent=${ground.units.parent}`)).toEqual(['Đơn vị MARK-OWN', 'Đơn vị MARK-SIBLING']);
    expect(await named(`parent=${ground.units.parent}&reach=branch&sort=-name`)).toEqual([
      'Đơn vị MARK-SIBLING',
      'Đơn vị MARK-OWN',
      'Đơn vị MARK-CHILD',
    ]);
    const page = await officer.get('/api/units?limit=1&offset=1');
    expect(page.body.rows).toHaveLength(1);
    expect(page.body.total).toBe(5);
  });

  it('is not open to be written by a unit', async () => {
    expect((await officer.post('/api/units', { name: 'Đơn vị lạ' })).status).toBe(403);
    expect((await officer.patch(`/api/units/${ground.units.own}`, { note: 'x' })).status).toBe(403);
    expect((await officer.get(`/api/units/${ground.units.foreign}`)).status).toBe(404);
  });
});

describe('a unit', () => {
  it('is refused a code that another unit holds, with the name of that unit', async () => {
    await add({ name: 'Sở Thứ nhất', agencyCode: 'X01.09' });
    const answer = await coordinator.post('/api/units', { name: 'Sở Thứ hai', agencyCode: 'X01.09' });
    expect(answer.status).toBe(409);
    expect(answer.body.problem).toMatchObject({ code: 'code-taken', place: 'Mã định danh' });
    expect(answer.body.problem.message).toContain('Sở Thứ nhất');
  });

  it('is refused a code without the form of its kind', async () => {
    const answer = await coordinator.post('/api/units', { name: 'Sở Sai mã', oldAgencyCode: '000.1.X01' });
    expect(answer.body.problem).toMatchObject({ code: 'code-form', place: 'Mã định danh cũ' });
  });

  it('cannot be put under itself', async () => {
    const answer = await coordinator.patch(`/api/units/${ground.units.parent}`, {
      parentId: ground.units.child,
    });
    expect(answer.body.problem.code).toBe('under-itself');
    await expect(
      ground.superuser.query('update unit set parent_id = $1 where id = $2', [
        ground.units.child,
        ground.units.parent,
      ]),
    ).rejects.toMatchObject({ code: 'HD001' });
  });

  it('moves with everything under it', async () => {
    const top = await add({ name: 'Đơn vị Trên' });
    const middle = await add({ name: 'Đơn vị Giữa' });
    const low = await add({ name: 'Đơn vị Dưới', parentId: middle });
    await coordinator.patch(`/api/units/${middle}`, { parentId: top });
    const detail = (await officer.get(`/api/units/${low}`)).body;
    expect(detail.above.map((unit: { name: string }) => unit.name)).toEqual(['Đơn vị Trên', 'Đơn vị Giữa']);
  });

  it('is not renamed silently: only its spelling is mended in place, and the old one stays known', async () => {
    const id = await add({ name: 'Sở Văn Hoá' });
    const refused = await coordinator.patch(`/api/units/${id}`, { name: 'Sở Thể thao' });
    expect(refused.body.problem.code).toBe('name-needs-succession');
    expect((await coordinator.patch(`/api/units/${id}`, { name: 'Sở Văn hóa' })).body.changed).toEqual([
      'name',
    ]);
    expect((await officer.get(`/api/units/${id}`)).body).toMatchObject({
      name: 'Sở Văn hóa',
      aliases: ['Sở Văn Hoá'],
    });
  });
});

describe('what a unit says of itself', () => {
  it('keeps the digits of a number beside its wording, and refuses what cannot be dialled', async () => {
    const place = `/api/units/${ground.units.own}/contacts`;
    const contact = { name: 'Đầu mối mẫu', phones: ['0984.000.111', '+84 225 300 0111'], isAfterHours: true };
    expect((await officer.post(place, contact)).status).toBe(200);
    const { contacts } = (await officer.get(`/api/units/${ground.units.own}`)).body;
    expect(contacts[0]).toMatchObject({
      isAfterHours: true,
      phones: [
        { digits: '0984000111', written: '0984.000.111' },
        { digits: '02253000111', written: '+84 225 300 0111' },
      ],
    });
    const wrong = await officer.post(place, { ...contact, phones: ['hỏi văn thư'] });
    expect(wrong.body.problem).toMatchObject({ code: 'phone-form', place: 'Điện thoại' });
  });

  it('is null, not empty, to whoever may not read it', async () => {
    const sibling = (await officer.get(`/api/units/${ground.units.sibling}`)).body;
    expect(sibling).toMatchObject({
      contacts: null,
      systems: null,
      sites: null,
      may: { write: false, describe: false },
    });
    const foreign = await officer.post(`/api/units/${ground.units.sibling}/contacts`, { name: 'Lạ' });
    expect(foreign.status).toBe(404);
  });

  it('keeps one line a site, by its host', async () => {
    const place = `/api/units/${ground.units.own}/sites`;
    const first = await officer.post(place, { host: 'https://Mau.example.vn/trang?x=1' });
    expect(first.status).toBe(200);
    expect((await officer.post(place, { host: 'mau.example.vn' })).body.problem.code).toBe('site-exists');
    const changed = { host: 'mau.example.vn', vendor: 'Nhà cung cấp mẫu', registeredUntil: '2027-09-26' };
    expect((await officer.put(`${place}/${first.body.id}`, changed)).status).toBe(200);
    expect((await officer.get(`/api/units/${ground.units.own}`)).body.sites).toMatchObject([
      { vendor: 'Nhà cung cấp mẫu', registeredUntil: '2027-09-26' },
    ]);
    expect((await officer.delete(`${place}/${first.body.id}`)).status).toBe(200);
  });
});

describe('sectors', () => {
  it('are added, ordered, renamed, and removed only when empty', async () => {
    const one = (await coordinator.post('/api/sectors', { name: 'Khối thử một' })).body.id;
    const two = (await coordinator.post('/api/sectors', { name: 'Khối thử hai' })).body.id;
    const twin = await coordinator.post('/api/sectors', { name: 'KHỐI THỬ MỘT' });
    expect(twin.body.problem.code).toBe('sector-exists');
    await coordinator.put('/api/sectors/order', { ids: [two, one] });
    const unit = await add({ name: 'Đơn vị trong khối', sectorId: one });
    expect((await coordinator.delete(`/api/sectors/${one}`)).body.problem.code).toBe('sector-in-use');
    await coordinator.patch(`/api/units/${unit}`, { sectorId: null });
    expect((await coordinator.delete(`/api/sectors/${one}`)).status).toBe(200);
    const { rows } = (await officer.get('/api/sectors')).body;
    expect(rows.map((row: { name: string }) => row.name)).toContain('Khối thử hai');
  });
});

describe('a succession', () => {
  it('ends districts on 1/7/2025 in one action and opens the communes that replace them', async () => {
    const districts = [
      await add({ name: 'Huyện Một', kind: 'district' }),
      await add({ name: 'Huyện Hai', kind: 'district' }),
    ];
    const commune = await add({ name: 'Xã Đã nhập', kind: 'commune' });
    const made = await coordinator.post('/api/successions', {
      kind: 'end',
      onDate: '2025-07-01',
      ground: 'Nghị quyết mẫu 01/NQ',
      before: districts,
      after: [{ unitId: commune }, { unit: { name: 'Xã Mới', kind: 'commune' } }],
    });
    expect(made.status).toBe(200);
    const old = (await officer.get(`/api/units/${districts[0]}`)).body;
    expect(old).toMatchObject({ name: 'Huyện Một', validTo: '2025-06-30' });
    expect(old.history[0]).toMatchObject({
      kind: 'end',
      onDate: '2025-07-01',
      ground: 'Nghị quyết mẫu 01/NQ',
    });
    expect((await officer.get(`/api/units/${commune}`)).body.validFrom).toBe('2025-07-01');
    const at = async (id: string, day: string) =>
      (await officer.get(`/api/units/${id}/at?on=${day}`)).body.units.map(
        (unit: { name: string }) => unit.name,
      );
    expect(await at(districts[0]!, '2025-06-30')).toEqual(['Huyện Một']);
    expect(await at(districts[0]!, '2025-07-01')).toEqual(['Xã Đã nhập', 'Xã Mới']);
    expect(await at(commune, '2024-01-01')).toEqual(['Huyện Hai', 'Huyện Một']);
  });

  it('that renames makes a new unit with the old one’s codes, people below and contacts', async () => {
    const id = await add({ name: 'Sở Tên cũ', agencyCode: 'X07' });
    const below = await add({ name: 'Trung tâm trực thuộc', parentId: id });
    await coordinator.post(`/api/units/${id}/contacts`, { name: 'Người trực', phones: ['113'] });
    const made = await coordinator.post('/api/successions', {
      kind: 'rename',
      onDate: '2024-09-01',
      before: [id],
      after: [{ unit: { name: 'Sở Tên mới' } }],
    });
    const renamed = (await coordinator.get(`/api/units/${made.body.after[0]}`)).body;
    expect(renamed).toMatchObject({
      name: 'Sở Tên mới',
      agencyCode: 'X07',
      validFrom: '2024-09-01',
      under: [{ id: below }],
    });
    expect(renamed.contacts).toHaveLength(1);
    expect((await coordinator.get(`/api/units/${id}`)).body).toMatchObject({
      name: 'Sở Tên cũ',
      validTo: '2024-08-31',
    });
  });

  it('of the wrong number of units, or of a unit that has ended, is refused and nothing is kept', async () => {
    const id = await add({ name: 'Phòng Chia', validTo: '2024-01-31' });
    const split = { kind: 'split', onDate: '2024-08-01', before: [id] };
    const few = await coordinator.post('/api/successions', {
      ...split,
      after: [{ unit: { name: 'Phòng Một' } }],
    });
    expect(few.body.problem.code).toBe('succession-sides');
    const after = [{ unit: { name: 'Phòng Một' } }, { unit: { name: 'Phòng Hai' } }];
    const ended = await coordinator.post('/api/successions', { ...split, after });
    expect(ended.body.problem).toMatchObject({ code: 'not-in-force' });
    expect(await named('q=phong%20mot&on=any')).toEqual([]);
  });
});
