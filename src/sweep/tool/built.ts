// The files of the command line that were built on this server: which there are, and the digest of each.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { digestOf } from '../../../controls/indicator-sweep/collect/input/open.ts';
import { type SweepTool, toolFiles, toolSystems } from './contract.ts';

/** Where `npm run build:cli` puts them. */
export const BUILT_HERE = join(import.meta.dirname, '../../../dist/cli');

type System = SweepTool['system'];

export interface BuiltTools {
  /** Those that are there; none where nothing was built. */
  all(): Promise<SweepTool[]>;
  /** Null where it was not built. */
  open(system: System): Promise<{ tool: SweepTool; bytes: Readable } | null>;
}

/** Digests are kept in mind as long as a file is of the same size and time: it is some 100 MB. */
export function builtTools(folder: string): BuiltTools {
  const digests = new Map<string, Promise<string>>();
  async function find(system: System): Promise<SweepTool | null> {
    const path = join(folder, toolFiles[system].built);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return null;
    const key = `${path} ${found.size} ${found.mtimeMs}`;
    const digest = digests.get(key) ?? digestOf(path);
    digests.set(key, digest);
    digest.catch(() => digests.delete(key));
    return { system, name: toolFiles[system].taken, size: found.size, sha256: await digest };
  }
  return {
    all: async () => (await Promise.all(toolSystems.map(find))).filter((tool) => tool !== null),
    async open(system) {
      const tool = await find(system);
      return tool && { tool, bytes: createReadStream(join(folder, toolFiles[system].built)) };
    },
  };
}
