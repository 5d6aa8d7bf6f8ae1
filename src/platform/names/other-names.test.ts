// No name is taken for another: with its own unit left out of the directory, nothing matches; with it, the right one does.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { invented } from './invented.ts';
import { nameKey } from './key.ts';
import { nameMatcher } from './match.ts';

const readAsEnglish = readFileSync(join(import.meta.dirname, 'fixtures/read-as-english.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', printed = ''] = row.split('\t');
    return { name, printed };
  });

describe('with its own unit left out, no name is taken for another', () => {
  it.each([
    ['Phường 1', 'Phường 11'],
    ['Quận Hải An', 'Quận Kiến An'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Hải quan khu vực I', 'Hải quan khu vực II'],
    ['Trường Tiểu học Kim Liên A', 'Trường Tiểu học Kim Liên B'],
    ['Huyện Kiến Thủy', 'Huyện Kiến Thụy'],
    ['Trạm Y tế xã Tân Lập', 'Trạm Y tế Tân Lập'],
  ])('%s beside %s', (written, other) => {
    const known = [{ id: 'a', names: [other] }];
    expect(nameMatcher(known)(written).outcome).not.toBe('match');
    if (nameKey(written) !== nameKey(other))
      expect(nameMatcher(known, true)(written).outcome).not.toBe('match');
  });

  it.each([500, 10_000])('among %i invented ones, clean and without accents', (size) => {
    const all = invented(size);
    const left = new Set(all.filter((_, at) => at % Math.ceil(size / 40) === 0).map(({ id }) => nameKey(id)));
    const rest = all.filter(({ id }) => !left.has(nameKey(id)));
    const clean = nameMatcher(rest);
    const garbled = nameMatcher(rest, true);
    for (const { id } of all.filter(({ id }) => left.has(nameKey(id)))) {
      expect([id, clean(id).outcome]).not.toEqual([id, 'match']);
      expect([id, garbled(fold(id)).outcome]).not.toEqual([id, 'match']);
    }
  });

  it('where a scanner read Vietnamese as English', () => {
    for (const { name, printed } of readAsEnglish) {
      const others = readAsEnglish
        .filter((other) => other.name !== name)
        .map((other) => ({ id: other.name, names: [other.name] }));
      expect([name, nameMatcher(others, true)(printed).outcome]).not.toEqual([name, 'match']);
    }
  });
});

it('of names that a scanner read as English nine in ten are matched, nearly all are offered first, none is wrong', () => {
  const find = nameMatcher(
    readAsEnglish.map(({ name }) => ({ id: name, names: [name] })),
    true,
  );
  const found = readAsEnglish.map(({ name, printed }) => ({ name, ...find(printed) }));
  const right = found.filter(({ name, candidates }) => candidates[0]?.id === name);
  const matched = found.filter(({ outcome }) => outcome === 'match');
  expect(matched.filter(({ name, candidates }) => candidates[0]!.id !== name)).toEqual([]);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.98);
  expect(matched.length / found.length).toBeGreaterThanOrEqual(0.9);
});

const communes = join(import.meta.dirname, '../../../../shared/haiphong-communes.csv');
const isThere = existsSync(communes);
if (!isThere) console.warn('skipped: ../shared/haiphong-communes.csv is not here');
it.skipIf(!isThere)('with its own unit left out, no real commune is matched to another', () => {
  const rows = readFileSync(communes, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[2]!);
  const wrong = rows.filter((name) => {
    const others = rows.filter((other) => other !== name);
    return nameMatcher(others.map((other) => ({ id: other, names: [other] })))(name).outcome === 'match';
  });
  const right = nameMatcher(rows.map((name) => ({ id: name, names: [name] })));
  expect(wrong).toEqual([]);
  expect(
    rows.filter((name) => right(name).candidates[0]?.id !== name || right(name).outcome !== 'match'),
  ).toEqual([]);
});
