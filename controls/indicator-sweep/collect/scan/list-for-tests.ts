// A small list with one indicator of each kind, and quick ways to scan text with it: for tests.
import { Buffer } from 'node:buffer';
import type { Indicator, IndicatorKind } from '../contract.ts';
import { scanStream } from './stream.ts';
import type { Table } from './table.ts';

export function indicatorOf(kind: IndicatorKind, value: string): Indicator {
  const source = {
    list: 'list.txt',
    confidence: null,
    tlp: null,
    firstSeen: null,
    lastSeen: null,
    expires: null,
    note: null,
    place: '1',
  };
  return { kind, value, printed: value, isExact: false, port: null, sources: [source], warnings: [] };
}

export const SAMPLE: Indicator[] = [
  indicatorOf('domain', 'evil.com'),
  indicatorOf('domain', 'a.b.evil.net'),
  indicatorOf('domain', 't.co'),
  indicatorOf('domain', 'x.com.vn'),
  indicatorOf('domain', '_dmarc.bad.org'),
  indicatorOf('domain', 'xn--bcher-kva.example'),
  indicatorOf('ipv4', '1.2.3.4'),
  indicatorOf('ipv6', '2001:db8::1'),
  indicatorOf('cidr', '5.6.7.0/24'),
  indicatorOf('cidr', '7.0.0.0/9'),
  indicatorOf('cidr', '9.9.8.0/22'),
  indicatorOf('cidr', '2001:dba::/32'),
  indicatorOf('url', 'u.example.com/x?y'),
  indicatorOf('url', '[2001:db8::7]/p'),
  indicatorOf('url', '8.7.6.5:8080/p'),
  indicatorOf('md5', 'd41d8cd98f00b204e9800998ecf8427e'),
  indicatorOf('sha1', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'),
  indicatorOf('sha256', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
];

/** The numbers, from 1, of the lines that may hold a hit; each line must come back as it was. */
export async function candidatesOf(table: Table, text: string, chunk = 1 << 16): Promise<number[]> {
  const bytes = Buffer.from(text);
  const lines = text.split('\n');
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(bytes.subarray(at, at + chunk));
  const found: number[] = [];
  await scanStream(table, chunks, {
    onCandidate(line, number, offset, isPiece) {
      const told = lines[number - 1]?.replace(/\r$/, '');
      const isThere = bytes.subarray(offset, offset + line.length).equals(line);
      if (!isThere || (!isPiece && line.toString() !== told))
        throw new Error(`line ${number} is told as ${line}`);
      found.push(number);
    },
  });
  return found;
}
