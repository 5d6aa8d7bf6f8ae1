// Packs the parts of a document anew in a fixed order under a fixed date, so that equal content gives equal bytes.
import { type Unzipped, unzipSync, zipSync } from 'fflate';

// fflate writes the local time of day: a date made from local parts is the same bytes in every time zone.
const noDate = new Date(1980, 0, 1);
const first = '[Content_Types].xml';

const rank = (name: string) => (name === first ? `0` : `1${name}`);

/** The zip of `parts`; names in order of code units, `[Content_Types].xml` at the head as OPC readers like it. */
export function zipFixed(parts: Unzipped): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]!])), { mtime: noDate, level: 6 });
}

/** A zip of ours with its dates taken out. Not for files from outside: nothing is guarded here. */
export const fixZip = (bytes: Uint8Array): Uint8Array => zipFixed(unzipSync(bytes));
