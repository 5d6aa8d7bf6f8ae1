// Bundles the command line of a unit's own PC, and refuses a bundle that holds more than such a PC needs.
import { join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '../..');
export const PROGRAM = join(ROOT, 'src/cli/sweep-alone.ts');
export const THREAD = join(ROOT, 'controls/indicator-sweep/collect/scan/worker.ts');

/** What belongs to the server: a PC without a network has no use for it. */
const FORBIDDEN = [
  /(?:^|\/)node_modules\/(?:pg|pg-[\w-]+|kysely|hono|@hono\/[\w-]+|undici|react|react-[\w-]+|@tanstack\/[\w-]+|@node-rs\/[\w-]+|playwright-[\w-]+)\//,
  /^src\/platform\/(?:db|http|jobs)\//,
  /^src\/web\//,
];

export interface Bundle {
  code: string;
  /** Modules inside, as paths from the root of the project. */
  modules: string[];
}

/** Packages as modules, of which only what is used goes in; and the tables of the Public Suffix List once and not twice. */
const resolve = { mainFields: ['module', 'main'], alias: { 'tldts/dist/cjs': 'tldts/dist/es6' } };
/** A constant of 100 KB stands where it is made, and not wherever it is used. */
const optimization = { inlineConst: false } as const;

/** One CommonJS file, as a single executable needs it. */
export async function bundle(input: string): Promise<Bundle> {
  const built = await rolldown({
    input,
    resolve,
    optimization,
    platform: 'node',
    cwd: ROOT,
    logLevel: 'warn',
  });
  try {
    const { output } = await built.generate({ format: 'cjs', codeSplitting: false, minify: true });
    const [chunk, ...more] = output;
    if (more.length > 0) throw new Error(`${input} does not fit into one file`);
    const modules = chunk.moduleIds
      .filter((id) => !id.startsWith('\0'))
      .map((id) => relative(ROOT, id).replaceAll(sep, '/'));
    return { code: inAscii(chunk.code), modules };
  } finally {
    await built.close();
  }
}

/** Letters of other scripts stand in strings and patterns alone, where an escape says the same; text of ASCII is compiled faster. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Modules that must not be inside; a bundle in which hardly anything is seen was not looked at. */
export function forbiddenIn({ modules }: Bundle): string[] {
  return modules.filter((path) => FORBIDDEN.some((forbidden) => forbidden.test(path)));
}
