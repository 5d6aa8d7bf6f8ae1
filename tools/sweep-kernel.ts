// Builds the sweep's kernel from AssemblyScript to WebAssembly: `npm run build:kernel`; with `--check` only compares with what is committed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'controls/indicator-sweep/collect/kernel');
const run = promisify(execFile);
const FLAGS =
  '-O3 --noAssert --runtime stub --enable simd,threads,relaxed-simd --importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536';

/** The bytes that the source in assembly/ builds to. */
export async function buildKernel(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'kernel-'));
  try {
    const asc = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
    const out = join(folder, 'kernel.wasm');
    await run(process.execPath, [asc, 'assembly/index.ts', '-o', out, ...FLAGS.split(' ')], { cwd: FOLDER });
    return await readFile(out);
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const committed = join(FOLDER, 'kernel.wasm');
  const built = await buildKernel();
  if (process.argv.includes('--check')) {
    const isSame = built.equals(await readFile(committed));
    console.log(
      isSame ? 'kernel.wasm is what its source builds to' : 'kernel.wasm is not what its source builds to',
    );
    process.exit(isSame ? 0 : 1);
  }
  await writeFile(committed, built);
  console.log(`kernel.wasm: ${built.length} bytes`);
}
