// Lists that are broken, endless or made to harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText as read } from './for-tests.ts';

describe('hostile lists', () => {
  it('names that objects inherit are only names', async () => {
    expect(
      (await read('{"__proto__":{"ips":["9.8.7.6"]},"constructor":{"domain":"evil.test"}}')).found.sort(),
    ).toEqual(['domain evil.test', 'ipv4 9.8.7.6']);
    expect((await read('#fields\tindicator\tindicator_type\nx.test\tconstructor\n')).refused).toEqual([
      '2 unsupported-kind',
    ]);
  });

  it('a line of a megabyte is told as too long and the next is read', async () => {
    const { found, refused } = await read(`a.test\n${'x,'.repeat(500_000)}\nb.test\n`);
    expect(found).toEqual(['domain a.test', 'domain b.test']);
    expect(refused).toEqual(['2 too-long']);
  });

  it('a STIX pattern of a megabyte takes no time', async () => {
    const values = Array.from({ length: 20_000 }, (_, at) => `domain-name:value = 'n${at}.evil.test'`);
    const pattern = (text: string) =>
      JSON.stringify({ type: 'indicator', id: 'indicator--1', pattern: text });
    const started = performance.now();
    expect((await read(pattern(`[${values.join(' OR ')}]`))).found).toHaveLength(20_000);
    expect((await read(pattern('['.repeat(1_000_000)))).refused).toEqual(['indicator--1 pattern-malformed']);
    expect((await read(pattern(`['${'\\'.repeat(1_000_000)}`))).refused).toEqual([
      'indicator--1 pattern-malformed',
    ]);
    expect((await read(pattern(`[${'('.repeat(500_000)}`))).refused).toEqual([
      'indicator--1 pattern-malformed',
    ]);
    const both = Array.from(
      { length: 400 },
      () => "(domain-name:value = 'a.test' OR domain-name:value = 'b.test')",
    ).join(' AND ');
    expect((await read(pattern(`[${both}]`))).refused).toEqual(['indicator--1 pattern-malformed']);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('JSON that is deep, broken or no list of indicators is refused as such', async () => {
    const deep = `${'['.repeat(100_000)}"evil.test"${']'.repeat(100_000)}`;
    expect((await read(deep)).refused.length).toBeGreaterThan(0);
    expect((await read('{"type":"bundle","objects":[')).refused).toEqual(['1 malformed-json']);
    expect((await read('{"name":"n","type":"string","version":1,"list":["a.test"]}')).refused).toEqual([
      '1 warning-list',
    ]);
    expect((await read(`{"a":"${'x'.repeat(5000)}"}`, { mostJson: 1000 })).refused[0]).toMatch(
      /too-large|malformed-json/,
    );
  });

  it('no bytes make a reader throw', async () => {
    const seeds = [
      '{"type":"bundle","objects":[',
      '#fields\tindicator\n',
      '[Adblock]\n||',
      '$TTL 1\n',
      'a,b\n"',
      '{"Event":',
      '[',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', ...seeds),
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        async (seed, bytes, text) => {
          await read(Buffer.concat([Buffer.from(seed), bytes, Buffer.from(text)]));
        },
      ),
      { numRuns: 150 },
    );
  });
});
