// The single-file program for a unit's own PC: `haidang sweep`, its kernel and its thread inside one executable (`npm run build:cli`).
import { getAsset } from 'node:sea';
import { Worker } from 'node:worker_threads';
import { kernelModule } from '../../controls/indicator-sweep/collect/kernel/kernel.ts';
import { runCommand } from './run.ts';
import { sweepBy } from './sweep.ts';

kernelModule(new Uint8Array(getAsset('kernel.wasm')));
const thread = getAsset('thread.js', 'utf8');
const sweep = sweepBy(() => new Worker(thread, { eval: true }));

void runCommand({ sweep }, process.argv.slice(2));
