// The labelled seeds in ../shared as sets; none where they are not at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expectedOfGold, type Gold } from './score/expected.ts';
import type { Item, ReadingSet } from './score/sets.ts';

const shared = new URL('../../../shared/', import.meta.url);

export function seedSets(): ReadingSet[] {
  if (!existsSync(new URL('gold/', shared))) return [];
  const demands: Record<string, Record<string, string[]>> = JSON.parse(
    readFileSync(new URL('gold/demands.json', shared), 'utf8'),
  );
  const items = readdirSync(new URL('gold/', shared))
    .filter((name) => /^\d/.test(name))
    .map((name) => {
      const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${name}`, shared), 'utf8'));
      const expected = expectedOfGold(gold, demands[name.slice(0, 3)] ?? {});
      const file = name.replace(/\.json$/, '');
      const bytes = () => readFileSync(new URL(`seeds/${file}`, shared));
      const item: Item = { expected, file, bytes, paragraphs: [] };
      return { isGarbled: gold.garbled, item };
    });
  const of = (isGarbled: boolean) =>
    items.filter((each) => each.isGarbled === isGarbled).map(({ item }) => item);
  return [
    { name: 'seeds', half: null, quality: 'clean', items: of(false) },
    { name: 'seeds-g', half: null, quality: 'garbled', items: of(true) },
  ];
}
