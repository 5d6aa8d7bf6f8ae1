// Sifts a list as text: lines that are certainly one indicator in its one spelling become records as they stand; every other line is left
// to the careful reader. "Certainly" is judged against a table of what needs care: suffixes, reserved ranges, allowed and warned-of names.
import { lineEnd } from './classes';
import { isUrl, kindOfLine } from './plain';
import { found, scratch } from './state';
import { URL } from './table';

/** Where records and the numbers of their lines are written, in the scratch. */
const LINES: usize = 8192;
const MOST_LINES: u32 = 16384;
const TEXT: usize = LINES + 65536;
const MOST_TEXT: usize = 1048576;
const MOST_LEFT: u32 = 32768;
const LONGEST: usize = 2000;

/** Beside the line's number: that it is one, and which scheme was printed before the value. As in scan/records.ts. */
const PLAIN: u32 = 1 << 31;
const HTTP: u32 = 1 << 29;
const HTTPS: u32 = 2 << 29;

let line: u32 = 0;
let records: u32 = 0;
let urls: u32 = 0;
let textLength: usize = 0;
let left: u32 = 0;

export function siftBegin(firstLine: u32): void {
  line = firstLine;
  urls = 0;
}
/** Since the begin. */
export function siftedUrls(): u32 {
  return urls;
}
export function siftedRecords(): u32 {
  return records;
}
export function siftedLength(): usize {
  return textLength;
}
export function siftedLeft(): u32 {
  return left;
}
export function siftedText(): usize {
  return scratch + TEXT;
}
export function siftedLines(): usize {
  return scratch + LINES;
}

/**
 * Sifts whole lines, which end with a line end; stops where there is no room for more, and returns how many bytes it has taken. What is
 * left to others is written where finds go: place and number of each line.
 */
export function sift(start: usize, length: usize): usize {
  records = 0;
  textLength = 0;
  left = 0;
  const end = start + length;
  let p = start;
  while (p < end) {
    if (records == MOST_LINES || left == MOST_LEFT || textLength + LONGEST + 2 > MOST_TEXT) break;
    const q = lineEnd(p);
    const last = q > p && load<u8>(q - 1) == 13 ? q - 1 : q;
    if (last > p && !take(p, last)) {
      const at = found + (<usize>left << 3);
      store<u32>(at, <u32>p);
      store<u32>(at, line, 4);
      left++;
    }
    line++;
    p = q + 1;
  }
  return p - start;
}

function take(start: usize, end: usize): bool {
  const length = end - start;
  if (length < 4 || length > LONGEST) return false;
  let kind: u32 = 0;
  let scheme: u32 = 0;
  let s = start;
  if (load<u32>(start) == 0x70747468) {
    // "http"
    scheme = load<u8>(start + 4) == 115 ? HTTPS : HTTP;
    s = start + (scheme == HTTPS ? 5 : 4);
    if (end - s > 6 && load<u16>(s) == 0x2f3a && load<u8>(s + 2) == 47) {
      s += 3;
      if (isUrl(s, end)) kind = URL;
    }
    if (!kind) {
      // A name may begin like that.
      s = start;
      scheme = 0;
    }
  }
  if (!kind) kind = kindOfLine(s, end);
  if (!kind) return false;
  const at = scratch + TEXT + textLength;
  const size = end - s;
  store<u8>(at, <u8>kind);
  // In whole vectors: what is copied too much is written over by what comes next.
  for (let n: usize = 0; n < size; n += 16) v128.store(at + 1 + n, v128.load(s + n));
  store<u8>(at + 1 + size, 10);
  textLength += size + 2;
  store<u32>(scratch + LINES + (<usize>records << 2), PLAIN | line | scheme);
  records++;
  urls += <u32>(kind == URL);
  return true;
}
