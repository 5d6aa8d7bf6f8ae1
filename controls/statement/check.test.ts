// A statement stays a claim, whatever it says.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { refusalSentence } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { Form } from './form.tsx';
import { importRows } from './import.ts';
import { words } from './words.ts';

const now = new Date('2024-08-30T02:00:00Z');

it('no statement is ever more than the word of the unit, and none is met without saying what was done', () => {
  const statement = fc.record({
    status: fc.constantFrom(null, 'done', 'in-progress', 'not-done', 'not-applicable'),
    whatWasDone: fc.option(fc.string({ maxLength: 20 })),
    doneOn: fc.constantFrom(null, '2024-08-29', '2024-08-30', '2024-08-31'),
    reason: fc.option(fc.string({ maxLength: 20 })),
  });
  fc.assert(
    fc.property(statement, fc.boolean(), (raw, needsDate) => {
      const read = evidence.parse(raw);
      const found = check({ evidence: read, parameters: parameters.parse({ needsDate }), now });
      expect(found.ground).toBe('claimed');
      const isWhole = read.status === 'done' && Boolean(read.whatWasDone);
      const isDated = read.doneOn === null ? !needsDate : read.doneOn <= '2024-08-30';
      expect(found.outcome === 'met').toBe(isWhole && isDated);
    }),
  );
});

it('the work done today in Viet Nam is not ahead, though UTC is still on the day before', () => {
  const read = evidence.parse({ status: 'done', whatWasDone: 'Đã làm', doneOn: '2024-08-31' });
  const justAfterMidnight = new Date('2024-08-30T17:00:00Z');
  expect(check({ evidence: read, parameters: parameters.parse({}), now: justAfterMidnight }).outcome).toBe(
    'met',
  );
});

it('a sheet of one row becomes the statement; other rows are refused by line', () => {
  const header = ['Tình trạng', 'Nội dung', 'Ngày hoàn thành'];
  const read = importRows({
    header,
    rows: [
      { line: 2, cells: ['xong xuôi rồi', '', null] },
      { line: 3, cells: ['ĐÃ THỰC HIỆN', 'Đã rà soát', '29/8/2024'] },
      { line: 4, cells: ['Đang thực hiện', '', null] },
    ],
  });
  expect(read.evidence).toMatchObject({ status: 'done', whatWasDone: 'Đã rà soát', doneOn: '2024-08-29' });
  expect(read.refused.map((refusal) => refusalSentence(words.vi, refusal, 'vi'))).toEqual([
    'Dòng 2: Không hiểu tình trạng “xong xuôi rồi”. Ghi Đã thực hiện, Đang thực hiện, Chưa thực hiện.',
    'Dòng 4: Chỉ nhận một dòng lời khai; dòng này bị bỏ qua.',
  ]);
  expect(importRows({ header: ['Cột lạ'], rows: [] }).refused[0]?.code).toBe('missing-column');
});

it('the form labels every field, ties hints and errors to it, and can be read only', () => {
  const draw = (isReadOnly: boolean) =>
    renderToStaticMarkup(
      createElement(Form, {
        value: { status: 'done', attachments: [{ id: 'f1', name: 'bien-ban.pdf' }] },
        onChange: () => undefined,
        parameters: {},
        language: 'vi',
        now,
        isReadOnly,
        errors: [{ path: ['doneOn'], message: 'Chưa điền.' }],
      }),
    );
  const html = draw(false);
  for (const [, id] of html.matchAll(/<label[^>]* for="([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  expect(html).toMatch(/aria-describedby="(\S+)-doneOn-hint \1-doneOn-error"/);
  expect(html).toContain('Đang thực hiện');
  expect(html).toContain('bien-ban.pdf');
  expect(html).not.toContain('disabled');
  expect(draw(true)).not.toContain('<button');
});
