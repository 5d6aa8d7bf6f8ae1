// How signs become a weight: within a family they speak of the same thing, across families they fail independently.
import type { Family, Finding } from '../contract.ts';
import type { Sign } from './sign.ts';

/** Log-odds before anything was seen: one page in some four hundred is planted. */
export const PRIOR = -6;
/** What a family must weigh to stand by itself. */
const STANDS = 2;
/** What two families must weigh together to be sure. */
const SURE = 4.5;
/** Beside a family of this weight another may be a little weaker. */
const HEAVY = 2.8;
const BESIDE_HEAVY = 1.6;
const MOST_OF_FAMILY = 5;
/** Families that mean nothing without another: where a page stands, what is new, and where a link goes. */
const carried: ReadonlySet<Family> = new Set(['location', 'history']);

export interface Weighed {
  readonly weight: Finding['weight'] | null;
  readonly families: readonly Family[];
  readonly logOdds: number;
}

/** The strongest sign of a family counts whole, further ones a third. */
export function weightsOf(signs: readonly Sign[]): Map<Family, number> {
  const byFamily = Map.groupBy(signs, ({ family }) => family);
  return new Map(
    [...byFamily].map(([family, same]) => {
      const [most = 0, ...rest] = same.map(({ weight }) => weight).sort((one, other) => other - one);
      return [family, Math.min(MOST_OF_FAMILY, most + rest.reduce((sum, each) => sum + each / 3, 0))];
    }),
  );
}

/**
 * `confirmed`: proof, or two families that stand, one of them content, visibility, split or target. `review`: one family
 * that stands by itself and is not merely a place or a novelty. Else nothing.
 */
export function weigh(signs: readonly Sign[]): Weighed {
  const weights = weightsOf(signs);
  const sum = [...weights.values()].reduce((total, each) => total + each, 0);
  const logOdds = PRIOR + sum * 1.6;
  const standing = [...weights].filter(([, each]) => each >= STANDS).map(([family]) => family);
  const leading = standing.filter((family) => !carried.has(family));
  const families = [...weights]
    .filter(([, each]) => each >= 1)
    .sort((one, other) => other[1] - one[1])
    .map(([family]) => family);
  if (signs.some(({ isProof }) => isProof))
    return { weight: 'confirmed', families, logOdds: Math.max(logOdds, 6) };
  if (leading.length > 0 && sum >= SURE && isBacked(weights))
    return { weight: 'confirmed', families, logOdds };
  const leadWeight = Math.max(0, ...leading.map((family) => weights.get(family) ?? 0));
  return { weight: leadWeight >= STANDS ? 'review' : null, families, logOdds };
}

/** Two families stand, or one that is heavy has another beside it that is more than a place or a novelty. */
function isBacked(weights: ReadonlyMap<Family, number>): boolean {
  const ranked = [...weights].sort(([, one], [, other]) => other - one);
  const [[, most] = [null, 0], [, second] = [null, 0]] = ranked;
  if (second >= STANDS) return true;
  return (
    most >= HEAVY && ranked.slice(1).some(([family, each]) => each >= BESIDE_HEAVY && !carried.has(family))
  );
}
