// Contacts that a dispatch gives in a table.
import { expect, it } from 'vitest';
import { linesFromText } from '../lines/from-text.ts';
import { contactRows } from './contact-rows.ts';

const rows = (...texts: string[]) => contactRows(linesFromText(texts.join('\n')));

it('each row under a header with a column of telephones is a contact', () => {
  expect(
    rows(
      'TT\tHọ và tên\tChức vụ\tĐiện thoại\tEmail',
      '1\tKS. Bùi Giả Định\tTổ trưởng\t0912.000.111; 0208 3000 112\tdinhbg@so.example',
      '2\tÔng Lê Thử\tChuyên viên\t0912.000.113\t',
    ),
  ).toMatchObject([
    {
      name: 'Bùi Giả Định',
      role: 'Tổ trưởng',
      phones: ['0912000111', '02083000112'],
      email: 'dinhbg@so.example',
    },
    { name: 'Lê Thử', role: 'Chuyên viên', phones: ['0912000113'], email: null },
  ]);
});

it('a roster that is to be filled in, and a table without telephones, give none', () => {
  expect(rows('STT\tHọ và tên\tSố điện thoại', '1\t\t', '2\t\t')).toEqual([]);
  expect(rows('STT\tNội dung\tThời hạn', '1\tSao lưu dữ liệu\t20/11/2025')).toEqual([]);
});
