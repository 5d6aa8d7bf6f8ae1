// `npm test`: types, lint, gates, unit and integration tests, browser tests; told step by step, summed up in the last line.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(tmpdir(), `haidang-test-${process.pid}`);

interface Step {
  name: string;
  command: string[];
  /** Where the step writes its results as JSON, and how the counts are read from them. */
  results?: { path: string; count(json: Counted): Counts };
}
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
// biome-ignore lint/suspicious/noExplicitAny: the runners' own result files
type Counted = any;

const VITEST: Step = {
  name: 'unit and integration tests',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}-vitest.json`],
  results: {
    path: `${OUT}-vitest.json`,
    count: (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    }),
  },
};
const BROWSER: Step = {
  name: 'browser tests',
  command: ['playwright', 'test', '--reporter=list,json'],
  results: {
    path: `${OUT}-playwright.json`,
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
};
const STEPS: Step[] = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'import table', command: ['tools/boundaries.ts'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'pages build', command: ['vite', 'build', '--logLevel', 'warn'] },
  VITEST,
  BROWSER,
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  if (step === BROWSER && !(await browserIsThere())) {
    total.failed += 1;
    continue;
  }
  const counts = await take(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
await Promise.all(['vitest', 'playwright'].map((runner) => rm(`${OUT}-${runner}.json`, { force: true })));
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one step and counts it: a gate is one test, a runner tells its own. */
async function take(step: Step): Promise<Counts> {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const code = await run(step.command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  const own = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!step.results) return own;
  const json = await readFile(step.results.path, 'utf8').then(JSON.parse, () => null);
  if (!json) return own;
  const counts = step.results.count(json);
  // A runner that fails without a failed test (a broken file, a leak) still fails.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function run(command: string[]): Promise<number> {
  return new Promise((ended) => {
    const child = spawn('node', [join(ROOT, 'tools/node24.mjs'), ...command], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${OUT}-playwright.json` },
    });
    child.on('exit', (code) => ended(code ?? 1));
  });
}

async function browserIsThere(): Promise<boolean> {
  if (findBrowser() ?? (await installBrowser())) return true;
  console.error(
    '── browser tests: no Chromium was found, and none could be installed. Install one, or set CHROMIUM_PATH.',
  );
  return false;
}
