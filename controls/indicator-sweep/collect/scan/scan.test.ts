import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { scanFiles } from './files.ts';
import { indexOf } from './index-of.ts';
import { CHUNK } from './layout.ts';
import { candidatesOf, indicatorOf, SAMPLE } from './list-for-tests.ts';
import { scanStream } from './stream.ts';
import { compileTable, loadTable, saveTable } from './table.ts';
import { Threads } from './threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'sweep-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const table = await compileTable(SAMPLE);

describe('the scan', () => {
  it('finds every name and address of random lists in random lines, whatever stands around them', async () => {
    const label = fc.stringMatching(/^[a-z0-9_]([a-z0-9-]{0,20}[a-z0-9])?$/);
    const name = fc.tuple(
      fc.array(label, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('com', 'vn', 'co', 'museum'),
    );
    const names = name.map(([labels, tld]) => [...labels, tld].join('.'));
    const quad = fc.ipV4();
    const around = fc.constantFrom(
      ' ',
      '"',
      '=',
      '/',
      '%2F',
      '\\n',
      ',',
      '(',
      ':',
      '\t',
      '<',
      '%20',
      '\\u0022',
      '[',
      ';',
    );
    const after = fc.constantFrom(' ', '"', '/x', ':443', '.', '', ',', ')', '%2F', '#53', '\\n', '\r');
    const property = fc.asyncProperty(
      fc.array(names, { minLength: 1, maxLength: 12 }),
      fc.array(quad, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 90 }), around, after, fc.boolean()), {
        minLength: 1,
        maxLength: 12,
      }),
      async (domains, quads, lines) => {
        const list = [
          ...[...new Set(domains)].map((one) => indicatorOf('domain', one)),
          ...[...new Set(quads)].map((one) => indicatorOf('ipv4', one)),
        ];
        const small = await compileTable(list);
        const text = lines.map(([n, noise, before, behind, isUpper]) => {
          const { value, kind } = list[n % list.length] ?? { value: '', kind: 'domain' };
          const shown = kind === 'domain' && n % 3 === 0 ? `sub.${value}` : value;
          return `${noise.replace(/[\n\r]/g, ' ')}${before}${isUpper ? shown.toUpperCase() : shown}${behind}`;
        });
        // What stands before may itself be glued on: then another name is there, and no hit.
        const wanted = text.flatMap((_, n) =>
          /[\w.%\\-]$/.test(lines[n]?.[1] ?? '') && !/^[ "=/,(\t<]$/.test(lines[n]?.[2] ?? '') ? [] : [n + 1],
        );
        const found = await candidatesOf(small, text.join('\n'));
        for (const line of wanted) expect(found, text[line - 1]).toContain(line);
      },
    );
    await fc.assert(property, { numRuns: 100, endOnFailure: true });
  });

  it('finds what ends with the text, however long the text is', async () => {
    for (let n = 0; n < 130; n++) {
      for (const last of ['evil.com', '1.2.3.4', '2001:db8::1', 'd41d8cd98f00b204e9800998ecf8427e']) {
        expect(await candidatesOf(table, `${'-'.repeat(n)} ${last}`), `${n} ${last}`).toEqual([1]);
      }
    }
  });

  it('neither hangs nor leaves its buffers on random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 3000 }),
        async (bytes, cut) => {
          let told = 0;
          const halves = [bytes.subarray(0, cut), bytes.subarray(cut)];
          const { lines } = await scanStream(table, halves, { onCandidate: () => told++ });
          const text = Buffer.from(bytes).toString('latin1');
          const count = text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
          expect(lines).toBe(count);
          expect(told).toBeLessThanOrEqual(lines);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells the same lines with one thread and with two, in order, with their numbers and offsets', async () => {
    const rows = Array.from({ length: 900_000 }, (_, n) =>
      n % 1000 === 7
        ? `${n} query evil.com from 10.0.0.${n % 250}`
        : `${n} query www.example.org from 10.0.0.${n % 250}`,
    );
    const path = fileOf('big.log', rows.join('\n'));
    const wanted = rows.flatMap((row, n) => (row.includes('evil') ? [`${n + 1} ${row}`] : []));
    for (const threads of [1, 2]) {
      const pool = new Threads(threads - 1);
      const told: string[] = [];
      const bytes = readFileSync(path);
      const [file] = await scanFiles(table, [path], {
        threads: pool,
        onCandidate(_, line, number, offset) {
          told.push(`${number} ${line}`);
          expect(bytes.subarray(offset, offset + line.length).equals(line)).toBe(true);
        },
      });
      expect(told).toEqual(wanted);
      expect(file).toMatchObject({
        lines: rows.length,
        bytes: statSync(path).size,
        error: null,
        isStopped: false,
      });
      await pool.close();
    }
  }, 60_000);

  it('searches a line longer than its buffer in pieces, and tells so', async () => {
    const long = `${'word '.repeat(CHUNK / 4)}evil.com ${'word '.repeat(CHUNK / 4)}`;
    const path = fileOf('long.log', `first\n${long}\nlast evil.com\n`);
    const told: [number, boolean][] = [];
    const [file] = await scanFiles(table, [path], {
      onCandidate: (_, __, number, ___, isPiece) => told.push([number, isPiece]),
    });
    expect(told).toContainEqual([2, true]);
    expect(told.at(-1)).toEqual([3, false]);
    expect(file).toMatchObject({ lines: 3, longLines: 1 });
  });

  it('drops nothing where every line is a hit', async () => {
    const text = Array.from({ length: 200_000 }, (_, n) => `evil.com 1.2.3.4 ${n}`).join('\n');
    expect(await candidatesOf(table, text)).toHaveLength(200_000);
  });

  it('names a file that is not there and searches the rest', async () => {
    const there = fileOf('there.log', 'evil.com');
    const told: string[] = [];
    const files = await scanFiles(table, [join(folder, 'none.log'), folder, there], {
      onCandidate: (file) => told.push(file),
    });
    expect(files.map((file) => file.error)).toEqual(['ENOENT', 'not-a-file', null]);
    expect(told).toEqual([there]);
  });

  it('stops where it is told to', async () => {
    const path = fileOf('stop.log', 'evil.com\n'.repeat(10));
    const [file] = await scanFiles(table, [path], { onCandidate: () => {}, signal: AbortSignal.abort() });
    expect(file).toMatchObject({ isStopped: true });
  });
});

describe('the table', () => {
  const special = {
    ...indicatorOf('domain', 'viet.example'),
    printed: 'việt.example',
    isExact: true,
    port: 8443,
    warnings: ['Danh sách cảnh báo'],
  };
  const twice = [
    indicatorOf('url', 'h.example/a'),
    indicatorOf('url', 'h.example/b'),
    indicatorOf('url', 'h.example:8080/c'),
  ];
  const whole = compileTable([...SAMPLE, special, ...twice]);

  it('gives every indicator back as it was', async () => {
    const index = indexOf(await whole);
    expect(index.domain('viet.example')).toEqual(special);
    expect(index.domain('none.example')).toBeNull();
    expect(index.address('1.2.3.4')).toEqual(SAMPLE[6]);
    expect(index.address('2001:db8::1')).toEqual(SAMPLE[7]);
    expect(index.networks('9.9.9.9')).toEqual([SAMPLE[10]]);
    expect(index.networks('2001:dba::9')).toEqual([SAMPLE[11]]);
    expect(index.urls('2001:db8::7')).toEqual([SAMPLE[13]]);
    expect(
      index
        .urls('h.example')
        .map((url) => url.value)
        .sort(),
    ).toEqual(twice.map((url) => url.value));
    expect(index.hash('d41d8cd98f00b204e9800998ecf8427e')).toEqual(SAMPLE[15]);
    expect(index.has).toEqual({ cidr: true, ipv6: true, url: true, hash: true, idn: true });
    index.release();
  });

  it('is the same after it was kept in a file; a changed file is refused', async () => {
    const path = join(folder, 'list.table');
    saveTable(await whole, path);
    const loaded = loadTable(path);
    if (!loaded) throw new Error('not loaded');
    expect(indexOf(loaded).domain('viet.example')).toEqual(special);
    expect(await candidatesOf(loaded, 'none\nwww.evil.com')).toEqual([2]);
    const bytes = readFileSync(path);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(loadTable(path)).toBeNull();
    writeFileSync(path, bytes.subarray(0, 50));
    expect(loadTable(path)).toBeNull();
  });
});
