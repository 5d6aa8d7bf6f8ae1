// Task tables as an English OCR leaves them: without rules, their columns run into each other, numbers in the middle of rows.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

async function readingOf(table: string) {
  const text = `UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM
TINH LAM GIANG Déc lap - Tu do - Hanh phic
S6: 57/UBND-VX Lam Giang, ngay 04 thang 3 nam 2024
V/v bao dam an toan théng tin mang nam 2024
Kinh gtti: Cac sé, ban, nganh; UBND cdc huyén.
Uy ban nhan dan tinh yéu cau cdc co quan, don vi thuc hién cdc nhiém vu sau:

${table}

Noi nhan: TM. UY BAN NHAN DAN
- Cac sé, ban, nganh; KT. CHU TICH
- Luu: VT. PHO CHU TICH
`;
  const read = await readDispatch(new TextEncoder().encode(text), 'garbled.txt');
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}
const rowsOf = async (table: string) =>
  (await readingOf(table)).obligations.flatMap(({ path, deadline, demands }) =>
    path.startsWith('table') ? [[path, deadline.date, ...demands.map(({ control }) => control)]] : [],
  );

const header = 'TT | Néi dung céng viéc | Don vi cht tri | Phoi hop | Thoi han';

describe('a task table whose rules were lost', () => {
  it('has a row for each number, which may stand in the middle of its row', async () => {
    expect(
      await rowsOf(`${header}
Sao luu dit liéu hé tich ra thiét bi | SO Tu phap Trudc
1 | khéng néi mang, cat gitt riéng | Cac huyén | ngay
tai kho 15/5/2024
Tap huan ky nang an toan théng tin | SO Noi vu Cham nhat
2 | cho can b6 cap x4 UBND cdc xd | 30/6/2024`),
    ).toEqual([
      ['table1.1', '2024-05-15', 'backup'],
      ['table1.2', '2024-06-30', 'awareness'],
    ]);
  });

  it('counts a row whose number was lost or misread, if it begins with a verb', async () => {
    expect(
      await rowsOf(`${header}
1 Sao luu dit liéu hé tich | SO Tu phap
2 Ra soat tai khoan quan tri | So Noi vu
4 Tap huan ky nang an toan théng tin | So Noi vu`),
    ).toEqual([
      ['table1.1', null, 'backup'],
      ['table1.2', null, 'access-review'],
      ['table1.3', null, 'awareness'],
    ]);
  });

  it('gives no day of which a part may have been lost', async () => {
    expect(
      await rowsOf(`${header}
1 Sao luu dit liéu hé tich | SO Tu phap Tu thang 4
dén thang
6/2024
2 Ra soat tai khoan quan tri | So Noi vu | 30/6/202
4`),
    ).toEqual([
      ['table1.1', null, 'backup'],
      ['table1.2', null, 'access-review'],
    ]);
  });

  it('leaves points under a sentence about duties and days as they are', async () => {
    expect(
      await rowsOf(`Néi dung céng viéc, don vi chti tri, thoi han hoan thanh nhu sau
1. Sao luu dit liéu hé tich.
2. Ra soat tai khoan quan tri.`),
    ).toEqual([]);
  });

  it('keeps the lines of the source as they are printed, each with its own aid', async () => {
    const { source } = await readingOf(`${header}
1 Sao luu dit liéu hé tich | SO Tu phap
2 Ra soat tai khoan quan tri | So Noi vu`);
    const own = source.filter(({ raw }) => /^[12] /.test(raw));
    expect(own.map(({ raw }) => raw)).toEqual([
      '1 Sao luu dit liéu hé tich | SO Tu phap',
      '2 Ra soat tai khoan quan tri | So Noi vu',
    ]);
    expect(own[1]?.aid).toContain('tài khoản quản trị');
  });

  it('loses no line of a page that was typed without diacritics', async () => {
    const typed = `SO NOI VU
So: 15/SNV-VP
Lam Giang, ngay 05 thang 6 nam 2025

Kinh gui: Cac phong, ban thuoc So

So Noi vu yeu cau cac phong, ban thuc hien cac viec theo bang sau day:

TT Noi dung cong viec Don vi chu tri Phoi hop Thoi han
1 Ra soat tai khoan quan tri Van phong
2 Sao luu du lieu ho so can bo Phong Tong hop
`;
    const read = await readDispatch(new TextEncoder().encode(typed), 'bare.txt');
    const text = read.ok ? read.value.obligations.map((duty) => duty.text).join(' ') : '';
    expect(text).toContain('Sao luu du lieu');
  });

  it('is none under a heading that only names duties and a time', async () => {
    const { obligations } = await readingOf(`1. Danh gia chung
Trung tam di liéu ngung 03 lan.
2. Nhiém vu trong thdi gian tdi
Giao Sé Thong tin va Truyén thong chu tri, phdi hop vdi Cong an tinh sao luu dif
liéu, xong truéc ngay 10/6/2024.
3. Van phong ra soat tai khoan.`);
    expect(obligations.map(({ path }) => path).filter((path) => path.startsWith('table'))).toEqual([]);
  });

  it('is known by its other columns where the words over the duties were lost', async () => {
    expect(
      await rowsOf(`ST ta Co quan chi: | Co quan phéi | Thdi gian : -
1 Sao luu dit liéu hé tich ra thiét bi SO Tu phap Trudc
khéng néi mang ngay 15/5/2024
2 Tap huan ky nang an toan théng tin SO Noi vu Cham nhat
cho can b6 cap x4 30/6/2024`),
    ).toHaveLength(2);
  });
});
