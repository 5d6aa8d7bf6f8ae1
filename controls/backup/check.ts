// Whether what a unit keeps satisfies 3-2-1 and comes back in time.
import { type Check, daysSince, fold, type Outcome, type Part, verdict } from '../kit.ts';
import { type Count, countsOf } from './counts.ts';
import type { BackedUpSystem, BackupEvidence, BackupParameters, Drill } from './evidence.ts';

export const claimOutcome = ({ claim }: BackupEvidence): Outcome | null => claim;

/**
 * 3 copies (the one in use counts), 2 kinds of media, 1 offline, and a restore that was tried within
 * `parameters.drillMaxAgeDays` and took at most `parameters.recoveryHours`. A system with no evidence is `unknown`.
 * Source: seed 001, clause 1.h (3-2-1, 24 hours); quarterly restore test: QCVN 12:2026/BCA, clause 3.12, in force
 * from 1/7/2026, hence 92 days.
 */
export const check: Check<BackupEvidence, BackupParameters> = ({ evidence, parameters, now }) => {
  const systems = [...evidence.systems.filter(isMentioned), ...unmentioned(evidence, parameters)];
  const parts = systems.map((system) =>
    verdict.all(
      system.name ?? '…',
      isBlank(system) ? [verdict.missing('no-evidence')] : asked(system, parameters, now),
    ),
  );
  if (parts.length === 0) return verdict.unknown('no-systems');
  const met = parts.filter(({ outcome }) => outcome === 'met').length;
  const unknown = parts.filter(({ outcome }) => outcome === 'unknown').length;
  const figures = { systems: parts.length, met, notMet: parts.length - met - unknown, unknown };
  return verdict.of([...parts, ...namesakes(evidence)], { figures });
};

const asked = (system: BackedUpSystem, parameters: BackupParameters, now: Date): Part[] => {
  const { copies, media, offline } = countsOf(system);
  return [
    enough('too-few-copies', copies),
    enough('one-kind-of-media', media),
    enough('no-offline-copy', offline),
    ...restored(system.lastDrill, parameters, now),
    ...system.copies.map((copy, at) => notAhead(copy.lastBackupOn, 'backup-ahead', at + 1, now)),
    ...(system.exceptionReason ? [verdict.note('exception-given', { reason: system.exceptionReason })] : []),
  ];
};

/** Enough as stated; or not enough, though what was left blank might make it so; or not enough. */
const enough = (code: string, { have, atMost, need }: Count): Part =>
  have < need && atMost >= need
    ? verdict.missing(`${code}-stated`, { have, need })
    : verdict.require(have >= need, code, { have, need });

function restored(drill: Drill, { recoveryHours, drillMaxAgeDays }: BackupParameters, now: Date): Part[] {
  if (drill.result === null) return [verdict.missing('no-drill-stated')];
  if (drill.result === 'never') return [verdict.require(false, 'never-drilled')];
  const days = drill.on === null ? null : daysSince(drill.on, now);
  const age = days === null ? null : days <= drillMaxAgeDays;
  return [
    verdict.require(drill.result === 'restored', 'drill-failed'),
    days !== null && days < 0
      ? verdict.missing('drill-ahead', { on: drill.on })
      : verdict.require(age, age === null ? 'no-drill-day' : 'drill-too-old', {
          days,
          most: drillMaxAgeDays,
        }),
    drill.hours === null
      ? verdict.missing('no-drill-hours')
      : verdict.require(drill.hours <= recoveryHours, 'drill-too-slow', {
          hours: drill.hours,
          most: recoveryHours,
        }),
  ];
}

function notAhead(day: string | null, code: string, line: number, now: Date): Part {
  const days = day === null ? 0 : (daysSince(day, now) ?? 0);
  return days < 0 ? verdict.missing(code, { on: day, line }) : { outcome: null, findings: [] };
}

const isBlank = ({ copies, lastDrill, exceptionReason }: BackedUpSystem) =>
  copies.length === 0 && lastDrill.result === null && lastDrill.on === null && !exceptionReason;

const isMentioned = (system: BackedUpSystem) => Boolean(system.name) || !isBlank(system);

/** Systems that the demand names and the evidence does not. */
function unmentioned({ systems }: BackupEvidence, parameters: BackupParameters): BackedUpSystem[] {
  const given = new Set(systems.map(({ name }) => fold(name ?? '')));
  return parameters.systems
    .filter((name) => !given.has(fold(name)))
    .map((name) => ({
      name,
      copies: [],
      lastDrill: { result: null, on: null, hours: null },
      exceptionReason: null,
    }));
}

function namesakes({ systems }: BackupEvidence): Part[] {
  const byName = Map.groupBy(systems, ({ name }) => fold(name ?? ''));
  return [...byName]
    .filter(([name, same]) => name !== '' && same.length > 1)
    .map(([, same]) => verdict.warn(false, 'named-twice', { name: same[0]!.name, times: same.length }));
}
