// How a rate of reports is taken: the clients in a process of their own, and the processor time that each side took.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { serve } from '@hono/node-server';
import type { BenchGround } from './ground.ts';
import { ownTime, postgresTime } from './processor-time.ts';
import type { Done, Work } from './submit-clients.ts';

export const CLIENTS = 32;

/** Items a second, and the processor time that each took, in microseconds; `clients`: of ours, pgbench tells nothing. */
export interface Rate {
  perSecond: number;
  node: number;
  postgres: number;
  clients: number;
}

export async function measured(ground: BenchGround, work: () => Promise<Done>): Promise<Rate> {
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

/** The rate at which `fetch` answers the clients, after two seconds to warm up. */
export async function servedRate(
  ground: BenchGround,
  fetch: (request: Request) => Response | Promise<Response>,
  { seconds, ...work }: Pick<Work, 'seconds' | 'requests' | 'duties' | 'run'>,
): Promise<Rate> {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const whole = { ...work, port, clients: CLIENTS };
  await letClientsWork({ ...whole, seconds: 2, run: `${work.run}-warm` });
  const rate = await measured(ground, () => letClientsWork({ ...whole, seconds }));
  await new Promise((closed) => server.close(closed));
  return rate;
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
