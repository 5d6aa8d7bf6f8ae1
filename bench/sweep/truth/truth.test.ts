// The truth set in its small form: all its lines, with its own list alone; `npm run bench sweep` sweeps it with a million more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Hit } from '../../../controls/indicator-sweep/collect/contract.ts';
import { loadIndicators } from '../../../controls/indicator-sweep/collect/load.ts';
import { FORMATS } from '../../../controls/indicator-sweep/collect/logs/formats/index.ts';
import { sweep } from '../../../controls/indicator-sweep/collect/sweep.ts';
import { CARRIERS } from './carriers.ts';
import { isPerfect, scoreOf, tellScore } from './score.ts';
import { truth, writeTruth } from './truth.ts';

const folder = mkdtempSync(join(tmpdir(), 'truth-'));
afterAll(() => rmSync(folder, { recursive: true }));
const set = truth();

test('the truth set speaks of every format, with 400 hits and 400 look-alikes at least', () => {
  const carried = new Set(CARRIERS.map(({ format }) => format));
  expect(FORMATS.map(({ name }) => name).filter((name) => !carried.has(name))).toEqual([]);
  expect(set.planted.length).toBeGreaterThanOrEqual(400);
  expect(set.decoys).toBeGreaterThanOrEqual(400);
});

test('every planted hit is found with its strength and its device, and nothing else', async () => {
  const { logs, list } = writeTruth(set, folder);
  const { table, allow } = await loadIndicators({ lists: [list], allow: [], now: new Date() });
  const hits: Hit[] = [];
  await sweep(table, [logs], { allow, onHit: (hit) => hits.push(hit) });
  const score = scoreOf(set, hits);
  expect(isPerfect(score), tellScore(score, 60)).toBe(true);
});

test('the score tells what was missed, what is false, and what was told otherwise', () => {
  const one = {
    file: 'a.log',
    line: 1,
    indicator: 'bad.example',
    strength: 'exact' as const,
    device: '10.0.0.1',
  };
  const hit = {
    ...one,
    file: '/x/a.log',
    offset: 0,
    kind: 'domain' as const,
    deviceGround: 'field' as const,
  };
  const whole = { ...hit, host: null, user: null, time: null, zone: null, timeGround: null, raw: '' };
  const of = (...hits: Hit[]) => scoreOf({ planted: [one], decoys: 1 }, hits);
  expect(isPerfect(of(whole))).toBe(true);
  expect(of()).toMatchObject({ found: 0, missed: [one] });
  expect(of(whole, { ...whole, line: 2 }).false).toHaveLength(1);
  expect(of({ ...whole, strength: 'subdomain' }).otherStrength).toHaveLength(1);
  expect(of({ ...whole, device: null }).otherDevice).toHaveLength(1);
  expect(tellScore(of())).toContain('missed   a.log:1 bad.example');
});
