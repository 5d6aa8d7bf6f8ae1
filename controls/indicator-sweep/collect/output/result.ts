// The result file of a sweep: what the unit hands in, and what the page for people is made of.
import { proofOf } from '../bundle/proof.ts';
import type { Coverage, Sighting } from '../contract.ts';
import type { Loaded } from '../load.ts';

export interface SweepResult {
  schema: 'haidang-sweep-1';
  /** Names this run: a result is taken in once. */
  run: string;
  /** The bundle that it was swept with; null where the list came as files. */
  bundle: string | null;
  /** UTC, ISO 8601. */
  ranAt: string;
  list: {
    name: string | null;
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
  /** Only with a bundle (bundle/proof.ts). */
  proof?: string;
}

/** What stands behind a run: when, and the list's name and version where they are known. */
export interface RunFacts {
  run: string;
  ranAt: Date;
  version: number | null;
  /** `key`: the bundle's secret. */
  bundle: { id: string; listName: string; key: string } | null;
}

export function resultOf(
  loaded: Loaded,
  found: { coverage: Coverage[]; sightings: Sighting[]; uncounted: number },
  { run, ranAt, version, bundle }: RunFacts,
): SweepResult {
  const { coverage, sightings } = found;
  const sum = (of: (each: Coverage) => number) => coverage.reduce((total, each) => total + of(each), 0);
  const result: SweepResult = {
    schema: 'haidang-sweep-1',
    run,
    bundle: bundle?.id ?? null,
    ranAt: ranAt.toISOString(),
    list: {
      name: bundle?.listName ?? null,
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
  return bundle ? { ...result, proof: proofOf(result, bundle.key) } : result;
}
