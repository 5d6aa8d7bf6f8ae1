// The prescribed form: filled in, counted, and added up from the units below.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findingSentence, judge, refusalSentence } from '../kit.ts';
import { check } from './check.ts';
import { control } from './control.ts';
import { evidence, parameters, type ReportFormEvidence } from './evidence.ts';
import { Form } from './form.tsx';
import { importRows } from './import.ts';
import { rollUp } from './roll-up.ts';
import { words } from './words.ts';

const now = new Date('2022-10-01T02:00:00Z');
const numbers = {
  type: 'integer',
  section: '2. Số liệu',
  column: 'Số lượng',
  noteColumn: 'Ghi chú',
  rollUp: 'sum',
};
const demand = parameters.parse({
  title: 'Mẫu thống kê thử',
  fields: [
    { key: 'assessment', label: 'Đánh giá', type: 'long_text', section: '1. Chung', rollUp: 'list' },
    { key: 'proposal', label: 'Kiến nghị', type: 'long_text', section: '1. Chung', optional: true },
    { key: 'received', label: 'Số nơi nhận thông tin', count: 'received', ...numbers },
    { key: 'deployed', label: 'Số nơi triển khai', count: 'deployed', excludesEnterprises: true, ...numbers },
  ],
});
const body = (name: string, rest: object = {}) => ({
  name,
  received: true,
  deployed: true,
  isEnterprise: false,
  ...rest,
});
const report = (
  received: number | null,
  deployed: number | null,
  bodies: object[] = [],
): ReportFormEvidence => evidence.parse({ values: { assessment: 'Đã xong', received, deployed }, bodies });
const judged = (given: ReportFormEvidence) => check({ evidence: given, parameters: demand, now });
const codes = (given: ReportFormEvidence) => judged(given).findings.map(({ code }) => code);

describe('one unit', () => {
  it('its typed counts are only its word until a list stands behind them', () => {
    expect(judged(report(2, 1))).toMatchObject({
      outcome: 'met',
      ground: 'claimed',
      figures: { typedReceived: 2 },
    });
    const listed = judged(report(2, 1, [body('A'), body('Công ty B', { isEnterprise: true })]));
    expect(listed).toMatchObject({
      outcome: 'met',
      ground: 'checked',
      figures: { typedReceived: 2, listedReceived: 2, typedDeployed: 1, listedDeployed: 1 },
    });
  });

  it('a count that its own list contradicts is not known, and both numbers are shown', () => {
    const found = judged(report(5, 1, [body('A')]));
    expect(found.outcome).toBe('unknown');
    expect(findingSentence(words.vi, found.findings[0]!, 'vi')).toBe(
      'Số nơi nhận thông tin: Khai 5, đếm trong danh sách được 1. Sửa một trong hai hoặc giải thích.',
    );
  });

  it('more deployed than received is to be explained, not refused; and no rate is ever computed', () => {
    const found = judged(report(3, 7));
    expect(found).toMatchObject({
      outcome: 'met',
      findings: [{ code: 'more-deployed-than-received', severity: 'warning' }],
    });
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (received, deployed) => {
        const { figures } = judged(report(received, deployed));
        expect(Object.values(figures).every((figure) => [received, deployed].includes(figure))).toBe(true);
      }),
    );
  });

  it('a missing number is unknown, a missing answer is not met, an optional one may be blank', () => {
    expect(codes(report(null, 1))).toEqual(['count-missing']);
    expect(judged(report(null, 1)).outcome).toBe('unknown');
    const unanswered = evidence.parse({ values: { assessment: '  ', received: 2, deployed: 1 } });
    expect(judged(unanswered)).toMatchObject({ outcome: 'partly', findings: [{ code: 'answer-missing' }] });
  });

  it.each([-1, 2.5, 1e300, '1.000'])('%s is no count', (value) => {
    const given = evidence.parse({ values: { assessment: 'x', received: value, deployed: 0 } });
    expect(codes(given)).toEqual(['not-a-count']);
  });

  it('refuses to read keys that every object has', () => {
    const raw = { evidence: JSON.parse('{"values":{"__proto__":5}}'), parameters: demand, now };
    const judgedRaw = judge(control, raw);
    if (judgedRaw.ok) expect(judgedRaw.value.verdict.outcome).toBe('unknown');
    else expect(judgedRaw.problems[0]?.path).toContain('values');
    const [trap] = parameters.parse({
      fields: [{ key: 'constructor', label: 'Bẫy', type: 'text' }],
    }).fields;
    const found = check({ evidence: report(1, 1), parameters: { title: null, fields: [trap!] }, now });
    expect(found.findings[0]?.code).toBe('nothing-filled');
  });
});

describe('the units above', () => {
  const child = (unit: string, given: ReportFormEvidence | null) => ({ unit, code: null, evidence: given });

  it('count a body listed under two parents once, name both, and show the difference', () => {
    const rolled = rollUp(
      [
        child('Xã Một', report(2, 2, [body('Trường Hòa Mẫu'), body('A')])),
        child('Xã Hai', report(2, 2, [body('trường hoà mẫu'.normalize('NFD')), body('B')])),
      ],
      demand,
    );
    expect(rolled.rows.find(({ key }) => key === 'received')).toMatchObject({
      typed: 4,
      computed: 3,
      asListed: 4,
    });
    const said = rolled.findings.map((finding) => findingSentence(words.vi, finding, 'vi'));
    expect(said[0]).toBe('Trường Hòa Mẫu: Được đếm ở cả “Xã Một” và “Xã Hai” (mã —); tổng chỉ tính một lần.');
    expect(said).toContain(
      'Số nơi nhận thông tin: Tính mỗi nơi một lần được 3; cộng theo từng danh sách được 4.',
    );
    expect(judged(rolled.evidence)).toMatchObject({
      ground: 'checked',
      figures: { typedReceived: 3, listedReceived: 3 },
    });
  });

  it('tell namesakes with different codes apart, and join one code under two names', () => {
    const rolled = rollUp(
      [
        child('Một', report(2, 2, [body('Tân An', { code: 'H99.1' }), body('Cũ', { code: 'H99.3' })])),
        child('Hai', report(2, 2, [body('Tân An', { code: 'H99.2' }), body('Mới', { code: 'h99.3' })])),
      ],
      demand,
    );
    expect(rolled.rows.find(({ key }) => key === 'received')?.computed).toBe(3);
    expect(rolled.findings.filter(({ code }) => code === 'body-under-two-parents')).toHaveLength(1);
  });

  it('say that a sum is a lower bound while a unit is silent, and sum nothing from nothing', () => {
    const rolled = rollUp([child('Một', report(3, 1)), child('Hai', null)], demand);
    expect(rolled.silent).toEqual(['Hai']);
    expect(rolled.findings.map(({ code }) => code)).toEqual(['typed-only', 'children-silent']);
    expect(rolled.rows.find(({ key }) => key === 'assessment')?.texts).toEqual([
      { unit: 'Một', text: 'Đã xong' },
    ]);
    const none = rollUp([child('Hai', null)], demand);
    expect(none.rows.find(({ key }) => key === 'received')).toMatchObject({ typed: null, computed: null });
  });

  it('count the same bodies whatever the order of the units', () => {
    const bodies = fc.array(
      fc.record({ name: fc.constantFrom('A', 'B', 'C'), code: fc.constantFrom(null, 'H1', 'H2') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(bodies, { maxLength: 4 }), (lists) => {
        const children = lists.map((list, n) =>
          child(
            `Đơn vị ${n}`,
            report(
              1,
              1,
              list.map((b) => body(b.name, b)),
            ),
          ),
        );
        const once = (given: typeof children) =>
          rollUp(given, demand).rows.find(({ key }) => key === 'received')!;
        const [row, back] = [once(children), once([...children].reverse())];
        expect(row.computed).toBe(back.computed);
        if (row.computed !== null) expect(row.computed).toBeLessThanOrEqual(row.asListed!);
      }),
    );
  });

  it('add up ten thousand units with bodies in a few seconds', () => {
    const children = Array.from({ length: 10_000 }, (_, n) =>
      child(
        `Đơn vị ${n}`,
        report(
          5,
          5,
          Array.from({ length: 5 }, (_, m) => body(`Nơi ${n * 4 + m}`)),
        ),
      ),
    );
    const begun = performance.now();
    const rolled = rollUp(children, demand);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(rolled.rows.find(({ key }) => key === 'received')).toMatchObject({
      computed: 40_001,
      asListed: 50_000,
    });
  });
});

describe('a sheet', () => {
  it('with the form itself is read by the labels of the dispatch', () => {
    const read = importRows(
      {
        header: ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'],
        rows: [
          { line: 3, cells: [null, '2. Thông tin số liệu', null, null] },
          { line: 4, cells: [1, 'số nơi NHẬN thông tin', '1.250', 'tính cả doanh nghiệp'] },
          { line: 5, cells: [2, 'Số nơi triển khai', '=SUM(A1)', null] },
          { line: 6, cells: [3, 'Một mục lạ', 7, null] },
        ],
      },
      demand,
    );
    expect(read.evidence).toMatchObject({
      values: { received: 1250 },
      notes: { received: 'tính cả doanh nghiệp' },
    });
    expect(read.refused.map((refusal) => refusalSentence(words.vi, refusal, 'vi'))).toEqual([
      'Dòng 5: Ô “Số lượng” không phải số nguyên từ 0 trở lên: “=SUM(A1)”.',
      'Dòng 6: Biểu mẫu không có mục “Một mục lạ”.',
    ]);
  });

  it('with a list of bodies is read by its own header', () => {
    const read = importRows(
      {
        header: ['Tên đơn vị', 'Đã nhận', 'Đã triển khai'],
        rows: [
          { line: 2, cells: ['A', 'x', 'Không'] },
          { line: 3, cells: ['B', 'có lẽ', null] },
        ],
      },
      demand,
    );
    expect(read.evidence?.bodies).toMatchObject([
      { name: 'A', received: true, deployed: false, isEnterprise: null },
    ]);
    expect(read.refused).toMatchObject([{ line: 3, code: 'not-a-yes-or-no' }]);
  });
});

it("the form shows the dispatch's own labels by section, its notes, and both counts", () => {
  const html = renderToStaticMarkup(
    createElement(Form, {
      value: report(5, 1, [body('A')]),
      onChange: () => undefined,
      parameters: demand,
      language: 'vi',
      now,
      errors: [{ path: ['values', 'received'], message: 'Nhỏ hơn 0.' }],
    }),
  );
  for (const seen of ['Mẫu thống kê thử', '2. Số liệu', 'Số nơi triển khai: ghi chú', 'Nhỏ hơn 0.'])
    expect(html).toContain(seen);
  expect(html).toContain('Số nơi nhận thông tin: khai 5, đếm trong danh sách 1');
});
