// How the units of the example behave: who stays silent, who acknowledges when, who reports when, and how well.
import { chance, oneOf } from './chance.ts';
import { ownUnit } from './personas.ts';

/** A duty as far as behaviour depends on it; instants in milliseconds. */
export interface GivenDuty {
  assignment: string;
  unit: string;
  obligation: string;
  deliveredAt: number;
  dueAt: number | null;
  asksRoster: boolean;
}

export interface Behaviour {
  openedAt: number | null;
  acknowledgedAt: number | null;
  reportedAt: number | null;
  /** What the report is like: true and good, half done, wanting, or claiming more than it shows. */
  quality: 'good' | 'half' | 'poor' | 'boastful';
}

type Temper = 'silent' | 'looks-only' | 'slow' | 'half-way' | 'usual' | 'prompt';
const reportsOf: Record<Temper, number> = {
  silent: 0,
  'looks-only': 0,
  slow: 0.3,
  'half-way': 0.5,
  usual: 0.66,
  prompt: 0.95,
};
const HOUR = 3_600_000;

/** A unit is of one temper in everything it does. That of the visitor's own personas answers, and has work left. */
export function temperOf(unit: string): Temper {
  if (unit === ownUnit) return 'half-way';
  const at = chance('temper', unit);
  if (at < 0.1) return 'silent';
  if (at < 0.16) return 'looks-only';
  if (at < 0.36) return 'slow';
  return at < 0.74 ? 'usual' : 'prompt';
}

/** What happened until `now`; nothing happens later than a quarter of an hour before it. */
export function behaviourOf(duty: GivenDuty, now: number): Behaviour {
  const temper = temperOf(duty.unit);
  const nothing = { openedAt: null, acknowledgedAt: null, reportedAt: null, quality: 'good' as const };
  if (temper === 'silent') return nothing;
  const latest = now - HOUR / 4;
  const span = latest - duty.deliveredAt;
  // A unit opens all its duties of a day together, so the hour depends on the unit alone.
  const openedAt = Math.round(duty.deliveredAt + span * (0.02 + 0.35 * chance('opened', duty.unit)));
  if (temper === 'looks-only') return { ...nothing, openedAt };
  const acknowledgedAt = Math.min(latest, openedAt + HOUR * (0.2 + 20 * chance('acknowledged', duty.unit)));
  // The visitor's own unit sent a roster with a hole in it, so that there is a report to be mended.
  const isToMend = duty.unit === ownUnit && duty.asksRoster;
  const reports = isToMend || chance('reports', duty.unit, duty.obligation) < reportsOf[temper];
  const isPunctual = duty.dueAt !== null && chance('punctual', duty.unit, duty.obligation) < 0.82;
  const until = isPunctual ? Math.min(latest, (duty.dueAt ?? latest) - HOUR) : latest;
  const reportedAt = Math.round(
    acknowledgedAt +
      Math.max(0.1 * HOUR, until - acknowledgedAt) * chance('reported', duty.unit, duty.obligation),
  );
  return {
    openedAt,
    acknowledgedAt: Math.round(acknowledgedAt),
    reportedAt: reports && reportedAt <= latest ? reportedAt : null,
    quality: isToMend
      ? 'boastful'
      : oneOf(
          ['good', 'good', 'good', 'good', 'good', 'good', 'good', 'half', 'poor', 'boastful'],
          'quality',
          duty.unit,
          duty.obligation,
        ),
  };
}
