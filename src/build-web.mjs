// Builds the pages with Vite where their sources changed since the last build; plain JavaScript for the launcher.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages read contracts, words and forms from everywhere: any source but a test may change them. */
const SOURCES = ['src', 'controls'];
const ALSO = ['vite.config.ts', 'package-lock.json'];

/**
 * @param {string} root folder of the checkout
 * @param {string} node the Node to build with
 * @param {() => void} beforeBuild called where there is something to build
 * @returns {string | null} what Vite said where it failed; null where the pages are up to date
 */
export function buildWebIfChanged(root, node, beforeBuild) {
  const stamp = join(root, 'dist', 'web.sha256');
  const digest = digestOf(root);
  const isBuilt = existsSync(join(root, 'dist', 'web', 'index.html')) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === digest) return null;
  beforeBuild();
  rmSync(stamp, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) return `${build.stdout ?? ''}${build.stderr ?? ''}${build.error?.message ?? ''}`;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, digest);
  return null;
}

/** SHA-256 over names and bytes of all sources. */
function digestOf(root) {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) => filesIn(root, folder)).sort();
  for (const file of [...ALSO, ...files]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !/\.test\.tsx?$|[\\/]fixtures[\\/]/.test(join(entry.parentPath, entry.name)),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
