// Gathers what a result says of each device; a device is its name, folded.
import { fold } from '../../../controls/kit.ts';
import type { Seen } from '../device/rules.ts';
import type { SentResult } from './contract.ts';

export interface SeenDevice extends Seen {
  /** As the first sighting writes it. */
  name: string;
}

const LONGEST_NAME = 300;
const MOST_INDICATORS = 200;

/** By folded name. Sightings without a device are of none; the coverage counts them. */
export function seenDevices(sightings: SentResult['sightings']): Map<string, SeenDevice> {
  const seen = new Map<string, SeenDevice>();
  for (const { device, indicator, kind, first, last } of sightings) {
    const name = device?.trim().slice(0, LONGEST_NAME);
    if (!name) continue;
    const known = seen.get(fold(name));
    const told = `${kind ?? ''} ${indicator}`.trim();
    const indicators = known?.indicators ?? [];
    seen.set(fold(name), {
      name: known?.name ?? name,
      indicators:
        indicators.includes(told) || indicators.length >= MOST_INDICATORS
          ? indicators
          : [...indicators, told],
      first: least(known?.first ?? null, instant(first)),
      last: greatest(known?.last ?? null, instant(last)),
    });
  }
  return seen;
}

/** UTC; null where nothing is written or it is no instant. */
export function instant(written: string | null | undefined): string | null {
  const read = written ? new Date(written) : null;
  return read && !Number.isNaN(read.getTime()) ? read.toISOString() : null;
}

const least = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;
const greatest = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;
