// Addresses that people bring from a search: what is taken, what is refused and why, whatever the file.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { zipFixed } from '../../platform/documents/fixed-zip.ts';
import { writeWorkbook } from '../../platform/documents/table-out.ts';
import { readAddresses } from './address-lists.ts';
import { MOST_ADDRESSES, planAddresses } from './plan.ts';

const HOST = 'xa-mau.example.vn';
const bytes = (text: string) => new TextEncoder().encode(text);

async function planned(text: string | Uint8Array, known: string[] = [], host = HOST) {
  const listed = await readAddresses(typeof text === 'string' ? bytes(text) : text, 'tep');
  if (!listed.ok) throw new Error(listed.problem.code);
  return planAddresses(listed.value, { host, known });
}
const said = (rows: Awaited<ReturnType<typeof planned>>) =>
  rows.map(({ line, state, why }) => [line, why ?? state]);

it('the export of a search console is read by the heading of its column of pages, in either language', async () => {
  const english = `Top pages,Clicks,Impressions,CTR,Position\nhttps://${HOST}/tin/1,12,300,4%,2.1\n"https://${HOST}/a,b",1,2,3%,4\n`;
  const vietnamese = `URL;Lần thu thập dữ liệu gần đây nhất\nhttps://${HOST}/tin/1;2026-11-01\n`;
  const performance = `Các trang hàng đầu,Lượt nhấp\nhttps://${HOST}/tin/1,12\n`;
  expect((await planned(english)).map(({ address }) => address)).toEqual([
    `https://${HOST}/tin/1`,
    `https://${HOST}/a,b`,
  ]);
  for (const text of [vietnamese, performance]) expect(said(await planned(text))).toEqual([[2, 'new']]);
});

it('a workbook is read at the sheet that has pages, and a formula in their column is refused by its line', async () => {
  const columns = (...heads: string[]) => heads.map((label) => ({ label }));
  const book = await writeWorkbook({
    title: 'Hiệu suất',
    asOf: new Date('2026-11-01T00:00:00Z'),
    sheets: [
      { name: 'Biểu đồ', columns: columns('Ngày', 'Lượt nhấp'), rows: [['1/11/2026', 3]] },
      {
        name: 'Trang',
        columns: columns('Trang hàng đầu', 'Lượt nhấp'),
        rows: [[`https://${HOST}/tin/1`, 3]],
      },
    ],
  });
  expect(said(await planned(book))).toEqual([[2, 'new']]);
  const formula = `URL,Ghi chú\n"=HYPERLINK(""https://${HOST}/x"")",a\nhttps://${HOST}/y,b\n`;
  expect(said(await planned(formula))).toEqual([
    [2, 'not-an-address'],
    [3, 'new'],
  ]);
});

it('the package that a search console gives out is read at the table that has pages; a package of other things is refused', async () => {
  const pack = (tables: Record<string, string>) =>
    zipFixed(Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, bytes(text)])));
  const queries = 'Truy vấn hàng đầu,Lượt nhấp\nlịch tiếp dân,3\n';
  const pages = `Các trang hàng đầu,Lượt nhấp\nhttps://${HOST}/tin/1,12\nhttps://${HOST}/tin/2,1\n`;
  const whole = pack({
    'Bộ lọc.csv': 'Bộ lọc,Giá trị\nNgày,28\n',
    'Trang.csv': pages,
    'Truy vấn.csv': queries,
  });
  expect(said(await planned(whole))).toEqual([
    [2, 'new'],
    [3, 'new'],
  ]);
  const other = pack({ 'Truy vấn.csv': queries });
  expect(await readAddresses(other, 'goi.zip')).toMatchObject({ problem: { code: 'header-not-found' } });
  expect(await readAddresses(pack({ 'anh.png': 'x' }), 'goi.zip')).toMatchObject({ ok: false });
});

it('a pasted list of a search is read one a line, and each line that is not taken says why', async () => {
  const rows = await planned(
    [
      `https://${HOST}/tin/1?utm_source=x#dau`,
      `${HOST}/tin,2.html`,
      '',
      `http://www.${HOST}/tin/3`,
      `http://${HOST}/tin/1`,
      `https://${HOST} › tin-tuc`,
      'Kết quả tìm kiếm',
      'https://noi-khac.example/tin',
      `https://${HOST}.noi-khac.example/tin`,
      `javascript:alert('${HOST}')`,
      `https://${HOST}/anh.png`,
      `https://${HOST}/${'a'.repeat(1_000)}`,
      `https://${HOST}/${'ế'.repeat(200)}`,
      `https://${HOST}/cu`,
    ].join('\n'),
    [`http://${HOST}/cu`],
  );
  expect(said(rows)).toEqual([
    [1, 'new'],
    [2, 'new'],
    [4, 'new'],
    [5, 'twice'],
    [6, 'not-an-address'],
    [7, 'not-an-address'],
    [8, 'other-host'],
    [9, 'other-host'],
    [10, 'not-an-address'],
    [11, 'not-a-page'],
    [12, 'too-long'],
    [13, 'too-long'],
    [14, 'same'],
  ]);
  expect(rows[0]?.address).toBe(`https://${HOST}/tin/1`);
  expect(rows[1]?.address).toBe(`https://${HOST}/tin,2.html`);
});

it('a file of other things is refused with the columns that were looked for', async () => {
  const refused = await readAddresses(bytes('Ngày,Lượt nhấp\n1/11/2026,3\n'), 'ngay.csv');
  expect(refused).toMatchObject({ ok: false, problem: { code: 'header-not-found' } });
  expect(await readAddresses(bytes(''), 'rong.csv')).toMatchObject({ ok: false });
  expect(await readAddresses(bytes(`${HOST}/x\n`.repeat(20_001)), 'dai.txt')).toMatchObject({
    ok: false,
    problem: { code: 'too-many-rows' },
  });
});

it('no more is kept of a site than its bound, and what is known already takes no room twice', async () => {
  const known = Array.from({ length: MOST_ADDRESSES - 1 }, (_, n) => `https://${HOST}/${n}`);
  const rows = await planned(`https://${HOST}/0\n${HOST}/moi\n${HOST}/moi-nua`, known);
  expect(said(rows)).toEqual([
    [1, 'same'],
    [2, 'new'],
    [3, 'beyond-limit'],
  ]);
});

it('whatever stands in a list, every line is answered once, and what is taken is of the site and short enough', async () => {
  const path = fc.webPath();
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom('https://', 'http://', ''), path)
      .map(([scheme, end]) => `${scheme}${HOST}${end}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll(/[\r\n\0\u0085\u2028\u2029]/g, ' ')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const text = [`https://${HOST}/dau-tien`, ...lines].join('\n');
      const rows = await planned(text);
      const fresh = rows.filter(({ state }) => state === 'new').map(({ address }) => address);
      expect(rows.map((row) => row.line)).toEqual([...new Set(rows.map((row) => row.line))]);
      const blank = text.split('\n').filter((one) => one.trim().replace(/^(["'<])(.*)[>"']$/, '$2') === '');
      expect(rows.length + blank.length).toBe(lines.length + 1);
      expect(new Set(fresh).size).toBe(fresh.length);
      for (const address of fresh) {
        expect(new URL(address).hostname.replace(/^www\./, '')).toBe(HOST);
        expect(address.length).toBeLessThanOrEqual(1_000);
      }
      expect(said(await planned(fresh.join('\n'), fresh)).every(([, state]) => state === 'same')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
