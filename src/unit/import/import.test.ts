import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../platform/documents/table-in.ts';
import type { TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { routes } from '../routes.ts';

let ground: Ground;
let coordinator: TestClient;
beforeAll(async () => {
  ground = await openGround(routes);
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());

const preview = (csv: string) => coordinator.upload('/api/units/import/preview?name=don-vi.csv', csv);
const confirm = ({ sha256, fileName, digest }: { sha256: string; fileName: string; digest: string }) =>
  coordinator.post('/api/units/import/confirm', { sha256, name: fileName, digest });
const stateOf = (body: { rows: { name: string; state: string; why: string[] }[] }, name: string) =>
  body.rows.find((row) => row.name === name)!;

describe('an import of units', () => {
  it('shows what it would do, writes nothing until it is confirmed, then writes it whole', async () => {
    const csv = [
      'Danh sách đơn vị năm mẫu',
      'TT,Tên cơ quan,Loại,Khối,Trực thuộc,Mã định danh,Hiệu lực từ ngày,Tên khác',
      '1,Trung tâm Một,Đơn vị sự nghiệp,Khối mới,Sở Hai,X20.01,1/7/2023,TT1; TTM',
      '2,Sở Hai,"Sở, ban, ngành",KHỐI MẪU,,X20,,',
      '3,Đơn vị MARK-OWN,,,,X21,,',
      '4,Đơn vị MARK-CHILD,,,,,,',
    ].join('\n');
    const shown = await preview(csv);
    expect(shown.body).toMatchObject({
      counts: { new: 2, changed: 1, same: 1, refused: 0 },
      newSectors: ['Khối mới'],
    });
    expect(stateOf(shown.body, 'Đơn vị MARK-OWN')).toMatchObject({
      state: 'changed',
      changes: [{ field: 'agencyCode', from: null, to: 'X21' }],
    });
    expect((await coordinator.get('/api/units?q=trung%20tam%20mot')).body.total).toBe(0);
    expect((await confirm(shown.body)).body).toMatchObject({ new: 2, changed: 1 });
    const { rows } = (await coordinator.get('/api/units?q=ttm')).body;
    expect(rows).toMatchObject([
      {
        name: 'Trung tâm Một',
        kind: 'public-service-unit',
        parent: 'Sở Hai',
        sector: 'Khối mới',
        validFrom: '2023-07-01',
      },
    ]);
    expect((await coordinator.get('/api/units?q=x20&sort=code')).body.rows[0]).toMatchObject({
      sector: 'Khối mẫu',
    });
    const again = await preview(csv);
    expect(again.body.counts).toEqual({ new: 0, changed: 0, same: 4, refused: 0 });
    expect((await confirm(shown.body)).body.problem.code).toBe('plan-outdated');
  });

  it('refuses rows one by one, each with why, and gives them back as a file', async () => {
    const csv = [
      'Tên đơn vị,Loại,Đơn vị cấp trên,Mã định danh,Hiệu lực từ ngày',
      'Sở Mã sai,,,ABC,',
      'Sở Mã trùng,,,X30,',
      'Sở Mã trùng khác,,,X30,',
      'Sở Ngày sai,,,,31/2/2024',
      'Sở Loại lạ,Hành tinh,,,',
      'Phòng Mồ côi,,Sở Không có,,',
      'Phòng Dưới dòng sai,,Sở Mã sai,,',
      'Phòng Vòng A,,Phòng Vòng B,,',
      'Phòng Vòng B,,Phòng Vòng A,,',
      'Sở Đổi tên,,,X20,',
      ',,,X31,',
      '=1+1,,,,',
    ].join('\n');
    const { body } = await preview(csv);
    expect(body.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 11 });
    expect(stateOf(body, 'Sở Mã trùng khác').why).toEqual(['Mã X30 đã có ở dòng 3.']);
    expect(stateOf(body, 'Sở Ngày sai').why[0]).toContain('31/2/2024');
    expect(stateOf(body, 'Sở Loại lạ').why[0]).toContain('Hành tinh');
    expect(stateOf(body, 'Sở Loại lạ').why[0]).toContain('Đặc khu');
    expect(stateOf(body, 'Phòng Mồ côi').why[0]).toContain('Sở Không có');
    expect(stateOf(body, 'Phòng Dưới dòng sai').why[0]).toContain('bị từ chối');
    expect(stateOf(body, 'Phòng Vòng B').state).toBe('refused');
    expect(stateOf(body, 'Sở Đổi tên').why[0]).toContain('Sở Hai');
    const report = await coordinator.get(
      `/api/units/import/refused?sha256=${body.sha256}&name=don-vi.csv&format=xlsx`,
    );
    const table = await readTable(report.bytes, 'report.xlsx');
    expect(table.ok && table.value.header.slice(0, 3)).toEqual(['Dòng', 'Lý do', 'Tên đơn vị']);
    expect(table.ok && table.value.rows).toHaveLength(11);
  });

  it('knows a kind by what lists call it, and asks where a word may mean several', async () => {
    const lists =
      'Tên đơn vị,Loại\nSở Đá,sở\nThị trấn Cát,Thị trấn\nHội Biển,Đoàn thể\nCông ty Muối,doanh nghiệp';
    const { body } = await preview(lists);
    expect(body.counts).toEqual({ new: 3, changed: 0, same: 0, refused: 1 });
    expect(stateOf(body, 'Công ty Muối').why[0]).toContain('Doanh nghiệp viễn thông');
  });

  it('holds names that differ in an accent for two units, and tone placement for none', async () => {
    const first = await preview('Tên đơn vị\nXã Cẩm Vân\nXã Cẩm Vàn\nXã Hoà Cường\nXã Hòa Cường');
    expect(first.body.counts).toEqual({ new: 3, changed: 0, same: 0, refused: 1 });
    await confirm(first.body);
    const again = await preview('Tên đơn vị\nXã Cẩm Vàn\nXã Cẩm Vân\nXa Hoa Cuong');
    expect(again.body.counts).toEqual({ new: 0, changed: 0, same: 3, refused: 0 });
  });

  it('says which header it looked for when there is none', async () => {
    const { status, body } = await preview('a,b\n1,2\n');
    expect(status).toBe(422);
    expect(body.problem.message).toContain('Tên đơn vị');
  });

  it('reads back what the export wrote as the same', async () => {
    for (const format of ['csv', 'xlsx']) {
      const file = await coordinator.get(`/api/units/export?format=${format}&on=any`);
      const shown = await coordinator.upload(`/api/units/import/preview?name=lai.${format}`, file.bytes);
      expect(shown.body.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
      expect(shown.body.counts.same).toBeGreaterThan(5);
    }
    const template = await coordinator.get('/api/units/import/template?format=xlsx');
    expect((await readTable(template.bytes, 'mau.xlsx')).ok).toBe(true);
  });

  it('takes in a file of 20,000 rows within seconds', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, at) => `Trường mẫu số ${at},${at % 10 ? `Trường mẫu số ${at - (at % 10)}` : ''}`,
    );
    const shown = await preview(`Tên đơn vị,Đơn vị cấp trên\n${lines.join('\n')}`);
    expect(shown.body.counts).toMatchObject({ new: 20_000, refused: 0 });
    const start = performance.now();
    expect((await confirm(shown.body)).body.new).toBe(20_000);
    console.info(`20,000 rows written in ${Math.round(performance.now() - start)} ms`);
    expect((await coordinator.get('/api/units?q=mau%20so%2019999')).body.rows).toMatchObject([
      { parent: 'Trường mẫu số 19990' },
    ]);
  }, 120_000);
});
