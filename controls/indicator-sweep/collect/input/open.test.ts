import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Limits } from './bytes.ts';
import { digestOf, openInputs } from './open.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LOG = 'first line evil.test\nsecond line\r\nthird';

async function tar(files: Record<string, Uint8Array>): Promise<Buffer> {
  const packed = pack();
  for (const [name, bytes] of Object.entries(files)) packed.entry({ name }, Buffer.from(bytes));
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes these bytes, opens them, and tells each input as `name: text (encoding, why skipped)`. */
async function opened(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return await read(path, limits);
}

async function read(path: string, limits: Partial<Limits> = {}) {
  const all: { name: string; text: string; encoding: string | null; why: string | null; isPlain: boolean }[] =
    [];
  for await (const { name, stream, coverage, plainFile } of openInputs([path], limits)) {
    const chunks: Uint8Array[] = [];
    if (stream) for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    all.push({
      name: name.slice(folder.length + 1),
      text: Buffer.concat(chunks).toString(),
      encoding: coverage.encoding,
      why: coverage.skipped?.reason ?? null,
      isPlain: plainFile !== null,
    });
  }
  return all;
}

describe('a file of text', () => {
  it('is handed on as it lies', async () => {
    expect(await opened('a.log', Buffer.from(LOG))).toEqual([
      { name: 'a.log', text: LOG, encoding: 'utf-8', why: null, isPlain: true },
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LOG}`), 'utf-8', LOG],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${LOG} đường`, 'utf16le'), 'utf-16le', `${LOG} đường`],
    ['UTF-16 without a mark', Buffer.from(LOG, 'utf16le'), 'utf-16le', LOG],
    ['UTF-16 the other way', Buffer.from(`\ufeff${LOG}`, 'utf16le').swap16(), 'utf-16be', LOG],
    [
      'Latin letters of one byte',
      Buffer.from('b\u00fccher.example caf\u00e9', 'latin1'),
      'windows-1252',
      'bücher.example café',
    ],
  ])('is turned from %s into UTF-8', async (_, bytes, encoding, text) => {
    expect(await opened('b.log', bytes)).toMatchObject([{ text, encoding, why: null }]);
  });

  it('keeps a few garbage bytes', async () => {
    const bytes = Buffer.concat([Buffer.from('đường dẫn '), Buffer.from([0xff, 0xfe]), Buffer.from(LOG)]);
    expect(await opened('c.log', bytes)).toMatchObject([{ encoding: 'utf-8', isPlain: true, why: null }]);
  });

  it('is decoded over the borders of chunks', async () => {
    const long = 'đ😀\n'.repeat(600_000);
    const [one] = await opened('d.log', Buffer.from(`\ufeff${long}`, 'utf16le'));
    expect(one?.text === long).toBe(true);
  });
});

describe('what is no text', () => {
  it.each([
    ['x.evtx', Buffer.from('ElfFile\0more'), 'evtx'],
    ['x.pcap', Buffer.from([0xd4, 0xc3, 0xb2, 0xa1, 2, 0]), 'pcap'],
    ['x.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'unknown-archive'],
    ['x.bin', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) & 31)), 'binary'],
  ])('is told with its cause: %s', async (name, bytes, why) => {
    expect(await opened(name, bytes)).toMatchObject([{ text: '', why }]);
  });

  it('is told where nothing is', async () => {
    expect(await read(join(folder, 'nothing'))).toMatchObject([{ why: 'not-found' }]);
  });
});

describe('an archive', () => {
  it('of one file keeps the name of the file', async () => {
    expect(await opened('a.gz', gzipSync(LOG))).toMatchObject([{ name: 'a.gz', text: LOG, why: null }]);
    expect(await opened('a.zst', zstdCompressSync(Buffer.from(LOG)))).toMatchObject([
      { name: 'a.zst', text: LOG, why: null },
    ]);
    expect(await opened('two.gz', Buffer.concat([gzipSync('a\n'), gzipSync('b\n')]))).toMatchObject([
      { text: 'a\nb\n', why: null },
    ]);
  });

  it('is read the same however many buffers its bytes pass through', async () => {
    const lines = Array.from({ length: 60_000 }, (_, n) => `${n} ${n * 7_919} evil.test`).join('\n');
    for (const [name, packed] of [
      ['long.log.gz', gzipSync(lines)],
      ['twice.log.gz', gzipSync(gzipSync(lines, { level: 0 }))],
      ['long.log.zst', zstdCompressSync(lines)],
    ] as const) {
      const [only, ...more] = await opened(name, packed);
      expect(more).toEqual([]);
      expect(only?.text === lines, name).toBe(true);
    }
  });

  it('of many gives each as archive!member, in their order', async () => {
    const files = {
      'b/x.log': strToU8(LOG),
      'a.log': Buffer.from(LOG, 'utf16le'),
      'n.evtx': strToU8('ElfFile\0'),
      'z.log': strToU8('z'),
    };
    const expected = (name: string) => [
      { name: `${name}!b/x.log`, text: LOG, why: null },
      { name: `${name}!a.log`, text: LOG, encoding: 'utf-16le' },
      { name: `${name}!n.evtx`, why: 'evtx' },
      { name: `${name}!z.log`, text: 'z' },
    ];
    expect(await opened('m.zip', zipSync(files))).toMatchObject(expected('m.zip'));
    expect(await opened('s.zip', zipSync(files, { level: 0 }))).toMatchObject(expected('s.zip'));
    expect(await opened('m.tar', await tar(files))).toMatchObject(expected('m.tar'));
    expect(await opened('m.tgz', gzipSync(await tar(files)))).toMatchObject(expected('m.tgz'));
    expect(await opened('m.tar.zst', zstdCompressSync(await tar(files)))).toMatchObject(
      expected('m.tar.zst'),
    );
  });

  it('in archives is opened to the third, and the fourth told', async () => {
    let bytes: Uint8Array = strToU8(LOG);
    for (let depth = 0; depth < 3; depth++)
      bytes = zipSync({ [`${depth}.log`]: bytes, 'y.gz': gzipSync('y') });
    expect((await opened('n.zip', bytes)).map((one) => one.name)).toEqual([
      'n.zip!2.log!1.log!0.log',
      'n.zip!2.log!1.log!y.gz',
      'n.zip!2.log!y.gz',
      'n.zip!y.gz',
    ]);
    const deeper = await opened(
      'o.zip',
      zipSync({ 'in.tar': await tar({ 'n.zip': bytes, 'last.log': strToU8('l') }) }),
    );
    expect(deeper.filter((one) => one.why).map((one) => one.why)).toEqual(['too-deep']);
    expect(deeper.at(-1)).toMatchObject({ name: 'o.zip!in.tar!last.log', text: 'l' });
  });

  it('that is cut is searched as far as it goes, and the cut told', async () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `line ${i} ${(i * 2654435761) % 1e9}`).join('\n');
    const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
    for (const [name, bytes] of [
      ['cut.gz', cut(gzipSync(lines))],
      ['cut.zst', cut(zstdCompressSync(Buffer.from(lines)))],
      ['cut.zip', cut(zipSync({ 'a.log': strToU8(lines) }))],
      ['cut.tar', cut(await tar({ 'a.log': strToU8(lines) }))],
      ['cut.tgz', cut(gzipSync(await tar({ 'a.log': strToU8(lines) })))],
    ] as const) {
      const all = await opened(name, bytes);
      expect(
        all.map((one) => one.why),
        name,
      ).toEqual(['truncated']);
      expect(all[0]?.text.startsWith('line 0 0\nline 1 '), name).toBe(true);
      expect(all[0]?.text.length, name).toBeGreaterThan(lines.length / 5);
    }
  });

  it('with a password is told, and the next member searched', async () => {
    const bytes = Buffer.from(zipSync({ 'a.log': strToU8(LOG), 'b.log': strToU8('b') }));
    // Bit 0 of the flags of the first entry in the table at the end, and in front of its bytes.
    const table = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    bytes.writeUInt16LE(bytes.readUInt16LE(table + 8) | 1, table + 8);
    bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
    expect((await opened('p.zip', bytes)).map((one) => [one.name, one.why])).toEqual([
      ['p.zip!a.log', 'encrypted'],
      ['p.zip!b.log', null],
    ]);
  });

  it('that is broken is told, and the next member searched', async () => {
    const bad = gzipSync(LOG.repeat(1000));
    bad.fill(0x55, 12);
    const all = await opened('bad.tar', await tar({ 'bad.gz': bad, 'good.log': strToU8('good') }));
    expect(all.map((one) => [one.name, one.why])).toEqual([
      ['bad.tar!bad.gz', 'broken'],
      ['bad.tar!good.log', null],
    ]);
  });

  it('that unpacks to far too much is stopped', async () => {
    const zeros = gzipSync(Buffer.alloc(64 << 20, 'a'));
    const limits = { ratio: 100, free: 1 << 20 };
    const [bomb] = await opened('bomb.gz', zeros, limits);
    expect([bomb?.why, (bomb?.text.length ?? 0) < 8 << 20]).toEqual(['bomb', true]);
    const nested = await opened(
      'bomb.zip',
      zipSync({ 'a.gz': zeros, 'b.gz': zeros, 'c.gz': zeros }, { level: 9 }),
      limits,
    );
    expect(nested.filter((one) => one.why).map((one) => one.why)).toEqual(['bomb']);
  });

  it('with too many members is stopped', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.log`, strToU8('x')]));
    expect((await opened('many.zip', zipSync(files), { members: 5 })).at(-1)?.why).toBe('too-many');
  });
});

describe('the digest', () => {
  it('of a file is that of the disk, packed or not; of a member that of its bytes', async () => {
    const packed = gzipSync(LOG);
    const digests = async (name: string, bytes: Uint8Array) => {
      await writeFile(join(folder, name), bytes);
      const all: (string | null)[] = [];
      for await (const { stream, coverage } of openInputs([join(folder, name)])) {
        if (stream) for await (const _ of stream);
        all.push(coverage.sha256);
      }
      return all;
    };
    const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    expect(await digests('h.log', strToU8(LOG))).toEqual([sha256(LOG)]);
    expect(await digestOf(join(folder, 'h.log'))).toBe(sha256(LOG));
    expect(await digests('h.gz', packed)).toEqual([sha256(packed)]);
    expect(await digests('h.zip', zipSync({ 'a.log': strToU8(LOG) }))).toEqual([sha256(LOG)]);
  });
});

describe('a folder', () => {
  it('is walked in the order of names, and a loop of links told', async () => {
    const root = join(folder, 'tree');
    await mkdir(join(root, 'b'), { recursive: true });
    await writeFile(join(root, 'b', '2.log'), 'two');
    await writeFile(join(root, 'a.log'), 'one');
    await writeFile(join(root, 'c.log'), '');
    await symlink(root, join(root, 'b', 'loop'));
    await symlink(join(root, 'gone'), join(root, 'd'));
    expect((await read(root)).map((one) => [one.name, one.text, one.why])).toEqual([
      ['tree/a.log', 'one', null],
      ['tree/b/2.log', 'two', null],
      ['tree/b/loop', '', 'link-loop'],
      ['tree/c.log', '', null],
      ['tree/d', '', 'not-found'],
    ]);
  });

  it('goes on where a reader leaves an input early', async () => {
    const bytes = gzipSync(await tar({ 'a.log': Buffer.alloc(3 << 20, 'a\n'), 'b.log': strToU8('b') }));
    const path = join(folder, 'early.tgz');
    await writeFile(path, bytes);
    const names: string[] = [];
    for await (const { name, stream } of openInputs([path])) {
      names.push(name.slice(folder.length + 1));
      if (stream) for await (const _ of stream) break;
    }
    expect(names).toEqual(['early.tgz!a.log', 'early.tgz!b.log']);
  });
});
