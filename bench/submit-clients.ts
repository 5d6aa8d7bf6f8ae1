// The clients of the submit measurement, in a process of their own so that they take nothing from the server's event loop.
// pgbench, against which they are held, is written in C and shares the processor too: so these write HTTP on bare sockets,
// have every request ready as bytes before they start, and look of an answer at no more than they need.
// Reads its work as one JSON line from standard input; prints what was done as JSON.
import { once } from 'node:events';
import { connect, type OnReadOpts } from 'node:net';
import { text } from 'node:stream/consumers';
import { SESSION_COOKIE } from '../src/platform/http/token.ts';

export interface Work {
  port: number;
  clients: number;
  seconds: number;
  /** How many requests are made ready; the clients stop where none is left. */
  requests: number;
  run: string;
  duties: { id: string; demand: string; token: string }[];
}
export interface Done {
  receipts: number;
  seconds: number;
  /** Processor time of the clients, milliseconds. */
  processor: number;
}

const OK = Buffer.from('HTTP/1.1 200');
const END_OF_HEAD = Buffer.from('\r\n\r\n');

const work = JSON.parse(await text(process.stdin)) as Work;
const requests = Array.from({ length: work.requests }, (_, number) => requestOf(number));
let next = 0;
let receipts = 0;
const start = performance.now();
const startedWith = process.cpuUsage();
const until = start + work.seconds * 1000;
await Promise.all(Array.from({ length: work.clients }, client));
const { user, system } = process.cpuUsage(startedWith);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ receipts, seconds, processor: (user + system) / 1000 } satisfies Done));

function requestOf(number: number): Buffer {
  const duty = work.duties[number % work.duties.length];
  if (!duty) throw new Error('there is no duty to hand in for');
  const evidence = { status: 'done', whatWasDone: 'Đã rà soát máy chủ', doneOn: '2026-11-01' };
  const body = JSON.stringify({ entries: [{ demandId: duty.demand, control: 'statement', evidence }] });
  const lines = [
    `POST /api/assignments/${duty.id}/submissions HTTP/1.1`,
    `Host: 127.0.0.1:${work.port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Idempotency-Key: ${work.run}-${number}`,
    `Cookie: ${SESSION_COOKIE}=${duty.token}`,
    '',
    body,
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** Hands one report in after the other on a kept connection, each when the receipt of the last one is there. */
async function client(): Promise<void> {
  let answer: Buffer = Buffer.alloc(0);
  const send = () => {
    const request = performance.now() < until ? requests[next++] : undefined;
    if (request) socket.write(request);
    else socket.destroy();
  };
  const take = (length: number, buffer: Uint8Array) => {
    const chunk = Buffer.from(buffer.buffer, buffer.byteOffset, length);
    answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk]);
    if (isWhole(answer)) {
      receipts += 1;
      answer = answer.subarray(0, 0);
      send();
    } else if (answer === chunk) answer = Buffer.from(chunk);
    return true;
  };
  // One buffer, read into again and again.
  const onread: OnReadOpts = { buffer: Buffer.alloc(16_384), callback: take };
  const socket = connect({ port: work.port, host: '127.0.0.1', noDelay: true, onread });
  await once(socket, 'connect');
  send();
  await once(socket, 'close');
}

/** A receipt, its bytes all there; anything else is an error. */
function isWhole(answer: Buffer): boolean {
  const end = answer.indexOf(END_OF_HEAD);
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, end))?.[1];
  if (length === undefined || answer.compare(OK, 0, OK.length, 0, OK.length) !== 0)
    throw new Error(`no receipt: ${answer}`);
  return answer.length - end - END_OF_HEAD.length >= Number(length);
}
