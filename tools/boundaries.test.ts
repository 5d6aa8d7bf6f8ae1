import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cruise, FLOOR } from './boundaries.ts';

const planted: Record<string, string> = {
  'src/report/contract.ts': 'export const later = 1;',
  'src/report/store.ts': "import { stored } from '../directive/store.ts';\nexport const peeks = stored;",
  'src/directive/store.ts': "import { later } from '../report/contract.ts';\nexport const stored = later;",
  'src/platform/clock.ts': "import { stored } from '../directive/store.ts';\nexport const knows = stored;",
  'src/verdict/rules.ts': "import { readFileSync } from 'node:fs';\nexport const reads = readFileSync;",
  'src/evidence/store.ts':
    "import { check } from '../../controls/backup/check.ts';\nexport const names = check;",
  'src/web/page.tsx': "import { stored } from '../directive/store.ts';\nexport const shows = stored;",
  'controls/backup/check.ts': "import { other } from '../statement/check.ts';\nexport const check = other;",
  'controls/statement/check.ts': 'export const other = 1;',
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'haidang-boundaries-'));
  await writeFile(
    join(root, 'tsconfig.json'),
    '{"compilerOptions":{"allowImportingTsExtensions":true,"noEmit":true,"module":"NodeNext"}}',
  );
  for (const [path, text] of Object.entries(planted)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('each planted forbidden import is named by the rule that forbids it', async () => {
  const { violations } = await cruise(root);
  const named = violations.map(({ rule, from }) => `${rule} ${from}`);
  expect(named).toContain('directive-not-later src/directive/store.ts');
  expect(named).toContain('report-only-contracts src/report/store.ts');
  expect(named).toContain('platform-knows-no-domain src/platform/clock.ts');
  expect(named).toContain('rules-are-pure src/verdict/rules.ts');
  expect(named).toContain('shared-names-no-control src/evidence/store.ts');
  expect(named).toContain('web-no-server src/web/page.tsx');
  expect(named).toContain('control-imports-kit-only controls/backup/check.ts');
}, 60_000);

test('the gate sees the project, and the project keeps to the table', async () => {
  const { modules, violations } = await cruise();
  expect(modules).toBeGreaterThanOrEqual(FLOOR);
  expect(violations).toEqual([]);
}, 120_000);
