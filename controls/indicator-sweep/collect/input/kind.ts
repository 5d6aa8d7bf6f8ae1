// What a file is, told by its first bytes and never by its name.
import { isAscii } from 'node:buffer';
import type { SkipReason } from './reasons.ts';

export type InputKind =
  | { is: 'gz' | 'zip' | 'zst' | 'tar' }
  | { is: 'text'; encoding: Encoding; bom: number }
  | { is: 'none'; reason: SkipReason };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that a decision needs at most. */
export const HEAD = 65_536;

const MAGIC: [number[], SkipReason][] = [
  [[0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0], 'evtx'],
  [[0xd4, 0xc3, 0xb2, 0xa1], 'pcap'],
  [[0xa1, 0xb2, 0xc3, 0xd4], 'pcap'],
  [[0x4d, 0x3c, 0xb2, 0xa1], 'pcap'],
  [[0x0a, 0x0d, 0x0d, 0x0a], 'pcap'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'unknown-archive'],
  [[0x52, 0x61, 0x72, 0x21], 'unknown-archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'unknown-archive'],
  [[0x42, 0x5a, 0x68, 0x39], 'unknown-archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'binary'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'binary'],
  [[0x89, 0x50, 0x4e, 0x47], 'binary'],
  [[0xff, 0xd8, 0xff], 'binary'],
];

/** The kind of an input by its head (up to `HEAD` bytes). */
export function kindOf(head: Uint8Array): InputKind {
  const starts = (bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (starts([0x1f, 0x8b])) return { is: 'gz' };
  if (starts([0x50, 0x4b, 3, 4]) || starts([0x50, 0x4b, 5, 6])) return { is: 'zip' };
  if (starts([0x28, 0xb5, 0x2f, 0xfd])) return { is: 'zst' };
  if (isTar(head)) return { is: 'tar' };
  for (const [bytes, reason] of MAGIC) if (starts(bytes)) return { is: 'none', reason };
  return textOf(head);
}

function isTar(head: Uint8Array): boolean {
  return head.length >= 512 && Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar';
}

/** Bytes that hardly stand in a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

function textOf(head: Uint8Array): InputKind {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { is: 'text', encoding: 'utf-8', bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { is: 'text', encoding: 'utf-16le', bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { is: 'text', encoding: 'utf-16be', bom: 2 };
  // Most logs: told at once, without a look at each byte.
  if (isAscii(head) && !CONTROLS.test(Buffer.from(head).toString('latin1')))
    return { is: 'text', encoding: 'utf-8', bom: 0 };
  const zeros = [0, 0];
  let controls = 0;
  for (const [i, byte] of head.entries()) {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27 && byte !== 12) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return { is: 'text', encoding: 'utf-16le', bom: 0 };
  if (even > half * 0.6 && odd < half * 0.05) return { is: 'text', encoding: 'utf-16be', bom: 0 };
  // Some writers leave zeros where a crash cut them off; a tenth of the head is more than such a hole.
  if (even + odd + controls > head.length / 10) return { is: 'none', reason: 'binary' };
  return { is: 'text', encoding: isUtf8Mostly(head) ? 'utf-8' : 'windows-1252', bom: 0 };
}

/** Garbage bytes among UTF-8 stay garbage; where most letters beyond ASCII are no UTF-8, it is another encoding. */
function isUtf8Mostly(head: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (i + more >= head.length) break;
    const isGood = more > 0 && head.subarray(i + 1, i + 1 + more).every((next) => (next & 0xc0) === 0x80);
    if (isGood) {
      good++;
      i += more;
    } else bad++;
  }
  return bad === 0 || good >= bad;
}
