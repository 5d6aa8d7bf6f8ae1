import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeKinds, readCode } from './codes.ts';
import { lineage, type SuccessionEdge, unitAt } from './lineage.ts';
import { readPhone } from './phone.ts';

const agencyCode = fc
  .tuple(
    fc.constantFrom(...'ABHXY'),
    fc.nat(99),
    fc.array(fc.stringMatching(/^[A-Z0-9]{1,3}$/), { maxLength: 7 }),
  )
  .map(([letter, number, groups]) => [`${letter}${String(number).padStart(2, '0')}`, ...groups].join('.'));

describe('codes', () => {
  it('an agency code is kept in upper case, however it is spaced', () => {
    fc.assert(
      fc.property(agencyCode, (code) => {
        expect(readCode('agencyCode', ` ${code.toLowerCase().replaceAll('.', ' . ')} `)).toEqual({
          ok: true,
          value: code,
        });
      }),
    );
  });

  it.each(['Z01', 'H1', 'H24.', 'H24..A', 'H24-A', '000.00.00.H24', `H24.${'A'.repeat(32)}`])(
    '%s is no agency code of Decision 20/2020',
    (code) => expect(readCode('agencyCode', code).ok).toBe(false),
  );

  it('the old code has 13 characters', () => {
    expect(readCode('oldAgencyCode', '000.01.12.x28')).toEqual({ ok: true, value: '000.01.12.X28' });
    expect(readCode('oldAgencyCode', 'X28.01').ok).toBe(false);
  });

  it('a registration number has 10 digits, and 3 more for a dependent unit', () => {
    expect(readCode('registrationNumber', '0100 000 001 002')).toEqual({ ok: true, value: '0100000001-002' });
    expect(readCode('registrationNumber', '12345').ok).toBe(false);
  });

  it('whatever is read once is read the same again, and nothing is null', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codeKinds), fc.oneof(agencyCode, fc.string()), (kind, written) => {
        const once = readCode(kind, written);
        if (once.ok && once.value) expect(readCode(kind, once.value)).toEqual(once);
      }),
    );
    for (const kind of codeKinds) expect(readCode(kind, '  ')).toEqual({ ok: true, value: null });
  });
});

describe('telephone numbers', () => {
  it.each([
    ['0984.000.111', '0984000111'],
    ['0984.000111', '0984000111'],
    ['+84 984 000 111', '0984000111'],
    ['(0225) 3000 111', '02253000111'],
    ['0225.3000.111 máy lẻ 12', '02253000111;12'],
    ['1900 1234', '19001234'],
    ['113', '113'],
  ])('%s is dialled %s', (written, digits) => expect(readPhone(written)).toEqual({ digits, written }));

  it.each(['', '26/9/2022', '0984', 'hỏi văn thư', '00000000000', '0984.000.11x'])('%s is none', (written) =>
    expect(readPhone(written)).toBeNull(),
  );

  it('a mobile is read the same however it is grouped', () => {
    const groups = fc.tuple(
      fc.stringMatching(/^[35789]\d{8}$/),
      fc.constantFrom('.', ' ', '-', ''),
      fc.boolean(),
    );
    fc.assert(
      fc.property(groups, ([rest, mark, isAbroad]) => {
        const written = `${isAbroad ? '+84 ' : '0'}${rest.slice(0, 3)}${mark}${rest.slice(3, 6)}${mark}${rest.slice(6)}`;
        expect(readPhone(written)?.digits).toBe(`0${rest}`);
      }),
    );
  });
});

describe('lineage', () => {
  const districts: SuccessionEdge = { id: '1', onDate: '2025-07-01', before: ['a', 'b'], after: ['x', 'y'] };
  const merger: SuccessionEdge = { id: '2', onDate: '2026-01-01', before: ['x', 'y'], after: ['x'] };

  it('shows the unit of its day', () => {
    expect(unitAt('a', '2025-06-30', [districts, merger])).toEqual(['a']);
    expect(unitAt('a', '2025-07-01', [districts, merger])).toEqual(['x', 'y']);
    expect(unitAt('a', '2026-01-01', [districts, merger])).toEqual(['x']);
    expect(unitAt('y', '2024-01-01', [districts, merger])).toEqual(['a', 'b']);
  });

  it('of a unit that ended without a successor is empty from that day', () => {
    const end = { id: '3', onDate: '2025-07-01', before: ['c'], after: [] };
    expect(unitAt('c', '2025-07-01', [end])).toEqual([]);
    expect(lineage('c', [end]).successions).toEqual([end]);
  });

  it('ends even where the records run in a circle', () => {
    const circle = [
      { id: '1', onDate: '2020-01-01', before: ['a'], after: ['b'] },
      { id: '2', onDate: '2021-01-01', before: ['b'], after: ['a'] },
    ];
    expect(lineage('a', circle).units.sort()).toEqual(['a', 'b']);
    expect(unitAt('a', '2022-01-01', circle)).toEqual(['a']);
  });
});
