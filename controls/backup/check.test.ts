// 3-2-1 and the restore in time, as a clerk would count them.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findingSentence, refusalSentence } from '../kit.ts';
import { check } from './check.ts';
import { evidence, media, parameters } from './evidence.ts';
import { Form } from './form.tsx';
import { importRows } from './import.ts';
import { words } from './words.ts';

const now = new Date('2024-08-30T02:00:00Z');
const good = {
  name: 'Cổng A',
  copies: [
    { medium: 'disk', isOffline: false },
    { medium: 'nas', isOffline: false },
    { medium: 'tape', isOffline: true },
  ],
  lastDrill: { result: 'restored', on: '2024-08-01', hours: 6 },
};
const judged = (systems: unknown[], demand: unknown = {}) =>
  check({ evidence: evidence.parse({ systems }), parameters: parameters.parse(demand), now });
const codes = (systems: unknown[], demand?: unknown) =>
  judged(systems, demand).findings.map(({ code }) => code);

describe('the rule', () => {
  it('three copies on two media with one offline and a fresh, quick restore are met', () => {
    expect(judged([good])).toMatchObject({ outcome: 'met', findings: [] });
  });

  it('agrees with the words of the rule for any copies', () => {
    const copy = fc.record({
      medium: fc.constantFrom(null, ...media),
      isOffline: fc.constantFrom(null, true, false),
      location: fc.constant('Phòng máy'),
    });
    fc.assert(
      fc.property(fc.array(copy, { minLength: 1, maxLength: 6 }), (copies) => {
        const kinds = new Set(copies.map(({ medium }) => medium).filter(Boolean)).size;
        const isMet = copies.length >= 3 && kinds >= 2 && copies.some(({ isOffline }) => isOffline === true);
        expect(judged([{ ...good, copies }]).outcome === 'met').toBe(isMet);
      }),
      { numRuns: 2000 },
    );
  });

  it('a blank that could make it enough is unknown; one that could not is not met', () => {
    const blank = [
      { medium: 'disk' },
      { medium: 'tape', isOffline: false },
      { medium: 'nas', isOffline: false },
    ];
    expect(codes([{ ...good, copies: blank }])).toEqual(['no-offline-copy-stated']);
    expect(judged([{ ...good, copies: blank }]).outcome).toBe('unknown');
    expect(judged([{ ...good, copies: blank.slice(1) }]).outcome).toBe('not-met');
  });

  it('a restore on the last allowed day counts, one day later it is too old', () => {
    const drilled = (on: string) => [{ ...good, lastDrill: { ...good.lastDrill, on } }];
    expect(judged(drilled('2024-05-30')).outcome).toBe('met');
    const late = judged(drilled('2024-05-29'));
    expect(findingSentence(words.vi, late.findings[0]!, 'vi')).toBe(
      'Cổng A: Lần thử khôi phục đã qua 93 ngày, cho phép 92 ngày.',
    );
    expect(codes(drilled('2024-09-01'))).toEqual(['drill-ahead']);
  });

  it('a slow restore, a failed one and none at all are told apart', () => {
    const drilled = (lastDrill: object) => codes([{ ...good, lastDrill }]);
    expect(drilled({ ...good.lastDrill, hours: 24.5 })).toEqual(['drill-too-slow']);
    expect(drilled({ ...good.lastDrill, result: 'failed' })).toEqual(['drill-failed']);
    expect(drilled({ result: 'never' })).toEqual(['never-drilled']);
    expect(drilled({})).toEqual(['no-drill-stated']);
  });

  it('one system met and one not is partly; a system that was asked for and not told of is unknown', () => {
    expect(judged([good, { ...good, name: 'B', copies: good.copies.slice(1) }]).outcome).toBe('partly');
    expect(judged([good], { systems: ['Cong a', 'Kho B'] })).toMatchObject({
      outcome: 'unknown',
      figures: { systems: 2, met: 1, notMet: 0, unknown: 1 },
      findings: [{ code: 'no-evidence', subject: 'Kho B' }],
    });
  });
});

describe('a sheet of copies', () => {
  const header = [
    'Hệ thống',
    'Phương tiện',
    'Ngoại tuyến',
    'Ngày thử khôi phục',
    'Kết quả thử',
    'Giờ khôi phục',
  ];
  it('is gathered by system, and a bad row is refused by its line', () => {
    const read = importRows({
      header,
      rows: [
        { line: 2, cells: ['Cổng A', 'Ổ đĩa máy chủ', 'Không', '1/8/2024', 'Thành công', '5,5'] },
        { line: 3, cells: ['CỔNG A', 'Băng từ', 'có', null, null, null] },
        { line: 4, cells: ['Cổng A', 'giấy', 'có', null, null, null] },
        { line: 5, cells: ['Cổng A', 'NAS', 'hình như', null, null, null] },
        { line: 6, cells: ['Cổng A', 'NAS', 'không', '30/2/2024', null, null] },
        { line: 7, cells: ['Cổng A', 'NAS', 'không', '2/8/2024', 'Thất bại', 1] },
      ],
    });
    expect(read.evidence?.systems).toMatchObject([
      {
        name: 'Cổng A',
        copies: [{ medium: 'disk' }, { medium: 'tape', isOffline: true }],
        lastDrill: { hours: 5.5 },
      },
    ]);
    expect(read.refused.map((refusal) => refusalSentence(words.vi, refusal, 'vi'))).toEqual([
      'Dòng 4: Ô “Loại phương tiện” có giá trị không dùng được: “giấy”.',
      'Dòng 5: Ô “Ngoại tuyến” phải là Có hoặc Không, đang là “hình như”.',
      'Dòng 6: Ô “Ngày thử khôi phục” không phải ngày: “30/2/2024”. Ghi như 2/9/2024.',
      'Dòng 7: Hệ thống “Cổng A” có hai kết quả thử khôi phục khác nhau. Giữ kết quả ở dòng đầu.',
    ]);
  });
});

it('the form shows the live counts and a table of copies', () => {
  const value = { systems: [{ ...good, copies: good.copies.slice(1) }] };
  const html = renderToStaticMarkup(
    createElement(Form, { value, onChange: () => undefined, parameters: {}, language: 'vi', now }),
  );
  expect(html).toContain('Cổng A: 2/3 bản, 2/2 loại phương tiện, 1/1 bản ngoại tuyến');
  expect(html).toContain('aria-label="Loại phương tiện, dòng 2"');
  expect(html).toContain('<option value="true" selected="">Có</option>');
});
