// Reads the result file of `haidang sweep` into evidence: the run, its files, its machines.
import { z } from 'zod';
import { type FieldProblem, fold, type Read, readBy } from '../kit.ts';
import { evidence, type SweepEvidence } from './evidence.ts';
import { kindOf } from './log-kinds.ts';

const time = z.string().max(40).nullish();
const coverage = z.object({
  file: z.string(),
  format: z.string().nullish(),
  bytes: z.number().nullish(),
  lines: z.number().nullish(),
  firstTime: time,
  lastTime: time,
  skipped: z.object({ reason: z.string() }).nullish(),
});
const sighting = z.object({
  device: z.string().nullish(),
  indicator: z.string(),
  first: time,
  last: time,
  count: z.number(),
});
const counts = z.object({ allowed: z.number().nullish() });
/** What the command line writes as `ket-qua.json`; anything else in it is left alone. */
const result = z.object({
  ranAt: z.string(),
  list: z.object({ version: z.number().nullish(), digest: z.string().nullish(), counts: counts.nullish() }),
  coverage: z.array(coverage).max(20_000),
  sightings: z.array(sighting).max(1_000_000),
});
type Result = z.infer<typeof result>;

export function readResult(raw: unknown): Read<SweepEvidence> {
  const read = readBy<Result>(result, raw);
  return read.ok ? readBy(evidence, evidenceOf(read.value)) : { ok: false, problems: under(read.problems) };
}

const under = (problems: FieldProblem[]) =>
  problems.map((problem) => ({ ...problem, path: ['result', ...problem.path] }));

const instant = (written: string | null | undefined) => {
  const read = written ? new Date(written) : null;
  return read && !Number.isNaN(read.getTime()) ? read.toISOString() : null;
};

function evidenceOf({ ranAt, list, coverage, sightings }: Result) {
  const byDevice = Map.groupBy(
    sightings.filter(({ device }) => device),
    ({ device }) => fold(device ?? ''),
  );
  const machines = [...byDevice.values()].map((same) => ({
    name: same[0]?.device?.slice(0, 300) ?? null,
    indicators: new Set(same.map(({ indicator }) => indicator)).size,
    firstSeen:
      same
        .map(({ first }) => instant(first))
        .filter((each) => each !== null)
        .sort()[0] ?? null,
    lastSeen:
      same
        .map(({ last }) => instant(last))
        .filter((each) => each !== null)
        .sort()
        .at(-1) ?? null,
    state: 'found',
  }));
  const nameless = sightings.filter(({ device }) => !device);
  const sweep = {
    ranAt: instant(ranAt),
    listVersion: list.version ?? null,
    listDigest: list.digest ?? null,
    machinesFound: machines.length,
    hitsWithoutMachine: nameless.reduce((sum, { count }) => sum + count, 0),
    indicatorsAllowed: list.counts?.allowed ?? null,
    files: coverage.map((file) => ({
      name: file.file.slice(-300),
      kind: kindOf(file.format ?? null),
      bytes: file.bytes ?? null,
      lines: file.lines ?? null,
      firstTime: instant(file.firstTime),
      lastTime: instant(file.lastTime),
      skipped: file.skipped?.reason.slice(0, 300) ?? null,
    })),
  };
  return { sweeps: [sweep], machines };
}
