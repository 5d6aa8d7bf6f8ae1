// A perfect reading scores 1 in every field; a spoilt one loses exactly what was spoilt.
import { describe, expect, it } from 'vitest';
import type { ObligationReading, Reading } from '../../../src/dispatch/contract.ts';
import { readDispatch } from '../../../src/dispatch/read/read.ts';
import { sources } from '../corpus/corpus.ts';
import { textOf } from '../corpus/to-text.ts';
import { characterErrors, editsWithin, errorRate } from './cer.ts';
import { pairsOf } from './duties.ts';
import { type Expected, expectedOf } from './expected.ts';
import { contradictions, wrongWhereNull } from './faults.ts';
import { fields } from './fields.ts';
import { f1Of } from './tally.ts';

const [source] = (await sources()).filter(({ id }) => id === '01');
if (!source) throw new Error('dispatch 01 is not there');
const result = await readDispatch(new TextEncoder().encode(textOf(source)), '01.txt');
if (!result.ok) throw new Error(result.problem.message.en);
const some = result.value;
const expected = expectedOf(source);

const field = (like: Reading['number'], value: string | null): Reading['number'] => ({ ...like, value });

/** The reading that says what the labels say; every other part as some reading has it. */
function perfect(): Reading {
  const [obligation] = some.obligations;
  const [appendix] = some.appendices;
  if (!obligation || !appendix) throw new Error('01 was read without duties or appendix');
  const { labels } = expected;
  const none = { date: null, time: null, from: null, to: null, rule: null, raw: null };
  const obligations = expected.duties.map(
    (duty): ObligationReading => ({
      ...obligation,
      path: duty.path,
      text: duty.text,
      addresseeGroup: duty.group ?? null,
      cascade: duty.cascade ?? false,
      leadUnit: null,
      supportingUnits: [],
      deadline: { kind: 'none', ...none, ...duty.deadline } as ObligationReading['deadline'],
      demands: duty.demands.map((control) => ({ control, parameters: {}, why: [] })),
    }),
  );
  return {
    ...some,
    number: field(some.number, labels.number),
    symbol: field(some.symbol, labels.symbol),
    obligations,
    contradictions: [],
  };
}

const scoreOf = (name: string, reading: Reading, against: Expected = expected): number | null => {
  const scored = fields.find((each) => each.name === name)?.score(against, reading, 'clean');
  return scored ? f1Of(scored) : null;
};

describe('a perfect reading', () => {
  it.each(['number', 'symbol', 'deadlines', 'paths', 'texts', 'demands', 'groups', 'cascade'])(
    'has every %s right',
    (name) => {
      expect(scoreOf(name, perfect())).toBe(1);
    },
  );

  it('holds no wrong value', () => {
    expect(wrongWhereNull(expected, perfect(), 'clean')).toEqual([]);
  });
});

describe('a spoilt reading', () => {
  it('loses the path, and not the deadline, of a duty that was numbered otherwise', () => {
    const reading = perfect();
    reading.obligations[0] = { ...reading.obligations[0], path: '7' } as ObligationReading;
    expect(scoreOf('paths', reading)).toBeLessThan(1);
    expect(scoreOf('deadlines', reading)).toBe(1);
  });

  it('has a fault where it dates a duty that has no deadline', () => {
    const reading = perfect();
    const at = reading.obligations.findIndex(({ deadline }) => deadline.kind === 'none');
    const duty = reading.obligations[at];
    if (!duty) throw new Error('every duty has a deadline');
    reading.obligations[at] = { ...duty, deadline: { ...duty.deadline, kind: 'by', date: '2025-11-30' } };
    expect(wrongWhereNull(expected, reading, 'clean')).toEqual([`deadline of ${duty.path}: by 2025-11-30`]);
  });

  it('has a fault where it numbers a dispatch whose number is blank', () => {
    const blank: Expected = { ...expected, labels: { ...expected.labels, number: null } };
    expect(wrongWhereNull(blank, perfect(), 'clean')).toEqual(['number: 1846 for null']);
  });

  it('has a fault for another number than the printed one only where the source is hard to read', () => {
    const reading = perfect();
    reading.number = field(reading.number, '1346');
    expect(wrongWhereNull(expected, reading, 'clean')).toEqual([]);
    expect(wrongWhereNull(expected, reading, 'garbled')).toEqual(['number: 1346 for 1846']);
  });

  it('loses contradictions that were planted, and counts those made up', () => {
    const planted: Expected = { ...expected, contradictions: ['numbering-gap'] };
    expect(contradictions(planted, perfect())).toMatchObject({ right: 0, missed: 1, wrong: 0 });
  });
});

describe('a demand that two controls would meet', () => {
  it('is met by either', () => {
    const either = expected.duties.map((duty) => ({ ...duty, demands: duty.demands.map((id) => `x|${id}`) }));
    expect(scoreOf('demands', perfect(), { ...expected, duties: either })).toBe(1);
  });
});

describe('pairs of duties', () => {
  it('are found by their words where the paths differ', () => {
    const reading = perfect();
    const renamed = reading.obligations.map((duty) => ({ ...duty, path: `9.${duty.path}` }));
    expect(pairsOf(expected.duties, renamed)).toHaveLength(expected.duties.length);
  });
});

describe('character errors', () => {
  it('are counted wherever the paragraph stands', () => {
    expect(editsWithin('dữ liệu', 'sao lưu dữ liêu mỗi ngày')).toBe(1);
    const paragraph = 'Sao lưu dữ liệu ra thiết bị ngoại tuyến mỗi ngày một lần.';
    const errors = characterErrors(
      [paragraph, 'ngắn'],
      `đầu trang ${paragraph.replace('ữ', 'ử')} cuối trang`,
    );
    expect(errors).toEqual({ edits: 1, letters: paragraph.length });
    expect(errorRate([errors, { edits: 0, letters: paragraph.length }])).toBeCloseTo(
      1 / (2 * paragraph.length),
    );
  });
});
