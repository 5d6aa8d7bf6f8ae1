// How much of a file is read before it is refused, so that no upload can exhaust the server.
const megabyte = 1024 * 1024;

export const tableLimits = {
  bytes: 50 * megabyte,
  unpackedBytes: 300 * megabyte,
  /** A well-formed sheet of 100,000 rows packs about 1:12; a bomb packs 1:1000. */
  ratio: 200,
  ratioFrom: 10 * megabyte,
  parts: 2_000,
  rows: 100_000,
  columns: 256,
  merges: 5_000,
  mergedCells: 200_000,
  /** How far down the header may stand under titles and letterheads. */
  headerWithin: 30,
} as const;
