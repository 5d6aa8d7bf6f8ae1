// `npm start`: plain JavaScript for any Node >= 20. Checks what is there, builds the pages if they changed, runs the server.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebIfChanged } from './build-web.mjs';
import { pinnedNode } from './pinned-node.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SAME_PRESS_MS = 500; // npm passes on a Ctrl-C that the terminal already sent
const FORCED_WITHIN_MS = 3000;

const args = process.argv.slice(2);
const isDoctor = args.includes('--doctor');
const node = findNode();
checkArguments();
if (!isDoctor) build();
run(isDoctor ? 'doctor.ts' : 'server.ts');

/** The Node to run with; says what is missing and ends where there is none. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(
      `Cần Node.js 20 trở lên, đang là ${process.version}. / Node.js 20 or newer is needed, this is ${process.version}.`,
    );
    process.exit(1);
  }
  if (!existsSync(join(ROOT, 'node_modules'))) {
    say(`Chưa cài các gói: chạy "npm ci" trong ${ROOT}. / Packages are not installed: run "npm ci" there.`);
    process.exit(1);
  }
  try {
    return pinnedNode(ROOT);
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
}

/** A wrong option is told, and help given, before anything is built or started. */
function checkArguments() {
  if (args.length === 0) return;
  const { status } = spawnSync(node, [join(ROOT, 'src', 'arguments.ts'), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  if (args.includes('--help') || args.includes('-h')) process.exit(0);
}

function build() {
  const problem = buildWebIfChanged(ROOT, node, () => say('Đang dựng giao diện web… / Building the pages…'));
  if (problem === null) return;
  say(`Không dựng được giao diện web. / The pages could not be built.\n${problem}`);
  process.exit(1);
}

/**
 * The program runs in a process group of its own, so that a Ctrl-C reaches us alone and we pass it on once. The
 * channel to it tells it if we die.
 */
function run(program) {
  const child = spawn(node, [join(ROOT, 'src', program), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let askedAt = null;
  const ask = () => {
    const now = performance.now();
    if (askedAt !== null && now - askedAt < SAME_PRESS_MS) return;
    if (askedAt !== null) setTimeout(() => child.kill('SIGKILL'), FORCED_WITHIN_MS).unref();
    askedAt ??= now;
    if (child.connected) child.send('stop');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  whenParentEnds(ask);
  child.on('error', (error) => {
    say(error.message);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** npm tells a SIGTERM to its shell alone, which ends without telling us. Started by hand, we may outlive a shell. */
function whenParentEnds(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, 500);
}

function say(line) {
  console.error(line);
}
