// What the generated forms draw: inputs that read our way of writing time, or plain text where nothing may be changed.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SchemaForm, type SchemaFormProps } from './form.tsx';
import { civilDate, count, fileReference, instant, list, longText, maybe, telephone, text } from './kit.ts';

const schema = z.object({
  claim: maybe(z.enum(['met', 'not-met'])),
  reason: maybe(longText()),
  doneOn: maybe(civilDate()),
  machines: maybe(count()),
  isOffline: maybe(z.boolean()),
  shifts: list(z.object({ person: maybe(text()), phone: maybe(telephone()), from: maybe(instant()) }), 1_000),
  systems: list(z.object({ name: maybe(text()), copies: list(z.object({ place: maybe(text()) })) })),
  posts: list(text()),
  attachments: list(fileReference()),
});
const words = {
  claim: { label: 'Tự đánh giá', options: { met: 'Đã đạt', 'not-met': 'Chưa đạt' } },
  shifts: { label: 'Ca trực' },
  'shifts.person': { label: 'Người trực' },
  'shifts.from': { label: 'Từ' },
};
const value = {
  claim: 'met',
  reason: 'Dòng một\nDòng hai',
  doneOn: '2022-09-26',
  machines: 1234,
  isOffline: false,
  shifts: [{ person: 'Nguyễn Thử', phone: '0900 000 001', from: '2022-09-26T10:00:00Z' }],
  systems: [{ name: 'Thư điện tử', copies: [{ place: 'Tủ két' }] }],
  posts: ['Cổng chính'],
  attachments: [{ id: 'f1', name: 'bien-ban.pdf', size: 3 }],
};

const draw = (given: Partial<SchemaFormProps>) =>
  renderToStaticMarkup(
    createElement(SchemaForm, { schema, words, value, onChange: () => undefined, ...given }),
  );

describe('a form that is only read', () => {
  it('has no input, button or select', () => {
    expect(draw({ isReadOnly: true })).not.toMatch(/<(input|select|textarea|button|fieldset)/);
  });

  it('shows every answer in full, in words', () => {
    const page = draw({ isReadOnly: true });
    for (const answer of [
      'Đã đạt',
      'Dòng một\nDòng hai',
      '26/9/2022',
      '1.234',
      'Không',
      'Nguyễn Thử',
      '0900 000 001',
      '17:00 26/9/2022',
      'Thư điện tử',
      'Tủ két',
      'Cổng chính',
      'bien-ban.pdf',
    ])
      expect(page).toContain(answer);
    expect(page).not.toContain('chưa điền');
  });

  it('says aloud that a blank was not filled in', () => {
    const page = draw({ isReadOnly: true, value: { shifts: [{ person: null, phone: null, from: null }] } });
    expect(page.match(/chưa điền/g)).toHaveLength(11);
    expect(draw({ isReadOnly: true, value: {}, language: 'en' })).toContain('not filled in');
  });

  it('shows a long list by the hundred, and tells how many there are', () => {
    const shifts = Array.from({ length: 250 }, (_, at) => ({ person: `Người ${at + 1}.` }));
    const page = draw({ isReadOnly: true, value: { shifts } });
    expect(page).toContain('Người 100.');
    expect(page).not.toContain('Người 101.');
    expect(page).toContain('Dòng 1–100 trong 250');
  });
});

describe('a form to fill in', () => {
  it('writes time our way, never in the way of the browser', () => {
    const page = draw({});
    expect(page).not.toMatch(/type="(date|datetime-local|time)"/);
    expect(page).toContain('value="26/9/2022"');
    expect(page).toContain('value="17:00 26/9/2022"');
  });

  it('tells how a day is to be written', () => {
    const page = draw({ value: {} });
    expect(page).toContain('Viết ngày/tháng/năm, ví dụ 26/9/2022.');
    expect(page).toContain('placeholder="vd. 26/9/2022"');
  });
});
