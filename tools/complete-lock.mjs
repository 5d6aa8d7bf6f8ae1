// Puts back into package-lock.json the optional packages of other platforms that npm leaves out where the registry at hand
// does not answer for them: without them `npm ci` calls the lock file out of sync. Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const OS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32', 'mips64el'];

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const added = [];
for (const [path, one] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(one.optionalDependencies ?? {}))
    if (!isThere(path, name) && /^\d/.test(version)) add(name, version, one);
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `added ${added.join(', ')}` : 'nothing was missing');

/** A package is found beside the one that asks, or in any node_modules above it. */
function isThere(path, name) {
  for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(?!.*\/?node_modules\/).*$/, '')) {
    if (lock.packages[`${at}${at ? '/' : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

function add(name, version, parent) {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const os = OS.filter((word) => words.includes(word));
  const cpu = CPU.filter((word) => words.includes(word));
  lock.packages[`node_modules/${name}`] = {
    version,
    ...(parent.dev ? { dev: true } : {}),
    optional: true,
    ...(cpu.length > 0 ? { cpu } : { cpu: ['arm'] }),
    ...(os.length > 0 ? { os } : { os: ['linux'] }),
    ...(words.some((word) => word.includes('musl')) ? { libc: ['musl'] } : {}),
  };
  added.push(name);
}
