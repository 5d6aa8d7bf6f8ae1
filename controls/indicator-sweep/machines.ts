// What became of each machine that was found: cleaned and clean on a later sweep, or not what it seemed.
import { combine, fold, type Part, verdict } from '../kit.ts';
import type { Machine, Sweep } from './evidence.ts';

const time = (instant: string | null) => (instant === null ? null : new Date(instant).getTime());

/** Machines side by side: some handled and some not is partly. */
export function machinesHandled(machines: readonly Machine[], current: readonly Sweep[], now: Date): Part {
  const parts = machines.map((machine, at) =>
    verdict.all(machine.name ?? `#${at + 1}`, handled(machine, current, now)),
  );
  return {
    outcome: combine(parts.flatMap(({ outcome }) => outcome ?? [])),
    findings: [...parts, ...namesakes(machines)].flatMap(({ findings }) => findings),
  };
}

function handled(machine: Machine, current: readonly Sweep[], now: Date): Part[] {
  const { state, whatWasDone } = machine;
  switch (state) {
    case null:
      return [verdict.missing('state-not-stated')];
    case 'found':
      return [verdict.require(false, 'not-handled')];
    case 'isolating':
      return [verdict.require(false, 'only-isolated')];
    case 'false-positive':
      return whatWasDone
        ? [verdict.require(true, 'no-reason'), verdict.note('false-positive', { reason: whatWasDone })]
        : [verdict.missing('no-reason')];
    default:
      return [
        verdict.require(whatWasDone ? true : null, 'not-said-what-was-done'),
        sweptAgain(machine, current, now),
      ];
  }
}

/** Clean again: a sweep with the list in force, after the cleaning, and nothing seen since. */
function sweptAgain({ cleanedAt, lastSeen, state }: Machine, current: readonly Sweep[], now: Date): Part {
  const cleaned = time(cleanedAt);
  if (cleaned === null) return verdict.missing('no-cleaning-time');
  if (cleaned > now.getTime()) return verdict.missing('cleaned-ahead', { on: cleanedAt });
  if ((time(lastSeen) ?? 0) > cleaned) return verdict.require(false, 'seen-again', { on: lastSeen });
  const since = current.some(({ ranAt }) => {
    const ran = time(ranAt);
    return ran !== null && ran > cleaned && ran <= now.getTime();
  });
  return verdict.require(since && state === 'clean-again' ? true : null, 'not-swept-again', {
    on: cleanedAt,
  });
}

function namesakes(machines: readonly Machine[]): Part[] {
  const byName = Map.groupBy(machines, ({ name }) => fold(name ?? ''));
  return [...byName]
    .filter(([name, same]) => name !== '' && same.length > 1)
    .map(([, same]) => verdict.warn(false, 'named-twice', { name: same[0]?.name ?? '', times: same.length }));
}
