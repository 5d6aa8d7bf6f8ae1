// Sightings: hits gathered by device and indicator, however many there are.
import type { Hit, Sighting } from './contract.ts';

/** Beyond this a bad list has been let in: what is new is only counted. */
const MOST = 500_000;
const MOST_FILES = 20;

export class Sightings {
  readonly #known = new Map<string, Sighting>();
  /** Hits of sightings that were too many to keep apart. */
  uncounted = 0;

  constructor(known: readonly Sighting[] = []) {
    for (const sighting of known) this.#known.set(keyOf(sighting), sighting);
  }

  add(hit: Hit): void {
    const key = keyOf(hit);
    const known = this.#known.get(key);
    if (known) extend(known, hit);
    else if (this.#known.size >= MOST) this.uncounted++;
    else this.#known.set(key, begun(hit));
  }

  /** By the number of hits, most first. */
  all(): Sighting[] {
    return [...this.#known.values()].sort((one, other) => other.count - one.count);
  }
}

const keyOf = ({ device, indicator, kind }: Pick<Hit, 'device' | 'indicator' | 'kind'>): string =>
  `${device ?? ''}\n${kind}\n${indicator}`;

const begun = ({ device, deviceGround, indicator, kind, strength, time, file }: Hit): Sighting => ({
  device,
  deviceGround,
  indicator,
  kind,
  strength,
  first: time,
  last: time,
  count: 1,
  files: [file],
});

function extend(sighting: Sighting, { time, file, deviceGround }: Hit): void {
  sighting.count++;
  if (time && (sighting.first === null || time < sighting.first)) sighting.first = time;
  if (time && (sighting.last === null || time > sighting.last)) sighting.last = time;
  if (deviceGround === 'field') sighting.deviceGround = 'field';
  if (sighting.files.length < MOST_FILES && sighting.files.at(-1) !== file && !sighting.files.includes(file))
    sighting.files.push(file);
}
