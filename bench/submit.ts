// Handing evidence in, 32 clients at once, over HTTP, against bare one-row commits by 32 pgbench clients on the same cluster.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { SESSION_COOKIE } from '../src/platform/http/token.ts';
import { type BenchGround, plantDirective, plantUnits } from './ground.ts';
import type { Measured } from './measure.ts';

const CLIENTS = 32;
const SECONDS = 8;

export async function measureSubmit(ground: BenchGround): Promise<Measured[]> {
  const bare = await bareCommits(ground);
  const ours = await submissions(ground);
  return [
    {
      what: 'Submitting evidence, 32 clients',
      figure: `${Math.round(ours).toLocaleString('en')} receipts/s against ${Math.round(bare).toLocaleString('en')} bare one-row commits/s by pgbench`,
      ratio: ours / bare,
      target: { atLeast: 0.4 },
    },
  ];
}

async function bareCommits(ground: BenchGround): Promise<number> {
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
  const { stdout } = await promisify(execFile)('pgbench', [
    '-n',
    '-h',
    host,
    '-p',
    String(port),
    '-U',
    user,
    '-c',
    String(CLIENTS),
    '-j',
    '2',
    '-T',
    String(SECONDS),
    '-f',
    script,
    database,
  ]);
  return Number(stdout.match(/tps = ([\d.]+)/)?.[1]);
}

async function submissions(ground: BenchGround): Promise<number> {
  const units = await plantUnits(ground, 500);
  const directive = await plantDirective(ground, units, 40);
  await ground.sql("select set_config('app.tenant', $1, false)", [ground.tenant]);
  await ground.sql('select fan_out($1, now())', [directive]);
  const people = new Map<string, string>();
  for (const unit of units.slice(0, CLIENTS * 4))
    people.set(unit, (await ground.person('officer', unit)).token);
  const work = await ground.sql<{ id: string; unit: string; demand: string }>(
    'select a.id, a.unit_id as unit, m.id as demand from assignment a join demand m on m.obligation_id = a.obligation_id where a.directive_id = $1 and a.unit_id = any($2) order by random()',
    [directive, [...people.keys()]],
  );
  const server = serve({ fetch: ground.app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  let done = 0;
  let next = 0;
  const until = performance.now() + SECONDS * 1000;
  const client = async () => {
    while (performance.now() < until) {
      const one = work[next++ % work.length];
      if (!one) return;
      await submit(port, agent, one, people.get(one.unit) ?? '', `bench-${next}`);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, client)); // warm
  done = 0;
  const start = performance.now();
  const end = start + SECONDS * 1000;
  const loop = async () => {
    while (performance.now() < end) {
      const one = work[next++ % work.length];
      if (!one) return;
      await submit(port, agent, one, people.get(one.unit) ?? '', `bench-${next}`);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, loop));
  const rate = done / ((performance.now() - start) / 1000);
  agent.destroy();
  await new Promise((closed) => server.close(closed));
  return rate;
}

function submit(
  port: number,
  agent: Agent,
  one: { id: string; demand: string },
  token: string,
  key: string,
): Promise<void> {
  const body = JSON.stringify({
    entries: [
      {
        demandId: one.demand,
        control: 'statement',
        evidence: { status: 'done', whatWasDone: 'Đã rà soát máy chủ', doneOn: '2026-11-01' },
      },
    ],
  });
  return new Promise((done, fail) => {
    const asked = request(
      {
        port,
        agent,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/assignments/${one.id}/submissions`,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'Idempotency-Key': key,
          Cookie: `${SESSION_COOKIE}=${token}`,
        },
      },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () =>
          answer.statusCode === 200 ? done() : fail(new Error(`${answer.statusCode} ${text}`)),
        );
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}
