// The numbers of a sweep: what was searched, which machines were found and handled, and the two counts of the form.
import { type Figures, fold } from '../kit.ts';
import type { SweepEvidence, SweepParameters } from './evidence.ts';

/** States in which the unit is done with a machine, whether or not a later sweep has confirmed it. */
const handled = new Set<string | null>(['cleaned', 'clean-again', 'false-positive']);

/**
 * `received` and `deployed` are 1 or 0: the unit had a list, and swept with the one in force. They add up to the two
 * counts of the form (seed 004, appendix). A machine listed twice counts once, handled when every line of it is.
 */
export function countsOf({ sweeps, machines }: SweepEvidence, { listVersion }: SweepParameters): Figures {
  const inForce = sweeps.filter((sweep) => listVersion === null || sweep.listVersion === listVersion);
  const files = inForce.flatMap((sweep) => sweep.files);
  const searched = files.filter(({ skipped }) => !skipped);
  const byName = Map.groupBy(machines, (machine) => (machine.name ? fold(machine.name) : machine));
  const done = [...byName.values()].filter((same) => same.every(({ state }) => handled.has(state)));
  const again = [...byName.values()].filter((same) => same.every(({ state }) => state === 'clean-again'));
  return {
    received: sweeps.some((sweep) => sweep.listVersion !== null) ? 1 : 0,
    deployed: inForce.some((sweep) => sweep.listVersion !== null && sweep.files.length > 0) ? 1 : 0,
    machinesFound: byName.size,
    machinesHandled: done.length,
    machinesCleanAgain: again.length,
    files: searched.length,
    filesNotRead: files.length - searched.length,
    lines: searched.reduce((sum, { lines }) => sum + (lines ?? 0), 0),
    bytes: searched.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
  };
}
