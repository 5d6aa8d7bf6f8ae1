// Whether a unit is to sweep for a duty now: the list that it carries, or why there is none to sweep by.
import type { Refusal } from '../platform/http/problem.ts';
import { refusals } from './bundle/refusals.ts';
import { type SweepDuty, takenOffOf } from './duty.ts';

export type CarryingDuty = SweepDuty & { list: NonNullable<SweepDuty['list']> };

export function carrying(duty: SweepDuty | null): CarryingDuty | Refusal {
  if (!duty) return refusals['no-sweep-asked']();
  if (!duty.list) return refusals['no-list-delivered']();
  const takenOff = takenOffOf(duty.parameters);
  if (takenOff) return refusals['list-taken-off']({ ...duty.list, ...takenOff });
  return { ...duty, list: duty.list };
}
