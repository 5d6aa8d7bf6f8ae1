// The single file for a unit's own PC: what is in it, and that it does what the checkout does, with nothing around it.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, forbiddenIn, PROGRAM } from './build-cli/bundle.ts';
import { smallExecutable } from './build-cli/for-tests.ts';
import { inspect, unsigned } from './build-cli/portable-executable.ts';

const ROOT = join(import.meta.dirname, '..');
const execute = promisify(execFile);
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'haidang-build-cli-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle', () => {
  test('holds the sweep and nothing of the server', async () => {
    const built = await bundle(PROGRAM);
    expect(built.modules).toContain('src/cli/sweep.ts');
    expect(built.modules.length).toBeGreaterThan(100);
    expect(forbiddenIn(built)).toEqual([]);
  });

  test.each([
    ['pg', "import pg from 'pg'; console.log(pg);"],
    ['hono', "import { Hono } from 'hono'; console.log(new Hono());"],
    ['react', "import { useState } from 'react'; console.log(useState);"],
    ['src/platform/http', "import { route } from '../src/platform/http/route.ts'; console.log(route);"],
  ])('is refused with %s in it', async (name, code) => {
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    const planted = mkdtempSync(join(ROOT, 'out/planted-'));
    const file = join(planted, 'planted.ts');
    writeFileSync(file, code.replace("'../", "'../../"));
    const forbidden = forbiddenIn(await bundle(file));
    rmSync(planted, { recursive: true });
    expect(forbidden.some((path) => path.includes(`${name}/`))).toBe(true);
  });
});

describe('the look into a Windows executable', () => {
  test('tells its machine and its resources', () => {
    expect(inspect(smallExecutable('NODE_SEA_BLOB'))).toEqual({
      isX64: true,
      isSigned: false,
      resources: ['NODE_SEA_BLOB'],
    });
  });

  test('tells of a signature, and of none once it was taken off', () => {
    const signed = smallExecutable('X', 256);
    expect(inspect(signed).isSigned).toBe(true);
    expect(inspect(unsigned(signed)).isSigned).toBe(false);
    expect(unsigned(signed)).toHaveLength(signed.length - 256);
  });

  test('refuses a file that is cut or no executable', () => {
    expect(() => inspect(smallExecutable('X').subarray(0, 800))).toThrow('.rsrc');
    expect(() =>
      inspect(Buffer.from('\x7fELF, and more than sixty-four bytes of other things behind it')),
    ).toThrow('MZ');
  });
});

const LINE = 'Nov 20 10:00:00 gw dnsmasq[12]: query[A] login.xau-thu-nghiem.com from 10.1.2.3\n';

function plantLogs(): void {
  mkdirSync(at('logs'));
  mkdirSync(at('empty'));
  writeFileSync(at('list.csv'), 'type,value\ndomain,xau-thu-nghiem[.]com\n');
  writeFileSync(at('logs', 'a.log.gz'), gzipSync(LINE));
  writeFileSync(at('logs', 'b.zip'), zipSync({ 'in/b.log': strToU8(LINE) }));
  writeFileSync(at('logs', 'c.log.zst'), zstdCompressSync(LINE));
  writeFileSync(at('logs', 'd.log'), Buffer.from(`\ufeff${LINE}`, 'utf16le'));
  // Long enough for a second thread.
  const clean = 'Nov 20 10:00:01 gw dnsmasq[12]: query[A] khongxau-thu-nghiem.com from 10.1.2.4\n';
  writeFileSync(at('logs', 'e.log'), `${clean.repeat(620_000)}${LINE}`);
}

/** What a run says, but for its own name and the instant at which it ran. */
async function resultOf(program: string, args: string[], env: NodeJS.ProcessEnv, out: string) {
  const command = [
    ...args,
    'sweep',
    '--threads',
    '2',
    '--indicators',
    at('list.csv'),
    '--out',
    at(out),
    at('logs'),
  ];
  const code = await execute(program, command, { cwd: at('empty'), env }).then(
    () => 0,
    (error) => error.code,
  );
  const { run: _, ranAt, ...result } = JSON.parse(readFileSync(at(out, 'ket-qua.json'), 'utf8'));
  return { code, result };
}

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'the file for Linux, in an empty folder and with no PATH, gives the result that the checkout gives',
  async () => {
    plantLogs();
    const build = [join(ROOT, 'tools/build-cli.ts'), '--only', 'linux', '--out', at('built')];
    const { stdout } = await execute(process.execPath, build);
    expect(stdout).toMatch(/^[0-9a-f]{64} {2}\S+haidang-linux-x64/);
    const alone = await resultOf(at('built/haidang-linux-x64'), [], { PATH: '' }, 'alone');
    const source = await resultOf(process.execPath, [join(ROOT, 'src/cli.ts')], process.env, 'source');
    expect(alone).toEqual(source);
    expect(alone).toMatchObject({ code: 1, result: { totals: { files: 5, skipped: 0, hits: 5 } } });
  },
  120_000,
);
