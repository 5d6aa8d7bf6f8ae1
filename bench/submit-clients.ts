// The clients of the submit measurement, in a process of their own so that they take nothing from the server's event loop.
// Reads its work as one JSON line from standard input; prints what was done as JSON.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { SESSION_COOKIE } from '../src/platform/http/token.ts';

export interface Work {
  port: number;
  clients: number;
  seconds: number;
  run: string;
  duties: { id: string; demand: string; token: string }[];
}
export interface Done {
  receipts: number;
  seconds: number;
}

const work = JSON.parse(await text(process.stdin)) as Work;
const agent = new Agent({ keepAlive: true, maxSockets: work.clients });
let next = 0;
let receipts = 0;
const start = performance.now();
const until = start + work.seconds * 1000;
const client = async () => {
  while (performance.now() < until) {
    const number = next++;
    const duty = work.duties[number % work.duties.length];
    if (!duty) return;
    await handIn(duty, `${work.run}-${number}`);
    receipts += 1;
  }
};
await Promise.all(Array.from({ length: work.clients }, client));
agent.destroy();
console.log(JSON.stringify({ receipts, seconds: (performance.now() - start) / 1000 } satisfies Done));

function handIn({ id, demand, token }: Work['duties'][number], key: string): Promise<void> {
  const evidence = { status: 'done', whatWasDone: 'Đã rà soát máy chủ', doneOn: '2026-11-01' };
  const body = JSON.stringify({ entries: [{ demandId: demand, control: 'statement', evidence }] });
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Idempotency-Key': key,
    Cookie: `${SESSION_COOKIE}=${token}`,
  };
  const path = `/api/assignments/${id}/submissions`;
  return new Promise((done, fail) => {
    const asked = request(
      { port: work.port, agent, host: '127.0.0.1', method: 'POST', path, headers },
      (answer) => {
        let told = '';
        answer.on('data', (chunk) => {
          told += chunk;
        });
        answer.on('end', () =>
          answer.statusCode === 200 ? done() : fail(new Error(`${answer.statusCode} ${told}`)),
        );
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}
