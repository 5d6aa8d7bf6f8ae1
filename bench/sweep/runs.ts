// Runs of several commands in turns, and the medians of each.
import { median } from '../measure.ts';
import { type Taken, taken } from './processes.ts';

/** Seconds. */
export type Times = Pick<Taken, 'wall' | 'cpu'>;

/** Each command once a round, so that a busy minute hits all alike. Throws where one fails (1 means that something was found or not). */
export async function inTurns(
  repeats: number,
  commands: Record<string, string[]>,
): Promise<Map<string, Times>> {
  const runs = new Map<string, Taken[]>();
  for (let round = 0; round < repeats; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const one = await taken(command);
      if (one.code === null || one.code > 1)
        throw new Error(`${command.slice(0, 3).join(' ')}… ended with ${one.code}`);
      runs.set(name, [...(runs.get(name) ?? []), one]);
    }
  }
  const medians = [...runs].map(([name, all]): [string, Times] => [
    name,
    { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) },
  ]);
  return new Map(medians);
}

export const minus = (whole: Times, part: Times): Times => ({
  wall: whole.wall - part.wall,
  cpu: whole.cpu - part.cpu,
});

export const tellTimes = ({ wall, cpu }: Times): string =>
  `${wall.toFixed(2)} s (processor ${cpu.toFixed(2)} s)`;
