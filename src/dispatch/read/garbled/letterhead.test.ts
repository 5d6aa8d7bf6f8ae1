// Letterheads as an English OCR prints them, in invented names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
import { readDispatch } from '../read.ts';

const filler = `Thuc hién Cong van s6 731/BTTTT-CATTT ngay 27/02/2024 cia B6 Thong tin va Truyén thong vé viéc
tang cudng bao dam an toan thong tin mang, Sé Thong tin va Truyén thong dé nghi cac co quan, don vi thyc hién:

1. Ra soat cac 16 hong trén may chu cua tinh Dong Khe.
`;
const letter = (number: string, date = 'Dong Khe, ngay 06 thang 3 nam 2024'): string =>
  `UBND TINH DONG KHE
SO THONG TIN VA TRUYEN THONG

${number}
${date}

Kinh guri: Cac so, ban, nganh.

${filler}`;

async function readingOf(text: string) {
  const result = await readDispatch(new TextEncoder().encode(text), 'garbled');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
const numberOf = async (line: string) => {
  const { number, symbol } = await readingOf(letter(line));
  return [number.value, symbol.value];
};

describe('number and symbol of a garbled letterhead', () => {
  it.each([
    ['S6: 418/STTTT-CNTT', '418', 'STTTT-CNTT'],
    ['80:418  ISTTTT-CNTT', '418', 'STTTT-CNTT'],
    ['S0:418 lSTTTT-CNTT', '418', 'STTTT-CNTT'],
    ['S¢: 418/STTTT-CNTT', '418', 'STTTT-CNTT'],
    ['S06: 418/STTTT-CNTT', '418', 'STTTT-CNTT'],
    ['S6: 418/STTTT-S', '418', null],
    ['S6: 418/SITTT-CNTT', '418', null],
    ['S6 418-CV/VPTU', '418', 'CV/VPTU'],
    ['$6 418-CV/VPTU', '418', 'CV/VPTU'],
    ['‘$6; 418/STTTT-CNTT', '418', 'STTTT-CNTT'],
  ])('%s is read', async (line, number, symbol) => {
    expect(await numberOf(line)).toEqual([number, symbol]);
  });

  it('a symbol that begins with a true I keeps it', async () => {
    expect(await numberOf('S6: 418/ICT-VP')).toEqual(['418', 'ICT-VP']);
  });

  it('a slash that was read as I makes the symbol a conclusion, with what is printed beside it', async () => {
    const { symbol } = await readingOf(letter('80:418  ISTTTT-CNTT'));
    expect(symbol).toMatchObject({ reason: 'inferred', raw: '80:418  ISTTTT-CNTT' });
    expect(symbol.confidence).toBeLessThanOrEqual(0.7);
  });

  it('a digit that is no digit leaves the number unknown and keeps the symbol', async () => {
    const { number, symbol } = await readingOf(letter('S6: 4l8/STTTT-CNTT'));
    expect(number).toMatchObject({ value: null, reason: 'unreadable', raw: 'S6: 4l8/STTTT-CNTT' });
    expect(symbol.value).toBe('STTTT-CNTT');
  });

  it('a blank number is no missing symbol', async () => {
    const { number, symbol } = await readingOf(letter('S6:      /STTTT-CNTT'));
    expect(number).toMatchObject({ value: null, reason: 'blank' });
    expect(symbol.value).toBe('STTTT-CNTT');
  });

  it.each(['S6: 418/CAT-PA0S', 'S6: 418/STITT-CNTT'])('%s has a doubtful sign: no symbol', async (line) => {
    const { symbol } = await readingOf(letter(line));
    expect(symbol).toMatchObject({ value: null, reason: 'unreadable' });
  });
});

describe('place and date of a garbled letterhead', () => {
  it('the words around the digits may be misread, the digits not', async () => {
    const { date, place } = await readingOf(letter('S6: 1/SYT-VP', 'Dong Khe, ngay 8  thang 05 ndam 2023'));
    expect([place.value, date.iso, date.reason]).toEqual(['Dong Khe', '2023-05-08', null]);
  });

  it.each([
    ['ngay 30-thang 5 nam 2022', '2022-05-30'],
    ['ngay 02: thang 8 nam 2023', '2023-08-02'],
    ['ngay. 04 thang 8.nam 2026', '2026-08-04'],
    ['ngay 08 thang 10 nam.2025', '2025-10-08'],
    ['ngay 1. thang 8 nam 2025', null],
    ['ngay 08 thang 1. nam 2025', null],
  ])('specks for blanks, where no digit can be lost: %s', async (printed, iso) => {
    const { date } = await readingOf(letter('S6: 1/SYT-VP', `Dong Khe, ${printed}`));
    expect(date.iso).toBe(iso);
  });

  it('a speck within the name of the place does not cut it', async () => {
    const { place } = await readingOf(letter('S6: 1/SYT-VP', 'Dong.Khe, ngay 06 thang 3 nam 2024'));
    expect(place.value).toBe('Dong Khe');
  });

  it('the place behind a dash is no part of the symbol', async () => {
    const { symbol, place, date } = await readingOf(
      letter('S6: 418/SYT-VP - Dong Khe, ngay 17 -10- 2025', ''),
    );
    expect([symbol.value, place.value, date.iso]).toEqual(['SYT-VP', 'Dong Khe', '2025-10-17']);
  });

  it.each([
    ['ngay OF thang 1~ ndm 2025', { iso: null, year: 2025, month: null }],
    ['ngay /2 thang 01 nam 2020', { iso: null, year: 2020, month: 1 }],
    ['ngay l2 thang 10 nam 2021', { iso: null, year: 2021, month: 10 }],
    ['ngay     thang     nam 2024', { iso: null, year: 2024, month: null }],
  ])('%s keeps only what is clear', async (printed, expected) => {
    const { date } = await readingOf(letter('S6: 1/SYT-VP', `Dong Khe, ${printed}`));
    expect(date).toMatchObject(expected);
    expect(date.raw).toContain(printed.slice(0, 7));
  });

  it('a place that nothing bears out is no value', async () => {
    const { place } = await readingOf(letter('S6: 1/SYT-VP', 'Xuyn Lcc, ngay 06 thang 3 nam 2024'));
    expect(place).toMatchObject({ value: null, raw: 'Xuyn Lcc', reason: 'unreadable' });
  });

  it('number, place and date on one line, and the motto beside the issuer, are parted', async () => {
    const { issuer, parentBody, number, place, date } =
      await readingOf(`_ UBND TINH DONG KHE CONG HOA XA HQI CHU NGHIA VIET NAM
SO THONG TIN VA TRUYEN THONG Déc 1ap - Tw do - Hanh phiic

S6:645  ISTTTT-CNTT Dong Khe, ngay 8  thang 05 ndam 2023

Kinh gui: Cac so, ban, nganh.

${filler}`);
    expect([parentBody.value, issuer.value]).toEqual(['UBND tỉnh Dong Khe', 'Sở Thông tin và Truyền thông']);
    expect([number.value, place.value, date.iso]).toEqual(['645', 'Dong Khe', '2023-05-08']);
  });

  it('never gives a date that its digits do not spell', async () => {
    const sign = fc.constantFrom(...'0123456789OlI/~ .'.split(''));
    const part = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(part, part, part, async (day, month, year) => {
        const { date } = await readingOf(
          letter('S6: 1/SYT-VP', `Dong Khe, ngay ${day} thang ${month} nam 20${year}`),
        );
        if (date.iso === null) return;
        const [y, m, d] = date.iso.split('-').map(Number);
        expect([Number(day), Number(month), Number(`20${year.trim().slice(0, 2)}`)]).toEqual([d, m, y]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe('what two columns printed on one line of the letterhead', () => {
  const bodies = async (head: string) => {
    const { parentBody, issuer } = await readingOf(letter('S6: 418/VP').replace(/^.*\n.*$/m, head));
    return [parentBody.value, issuer.value].map((name) => name && fold(name));
  };

  it('the motto is no part of the body beside it, also where their words ran together', async () => {
    expect(
      await bodies(
        'TOA AN NHAN DAN TINH DONG KHE CONGHOA XA HQI CHU NGHIA VIET\nTOA AN NHAN DAN HUYEN DEO NAM\nSOI Doc lap - Tw do - Hanh phic',
      ),
    ).toEqual(['toa an nhan dan tinh dong khe', 'toa an nhan dan huyen deo soi']);
  });

  it.each([
    'SO Y TE CQNG HOA XA HQI CHU NGHIA VIET NAM\nBENH VIEN DONG KHE Poc lap - Ty do - Hanh phac',
    'SO Y TE C0NG HOA XA H0I CHU NGHIA VIET\nBENH VIEN DONG KHE NAM\nDdc lap Tw do - Hanh phiic',
    'SO Y TE CONG HOA XA H¢I CHU NGHIA VIET NAM\nBENH VIEN DONG KHE boc l4p - Tu do - H4nh phuc',
  ])('however the motto was misread: %s', async (head) => {
    expect(await bodies(head)).toEqual(['so y te', 'benh vien dong khe']);
  });

  it('a name that ends in Việt Nam keeps its end, and not that of the motto', async () => {
    expect(
      await bodies(
        'KHO TIEN VA CAU VIET CONG HOA XA HOI CHU NGHIA VIET\nNAM NAM\nCHI NHANH DONG KHE Doc lap - Tw do - Hanh phic',
      ),
    ).toEqual(['kho tien va cau viet nam', 'chi nhanh dong khe']);
  });

  it('capitals that lost their vowel are a word where they spell one', async () => {
    expect(
      await bodies(
        'TONG CQNG TY CAP NUOC CONG HOA XA HOI CHU NGHIA VIET NAM\nXI NGHIEP DEO SOI Doc lap - Tw do - Hanh phic',
      ),
    ).toEqual(['tong cong ty cap nuoc', 'xi nghiep deo soi']);
  });

  it('a word of one letter stands among the capitals', async () => {
    expect(
      await bodies(
        'SO Y TE TINH DONG KHE CONG HOA XA HOI CHU NGHIA VIET\nBENH VIEN DA KHOA NAM\nDEO SOI Doc lap - Tw do - Hanh phic',
      ),
    ).toEqual(['so y te tinh dong khe', 'benh vien da khoa deo soi']);
  });

  it('under a ministry stands another body, whatever became of its first word', async () => {
    expect(
      await bodies(
        'BO Y TE CONG HOA XA HOI CHU NGHIA VIET\nHGC VIEN QUAN DAN Y NAM\nDoc lap - Tw do - Hanh phic',
      ),
    ).toEqual(['bo y te', 'hgc vien quan dan y']);
  });
});

describe('the place of a garbled letterhead', () => {
  const placeIn = async (head: string, place: string, body = '') => {
    const text = letter('S6: 418/VP', `${place}, ngay 06 thang 3 nam 2024`).replace(/^.*\n.*$/m, head);
    return (await readingOf(text.replace('tinh Dong Khe', body || 'cac don vi'))).place.value;
  };

  it('is named as the capitals name it where the small letters were misread', async () => {
    expect(await placeIn('UBND TINH THUAN LAM\nSO TU PHAP', 'Thuan Lim')).toBe('Thuan Lam');
    expect(await placeIn('UBND TINH PHU SA\nSO TU PHAP', 'Pha Sa', 'tinh Pha Sa')).toBe('Phu Sa');
    expect(await placeIn('UBND TINH NA SA\nSO TU PHAP', 'N4 Sa')).toBe('Na Sa');
  });

  it('begins with Đ where the page prints P for it, and is unknown where it may be a P', async () => {
    expect(await placeIn('UBND TINH PONG LINH Poc lap - Tu do - Hanh phuc\nSO TU PHAP', 'Pong Linh')).toBe(
      'Dong Linh',
    );
    expect(await placeIn('UBND TINH PONG LINH\nSO TU PHAP', 'Pong Linh')).toBeNull();
  });
});

it('a title and a greeting whose Đ was read as P and whose ử was lost', async () => {
  const telegram = letter('S6: 4/CĐ-UBND').replace(
    'Kinh guri: Cac so, ban, nganh.',
    'CONG PIEN\n\nCHU TICH UBND TINH PIEN:\n\n- Cac so, ban, nganh;\n- UBND cac huyén.',
  );
  const { docType, addressees } = await readingOf(telegram);
  expect([docType.value, addressees.length]).toEqual(['urgent-telegram', 2]);
  const greeted = letter('S6: 4/STP-VP').replace(
    'Kinh guri: Cac so, ban, nganh.',
    'Kinh gi:\n- Cac so, ban, nganh;\n- UBND cac huyén.',
  );
  expect((await readingOf(greeted)).addressees).toHaveLength(2);
});

it('specks between the issuer and the last word of the motto are no part of its name', async () => {
  const head = `UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET
HUYEN DONG KHE: © NAM`;
  const { issuer } = await readingOf(letter('S6: 418/UBND-VP').replace(/^.*\n.*$/m, head));
  expect(issuer.raw).toBe('UY BAN NHAN DAN HUYEN DONG KHE');
});

describe('the abstract of a garbled letterhead', () => {
  it.each([
    ['V/y ra soat may chu', 'V/y ra soat may chu'],
    ['_ V/v ra soat may chu', 'V/v ra soat may chu'],
    ['viv ra soat may chu', 'viv ra soat may chu'],
    ['Vé ra soat may chu', 'Vé ra soat may chu'],
  ])('%s', async (line, expected) => {
    const { subject } = await readingOf(letter(`S6 12-CV/TU\n${line}`));
    expect(subject.value).toBe(expected);
  });
});

describe('a letterhead whose capitals came out small', () => {
  const issuerOf = async (left: string[]): Promise<(string | null)[]> => {
    const text = `${left.join('\n')}

S6: 418/UBND-VX
Dong Khe, ngay 06 thang 3 nam 2024

Kinh guri: Cac so, ban, nganh.

${filler}`;
    const { issuer, parentBody } = await readingOf(text);
    return [issuer.value, parentBody.value];
  };

  it('at the front of a word, or in the first word of the line', async () => {
    const head = 'UBND TINH DONG KHE CONG HOA XA HOI CHU NGHIA VIET NAM';
    expect((await issuerOf([head, 'sO TAI CHINH Déc lap - Tu do - Hanh phic']))[0]).toBe('Sở Tài chính');
    expect((await issuerOf(['BO CONG THUONG', 'Cuc BAO VE HA TANG SO']))[0]).toBe('Cục Bảo vệ hạ tầng số');
  });

  it('has no part of a motto that was broken before its last two words', async () => {
    const lines = ['UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA', 'TINH DONG KHE VIET NAM'];
    expect((await issuerOf(lines))[0]).toMatch(/ Dong Khe$/);
  });
});
