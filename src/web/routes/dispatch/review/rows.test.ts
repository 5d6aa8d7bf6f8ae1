// The order in which the review is gone through, and what is typed into its forms.
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../dispatch/review/contract.ts';
import { partialDate } from './forms/whole-fields.ts';
import { leftOf, nextOpen, rowAt, rowsOf } from './rows.ts';
import { likelyCut } from './splitter.tsx';

const item = (
  field: string,
  cause: Item['cause'],
  isDecided = false,
  lines: [number, number] | null = null,
): Item => ({
  ...{ field, cause, about: [], page: lines && 1, lines, box: null, raw: null, isSettled: false },
  decided: isDecided ? { kind: 'accepted', ordinal: 1 } : null,
});
const keys = {
  ...{ addressees: [], bases: [], contacts: [], distribution: [], appendices: [] },
  obligations: ['1', '0'],
};

describe('the rows', () => {
  const items = [
    item('contradictions/0', 'contradiction', true),
    item('number', 'unknown'),
    item('obligations/0', 'doubtful', false, [4, 9]),
    item('obligations/1', 'sure', false, [5, 6]),
    item('issuer', 'sure'),
  ];
  const rows = rowsOf({ items, keys });

  test('go from what needs an eye through the duties, in their own order, to what is sure', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'look:contradictions/0',
      'look:number',
      'look:obligations/0',
      'duties:obligations/1',
      'duties:obligations/0',
      'sure:issuer',
    ]);
  });

  test('a doubtful duty that stands in two lists is counted once', () => {
    expect(leftOf(rows)).toEqual({ look: 2, rest: 2 });
  });

  test('the next one is the next that nobody decided and that is not on its way, going round once', () => {
    expect(nextOpen(rows, null, [])?.id).toBe('look:number');
    expect(nextOpen(rows, 'look:number', ['obligations/0'])?.id).toBe('duties:obligations/1');
    expect(nextOpen(rows, 'sure:issuer', [])?.id).toBe('look:number');
    expect(nextOpen(rows, 'look:number', ['number', 'obligations/0', 'obligations/1', 'issuer'])).toBeNull();
  });

  test('a line belongs to the row that says most about it', () => {
    expect(rowAt(rows, 1, 5)?.item.field).toBe('obligations/1');
    expect(rowAt(rows, 1, 9)?.item.field).toBe('obligations/0');
    expect(rowAt(rows, 2, 5)).toBeNull();
  });
});

describe('what is typed', () => {
  test('a day may be partly known', () => {
    expect(partialDate('26/9/2022')).toEqual({ iso: '2022-09-26', year: 2022, month: 9 });
    expect(partialDate(' 9/2022 ')).toEqual({ iso: null, year: 2022, month: 9 });
    expect(partialDate('2022')).toEqual({ iso: null, year: 2022, month: null });
  });

  test('a day that is none is sent as typed, so that the refusal can name it', () => {
    expect(partialDate('31/2/2022')).toEqual({ iso: '31/2/2022', year: null, month: null });
  });

  test('a text is cut after the sentence nearest its middle, else at a word, else not at all', () => {
    expect('Một hai. Ba bốn.'.slice(likelyCut('Một hai. Ba bốn.'))).toBe('Ba bốn.');
    expect('Một hai ba'.slice(likelyCut('Một hai ba'))).toMatch(/^(hai )?ba$/);
    expect(likelyCut('Một')).toBe(0);
  });
});
