// The result file of a sweep: what the unit hands in, and what the page for people is made of.
import type { Coverage, Sighting } from '../contract.ts';
import type { Loaded } from '../load.ts';

export interface SweepResult {
  schema: 'haidang-sweep-1';
  /** UTC, ISO 8601. */
  ranAt: string;
  list: {
    version: number | null;
    digest: string;
    files: { file: string; sha256: string; taken: number; refused: number }[];
    counts: Loaded['counts'];
    warned: Loaded['warned'];
    unreadable: Loaded['unreadable'];
  };
  totals: { files: number; skipped: number; bytes: number; lines: number; hits: number; devices: number };
  coverage: Coverage[];
  sightings: Sighting[];
  /** Hits beyond the sightings that are kept apart. */
  uncounted: number;
}

export function resultOf(
  loaded: Loaded,
  found: { coverage: Coverage[]; sightings: Sighting[]; uncounted: number },
  { ranAt, version }: { ranAt: Date; version: number | null },
): SweepResult {
  const { coverage, sightings } = found;
  const sum = (of: (each: Coverage) => number) => coverage.reduce((total, each) => total + of(each), 0);
  return {
    schema: 'haidang-sweep-1',
    ranAt: ranAt.toISOString(),
    list: {
      version,
      digest: loaded.digest,
      files: loaded.lists.map(({ file, sha256, taken, refused }) => ({ file, sha256, taken, refused })),
      counts: loaded.counts,
      warned: loaded.warned,
      unreadable: loaded.unreadable,
    },
    totals: {
      files: coverage.length,
      skipped: coverage.filter(({ skipped }) => skipped).length,
      bytes: sum(({ bytes }) => bytes),
      lines: sum(({ lines }) => lines),
      hits: sum(({ hits }) => hits),
      devices: new Set(sightings.flatMap(({ device }) => device ?? [])).size,
    },
    coverage,
    sightings,
    uncounted: found.uncounted,
  };
}
