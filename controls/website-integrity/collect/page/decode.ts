// Bytes of a page to text, whatever its headers claim.
import { isUtf8 as isValidUtf8 } from 'node:buffer';

/** What the text was read as, and whether the claim of the page was another. */
export type Decoded = { text: string; encoding: string; isClaimWrong: boolean };

const LOOK = 2_048;

/**
 * In this order: a byte order mark; zeros in every second byte (UTF-16); what is valid UTF-8; what the header or the
 * page itself claims; windows-1258. Bytes that mean nothing become U+FFFD, never an error. The text is in NFC.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const claimed = claimOf(bytes, contentType);
  const encoding =
    markOf(bytes) ?? zerosOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null) ?? notUtf8(claimed) ?? 'windows-1258';
  const text = new TextDecoder(encoding).decode(bytes);
  return {
    text: mayHoldMarks(bytes, encoding) && MARKS.test(text) ? text.normalize('NFC') : text,
    encoding,
    isClaimWrong: claimed !== null && claimed !== encoding,
  };
}

const MARKS = /[\u0300-\u0323]/;
/** The first byte of these marks in UTF-8: to look for a byte is cheaper than to look for a letter. */
const mayHoldMarks = (bytes: Uint8Array, encoding: string): boolean =>
  encoding !== 'utf-8' || bytes.includes(0xcc);

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function zerosOf(bytes: Uint8Array): string | null {
  const looked = Math.min(bytes.length, 512);
  if (looked < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (odd > looked / 4) return 'utf-16le';
  return even > looked / 4 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true;
  // A page cut off in the middle of a letter, or with a few stray bytes, is UTF-8 all the same.
  const text = new TextDecoder().decode(bytes.subarray(0, 200_000));
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u00c0-\u024f\u1e00-\u1eff\u3040-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return whole > broken * 10;
}

function claimOf(bytes: Uint8Array, contentType: string | null): string | null {
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1] ?? namedWithin(bytes);
  if (!named) return null;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}

function namedWithin(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** A page that is not UTF-8 cannot be what it claims when it claims that; Western claims on Vietnamese sites mean 1258. */
const notUtf8 = (claimed: string | null): string | null =>
  claimed === null || claimed === 'utf-8' || claimed.startsWith('utf-16') || claimed === 'windows-1252'
    ? null
    : claimed;
