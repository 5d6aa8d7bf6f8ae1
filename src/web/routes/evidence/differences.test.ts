import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../../../controls/statement/words.ts';
import { differencesOf, fileIdsIn, placeOf } from './differences.ts';

test('a report differs in no field from itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(differencesOf(value, structuredClone(value))).toEqual([]);
    }),
  );
});

test('every field that changed is named once with what it was and what it is', () => {
  const before = { status: 'done', copies: [{ medium: 'nas' }], note: null };
  const after = { status: 'done', copies: [{ medium: 'tape' }, { medium: 'disk' }], note: '' };
  expect(differencesOf(before, after)).toEqual([
    { path: ['copies', 0, 'medium'], before: 'nas', after: 'tape' },
    { path: ['copies', 1, 'medium'], before: undefined, after: 'disk' },
  ]);
});

test('a field carries the label of its form, and the row that it stands in', () => {
  expect(placeOf(['status'], words.vi, {}).label).toBe(words.vi.fields.status?.label);
  const form = { fields: [{ key: 'daNhan', label: 'Số nơi đã nhận' }] };
  expect(placeOf(['values', 'daNhan'], words.vi, form)).toMatchObject({ label: 'Số nơi đã nhận', row: null });
  expect(placeOf(['bodies', 2, 'name'], words.vi, form).row).toBe(3);
});

test('the files of a report are found wherever its form keeps them', () => {
  const file = { id: '6f6d9a0e-0000-4000-8000-000000000001', name: 'anh.pdf', size: 3 };
  expect(fileIdsIn({ attachments: [file], systems: [{ proof: file }] })).toEqual([file.id]);
});
