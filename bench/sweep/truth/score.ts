// Holds hits against the truth: what was found, what was missed, what is false, and where strength or device are told otherwise.
import { basename } from 'node:path';
import type { Hit } from '../../../controls/indicator-sweep/collect/contract.ts';
import type { Planted, Truth } from './truth.ts';

export interface Score {
  planted: number;
  decoys: number;
  found: number;
  missed: Planted[];
  /** Hits in a line that shows nothing, or of another indicator than the line shows. */
  false: Hit[];
  otherStrength: Hit[];
  otherDevice: Hit[];
}

const keyOf = (file: string, line: number, indicator: string): string => `${file}:${line} ${indicator}`;

export function scoreOf({ planted, decoys }: Pick<Truth, 'planted' | 'decoys'>, hits: Iterable<Hit>): Score {
  const waiting = new Map(planted.map((one) => [keyOf(one.file, one.line, one.indicator), one]));
  const score: Score = {
    planted: planted.length,
    decoys,
    found: 0,
    missed: [],
    false: [],
    otherStrength: [],
    otherDevice: [],
  };
  for (const hit of hits) {
    const key = keyOf(basename(hit.file), hit.line, hit.indicator);
    const one = waiting.get(key);
    if (!one) {
      score.false.push(hit);
      continue;
    }
    waiting.delete(key);
    score.found++;
    if (one.strength !== hit.strength) score.otherStrength.push(hit);
    if (one.device !== hit.device) score.otherDevice.push(hit);
  }
  score.missed = [...waiting.values()];
  return score;
}

/** All found, none false, and every hit with its strength and its device. */
export const isPerfect = (score: Score): boolean =>
  score.missed.length + score.false.length + score.otherStrength.length + score.otherDevice.length === 0;

/** One line, and then what went wrong. */
export function tellScore(score: Score, show = 20): string {
  const { planted, decoys, found, missed, otherStrength, otherDevice } = score;
  const odd: string[] = [
    ...missed.map((one) => `missed   ${one.file}:${one.line} ${one.indicator} ${one.strength}`),
    ...score.false.map((one) => `false    ${one.file}:${one.line} ${one.indicator} ${one.strength}`),
    ...otherStrength.map((one) => `strength ${one.file}:${one.line} ${one.indicator} ${one.strength}`),
    ...otherDevice.map((one) => `device   ${one.file}:${one.line} ${one.indicator} ${one.device}`),
  ];
  const sum = `${found} of ${planted} hits found, ${score.false.length} false over ${decoys} look-alikes, ${otherStrength.length} of another strength, ${otherDevice.length} of another device`;
  return [sum, ...odd.slice(0, show)].join('\n  ');
}
