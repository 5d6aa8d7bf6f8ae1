// Dispatches of our own that an English-language OCR read from their scans, and text typed without diacritics.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readingSchema } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { readDispatch } from '../read.ts';

const textOf = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
async function readingOf(text: string): Promise<Reading> {
  const result = await readDispatch(new TextEncoder().encode(text), 'garbled');
  if (!result.ok) throw new Error(result.problem.message.en);
  return readingSchema.parse(result.value);
}
const deadlines = (reading: Reading) =>
  reading.obligations.flatMap(({ path, deadline }) =>
    deadline.kind === 'none' ? [] : [[path, deadline.kind, deadline.date, deadline.time]],
  );

const festival = await readingOf(textOf('festival.txt'));
const twoTiers = await readingOf(textOf('two-tiers.txt'));

describe('a scan with an appendix, read by an English OCR', () => {
  it('gives the letterhead', () => {
    expect([festival.number.value, festival.symbol.value, festival.date.iso]).toEqual([
      '418',
      'STTTT-CNTT',
      '2024-03-06',
    ]);
    expect(festival.issuer).toMatchObject({ value: 'Sở Thông tin và Truyền thông', reason: 'inferred' });
    expect(fold(festival.place.value ?? '')).toBe('dong khe');
  });

  it('gives the addressees and the copies where every syllable is clear, and the ground', () => {
    expect(festival.addressees.map(({ name }) => name)).toEqual([
      'Các sở, ban, ngành, đoàn thể tỉnh',
      'Ủy ban nhân dân các huyện, thành phố',
      'Các doanh nghiệp viễn thông trên địa bàn tỉnh',
    ]);
    expect(festival.distribution.map(({ name }) => name)).toEqual([
      'Như trên',
      'UBND tỉnh (b/c)',
      'Lãnh đạo Sở',
      'Lưu: VT, CNTT',
    ]);
    expect(festival.bases.map(({ number, date }) => [number, date])).toEqual([
      ['731/BTTTT-CATTT', '2024-02-27'],
    ]);
  });

  it('tells the second d of the row for đ, and renumbers nothing', () => {
    expect(festival.obligations.map(({ path }) => path)).toEqual([
      '1.a',
      '1.b',
      '1.c',
      '1.d',
      '1.đ',
      '1.e',
      '2.-1',
      '2.-2',
      '3',
      'closing',
    ]);
    expect(festival.contradictions).toEqual([]);
  });

  it('reads the deadlines by their digits', () => {
    expect(deadlines(festival).filter(([, kind]) => kind !== 'during')).toEqual([
      ['1.a', 'before', '2024-03-15', null],
      ['1.b', 'before', '2024-03-20', '17:00'],
      ['3', 'by', '2024-03-29', null],
    ]);
  });

  it('keeps the printed wording as the record of every duty, the aid beside the lines', () => {
    const printed = textOf('festival.txt').replace(/\s+/g, ' ');
    for (const { text, anchor } of festival.obligations) {
      expect(printed).toContain(text);
      for (const line of anchor.quote.split('\n')) expect(printed).toContain(line);
    }
    const line = festival.source.find(({ raw }) => raw.startsWith('a) Phan cng'))!;
    expect(line.aid).toContain('cán bộ trực trong thời gian');
    expect(line.aidConfidence?.every((sure) => sure >= 0 && sure <= 1)).toBe(true);
  });

  it('never rewrites a person or a telephone number', () => {
    expect(festival.contacts).toMatchObject([{ name: 'Ly Van Thi', phones: ['0901222333'] }]);
    expect(festival.signatory).toMatchObject({ authority: 'KT', name: 'Ha Mau Son' });
  });

  it('lists the units as they are printed', () => {
    const [list] = festival.appendices;
    expect(list?.kind).toBe('recipient-units');
    expect(list?.blocks.map(({ units }) => units.length)).toEqual([6, 4]);
    expect(list?.blocks[0]?.units[1]?.name).toBe('So NGi vu');
  });
});

describe('a noisy scan without a day, read by an English OCR', () => {
  it('leaves the day unknown, and says what bounds it', () => {
    expect(twoTiers.date).toMatchObject({ iso: null, year: 2025, month: 9, notBefore: '2025-07-14' });
  });

  it('reads paths, deadlines of other kinds, and the issuer of two lines as one body', () => {
    expect(twoTiers.obligations.map(({ path }) => path)).toEqual(['1', '2', '3', '4', 'closing']);
    expect(deadlines(twoTiers)).toContainEqual(['1', 'before', '2025-10-10', null]);
    expect(twoTiers.obligations[3]!.deadline).toMatchObject({ kind: 'recurring' });
    expect(fold(twoTiers.issuer.value ?? '').toLowerCase()).toBe('uy ban nhan dan tinh lam ha');
    expect(twoTiers.parentBody.value).toBeNull();
  });

  it('takes "lỗ hổng" for what it is where its first word was read as 16, and a true 16 for a number', async () => {
    const line = twoTiers.source.find(({ raw }) => raw.startsWith('cac 16 h6ng'))!;
    expect(line.aid).toContain('lỗ hổng');
    const counted = await readingOf(
      `${textOf('two-tiers.txt')}\nDa phat hién 16 may tinh bi nhiém ma ddc.\n`,
    );
    expect(counted.source.at(-1)?.aid).toContain('16 máy tính');
  });
});

describe('rows, marks and names of garbled pages', () => {
  const list = (rows: string): string => `${textOf('two-tiers.txt')}
Phu luc
DANH SACH CAC DON VI NHAN VAN BAN

Khéi cac sé, ban, nganh

${rows}`;
  const unitsOf = async (rows: string) =>
    (await readingOf(list(rows))).appendices.flatMap(({ blocks }) =>
      blocks.flatMap(({ units }) => units.map(({ name }) => name)),
    );

  it('counts a row whose number was lost where the numbers around leave room for just that row', async () => {
    expect(
      await unitsOf(
        '1. | So Tai chinh\n\nw\n\nS¢ Noi vu\n\nSo Tu phap\n\n4. | So Y té\n\n5. | Thanh tra tinh\n',
      ),
    ).toEqual(['So Tai chinh', 'S¢ Noi vu', 'So Tu phap', 'So Y té', 'Thanh tra tinh']);
  });

  it('joins the second line of a name where the numbers leave no room for a row', async () => {
    expect(
      await unitsOf(
        '1. | Ban Quan ly Xay dung ha tang va khai thac cac cum cong nghiép tinh Lam\nHa\n\n2. | So Tu phap\n',
      ),
    ).toEqual(['Ban Quan ly Xay dung ha tang va khai thac cac cum cong nghiép tinh Lam Ha', 'So Tu phap']);
  });

  it('a name under a seal that is no name stays unknown', async () => {
    const text = textOf('two-tiers.txt').replace('Dinh Thi Vi Du', '73 N goc Vi');
    expect((await readingOf(text)).signatory.name).toBeNull();
  });

  it('flags a ground later than the dispatch with partial dates, and mends nothing', async () => {
    const text = textOf('two-tiers.txt').replace('thang 9 ndm 2025', 'thang 01 nam 2025');
    const reading = await readingOf(text);
    expect(reading.contradictions.map(({ kind }) => kind)).toContain('basis-after-dispatch');
    expect(reading.date).toMatchObject({ iso: null, year: 2025, month: 1 });
  });

  it('an instruction without addressees has its points, and a quarter broken off at a line is no heading', async () => {
    const reading = await readingOf(`UY BAN NHAN DAN TINH LAM HA
S6: 15/CT-UBND
Lam Ha, ngay 09 thang 7 nam 2018

CHi THI

Vé viéc bao dam an toan théng tin trong cac co quan nha nuéc

Thoi gian qua cé nhiéu su cé, Chu tich Uy ban nhan dan tinh chi thi:
1. Cac sé, ban, nganh:
a) Lap hé so dé xuat cap d6 an toan cua cac hé théng thong tin trong quy
IV/2018.
b) Kiém tra trang théng tin dién tt hang ngay.
2. Sé Thong tin va Truyén thong theo doi, don déc.
`);
    expect(reading.obligations.map(({ path }) => path)).toEqual(['1.a', '1.b', '2']);
  });

  it('labels of two parts, one with a comma, and a last day after another date stand each on its own duty', async () => {
    const reading = await readingOf(`UBND TINH LAM HA
S6: 92/HD-SNV
Lam Ha, ngay 28 thang 10 nam 2025

Kinh gtri: Cac don vi thudc S@.

Sé N6i vu dé nghi:
1) Cac phong:
1.a) Khoa tai khoan thtra tir ngay 30/6/2025; han cudi: 05/12/2025.
1.b) Sao lvu dit liéu.
2) Van phong S@ bé tri ngwoi truc.
3, Cac don vi bao cdo két qua vé S@ truéc ngay 20/12/2025.
`);
    expect(deadlines(reading)).toEqual([
      ['1.a', 'by', '2025-12-05', null],
      ['3', 'before', '2025-12-20', null],
    ]);
    expect(reading.obligations.map(({ path }) => path)).toEqual(['1.a', '1.b', '2', '3']);
  });

  it('rows of a list keep their own numbers and lose what stood in the columns beside the names', async () => {
    const reading = await readingOf(`UBND XA DONG CHUM
S6: 9/VHXH
Dong Chum, ngay 03 thang 6 nam 2026

Kinh gtri: Cac thén trong x4.

Dé nghi cac thén déi mat khau truéc ngay 10/6/2026.

Noi nhan:
- Nhu trén;
- Luu: VHXH.

Phu luc
NOI NHAN VA NGUOI NHAN
(Kém theo Cong van s6 9/VHXH ngay 03/6/2026)

TT | Don vi Ngwoi nhan Ghi chi
THON, TO DAN PHO
1 | Thén Dong Sen Ong Luong, trong thon
2 Thén Bai Lau Ba Hén, truong thon Chia c6 mang cap quang
3 | Té6 dan phé Cau Mang Ong Thac, té truéng
`);
    expect(reading.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units))).toMatchObject([
      { number: '1', name: 'Thén Dong Sen' },
      { number: '2', name: 'Thén Bai Lau' },
      { number: '3', name: 'Té6 dan phé Cau Mang' },
    ]);
  });

  it('a list under a title of its own loses the column of numbers that was read as brackets, and parts twin columns', async () => {
    const letter = `UBND TINH LAM HA
S6: 51/SNV-VP
Lam Ha, ngay 05 thang 8 nam 2025

Kinh gtri: Cac co quan, don vi.

Dé nghi cac don vi déi mat khau truéc ngay 10/8/2025.

Noi nhan:
- Nhu trén;
- Luu: VT.
`;
    const names = async (list: string) =>
      (await readingOf(`${letter}\n${list}`)).appendices.flatMap(({ blocks }) =>
        blocks.flatMap(({ units }) => units.map(({ name }) => name)),
      );
    expect(
      await names(
        'DANH SACH CAC CO QUAN, DON VI\n(Kém theo Cong van s6 51/SNV-VP)\nSTT Tén don vi Ghi chi\n\nSo Xay dung\n\nCong an tinh phoi hep\n\nNY]\nOD]\n',
      ),
    ).toEqual(['So Xay dung', 'Cong an tinh']);
    expect(
      await names(
        'PHU LUC\nDANH SACH DON VI\n\nSTT | Co quan STT | Co quan\n1 Sé Tu phap 3 UBND xa Na Pan\n2 Chi cuc Thué khu vue 9 4 UBND xa Pa Lan\n',
      ),
    ).toEqual(['Sé Tu phap', 'Chi cuc Thué khu vue 9', 'UBND xa Na Pan', 'UBND xa Pa Lan']);
  });

  it('never throws, whatever signs stand in the text', async () => {
    const signs = fc.constantFrom(
      ...'S6:80/IlO.,;-|~¢§@& \nab ngay thang nam 12 Kinh gui Noi nhan Phu luc'.split(' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 60 }), async (parts) => {
        const reading = await readingOf(`${textOf('two-tiers.txt').slice(0, 700)}\n${parts.join(' ')}`);
        expect(reading.source.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

it('behind a number stands a unit of time, though a letter of it was misread', async () => {
  const reading = await readingOf(`UBND TINH DONG KHE
SO TU PHAP

S6: 51/STP-VP
Dong Khe, ngay 06 thang 3 nam 2024

Kinh guri: Cac so, ban, nganh.

Thuc hién Cong van s6 731/BTTTT-CATTT ngay 27/02/2024 cia B6 Thong tin va Truyén thong, Sé Tu phap dé nghi:

1. Bao vé Sé sy cd trong vong 30 phat ké tu khi phat hién.
2. Ca trnc ghi nhat ky cham nhat 02 gid sau khi két thuc ca.
`);
  expect(reading.obligations.map(({ deadline }) => [deadline.kind, deadline.rule])).toEqual([
    ['within', 'PT30M'],
    ['within', 'PT2H'],
  ]);
});

describe('text typed without diacritics', () => {
  const typed = fold(readFileSync(new URL('../fixtures/clean.txt', import.meta.url), 'utf8'));
  const cased = readFileSync(new URL('../fixtures/clean.txt', import.meta.url), 'utf8')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

  it('is not taken for garbled, and reads as the accented text does', async () => {
    const reading = await readingOf(cased);
    expect(typed.length).toBeGreaterThan(0);
    expect(reading.quality.garbled).toBe(false);
    expect([reading.number.value, reading.date.iso, reading.place.value]).toEqual([
      '318',
      '2025-11-14',
      'Hoa Khe',
    ]);
    expect(reading.obligations.map(({ path }) => path)).toEqual([
      '1.a',
      '1.b',
      '1.c.-1',
      '1.c.-2',
      '1.d',
      '1.đ',
      '2',
      '3',
      'closing',
    ]);
    expect(reading.obligations[0]!.deadline).toMatchObject({ date: '2025-12-20', time: '17:00' });
    expect(reading.contacts).toMatchObject([{ name: 'Tran Thu Nghiem', phones: ['0901000111'] }]);
    expect(reading.source.find(({ raw }) => raw.startsWith('a) Ra soat'))?.aid).toContain('Rà soát');
  });
});

describe('points of text that was typed without diacritics', () => {
  it('run a, b, c, d, d for đ, e: no gap', async () => {
    const reading = await readingOf(
      [
        'SO NOI VU',
        'So: 15/SNV-VP',
        'Lam Giang, ngay 05 thang 6 nam 2025',
        'Kinh gui: Cac phong, ban thuoc So',
        'So Noi vu yeu cau cac phong, ban thuc hien ngay cac viec sau day:',
        ...['a) Ra soat tai khoan.', 'b) Sao luu du lieu.', 'c) Doi mat khau quan tri.'],
        ...['d) Cap nhat ban va.', 'd) Tap huan can bo.', 'e) Gui bao cao ket qua.'],
      ].join('\n\n'),
    );
    expect(reading.obligations.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
    expect(reading.contradictions).toEqual([]);
  });
});

it('a misread clause that names other points keeps their letters, and asks for what they ask', async () => {
  const reading = await readingOf(
    [
      'SO NOI VU CONG HOA XA HOI CHU NGHIA VIET NAM',
      'S6: 15/SNV-VP',
      'Lam Giang, ngay 05 thang 6 nam 2025',
      'Kinh gtri: Cac phong, ban thudc S&',
      'S& N6i vu yéu cau cac phong, ban thyc hién ngay cac viéc sau day:',
      'a) Ra soat tai khoan quan tri.',
      'b) D6i mat khau quan tri.',
      'c) Cac néi dung tai diém a, b muc nay hoan thanh truéc ngay 15/8/2025.',
    ].join('\n\n'),
  );
  expect(reading.obligations.map(({ demands }) => demands.map(({ control }) => control))).toEqual([
    ['access-review'],
    ['password'],
    ['access-review', 'password'],
  ]);
});

it.each([
  ['a paragraph put together from scraps', 'ii ; '.repeat(50_000)],
  ['labels without words', 'a) \n'.repeat(20_000)],
])('hostile: %s costs no more than its length', { timeout: 15_000 }, async (_, text) => {
  const head = 'SỞ NỘI VỤ\nSố: 15/SNV-VP\nLam Giang, ngày 05 tháng 6 năm 2025\nKính gửi: Các phòng\n\n';
  expect((await readingOf(`${head}${text}`)).number.value).toBe('15');
});
