#!/usr/bin/env node
// Starts the command line under the pinned Node 24, whichever Node (>= 20) launched it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from '../src/pinned-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// A million indicators pass through as short-lived objects: a small nursery keeps them from filling the memory of an old PC.
const own = process.argv[2] === 'sweep' ? ['--max-semi-space-size=4'] : [];
const child = spawn(pinnedNode(root), [...own, join(root, 'src', 'cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
