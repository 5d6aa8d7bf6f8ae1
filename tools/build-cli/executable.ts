// One executable from a Node binary and a bundle: Node's single executable application.
import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'postject';
import { KERNEL_FILE } from '../../controls/indicator-sweep/collect/kernel/kernel.ts';
import { bundle, forbiddenIn, PROGRAM, THREAD } from './bundle.ts';

const run = promisify(execFile);
export const RESOURCE = 'NODE_SEA_BLOB';
/** Stands once in every Node binary, followed by `:0`; `:1` where a program was put in. */
export const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * The program, its thread and its kernel as one blob; throws where the bundle holds what it must not. `isForHere`: for a system like the
 * one that builds, so that the program may go in compiled already.
 */
export async function blob(isForHere: boolean): Promise<Buffer> {
  const [program, thread] = await Promise.all([bundle(PROGRAM), bundle(THREAD)]);
  const forbidden = [...forbiddenIn(program), ...forbiddenIn(thread)];
  if (forbidden.length > 0) throw new Error(`the single file must not hold ${forbidden.join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'haidang-build-cli-'));
  const at = (name: string) => join(folder, name);
  try {
    await Promise.all([
      writeFile(at('program.js'), program.code),
      writeFile(at('thread.js'), thread.code),
      copyFile(KERNEL_FILE, at('kernel.wasm')),
    ]);
    const config = {
      // Relative: the blob keeps this path, and the same source is to give the same bytes.
      main: 'program.js',
      output: 'blob',
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      useCodeCache: isForHere,
      // A million indicators pass through as short-lived objects: a small nursery keeps them from filling an old PC.
      execArgv: ['--max-semi-space-size=4'],
      execArgvExtension: 'none',
      assets: { 'thread.js': 'thread.js', 'kernel.wasm': 'kernel.wasm' },
    };
    await writeFile(at('config.json'), JSON.stringify(config));
    // Predictable: what is compiled is the same bytes each time.
    await run(process.execPath, ['--predictable', '--experimental-sea-config', 'config.json'], {
      cwd: folder,
    });
    return await readFile(at('blob'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the executable: this Node, with this blob put in. */
export async function write(file: string, node: Buffer, program: Buffer): Promise<void> {
  await writeFile(file, node);
  await inject(file, RESOURCE, program, { sentinelFuse: FUSE });
  await chmod(file, 0o755);
}
