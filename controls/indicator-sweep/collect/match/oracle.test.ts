import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLine } from './line.ts';
import { oracle } from './oracle.ts';
import { plainIndex } from './plain-index.ts';
import { facts } from './sample.ts';
import { AFTER, HOSTS, LIST, MD5, PATHS, PORTS, SCHEMES, SHA256 } from './sample-words.ts';

const INDEX = plainIndex(LIST);

const host = fc.constantFrom(...HOSTS);
const url = fc
  .tuple(fc.constantFrom(...SCHEMES), host, fc.constantFrom(...PORTS), fc.constantFrom(...PATHS))
  .map((parts) => parts.join(''));
const bare = fc.tuple(host, fc.constantFrom(...AFTER)).map((parts) => parts.join(''));
const hash = fc
  .tuple(fc.constantFrom('', '0', 'g', 'MD5='), fc.constantFrom(MD5, MD5.toUpperCase(), `${MD5}0`, SHA256))
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
