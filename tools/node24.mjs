// Runs a command of the project under the pinned Node 24, whichever Node (>= 20) launched it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from '../src/pinned-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = pinnedNode(root);
const [command, ...rest] = process.argv.slice(2);
if (!command) {
  console.error('usage: node tools/node24.mjs SCRIPT.ts|BIN [ARG…]');
  process.exit(2);
}

const bin = join(root, 'node_modules', '.bin', command);
const isScript = /\.(ts|mjs|js)$/.test(command);
const isWindows = process.platform === 'win32';
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
const child =
  isScript || !existsSync(bin)
    ? spawn(node, [command, ...rest], { stdio: 'inherit', env })
    : spawn(isWindows ? `${bin}.cmd` : bin, rest, { stdio: 'inherit', env, shell: isWindows });

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
