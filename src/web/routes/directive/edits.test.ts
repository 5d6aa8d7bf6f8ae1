import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content, duty, lineage } from '../../../directive/rules/sample.for-tests.ts';
import { addDemand, addGroup, joinWithNext, moveDuty, splitDuty, withReportForm } from './edits.ts';

let next = 500;
const newId = () => lineage(next++);
const paths = (given = content()) => given.obligations.map((each) => each.path);

describe('editing a draft', () => {
  test('a split duty keeps its lineage in the first part; the second and its demands are new', () => {
    const before = content({ obligations: [duty(1, { text: 'Sao lưu. Thử khôi phục.' })] });
    const [first, second] = splitDuty(before, lineage(1), 8, newId).obligations;
    expect(first).toMatchObject({ lineageId: lineage(1), text: 'Sao lưu.' });
    expect(second).toMatchObject({ text: 'Thử khôi phục.', group: 'g1' });
    expect(second?.lineageId).not.toBe(lineage(1));
    expect(second?.demands[0]?.lineageId).not.toBe(first?.demands[0]?.lineageId);
  });
  test('a split at the edge of the text changes nothing', () => {
    expect(splitDuty(content(), lineage(1), 0, newId)).toEqual(content());
    expect(splitDuty(content(), lineage(1), 99, newId)).toEqual(content());
  });
  test('what was split is whole again when it is joined', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (at) => {
        const joined = joinWithNext(splitDuty(content(), lineage(1), at, newId), lineage(1));
        const letters = (text = '') => text.replace(/\s/g, '');
        expect(letters(joined.obligations[0]?.text)).toBe(letters(content().obligations[0]?.text));
        expect(joined.obligations).toHaveLength(2);
      }),
    );
  });
  test('the last duty has no next one to be joined with', () => {
    expect(joinWithNext(content(), lineage(2))).toEqual(content());
  });
  test('a duty moves by one and stops at the ends', () => {
    expect(paths(moveDuty(content(), lineage(1), 1))).toEqual(['2', '1']);
    expect(paths(moveDuty(content(), lineage(1), -1))).toEqual(['1', '2']);
  });
  test('a new group never takes the key of another', () => {
    const groups = addGroup(content(), 'Nhóm mới').groups;
    expect(new Set(groups.map((group) => group.key)).size).toBe(2);
  });
  test('a demand for the report form carries the form, and follows it when it changes', () => {
    const form = { title: 'Mẫu', caption: null, fields: [] };
    const asked = addDemand(withReportForm(content(), form), lineage(1), 'report-form', newId);
    expect(asked.obligations[0]?.demands[1]?.parameters).toMatchObject({ title: 'Mẫu' });
    const renamed = withReportForm(asked, { ...form, title: 'Mẫu mới' });
    expect(renamed.obligations[0]?.demands[1]?.parameters).toMatchObject({ title: 'Mẫu mới' });
  });
});
