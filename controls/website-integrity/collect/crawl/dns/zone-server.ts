// A small DNS server on loopback that answers from a zone: for tests and measurements, where nothing leaves the machine.
import { createSocket } from 'node:dgram';

/** Names in lower case without the last dot; `fails`: the server refuses to speak of them. */
export interface Zone {
  records: Record<string, Partial<Record<RecordType, readonly string[]>>>;
  fails?: readonly string[];
}

const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, AAAA: 28 } as const;
type RecordType = keyof typeof TYPES;
const REFUSED = 5;
const NO_SUCH_NAME = 3;

export async function openZoneServer(
  zone: Zone,
): Promise<{ address: string; port: number; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (asked, { port, address }) => socket.send(answerTo(asked, zone), port, address));
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const { port } = socket.address();
  return {
    address: `127.0.0.1:${port}`,
    port,
    close: () => new Promise((done) => socket.close(() => done())),
  };
}

function answerTo(asked: Buffer, { records, fails = [] }: Zone): Buffer {
  const { name, end } = nameAt(asked, 12);
  const question = asked.subarray(12, end + 4);
  const type = asked.readUInt16BE(end);
  const known = records[name];
  const answers = (Object.keys(TYPES) as RecordType[])
    .filter((each) => TYPES[each] === type)
    .flatMap((each) => (known?.[each] ?? []).map((value) => recordOf(each, value)));
  const code = fails.includes(name) ? REFUSED : known ? 0 : NO_SUCH_NAME;
  const header = Buffer.alloc(12);
  asked.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8580 | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(code === 0 ? answers.length : 0, 6);
  return Buffer.concat([header, question, ...(code === 0 ? answers : [])]);
}

function nameAt(bytes: Buffer, from: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = from;
  for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) {
    labels.push(bytes.toString('latin1', at + 1, at + 1 + size));
    at += size + 1;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** A record of the name that was asked for (a pointer to the question). */
function recordOf(type: RecordType, value: string): Buffer {
  const content = contentOf(type, value);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(TYPES[type], 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(content.length, 10);
  return Buffer.concat([head, content]);
}

function contentOf(type: RecordType, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number));
  if (type === 'AAAA')
    return Buffer.from(
      value
        .split(':')
        .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]),
    );
  if (type === 'MX') return Buffer.concat([Buffer.from([0, 10]), wireName(value)]);
  if (type === 'SOA') return Buffer.concat([wireName(value), wireName(value), Buffer.alloc(20)]);
  return wireName(value);
}

function wireName(name: string): Buffer {
  const labels = name.split('.').filter(Boolean);
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ]);
}
