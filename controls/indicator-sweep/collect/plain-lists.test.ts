import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Indicator } from './contract.ts';
import { AllowList } from './indicators/allow.ts';
import { judgeSet } from './indicators/judge-set.ts';
import { knownLists } from './indicators/known-lists.ts';
import { readList } from './indicators/read.ts';
import { IndicatorSet } from './indicators/set.ts';
import { Warnings } from './indicators/warnings.ts';
import { loadIndicators } from './load.ts';
import { patternsOf, recordAt } from './scan/records-in.ts';
import { repeatedIn } from './scan/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));
const now = new Date('2026-11-22T00:00:00Z');
/** Long enough to be taken in one pass. */
const MANY = Array.from({ length: 16_000 }, (_, n) => `name-${n}.test-${n % 97}.example`);

/** As a list is read in the usual way, one after the other. */
async function usual(texts: string[], allowed: string[]): Promise<Indicator[]> {
  const set = new IndicatorSet({ now });
  for (const [n, text] of texts.entries())
    for await (const { listed } of readList(pathOf(n), [Buffer.from(text)], { allowDocumentation: true }))
      for (const one of listed) set.add(pathOf(n), one);
  const judged = judgeSet(set, new AllowList().add('own', allowed), new Warnings(knownLists));
  return [...Array(set.size).keys()]
    .filter((id) => set.standing(id) === 'live' && !judged.allowed.has(id))
    .map((id) => set.at(id));
}

const pathOf = (n: number) => join(folder, `list-${n}.txt`);

async function loaded(texts: string[], allowed: string[]) {
  for (const [n, text] of texts.entries()) writeFileSync(pathOf(n), text);
  const allow = join(folder, 'allow.txt');
  writeFileSync(allow, allowed.join('\n'));
  const all = await loadIndicators({ lists: texts.map((_, n) => pathOf(n)), allow: [allow], now });
  const bytes = Buffer.from(all.table.memory.buffer);
  const told = patternsOf(bytes);
  const seconds = new Set(repeatedIn(all.table).map(({ second }) => second));
  const letters = Array.from({ length: all.table.count }, (_, id) => {
    if (seconds.has(id)) return null;
    try {
      return recordAt(bytes, id, told);
    } catch {
      return null; // Moved into the set: a record of no kind.
    }
  });
  return { ...all, found: letters.filter((one) => one !== null) };
}

const byValue = (all: Indicator[]) =>
  [
    ...new Map(
      all.map((one) => [
        `${one.kind} ${one.value}`,
        { ...one, sources: one.sources.toSorted((a, b) => (a.list < b.list ? -1 : 1)) },
      ]),
    ).entries(),
  ].sort(([a], [b]) => (a < b ? -1 : 1));

const same = async (texts: string[], allowed: string[] = []) => {
  const { found, counts } = await loaded(texts, allowed);
  const wanted = await usual(texts, allowed);
  expect(byValue(found)).toEqual(byValue(wanted));
  expect(counts.live - counts.allowed).toBe(wanted.length);
};

describe('a long plain list', () => {
  it('gives what the usual reading gives, whatever its lines', async () => {
    const piece = fc.constantFrom(
      ...'a b z 0 1 9 255 256 01 f dead cafe x1 - _ . .. : :: / // /24 /16 /33 @ # é xn--p1ai com vn com.vn co.uk ck foo.ck www.ck github.io exe zip localhost local arpa in-addr.arpa'.split(
        ' ',
      ),
      ...'http:// https:// hxxp:// [.] (dot) * *. evil.test mail. 10. 192.168. 8.8.8.8 1.2.3.4 203.0.113.9 45.67.89.10 2a0a:1::5 2001:db8::1 2001:4860:4860::8888 google.com x.gov.vn pastebin.com t.co own.example'.split(
        ' ',
      ),
      ' ',
      '\t',
      ';',
      ',',
      '\r',
      '?a=b',
      '%20',
      'EVIL',
      'd41d8cd98f00b204e9800998ecf8427e',
      '0123456789abcdef',
    );
    const line = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.webUrl(),
      fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 34 })).map((parts) => parts.join('/')),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 40 }),
    );
    const property = fc.asyncProperty(fc.array(line, { maxLength: 400 }), async (odd) => {
      // A lone return is a line end: such a list goes the usual way whole, and is tried apart.
      const lines = odd.filter((one) => !one.slice(0, -1).includes('\r'));
      await same([[...MANY, ...lines].join('\n')], ['own.example', '45.67.0.0/16', 'intranet']);
    });
    await fc.assert(property, { numRuns: 5 });
  }, 120_000);

  it('may end its lines like Windows, like old files, and not at all', async () => {
    await same([MANY.join('\r\n')]);
    await same([`${MANY.join('\n')}\nodd.example\rother.example`]);
    await same([`${MANY.join('\n')}\nlast.example`]);
    await same([`\ufeff${MANY.join('\n')}\n\n\n# end\n`]);
  });

  it('names nothing twice, and has the sources of all lists', async () => {
    const csv =
      'domain,confidence,expires\nname-3.test-3.example,90,\nname-4.test-4.example,,2020-01-01\nonly.example,,\n';
    const again = [...MANY.slice(0, 8000), ...MANY.slice(0, 5), ...MANY.map((one) => `more-${one}`)].join(
      '\n',
    );
    await same([[...MANY, ...MANY.slice(0, 100)].join('\n')]);
    await same([MANY.join('\n'), again, csv]);
    await same([csv, MANY.join('\n')]);
  });

  it('keeps URLs of one host apart however many they are', async () => {
    const urls = Array.from({ length: 12_000 }, (_, n) => `http://host.example/page/${n % 11_000}`);
    await same([[...urls, ...MANY].join('\n')]);
  });
});
