// One body twice in a list of those who are addressed, told or counted.
import type { Appendix, Contradiction } from '../../contract.ts';
import { foldedKey } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

type Unit = Appendix['blocks'][number]['units'][number];

const shortest = 5;
/** The places of the keys that stand further up too. */
function twice(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    const isAgain = key.length >= shortest && seen.has(key);
    seen.add(key);
    return isAgain ? [at] : [];
  });
}

function named(names: readonly string[], field: string, vi: string, en: string): Contradiction {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return {
    kind: 'named-twice',
    fields: [field],
    explanation: { vi: `${vi} có hai lần ${quoted}.`, en: `${en}: ${quoted} stands there twice.` },
    suggestion: {
      vi: 'Xem có phải ghi nhầm tên một đơn vị khác không.',
      en: 'Look whether another body was meant.',
    },
  };
}

function inList(list: readonly { name: string }[], field: string, vi: string, en: string): Contradiction[] {
  const again = twice(list.map(({ name }) => foldedKey(name)));
  return again.length > 0
    ? [
        named(
          again.map((at) => list[at]!.name),
          field,
          vi,
          en,
        ),
      ]
    : [];
}

/** A name with the rest of its row, which tells communes of one name in two districts apart; alone where two share a row. */
function keysOf(units: readonly Unit[]): string[] {
  const shared = Map.groupBy(units, ({ anchor }) => anchor.lines?.[0] ?? null);
  return units.map(({ name, anchor }) => {
    const isAlone = shared.get(anchor.lines?.[0] ?? null)!.length === 1;
    const row = isAlone ? foldedKey(anchor.quote).replace(/^\d+ /, '') : '';
    const key = foldedKey(name);
    return row.includes(key) && key.length >= shortest ? row : key;
  });
}

export function namedTwice({ addressees, distribution, appendices }: Facts): Contradiction[] {
  return [
    ...inList(addressees, 'addressees', 'Kính gửi', 'Addressees'),
    ...inList(distribution, 'distribution', 'Nơi nhận', 'Copies'),
    ...appendices.flatMap(({ blocks, title }, index) => {
      const again = blocks.flatMap(({ units }) => twice(keysOf(units)).map((at) => units[at]!.name));
      return again.length > 0
        ? [named(again, `appendices.${index}.blocks`, `Danh sách ${title}`, title)]
        : [];
    }),
  ];
}
