// The roster's rule against a minute-by-minute oracle, and the sheets that offices send.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findingSentence, MINUTE, refusalSentence, type Sheet } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { Form } from './form.tsx';
import { importRows } from './import.ts';
import { words } from './words.ts';

const now = new Date('2024-08-30T02:00:00Z');
const start = Date.parse('2024-08-31T00:00:00Z');
const at = (minute: number) => new Date(start + minute * MINUTE).toISOString();
const phones = ['0999000001', '0999000002', '12', null];
const posts = ['Trực A', 'Trực B'];

const plan = fc.record({
  length: fc.integer({ min: 1, max: 90 }),
  shifts: fc.array(
    fc.record({
      post: fc.constantFrom(...posts),
      person: fc.constantFrom('Mẫu', 'Thử', 'Ví'),
      phone: fc.constantFrom(...phones),
      from: fc.integer({ min: -20, max: 110 }),
      lasts: fc.integer({ min: -5, max: 70 }),
    }),
    { maxLength: 9 },
  ),
});

describe('the rule', () => {
  it('agrees with counting every minute of thousands of random plans', () => {
    fc.assert(
      fc.property(plan, ({ length, shifts }) => {
        const roster = shifts.map(({ lasts, ...shift }) => ({ ...shift, to: shift.from + lasts }));
        const verdict = check({
          evidence: evidence.parse({ shifts: roster.map((s) => ({ ...s, from: at(s.from), to: at(s.to) })) }),
          parameters: parameters.parse({ window: { from: at(0), to: at(length) }, posts }),
          now,
        });
        const isDialled = (phone: string | null) => phone?.length === 10;
        const placed = roster.filter(({ from, to }) => from < to);
        if (placed.length === 0) {
          expect(verdict.outcome).toBe('unknown');
          return;
        }
        const minutes = Array.from({ length }, (_, minute) => minute);
        const isManned = (post: string, minute: number) =>
          placed.some((s) => s.post === post && isDialled(s.phone) && s.from <= minute && minute < s.to);
        const missing = posts.flatMap((post) => minutes.filter((minute) => !isManned(post, minute)));
        expect(verdict.figures.minutesMissing).toBe(missing.length);
        expect(verdict.figures.minutesCovered).toBe(2 * length - missing.length);
        expect(verdict.outcome === 'met').toBe(missing.length === 0 && verdict.figures.doubleBookings === 0);
        const gaps = verdict.findings.filter(({ code }) => code === 'gap');
        expect(gaps.reduce((sum, { params }) => sum + Number(params.minutes), 0)).toBe(missing.length);
      }),
      { numRuns: 4000 },
    );
  });

  it('finds somebody in two places exactly when some minute has them in two places', () => {
    fc.assert(
      fc.property(plan, ({ shifts }) => {
        const roster = shifts
          .map(({ lasts, ...shift }) => ({ ...shift, phone: '0999000001', to: shift.from + lasts }))
          .filter(({ from, to }) => from < to);
        const verdict = check({
          evidence: evidence.parse({ shifts: roster.map((s) => ({ ...s, from: at(s.from), to: at(s.to) })) }),
          parameters: parameters.parse({ window: { from: at(-100), to: at(300) }, posts }),
          now,
        });
        const inside = Math.max(...roster.map(({ to }) => to), 0) <= 300;
        expect(inside).toBe(true);
        const clash = roster.some((one) =>
          roster.some(
            (other) =>
              one.person === other.person &&
              one.post !== other.post &&
              one.from < other.to &&
              other.from < one.to,
          ),
        );
        expect((verdict.figures.doubleBookings ?? 0) > 0).toBe(clash);
      }),
      { numRuns: 4000 },
    );
  });

  it('joins shifts that touch, and names a gap of one minute by its civil time', () => {
    const shift = (from: number, to: number) => ({
      person: 'Mẫu',
      phone: '0999000001',
      from: at(from),
      to: at(to),
    });
    const demand = parameters.parse({ window: { from: at(0), to: at(60) } });
    const judged = (...shifts: unknown[]) =>
      check({ evidence: evidence.parse({ shifts }), parameters: demand, now });
    expect(judged(shift(0, 30), shift(30, 60)).outcome).toBe('met');
    const [gap] = judged(shift(0, 30), shift(31, 60)).findings;
    expect(findingSentence(words.vi, gap!, 'vi')).toBe(
      'Không có người trực liên lạc được từ 07:30 31/8/2024 đến 07:31 31/8/2024 (1 phút).',
    );
  });

  it('judges a hundred thousand shifts in a few seconds and names no more than a page can hold', () => {
    const shifts = Array.from({ length: 100_000 }, (_, n) => ({
      post: posts[n % 2],
      person: `Người ${n % 3}`,
      phone: '0999000001',
      from: at(n * 2),
      to: at(n * 2 + 3 + (n % 2)),
    }));
    const roster = evidence.parse({ shifts });
    const demand = parameters.parse({ window: { from: at(0), to: at(200_010) }, posts });
    const begun = performance.now();
    const verdict = check({ evidence: roster, parameters: demand, now });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(verdict.outcome).toBe('not-met');
    expect(verdict.findings.length).toBeLessThan(1_000);
    expect(verdict.findings.some(({ code }) => code === 'and-more')).toBe(true);
  });
});

describe('a sheet from an office', () => {
  const sheet = (header: string[], ...rows: Sheet['rows'][number]['cells'][]): Sheet => ({
    header,
    rows: rows.map((cells, n) => ({ line: n + 5, cells })),
  });

  it('is read with its own headings, 17h30, and a shift past midnight', () => {
    const read = importRows(
      sheet(
        ['STT', 'Họ và tên', 'SĐT', 'Ngày trực', 'Từ giờ', 'Đến giờ'],
        [1, 'Nguyễn Văn Mẫu', 999000001, '2/9/2024', '17h30', '7:00'],
        [2, 'Trần Thị Thử', '0999 000 002', new Date('2024-09-03T00:00:00Z'), 0.5, '17 giờ'],
        [null, '', null, null, null, null],
      ),
    );
    expect(read.refused).toEqual([]);
    expect(read.evidence?.shifts).toMatchObject([
      { phone: '0999000001', from: '2024-09-02T10:30:00.000Z', to: '2024-09-03T00:00:00.000Z' },
      { phone: '0999 000 002', from: '2024-09-03T05:00:00.000Z', to: '2024-09-03T10:00:00.000Z' },
    ]);
  });

  it('is read with whole times and with hours in one cell', () => {
    const whole = importRows(
      sheet(['NGƯỜI TRỰC', 'Vị trí', 'Từ', 'Đến'], ['Mẫu', 'A', '17:00 2/9/2024', '7h30 ngày 3/9/2024']),
    );
    const hours = importRows(
      sheet(['Họ tên', 'Ngày', 'Ca trực'], ['Mẫu', '2/9/2024', '17h00 - 7h30 hôm sau']),
    );
    expect(hours.evidence?.shifts[0]).toMatchObject({
      from: whole.evidence!.shifts[0]!.from,
      to: whole.evidence!.shifts[0]!.to,
    });
  });

  it('has each bad row refused by its line with what to mend', () => {
    const read = importRows(
      sheet(
        ['Họ tên', 'Từ', 'Đến'],
        ['Mẫu', '31/2/2024 7h', '8h 1/3/2024'],
        [null, '7h 1/3/2024', '8h 1/3/2024'],
        ['Thử', '8h 1/3/2024', '7h 1/3/2024'],
        ['Ví', '8h 1/3/2024', '17h 1/3/2024'],
      ),
    );
    expect(read.accepted).toBe(1);
    expect(read.refused.map((refusal) => refusalSentence(words.vi, refusal, 'vi'))).toEqual([
      'Dòng 5: Không đọc được lúc bắt đầu: “31/2/2024 7h 8h 1/3/2024”. Ghi như 17:00 2/9/2024.',
      'Dòng 6: Ô “Người trực” để trống.',
      'Dòng 7: Ca kết thúc trước khi bắt đầu: “8h 1/3/2024 7h 1/3/2024”. Sửa ngày hoặc giờ kết thúc.',
    ]);
  });

  it('with a wrong header is refused as a whole', () => {
    const read = importRows(sheet(['A', 'B'], ['x', 'y']));
    expect(read).toMatchObject({ evidence: null, accepted: 0 });
    expect(read.refused.map(({ code }) => code)).toEqual(['missing-column', 'no-times']);
  });
});

it('the form draws covered hours and gaps for each day, and says the gaps in words', () => {
  const html = renderToStaticMarkup(
    createElement(Form, {
      value: { shifts: [{ person: 'Mẫu', phone: '0999000001', from: at(0), to: at(600) }] },
      onChange: () => undefined,
      parameters: { window: { from: at(0), to: at(1440) } },
      language: 'vi',
      now,
    }),
  );
  expect(html).toContain('hd-coverage-covered');
  expect(html).toContain('hd-coverage-gap');
  expect(html).toContain('Thời gian đã có người trực: 10 giờ trên 24 giờ');
  expect(html).toContain('Không có người trực liên lạc được từ 17:00 31/8/2024 đến 07:00 1/9/2024 (14 giờ).');
  expect(html).toContain('aria-label="Số điện thoại, dòng 1"');
});
