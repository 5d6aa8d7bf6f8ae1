// How what was learned is kept: of each mark one short line, a sign for how rare it is and one for its weight for each control.

export type Learned = {
  controls: string[];
  /** What a control has before any mark is met, in log odds. */
  base: number[];
  /** What a mark that was never met is taken for. */
  rarest: number;
  /** By the mark: the sign of its rarity, then one for each control. */
  marks: Record<string, string>;
};

/** How much a mark tells at all, and what it says of each control, in log odds. */
export type Weights = { rarity: number; odds: number[] };

const signs = '0123456789abcdefghijklmnopqrstuvwxyz';
const step = 0.5;
const middle = 17;
const rarityStep = 0.1;

const signAt = (index: number): string =>
  signs.charAt(Math.min(signs.length - 1, Math.max(0, Math.round(index))));

/** A mark that stands in every clause tells nothing; one that stands in a single one tells most. */
export const rarityOf = (clausesWithIt: number, clauses: number): number =>
  Number(Math.sqrt(Math.log(clauses / clausesWithIt)).toFixed(1));

export const written = ({ rarity, odds }: Weights): string =>
  [signAt(rarity / rarityStep), ...odds.map((weight) => signAt(weight / step + middle))].join('');

export const weightsOf = (row: string): Weights => {
  const [rarity = 0, ...odds] = [...row].map((sign) => signs.indexOf(sign));
  return { rarity: rarity * rarityStep, odds: odds.map((index) => (index - middle) * step) };
};

/** What each mark of a clause counts for, by its rarity: long clauses and short ones weigh the same together. */
export function sharesOf(rarities: readonly number[]): number[] {
  const length = Math.hypot(...rarities) || 1;
  return rarities.map((rarity) => rarity / length);
}
