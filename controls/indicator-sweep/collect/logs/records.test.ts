// Records of one line are parted where each begins, and never is a letter lost on the way.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectIn, openingOf, recordsOf } from './records.ts';

const parted = (line: string) => recordsOf(line, openingOf(line)).map(({ text }) => text);

it('of a JSON list each object is one, also within an object of the service', () => {
  const [first, second] = ['{"t":1,"answers":[{"a":1},{"a":2}]}', '{"t":2,"note":"a } and {"}'];
  expect(parted(`[${first},${second}]`).slice(1).map(objectIn)).toEqual([first, second]);
  expect(parted(`{ "Records" : [ ${first}, ${second} ] }`).slice(1).map(objectIn)).toEqual([first, second]);
});

it('of a Windows log saved on one line each event is one', () => {
  const event = (name: string) =>
    `<Event xmlns="http://schemas.example/event"><Computer>${name}</Computer></Event>`;
  const line = `<Events>${event('PC-1')}${event('PC-2')}</Events>`;
  expect(parted(line).slice(1)).toEqual([event('PC-1'), `${event('PC-2')}</Events>`]);
});

it('a line of one record is not parted, whatever lists are in it', () => {
  for (const line of [
    '{"t":1,"answers":[{"a":1},{"a":2}]}',
    '[1] query {"t":1},{"t":2}',
    '',
    '[]',
    '<Events>',
  ])
    expect(parted(line)).toEqual([line]);
});

it('a piece from the middle of a long line is parted like the line', () => {
  const piece = '1","q":"x"},{"t":2,"q":"y"},{"t":3,"q":';
  expect(recordsOf(piece, '{"t":')).toEqual([
    { text: '1","q":"x"},', at: 0 },
    { text: '{"t":2,"q":"y"},', at: 12 },
    { text: '{"t":3,"q":', at: 28 },
  ]);
});

it('the parts put together are the line', () => {
  const signs = fc.string({
    unit: fc.constantFrom('[', '{', '"a":', ',', '}', ']', ' ', '<Event>', 'ệ', '\\'),
  });
  fc.assert(
    fc.property(signs, (line) => {
      const records = recordsOf(line, openingOf(line));
      expect(records.map(({ text }) => text).join('')).toBe(line);
      for (const { text, at } of records) expect(line.startsWith(text, at)).toBe(true);
    }),
  );
});

it('an object ends where its own brace closes; one that is not closed is none', () => {
  expect(objectIn('x {"a":"\\"}","b":{"c":1}}, {"d":2}')).toBe('{"a":"\\"}","b":{"c":1}}');
  for (const text of ['', 'x', '{"a":1', '{"a":"}']) expect(objectIn(text)).toBeNull();
});
