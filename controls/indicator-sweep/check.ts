// Whether the whole window was swept with the list in force, and everything found was cleaned and swept again.
import { type Check, combine, type Figures, fold, type Outcome, type Part, verdict } from '../kit.ts';
import { countsOf } from './counts.ts';
import type { Sweep, SweepEvidence, SweepParameters } from './evidence.ts';
import { machinesHandled } from './machines.ts';
import { coverageOf, type Span } from './window.ts';

export const claimOutcome = ({ claim }: SweepEvidence): Outcome | null => claim;

/**
 * The logs of the whole window, of each kind asked for, swept with the list in force; each machine found cleaned (and
 * by what) and clean on a later sweep, or a false positive with its reason. No sweep with that list is `unknown`,
 * whatever an older list showed: what is new in it was never looked for. So is everything once the list was taken off:
 * what it found stays counted, and nobody vouches for it. Source: seed 004, clause 2.
 */
export const check: Check<SweepEvidence, SweepParameters> = ({ evidence, parameters, now }) => {
  const figures = figuresOf(evidence, parameters);
  if (parameters.listTakenOffAt) return verdict.of([takenOff(parameters)], { figures });
  const version = parameters.listVersion ?? newest(evidence.sweeps);
  const current = evidence.sweeps.filter((sweep) => isWith(sweep, version, parameters));
  const parts: Part[] = [];
  if (current.length === 0) parts.push(...withoutList(evidence, version));
  else parts.push(searched(current, parameters, now), ...toldOf(evidence, current));
  parts.push(...digests(evidence, parameters));
  if (evidence.machines.length > 0) parts.push(machinesHandled(evidence.machines, current, now));
  return verdict.of([verdict.all(null, parts)], { figures });
};

const takenOff = ({ listName, listVersion, listTakenOffAt, listTakenOffWhy }: SweepParameters): Part =>
  verdict.missing('list-taken-off', {
    name: listName,
    version: listVersion,
    on: listTakenOffAt,
    why: listTakenOffWhy,
  });

function figuresOf(evidence: SweepEvidence, parameters: SweepParameters): Figures {
  return evidence.sweeps.length + evidence.machines.length === 0 ? {} : countsOf(evidence, parameters);
}

const newest = (sweeps: readonly Sweep[]): number | null =>
  sweeps.reduce<number | null>(
    (most, { listVersion }) => Math.max(most ?? 0, listVersion ?? 0) || null,
    null,
  );

/** The same version under another digest is another list. */
const isWith = (sweep: Sweep, version: number | null, { listDigest }: SweepParameters) =>
  version !== null &&
  sweep.listVersion === version &&
  !(listDigest && sweep.listDigest && listDigest !== sweep.listDigest);

function withoutList({ sweeps }: SweepEvidence, version: number | null): Part[] {
  if (sweeps.length === 0) return [verdict.missing('no-sweep')];
  const used = newest(sweeps);
  if (used === null) return [verdict.missing('no-list-stated')];
  return [
    used < (version ?? 0)
      ? verdict.missing('older-list', { used, current: version })
      : verdict.missing('another-list', { used, current: version }),
  ];
}

function digests({ sweeps }: SweepEvidence, { listVersion, listDigest }: SweepParameters): Part[] {
  const differ = sweeps.filter(
    (sweep) =>
      listDigest && sweep.listDigest && sweep.listVersion === listVersion && sweep.listDigest !== listDigest,
  );
  return [
    ...(differ.length > 0 ? [verdict.contradiction('list-differs', { version: listVersion })] : []),
    ...(listVersion === null && sweeps.length > 0 ? [verdict.note('no-list-in-force')] : []),
  ];
}

/** Each kind of log asked for over the whole window, side by side; and no file left unread. */
function searched(current: readonly Sweep[], parameters: SweepParameters, now: Date): Part {
  const files = current.flatMap((each) => each.files);
  const window = windowOf(parameters, now);
  if (window === null) return verdict.all(null, [verdict.missing('no-window')]);
  if (window.from >= window.to) return verdict.all(null, [verdict.missing('window-reversed')]);
  const kinds = parameters.logKinds.length > 0 ? parameters.logKinds : [null];
  const parts = kinds.map((kind) => {
    const ofKind = files.filter((file) => kind === null || file.kind === kind);
    return covered(ofKind, kind, window, parameters.longestGapHours);
  });
  const whole: Part = {
    outcome: combine(parts.flatMap(({ outcome }) => outcome ?? [])),
    findings: parts.flatMap(({ findings }) => findings),
  };
  return verdict.all(null, [whole, ...unread(files)]);
}

/** A window that is not over yet is judged as far as it has gone. */
function windowOf({ windowFrom, windowTo }: SweepParameters, now: Date): Span | null {
  if (!windowFrom || !windowTo) return null;
  return {
    from: new Date(windowFrom).getTime(),
    to: Math.min(new Date(windowTo).getTime(), now.getTime()),
  };
}

function covered(files: Sweep['files'], kind: string | null, window: Span, longestGapHours: number): Part {
  if (files.length === 0) return verdict.require(false, 'no-log-of-kind', { kind });
  const { gaps, isAny, untimed } = coverageOf(files, window, longestGapHours);
  if (gaps.length === 0) return verdict.require(true, 'gap');
  if (untimed > 0) return verdict.missing('days-not-known', { files: untimed });
  if (!isAny) return verdict.require(false, 'nothing-of-window', written(window));
  const told = gaps.map((gap) => verdict.require(false, 'gap', written(gap)));
  return { outcome: 'partly', findings: told.flatMap(({ findings }) => findings) };
}

const written = ({ from, to }: Span) => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

/** A file that one sweep could not read and another did is read. */
function unread(files: Sweep['files']): Part[] {
  const read = new Set(files.filter(({ skipped }) => !skipped).map(({ name }) => fold(name ?? '')));
  return files
    .filter(({ name, skipped }) => skipped && !(name && read.has(fold(name))))
    .map(({ name, skipped }) => verdict.all(name, [verdict.missing('file-not-read', { reason: skipped })]));
}

/** What the tool counted against what is listed. */
function toldOf({ machines }: SweepEvidence, current: readonly Sweep[]): Part[] {
  const listed = new Set(machines.map(({ name }) => fold(name ?? ''))).size;
  const counted = Math.max(0, ...current.map(({ machinesFound }) => machinesFound ?? 0));
  const heldBack = Math.max(0, ...current.map(({ indicatorsAllowed }) => indicatorsAllowed ?? 0));
  const nameless = current.reduce((sum, { hitsWithoutMachine }) => sum + (hitsWithoutMachine ?? 0), 0);
  return [
    ...(counted > listed ? [verdict.contradiction('machines-not-listed', { counted, listed })] : []),
    ...(heldBack > 0 ? [verdict.note('held-back', { indicators: heldBack })] : []),
    ...(nameless > 0 ? [verdict.missing('hits-without-machine', { hits: nameless })] : []),
  ];
}
