// The pinned Node of any system: the one that npm installed here, else fetched once with npm and held to the lock file's digest.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/haidang-build-cli');
const run = promisify(execFile);
const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Bytes of `path` in the npm package of this name; throws where it cannot be had or is not the one of the lock file. */
export async function nodeBinary(name: string, path: string): Promise<Buffer> {
  const installed = join(ROOT, 'node_modules', name, path);
  if (await isThere(installed)) return readFile(installed);
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  const packed = await packedOf(name, version);
  const digest = `sha512-${createHash('sha512')
    .update(await readFile(packed))
    .digest('base64')}`;
  if (digest !== integrity) {
    await rm(packed);
    throw new Error(`${packed} is ${digest}, but package-lock.json says ${integrity}; it was thrown away`);
  }
  return memberOf(packed, `package/${path}`);
}

async function packedOf(name: string, version: string): Promise<string> {
  const file = `${name}-${version}.tgz`;
  const packed = join(CACHE, file);
  if (await isThere(packed)) return packed;
  await mkdir(CACHE, { recursive: true });
  const isWindows = process.platform === 'win32';
  const args = ['pack', `${name}@${version}`, '--silent', '--pack-destination', CACHE];
  try {
    await run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows });
  } catch (cause) {
    const mend = `put ${file} into ${CACHE} and build again`;
    throw new Error(`${name}@${version} could not be fetched with npm: ${mend}`, { cause });
  }
  return packed;
}

async function memberOf(packed: string, name: string): Promise<Buffer> {
  const archive = extract();
  const feeding = pipeline(createReadStream(packed), createGunzip(), archive);
  const chunks: Buffer[] = [];
  for await (const entry of archive) {
    const isWanted = entry.header.name === name;
    for await (const chunk of entry) if (isWanted) chunks.push(chunk as Buffer);
  }
  await feeding;
  if (chunks.length === 0) throw new Error(`${packed}: there is no ${name} in it`);
  return Buffer.concat(chunks);
}
