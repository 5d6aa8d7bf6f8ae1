// Runs measurements and prints each as a ratio: `npm run bench [NAME…]`. Exit code 1 where a target is missed.
// What begins with `--` goes to the benches that need no database: `npm run bench reading -- --show`, `npm run bench sites -- --fast`.
import { measureBoard } from './board.ts';
import { measureFanOut } from './fan-out.ts';
import { measureFirstPage } from './first-page.ts';
import { type BenchGround, openBenchGround } from './ground.ts';
import { isMet, type Measured, tell } from './measure.ts';
import { measureReading } from './reading/reading.ts';
import { measureSites } from './sites/sites.ts';
import { measureSubmit } from './submit.ts';
import { measureAgreement } from './sweep/safety/agree.ts';
import { measureKernel } from './sweep/safety/memory.ts';
import { measureSweep } from './sweep/sweep.ts';

const BENCHES: Record<string, (ground: BenchGround) => Promise<Measured[]>> = {
  'fan-out': measureFanOut,
  board: measureBoard,
  submit: measureSubmit,
  'first-page': measureFirstPage,
};

/** Those that need no database and print for themselves; true where every target is met. */
const APART: Record<string, (flags: readonly string[]) => Promise<boolean>> = {
  reading: measureReading,
  sweep: measureSweep,
  sites: measureSites,
  'sweep-oracle': measureAgreement,
  'sweep-fuzz': measureKernel,
};
const names = [...Object.keys(BENCHES), ...Object.keys(APART)];
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const results: Measured[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (!isWanted(name)) continue;
  const ground = await openBenchGround();
  try {
    for (const measured of await bench(ground)) {
      results.push(measured);
      console.log(tell(measured));
    }
  } finally {
    await ground.close();
  }
}
let isAllMet = results.every(isMet);
for (const [name, bench] of Object.entries(APART))
  if (isWanted(name) && !(await bench(flags))) isAllMet = false;
process.exit(isAllMet ? 0 : 1);
