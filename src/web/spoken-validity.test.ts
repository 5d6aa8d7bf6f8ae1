import { expect, test } from 'vitest';
import { sayValidity } from './spoken-validity.ts';
import { vi } from './words/ui.vi.ts';

const say = (wrong: Parameters<typeof sayValidity>[0], type = 'text') =>
  sayValidity(wrong, type, vi.validity);

test('a field left empty is named in the language of the page, whatever the browser speaks', () => {
  expect(say({ valueMissing: true })).toBe('Ô này cần được điền.');
  expect(say({ valueMissing: true }, 'select-one')).toBe('Chọn một mục.');
  expect(say({ typeMismatch: true }, 'email')).toContain('ten@coquan.vn');
  expect(say({ rangeUnderflow: true })).toBe('Giá trị chưa đúng dạng.');
});

test('words given before do not keep a field wrong that is right by now', () => expect(say({})).toBe(''));
