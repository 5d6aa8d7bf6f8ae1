// The website review against the test web, served on loopback: what it finds, how politely, how fast, in how much memory.
import { isMet, type Measured, tell } from '../measure.ts';
import { measureNames } from './names.ts';
import { measurePace } from './pace.ts';
import { measureSpeed } from './speed.ts';
import { measureTruth } from './truth.ts';

const ROUNDS = 3;

/**
 * Prints each measurement as it ends; true where every target is met. `--fast`: each kind of site once and not three
 * times, and neither speed nor memory. A part that does not end is told as not met, and the next goes on.
 */
export async function measureSites(flags: readonly string[]): Promise<boolean> {
  const isFast = flags.includes('--fast');
  const parts = isFast
    ? [measureTruth(1), measureNames(), measurePace()]
    : [measureTruth(ROUNDS), measureNames(), measurePace(), measureSpeed()];
  let isAllMet = true;
  for (const part of parts) isAllMet = (await printed(part)) && isAllMet;
  return isAllMet;
}

async function printed(part: AsyncGenerator<Measured>): Promise<boolean> {
  let isAllMet = true;
  try {
    for await (const measured of part) {
      console.log(tell(measured));
      isAllMet = isMet(measured) && isAllMet;
    }
    return isAllMet;
  } catch (error) {
    console.log(`NOT MET  Sites: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
