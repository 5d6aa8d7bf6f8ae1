import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectedPlace } from './platform/db/cluster/place.ts';
import { livePostmaster } from './platform/db/cluster/postmaster.ts';

const SRC = import.meta.dirname;
let root: string;
let data: string;
let started: ChildProcess | undefined;

/** A checkout in small: the launcher as it is, a page, and a server that does nothing but hold its database. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hd-start-'));
  chmodSync(root, 0o711);
  data = expectedPlace(join(root, 'data')).data;
  mkdirSync(join(root, 'src', 'web'), { recursive: true });
  for (const file of ['start.mjs', 'build-web.mjs', 'pinned-node.mjs', 'arguments.ts', 'platform']) {
    cpSync(join(SRC, file), join(root, 'src', file), { recursive: true });
  }
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(root, 'vite.config.ts'),
    "export default { root: 'src/web', build: { outDir: '../../dist/web' } };",
  );
  writeFileSync(join(root, 'src', 'web', 'index.html'), '<title>Hải Đăng</title>');
  writeFileSync(join(root, 'src', 'server.ts'), SERVER);
});

afterEach(() => {
  started?.kill('SIGKILL');
  const left = livePostmaster(data);
  if (left) process.kill(left.pid, 'SIGQUIT');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const SERVER = `
import { readArguments } from './arguments.ts';
import { openCluster } from './platform/db/cluster/open.ts';
import { stopWhenAsked } from './platform/stopping.ts';
const read = readArguments(process.argv.slice(2));
const cluster = await openCluster({ dataDir: read.value.dataDir, log: () => {}, env: {} });
setInterval(() => {}, 1000);
stopWhenAsked({
  stop: async () => {
    console.log('stopping');
    if (read.value.example) await new Promise(() => {});
    await cluster.value.stop();
  },
  force: () => cluster.value.kill(),
});
console.log('ready', process.pid);
`;

test('without the packages it says what to do', () => {
  const { status, stderr } = spawnSync('node', [join(root, 'src', 'start.mjs')], { encoding: 'utf8' });
  expect(stderr).toContain('npm ci');
  expect(status).toBe(1);
  symlinkSync(join(SRC, '..', 'node_modules'), join(root, 'node_modules'));
});

test('a wrong option is told before anything is built', () => {
  const { status, stderr } = spawnSync('node', [join(root, 'src', 'start.mjs'), '--prot', '1'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('--prot');
  expect(status).toBe(2);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('Ctrl-C ends the server, then its database, with exit code 0', async () => {
  const { launcher, server, told } = await start();
  expect(told()).toContain('Building the pages');
  expect(existsSync(join(root, 'dist', 'web', 'index.html'))).toBe(true);
  launcher.kill('SIGINT');
  launcher.kill('SIGINT'); // npm passes the same press on
  const [code] = await once(launcher, 'exit');
  expect(code).toBe(0);
  expect(isAlive(server)).toBe(false);
  expect(livePostmaster(data)).toBeNull();
});

test('the pages are built again only where a source changed', async () => {
  const same = await start();
  expect(same.told()).not.toContain('Building the pages');
  same.launcher.kill('SIGTERM');
  expect((await once(same.launcher, 'exit'))[0]).toBe(0);
  writeFileSync(join(root, 'src', 'web', 'index.html'), '<title>Hải Đăng 2</title>');
  const changed = await start();
  expect(changed.told()).toContain('Building the pages');
  changed.launcher.kill('SIGINT');
  await once(changed.launcher, 'exit');
});

test('a second Ctrl-C ends a server that does not stop, and its database with it', async () => {
  const { launcher, server } = await start('--example');
  launcher.kill('SIGINT');
  await sleep(700);
  expect(isAlive(server)).toBe(true);
  launcher.kill('SIGINT');
  const [code] = await once(launcher, 'exit');
  expect(code).toBe(130);
  await until(() => !isAlive(server) && livePostmaster(data) === null);
});

test('a launcher that is killed leaves neither server nor database behind', async () => {
  const { launcher, server } = await start();
  launcher.kill('SIGKILL');
  await until(() => !isAlive(server) && livePostmaster(data) === null);
});

test("when npm's shell is ended without a word to the launcher, nothing is left behind", async () => {
  const line = `node ${join(root, 'src', 'start.mjs')} --data ${join(root, 'data')}; true`;
  const shell = spawn('sh', ['-c', line], { env: { ...process.env, npm_lifecycle_event: 'start' } });
  started = shell;
  let output = '';
  shell.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await until(() => /ready \d+/.test(output));
  shell.kill('SIGTERM');
  await until(() => !isAlive(Number(/ready (\d+)/.exec(output)?.[1])) && livePostmaster(data) === null);
});

async function start(
  ...args: string[]
): Promise<{ launcher: ChildProcess; server: number; told: () => string }> {
  const launcher = spawn('node', [join(root, 'src', 'start.mjs'), '--data', join(root, 'data'), ...args]);
  started = launcher;
  let output = '';
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  await until(() => /ready \d+/.test(output) || launcher.exitCode !== null);
  return { launcher, server: Number(/ready (\d+)/.exec(output)?.[1]), told: () => output };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error('waited for 20 s in vain');
    await sleep(20);
  }
}

/** A dead process that nobody waited for is not alive. */
function isAlive(pid: number): boolean {
  return (
    spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .replace(/^Z.*/, '') !== ''
  );
}
