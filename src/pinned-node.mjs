// Finds the Node 24 that npm installed beside us; the machine's own Node (>= 20) is only the launcher.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of the Node binary to run the product with.
 * @param {string} root folder of the checkout
 * @returns {string} the pinned Node 24, or the running Node where that is 24 or newer
 * @throws {Error} where neither is there: the message says what to do
 */
export function pinnedNode(root) {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = join(root, 'node_modules', `node-${os}-${process.arch}`, file);
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Cần Node 24: chạy "npm ci" trong ${root} (không thấy ${path}). / Node 24 is missing: run "npm ci" there.`,
  );
}
