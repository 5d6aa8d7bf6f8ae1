// Runs measurements and prints each as a ratio: `npm run bench [NAME…]`. Exit code 1 where a target is missed.
import { measureBoard } from './board.ts';
import { measureFanOut } from './fan-out.ts';
import { measureFirstPage } from './first-page.ts';
import { type BenchGround, openBenchGround } from './ground.ts';
import { isMet, type Measured, tell } from './measure.ts';
import { measureSubmit } from './submit.ts';

const BENCHES: Record<string, (ground: BenchGround) => Promise<Measured[]>> = {
  'fan-out': measureFanOut,
  board: measureBoard,
  submit: measureSubmit,
  'first-page': measureFirstPage,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const results: Measured[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
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
process.exit(results.every(isMet) ? 0 : 1);
