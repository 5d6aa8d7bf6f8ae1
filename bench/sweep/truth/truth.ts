// The truth set: every carrier with everything that its field may say; each line with what is to be found in it, or that nothing is.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Strength } from '../../../controls/indicator-sweep/collect/contract.ts';
import { CARRIERS, type Carrier } from './carriers.ts';
import { DECOYS } from './decoys.ts';
import { HITS } from './hits.ts';
import { TRUTH_LIST } from './listed.ts';

export interface Planted {
  /** Name of the file, without its folder. */
  file: string;
  line: number;
  indicator: string;
  strength: Strength;
  device: string | null;
}

export interface Truth {
  files: Map<string, string[]>;
  planted: Planted[];
  /** Lines that nothing may be found in. */
  decoys: number;
}

/** One file a format and field, hits and look-alikes in turns. */
export function truth(): Truth {
  const made: Truth = { files: new Map(), planted: [], decoys: 0 };
  for (const [n, carrier] of CARRIERS.entries())
    addFile(made, `${String(n).padStart(2, '0')}-${carrier.format}-${carrier.slot}.log`, carrier);
  return made;
}

function addFile(made: Truth, file: string, { slot, head = [], device, line }: Carrier): void {
  const lines = [...head];
  const decoys = [...DECOYS[slot]];
  for (const spelling of HITS[slot]) {
    const { indicator, strength } = spelling;
    lines.push(line(spelling));
    made.planted.push({ file, line: lines.length, indicator, strength, device });
    const decoy = decoys.shift();
    if (decoy) decoyLine(made, lines, line(decoy));
  }
  for (const decoy of decoys) decoyLine(made, lines, line(decoy));
  made.files.set(file, lines);
}

function decoyLine(made: Truth, lines: string[], line: string): void {
  lines.push(line);
  made.decoys++;
}

/** Writes logs and list, and removes those of an earlier set; returns their paths. */
export function writeTruth({ files }: Truth, folder: string): { logs: string; list: string } {
  const logs = join(folder, 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  for (const [file, lines] of files) writeFileSync(join(logs, file), `${lines.join('\n')}\n`);
  const list = join(folder, 'list.txt');
  writeFileSync(list, `${TRUTH_LIST.join('\n')}\n`);
  return { logs, list };
}
