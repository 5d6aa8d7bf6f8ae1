// Runs the import table, with a floor: a gate that saw too few modules has checked nothing and fails.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** Fewer modules than this: something kept the gate from seeing the project. */
export const FLOOR = 150;

export interface Cruise {
  modules: number;
  violations: { rule: string; from: string; to: string }[];
}

/** Cruises these folders of the checkout (or of `root`, for planted violations). */
export async function cruise(root = ROOT, folders = ['src', 'controls']): Promise<Cruise> {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = await run(
    process.execPath,
    [bin, '--config', join(ROOT, 'tools/boundaries.cjs'), '--output-type', 'json', ...folders],
    { cwd: root, maxBuffer: 256 * 2 ** 20 },
  ).catch((error: { stdout?: string; message: string }) => {
    if (error.stdout) return { stdout: error.stdout };
    throw new Error(error.message);
  });
  const told = JSON.parse(stdout);
  return {
    modules: told.modules.filter((module: { source: string }) => !module.source.startsWith('node_modules'))
      .length,
    violations: told.summary.violations.map((v: { rule: { name: string }; from: string; to: string }) => ({
      rule: v.rule.name,
      from: v.from,
      to: v.to,
    })),
  };
}

if (import.meta.main) {
  const { modules, violations } = await cruise();
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
  if (modules < FLOOR) console.error(`only ${modules} modules were seen, at least ${FLOOR} are expected`);
  console.log(`import table: ${modules} modules, ${violations.length} violations`);
  process.exit(violations.length > 0 || modules < FLOOR ? 1 : 0);
}
