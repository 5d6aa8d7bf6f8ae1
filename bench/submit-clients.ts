// The clients of the submit measurement, in a process of their own so that they take nothing from the server's event loop.
// They write HTTP on bare sockets, so that what is measured against pgbench is the server and not the clients.
// Reads its work as one JSON line from standard input; prints what was done as JSON.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
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
let next = 0;
let receipts = 0;
const start = performance.now();
const until = start + work.seconds * 1000;
const client = async () => {
  const socket = connect(work.port, '127.0.0.1').setNoDelay(true).setEncoding('utf8');
  await once(socket, 'connect');
  while (performance.now() < until) {
    const number = next++;
    const duty = work.duties[number % work.duties.length];
    if (!duty) break;
    const answer = await told(socket, requestOf(duty, `${work.run}-${number}`));
    if (!answer.startsWith('HTTP/1.1 200')) throw new Error(answer);
    receipts += 1;
  }
  socket.destroy();
};
await Promise.all(Array.from({ length: work.clients }, client));
console.log(JSON.stringify({ receipts, seconds: (performance.now() - start) / 1000 } satisfies Done));

function requestOf({ id, demand, token }: Work['duties'][number], key: string): string {
  const evidence = { status: 'done', whatWasDone: 'Đã rà soát máy chủ', doneOn: '2026-11-01' };
  const body = JSON.stringify({ entries: [{ demandId: demand, control: 'statement', evidence }] });
  return [
    `POST /api/assignments/${id}/submissions HTTP/1.1`,
    `Host: 127.0.0.1:${work.port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${key}`,
    `Cookie: ${SESSION_COOKIE}=${token}`,
    '',
    body,
  ].join('\r\n');
}

/** The whole answer to one request on a kept connection. */
function told(socket: Socket, request: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const stop = () => socket.off('data', take).off('close', closed);
    const closed = () => fail(new Error(`closed after: ${answer}`));
    const take = (chunk: string) => {
      answer += chunk;
      if (!isWhole(answer)) return;
      stop();
      done(answer);
    };
    socket.on('data', take).on('close', closed);
    socket.write(request);
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, end))?.[1];
  if (length === undefined) throw new Error(`an answer without its length: ${answer}`);
  return Buffer.byteLength(answer) - Buffer.byteLength(answer.slice(0, end)) - 4 >= Number(length);
}
