import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLine } from './line.ts';
import { oracle } from './oracle.ts';
import { plainIndex } from './plain-index.ts';
import { facts, indicator } from './sample.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const LIST = [
  indicator('evil.test'),
  indicator('a.evil.test'),
  indicator('only.evil.test', { isExact: true }),
  indicator('bad.example.net'),
  indicator('drop.test/gate.php'),
  indicator('drop.test/gate.php?id=1'),
  indicator('192.0.2.4'),
  indicator('192.0.2.44'),
  indicator('198.51.100.0/24'),
  indicator('198.51.100.128/25'),
  indicator(MD5),
];
const INDEX = plainIndex(LIST);

const host = fc.constantFrom(
  'evil.test',
  'EVIL.test',
  'x.evil.test',
  'a.evil.test',
  'b.a.evil.test',
  'only.evil.test',
  'x.only.evil.test',
  'notevil.test',
  'evil.testing',
  'evil.test.good.org',
  'not-evil.test',
  'bad.example.net',
  'example.net',
  'drop.test',
  'x.drop.test',
  'good.org',
  '192.0.2.4',
  '192.0.2.44',
  '192.0.2.45',
  '1192.0.2.4',
  '192.0.2.4.5',
  '192.0.02.4',
  '198.51.100.7',
  '198.51.100.200',
  '198.51.101.7',
  '4.2.0.192.in-addr.arpa',
  '9.4.2.0.192.in-addr.arpa',
  '192.0.2.4.dnsbl.test',
  '192-0-2-4.isp.test',
);
const path = fc.constantFrom(
  '',
  '/',
  '/gate.php',
  '/gate.php?id=1',
  '/gate.php?id=1&x=2',
  '/gate.php?x=2',
  '/gate.phpx',
  '/gate.php/x',
  '/gate.php#a',
  '/Gate.php',
  '/evil.test/x',
);
const port = fc.constantFrom('', ':80', ':443');
const url = fc
  .tuple(fc.constantFrom('http://', 'https://', 'HTTP://'), host, port, path)
  .map((parts) => parts.join(''));
const bare = fc
  .tuple(host, fc.constantFrom('', '.', ':443', '#53', '@good.org', ', ', '...'))
  .map((parts) => parts.join(''));
const hash = fc
  .tuple(fc.constantFrom('', '0', 'g', 'MD5='), fc.constantFrom(MD5, MD5.toUpperCase(), `${MD5}0`))
  .map((parts) => parts.join(''));
const noise = fc
  .string({ unit: fc.constantFrom(...'ab1.-_@/:?#=%" \t'.split('')), maxLength: 6 })
  .filter((text) => !/[/.@%:\-_]/.test(text) || /^\s/.test(text));
const escaped = url.map((text) => `u=${encodeURIComponent(text)}`);
/** Dots as logs, mails and pages write them. */
const dotted = fc
  .tuple(
    bare,
    fc.constantFrom(
      '%2E',
      '%2e',
      '%252E',
      '\\u002e',
      '\\x2e',
      '&#46;',
      '&#x2E;',
      '&period;',
      '[.]',
      '(.)',
      '[dot]',
      '．',
      '。',
    ),
  )
  .map(([text, dot]) => (/\.{2}|\.$/.test(text) ? text : text.replaceAll('.', dot)));
const json = url.map((text) => `"u":"${text.replaceAll('/', '\\/')}"`);
const word = fc.oneof(
  { weight: 4, arbitrary: url },
  { weight: 4, arbitrary: bare },
  hash,
  escaped,
  dotted,
  json,
  noise.map((text) => text.replace(/[./@%:_-]/g, '')),
);
const line = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\t', '"', "'", ' (', '> <', ', ', '\\n', '\\t', '\\u0020')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.flat().join(''));

const told = (found: { indicator: { value: string }; strength: string }[]) =>
  found.map((one) => `${one.indicator.value} ${one.strength}`).sort();

describe('the quick reading of a line', () => {
  it.each(['text', 'tcpdump'])(
    'finds what the slow and obvious one finds, no more and no less (%s)',
    (format) => {
      fc.assert(
        fc.property(line, (text) => {
          expect(told(matchLine(text, facts(format), INDEX))).toEqual(
            told(oracle(text, facts(format), LIST)),
          );
        }),
        { numRuns: 4000 },
      );
    },
  );

  it('finds every indicator that the obvious one finds somewhere in these lines', () => {
    const seen = new Set<string>();
    for (const text of fc.sample(line, { numRuns: 3000, seed: 7 })) {
      for (const one of oracle(text, facts(), LIST)) seen.add(one.indicator.value);
    }
    expect([...seen].sort()).toEqual(LIST.map((one) => one.value).sort());
  });
});
