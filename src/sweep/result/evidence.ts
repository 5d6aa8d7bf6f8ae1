// Makes the evidence of a duty from its sweeps and its devices, beside what somebody typed in by hand.
import type { Machine, Sweep, SweepEvidence } from '../../../controls/indicator-sweep/evidence.ts';
import { fold } from '../../../controls/kit.ts';
import type { Device } from '../device/rules.ts';

/** The most that the evidence takes; the newest are kept. */
const MOST_SWEEPS = 200;
const MOST_MACHINES = 20_000;

type Typed = Readonly<Record<string, unknown>>;

/** Sweeps and machines that the product knows stand as it knows them; others stay as they were written. */
export function evidenceWith(
  typed: Typed,
  sweeps: readonly Sweep[],
  devices: readonly (Device & { name: string })[],
): Typed {
  const machines = devices.map(machineOf);
  const known = new Set(machines.map(({ name }) => fold(name ?? '')));
  const runs = new Set(sweeps.map(runOf));
  const written = typed as Partial<Pick<SweepEvidence, 'sweeps' | 'machines'>>;
  const otherSweeps = (written.sweeps ?? []).filter((sweep) => !runs.has(runOf(sweep)));
  const otherMachines = (written.machines ?? []).filter(({ name }) => !known.has(fold(name ?? '')));
  return {
    ...typed,
    sweeps: [...otherSweeps, ...sweeps].slice(-MOST_SWEEPS),
    machines: [...machines, ...otherMachines].slice(0, MOST_MACHINES),
  };
}

const runOf = ({ ranAt, listVersion }: Pick<Sweep, 'ranAt' | 'listVersion'>): string =>
  `${ranAt ? Date.parse(ranAt) : ''} ${listVersion ?? ''}`;

const machineOf = ({
  name,
  indicators,
  firstSeen,
  lastSeen,
  state,
  whatWasDone,
  cleanedAt,
}: Device & { name: string }): Machine => ({
  name,
  indicators: indicators.length,
  firstSeen,
  lastSeen,
  state,
  whatWasDone,
  cleanedAt,
});
