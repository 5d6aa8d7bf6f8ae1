// The long soak of promise 1: clients hand evidence in while server and database are killed, 120 times or as often as asked.
// `npm run soak [KILLS]`. Exit code 1 where a receipt was lost or anything was found half-written.
import { loadavg } from 'node:os';
import { letWorkUnderKills } from '../src/gates/crash/crowd.ts';
import { plantGround } from '../src/gates/crash/ground.ts';
import { faultsOf } from '../src/gates/crash/ledger.ts';
import { startVictim, strikes } from '../src/gates/crash/server.ts';

const CLIENTS = 16;
/** After each batch the whole ledger is held against the database. */
const BATCH = 12;

const kills = Number(process.argv[2] ?? 120);
if (!Number.isInteger(kills) || kills < 1) {
  console.error('npm run soak [KILLS]: a number of kills from 1');
  process.exit(2);
}
const victim = await startVictim();
const faults: string[] = [];
let struck = 0;
try {
  while (struck < kills && faults.length === 0) {
    const { tenant, workers } = await plantGround(victim, CLIENTS, 8);
    const batch = Array.from(
      { length: Math.min(BATCH, kills - struck) },
      (_, n) => strikes[(struck + n) % strikes.length] ?? 'both',
    );
    const crowd = await letWorkUnderKills(victim, workers, batch);
    faults.push(...crowd.faults, ...(await faultsOf(victim.sql, tenant, crowd.held)));
    struck += batch.length;
    console.log(
      `${struck} kills: ${crowd.held.length} receipts, ${crowd.retries()} retries, ${faults.length} faults (load ${loadavg()[0]?.toFixed(1)})`,
    );
  }
} finally {
  await victim.end();
}
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
