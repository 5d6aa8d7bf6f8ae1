import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLineages, differences } from './differences.ts';
import { content, duty, lineage } from './sample.for-tests.ts';

const kinds = (before = content(), after = content()) =>
  differences(before, after).obligations.map((each) => each.kind);

describe('two versions of a directive', () => {
  test('the same version differs in nothing', () => {
    expect(differences(content(), content())).toMatchObject({
      fields: [],
      obligations: [{ kind: 'same' }, { kind: 'same' }],
    });
  });
  test('a later deadline is a change of that duty alone', () => {
    const later = duty(2, { deadline: { kind: 'by', at: '2024-10-30T17:00:00.000Z', raw: null } });
    const found = differences(content(), content({ obligations: [duty(1), later] }));
    expect(found.obligations[1]).toMatchObject({ kind: 'changed', aspects: ['deadline'] });
    expect(changedLineages(found)).toEqual([lineage(2)]);
  });
  test('a duty that only moved to another number need not be acknowledged again', () => {
    const after = content({
      obligations: [duty(3, { path: '1' }), duty(1, { path: '2' }), duty(2, { path: '3' })],
    });
    expect(kinds(content(), after)).toEqual(['added', 'renumbered', 'renumbered']);
  });
  test('a duty that is no longer there is removed, and so is one that is no longer issued', () => {
    expect(kinds(content(), content({ obligations: [duty(1)] }))).toEqual(['same', 'removed']);
    expect(kinds(content(), content({ obligations: [duty(1), duty(2, { isIssued: false })] }))).toEqual([
      'same',
      'removed',
    ]);
  });
  test('the order in which parameters are stored is no change', () => {
    const [demand] = duty(1).demands;
    if (!demand) throw new Error('one demand');
    const turned = duty(1, { demands: [{ ...demand, parameters: { b: 2, a: 1 } }] });
    expect(kinds(content(), content({ obligations: [turned, duty(2)] }))).toEqual(['same', 'same']);
    const other = duty(1, { demands: [{ ...demand, parameters: { a: 1, b: 3 } }] });
    expect(kinds(content(), content({ obligations: [other, duty(2)] }))).toEqual(['changed', 'same']);
  });
  test('a changed subject is shown with what it was', () => {
    expect(differences(content(), content({ subject: 'Khác' })).fields).toEqual([
      { field: 'subject', before: 'Thử', after: 'Khác' },
    ]);
  });
  test('every duty of either version is named exactly once, whatever was added, removed or moved', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const of = (ns: number[]) => content({ obligations: ns.map((n) => duty(n)) });
        const named = differences(of(before), of(after)).obligations.map((each) => each.lineageId);
        expect([...named].sort()).toEqual([...new Set([...before, ...after])].map(lineage).sort());
      }),
    );
  });
});
