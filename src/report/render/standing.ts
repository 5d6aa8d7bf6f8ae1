// Puts units and assignments in order for a report; pure.
import { type RollUpUnit, type Standing, standings } from '../contract.ts';

/** The worst standing of a unit's assignments; `exempt` only if it is exempt from all; null if it has none. */
export function overallStanding(unit: RollUpUnit): Standing | null {
  const held = new Set(unit.cells.map((cell) => cell?.standing));
  return standings.find((standing) => held.has(standing)) ?? null;
}

/** Units by their overall standing, worst first; those without an assignment are left out. */
export function byStanding(units: readonly RollUpUnit[]): Map<Standing, RollUpUnit[]> {
  const groups = new Map<Standing, RollUpUnit[]>(standings.map((standing) => [standing, []]));
  for (const unit of units) {
    const overall = overallStanding(unit);
    if (overall !== null) groups.get(overall)!.push(unit);
  }
  return groups;
}

/** Positions of the obligations on which the unit is silent. */
export const silentOn = (unit: RollUpUnit): number[] =>
  unit.cells.flatMap((cell, at) => (cell?.standing === 'silent' ? [at] : []));
