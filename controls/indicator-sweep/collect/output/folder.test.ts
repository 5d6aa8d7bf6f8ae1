// The folder of a sweep that was stopped: what the next run finds in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Hit } from '../contract.ts';
import { emptyCoverage } from '../input/open.ts';
import { SweepFolder } from './folder.ts';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'haidang-folder-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const hit = (file: string): Hit => ({
  ...{ file, line: 1, offset: 0, indicator: 'xau.example', kind: 'domain', strength: 'exact' },
  ...{
    device: '10.0.0.7',
    deviceGround: 'field',
    host: null,
    user: null,
    time: null,
    zone: null,
    timeGround: null,
    raw: 'xau.example',
  },
});
const stopped = (file: string) => ({ ...emptyCoverage(file), skipped: { reason: 'stopped', at: null } });

test('the hits of a file that was stopped in its middle are not kept, for it is searched again', () => {
  const first = new SweepFolder(path, 'a list');
  first.hit(hit('one.log'));
  first.covered([emptyCoverage('one.log')]);
  first.hit(hit('two.log'));
  first.covered([stopped('two.log')]);
  first.close();
  const second = new SweepFolder(path, 'a list');
  expect([second.resumed, second.isDone('one.log'), second.isDone('two.log')]).toEqual([1, true, false]);
  expect(second.sightings.all()).toMatchObject([{ count: 1, files: ['one.log'] }]);
  second.close();
  expect(readFileSync(join(path, 'hits.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('with another list all is searched anew', () => {
  const first = new SweepFolder(path, 'a list');
  first.hit(hit('one.log'));
  first.covered([emptyCoverage('one.log')]);
  first.close();
  const second = new SweepFolder(path, 'another list');
  expect([second.resumed, second.sightings.all()]).toEqual([0, []]);
  second.close();
  expect(readFileSync(join(path, 'hits.jsonl'), 'utf8')).toBe('');
});
