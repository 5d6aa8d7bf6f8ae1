import { describe, expect, test } from 'vitest';
import { type ProblemContext, problemsOf } from './problems.ts';
import { content, duty } from './sample.for-tests.ts';

const now = new Date('2024-09-02T02:00:00Z');
const clear: ProblemContext = {
  unitsByGroup: new Map([['g1', 3]]),
  twice: [],
  ended: [],
  unknownNames: [],
  contradictions: [],
  refusal: () => null,
  lack: () => null,
};
const codes = (given = content(), context: Partial<ProblemContext> = {}) =>
  problemsOf(given, { ...clear, ...context }, now).map((each) => `${each.blocks ? '!' : ''}${each.code}`);
const one = (given: Parameters<typeof duty>[1]) => content({ obligations: [duty(1, given)] });

describe('what stands against issuing', () => {
  test('nothing, where all is in order', () => expect(codes()).toEqual([]));
  test('a deadline on or before the date of issue', () => {
    expect(codes(one({ deadline: { kind: 'by', at: '2024-08-31T17:00:00Z', raw: null } }))).toEqual([
      '!deadline-before-issue',
    ]);
  });
  test('a group that resolves to no unit, where a duty is given to it', () => {
    expect(codes(content(), { unitsByGroup: new Map() })).toEqual(['!group-empty']);
    const idle = content({ obligations: [duty(1, { isIssued: false })] });
    expect(codes(idle, { unitsByGroup: new Map() })).toEqual(['!no-obligations']);
  });
  test('a duty without text, group or proof', () => {
    expect(codes(one({ text: ' ', group: 'g9', demands: [] }))).toEqual([
      '!obligation-blank',
      '!group-unknown',
      '!no-demand',
    ]);
  });
  test('parameters that the control refuses, and a control that is not there', () => {
    expect(codes(one({}), { refusal: () => 'hours: too small' })).toEqual(['!parameters-refused']);
    expect(codes(one({}), { refusal: () => 'unknown' })).toEqual(['!control-unknown']);
  });
  test('a report on a form that has no fields', () => {
    const [demand] = duty(1).demands;
    if (!demand) throw new Error('one demand');
    const asks = { ...demand, control: 'report-form' };
    expect(codes(one({ demands: [{ ...asks, parameters: { fields: [] } }] }))).toEqual([
      '!report-form-missing',
    ]);
    expect(codes(one({ demands: [{ ...asks, parameters: { fields: [{ key: 'a' }] } }] }))).toEqual([]);
  });
});

describe('what should have been seen, and does not stand in the way', () => {
  test('a deadline that has passed, a wording without a deadline, a blank number', () => {
    expect(codes(one({ deadline: { kind: 'by', at: '2024-09-01T18:00:00Z', raw: null } }))).toEqual([
      'deadline-past',
    ]);
    expect(codes(one({ deadline: { kind: 'none', raw: 'trong kỳ nghỉ' } }))).toEqual(['deadline-open']);
    expect(codes(content({ number: null }))).toEqual(['reference-blank']);
  });
  test('parameters with which no report of any unit could ever be judged', () =>
    expect(codes(one({}), { lack: () => 'no-window' })).toEqual(['parameters-lacking']));
  test('a unit in two groups, one that has ended, names that are not in the directory', () => {
    expect(
      codes(content(), {
        twice: [{ groups: ['g1', 'g2'], count: 7, names: ['A'] }],
        ended: [{ group: 'g1', name: 'B' }],
        unknownNames: ['C'],
      }),
    ).toEqual(['unit-ended', 'unit-twice', 'unit-unknown']);
  });
});
