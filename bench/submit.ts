// Handing evidence in, 32 clients at once, over HTTP, against bare one-row commits by 32 pgbench clients on the same cluster.
// Server, database and clients share the machine in both: the processor time that each took is told beside the rates.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BenchGround, plantDirective, plantUnits } from './ground.ts';
import type { Measured } from './measure.ts';
import type { Work } from './submit-clients.ts';
import { httpAlone, httpAndRows, rowsAlone } from './submit-floor.ts';
import { CLIENTS, measured, type Rate, servedRate } from './submit-rate.ts';

const SECONDS = 8;
const AT_LEAST = 0.4;
/** More than the clients can hand in meanwhile: each is made ready before they start. */
const MOST_REQUESTS = 100_000;

export async function measureSubmit(ground: BenchGround): Promise<Measured[]> {
  const bare = await bareCommits(ground);
  const duties = await plantDuties(ground);
  const run = { seconds: SECONDS, requests: MOST_REQUESTS, duties, run: 'bench' };
  const ours = await servedRate(ground, ground.app.fetch, run);
  const http = await httpAlone(ground, duties);
  const rows = await rowsAlone(ground, duties);
  const both = await httpAndRows(ground, duties);
  const say = ({ perSecond }: Rate) => Math.round(perSecond).toLocaleString('en');
  const us = (microseconds: number) => `${microseconds.toFixed(0)} µs`;
  const [load] = loadavg();
  const left = (availableParallelism() * 1e6) / (AT_LEAST * bare.perSecond);
  const took = `${us(ours.node)} of Node, ${us(ours.postgres)} of PostgreSQL, ${us(ours.clients)} of the clients each`;
  const floor = `an answer from nothing takes ${us(http.node + http.clients)} and bare rows in groups ${us(rows.postgres)} of the ${us(left)} of all cores that the target leaves, and both at once reach ${(both.perSecond / bare.perSecond).toFixed(2)} (${us(both.node)} of Node, ${us(both.postgres)} of PostgreSQL)`;
  return [
    {
      what: 'Submitting evidence, 32 clients',
      figure: `${say(ours)} receipts/s (${took}) against ${say(bare)} bare one-row commits/s by pgbench (${us(bare.postgres)} of PostgreSQL each), load ${load?.toFixed(1)}; ${floor}`,
      ratio: ours.perSecond / bare.perSecond,
      target: { atLeast: AT_LEAST },
    },
  ];
}

async function bareCommits(ground: BenchGround): Promise<Rate> {
  await ground.sql(
    'create table if not exists bare_row (id uuid primary key default gen_random_uuid(), body jsonb)',
  );
  await ground.sql('grant select, insert on bare_row to haidang_app');
  const script = join(tmpdir(), `haidang-bare-${process.pid}.sql`);
  await writeFile(
    script,
    `insert into bare_row (body) values ('{"status":"done","whatWasDone":"đã làm"}');\n`,
  );
  const { host, port, user, database } = ground.appEndpoint;
  const where = ['-h', host, '-p', String(port), '-U', user];
  const how = ['-n', '-c', String(CLIENTS), '-j', '2', '-T', String(SECONDS), '-f', script];
  return measured(ground, async () => {
    const { stdout } = await promisify(execFile)('pgbench', [...where, ...how, database]);
    const perSecond = Number(stdout.match(/tps = ([\d.]+)/)?.[1]);
    return { receipts: perSecond * SECONDS, seconds: SECONDS, processor: Number.NaN };
  });
}

async function plantDuties(ground: BenchGround): Promise<Work['duties']> {
  const units = await plantUnits(ground, 500);
  const directive = await plantDirective(ground, units, 40);
  await ground.sql("select set_config('app.tenant', $1, false)", [ground.tenant]);
  await ground.sql('select fan_out($1, now())', [directive]);
  await ground.sql('analyze assignment');
  const tokens = new Map<string, string>();
  for (const unit of units.slice(0, CLIENTS * 4))
    tokens.set(unit, (await ground.person('officer', unit)).token);
  const rows = await ground.sql<{ id: string; unit: string; demand: string }>(
    'select a.id, a.unit_id as unit, m.id as demand from assignment a join demand m on m.obligation_id = a.obligation_id where a.directive_id = $1 and a.unit_id = any($2) order by random()',
    [directive, [...tokens.keys()]],
  );
  return rows.map(({ id, unit, demand }) => ({ id, demand, token: tokens.get(unit) ?? '' }));
}
