// Handing evidence in, 32 clients at once, over HTTP, against bare one-row commits by 32 pgbench clients on the same cluster.
// Server, database and clients share the machine in both: the processor time that each took is told beside the rates.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { type BenchGround, plantDirective, plantUnits } from './ground.ts';
import type { Measured } from './measure.ts';
import { ownTime, postgresTime } from './processor-time.ts';
import type { Done, Work } from './submit-clients.ts';

const CLIENTS = 32;
const SECONDS = 8;
/** More than the clients can hand in meanwhile: each is made ready before they start. */
const MOST_REQUESTS = 100_000;

/** Commits a second, and the processor time that each took, in microseconds; `clients`: of ours, pgbench tells nothing. */
interface Rate {
  perSecond: number;
  node: number;
  postgres: number;
  clients: number;
}

export async function measureSubmit(ground: BenchGround): Promise<Measured[]> {
  const bare = await bareCommits(ground);
  const ours = await submissions(ground);
  const say = ({ perSecond }: Rate) => Math.round(perSecond).toLocaleString('en');
  const [load] = loadavg();
  return [
    {
      what: 'Submitting evidence, 32 clients',
      figure: `${say(ours)} receipts/s (${ours.node.toFixed(0)} µs of Node, ${ours.postgres.toFixed(0)} µs of PostgreSQL, ${ours.clients.toFixed(0)} µs of the clients each) against ${say(bare)} bare one-row commits/s by pgbench (${bare.postgres.toFixed(0)} µs of PostgreSQL each), load ${load?.toFixed(1)}`,
      ratio: ours.perSecond / bare.perSecond,
      target: { atLeast: 0.4 },
    },
  ];
}

async function measured(ground: BenchGround, work: () => Promise<Done>): Promise<Rate> {
  const [{ pid = 0 } = {}] = await ground.sql<{ pid: number }>(
    "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
  );
  const before = { node: ownTime(), postgres: postgresTime(pid) };
  const done = await work();
  const each = (ms: number) => (ms * 1000) / done.receipts;
  return {
    perSecond: done.receipts / done.seconds,
    node: each(ownTime() - before.node),
    postgres: each(postgresTime(pid) - before.postgres),
    clients: each(done.processor),
  };
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

async function submissions(ground: BenchGround): Promise<Rate> {
  const duties = await plantDuties(ground);
  const server = serve({ fetch: ground.app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const work = { port, clients: CLIENTS, duties, requests: MOST_REQUESTS };
  await letClientsWork({ ...work, seconds: 2, run: 'warm' });
  const rate = await measured(ground, () => letClientsWork({ ...work, seconds: SECONDS, run: 'bench' }));
  await new Promise((closed) => server.close(closed));
  return rate;
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

async function letClientsWork(work: Work): Promise<Done> {
  const clients = spawn(process.execPath, [join(import.meta.dirname, 'submit-clients.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  clients.stdin.end(JSON.stringify(work));
  const told = await text(clients.stdout);
  if (!told) throw new Error('the clients failed');
  return JSON.parse(told) as Done;
}
