// How easily one letter is taken for another by a scanner or a typist; 1 is not at all.

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789 ';
export const letterCount = alphabet.length;

/** A key as places in the alphabet, which the distance counts with. */
export const lettersOf = (key: string): Uint8Array =>
  Uint8Array.from([...key].map((letter) => alphabet.indexOf(letter)).filter((at) => at >= 0));

/** Vietnamese writes i and y for one sound: Vĩ and Vỹ are one name. */
const cheapest = 0.25;
const pairs: readonly (readonly [cost: number, pairs: string])[] = [
  [cheapest, 'iy'],
  [0.5, 'il ij it lt oc oe ce od ob ao bh hn un uv gq rt ir'],
];

/** What it costs to take one letter for another, at `one * letterCount + other`. Digits are never confused. */
export const swapCosts: Float64Array = (() => {
  const costs = new Float64Array(letterCount * letterCount).fill(1);
  for (let at = 0; at < letterCount; at += 1) costs[at * letterCount + at] = 0;
  for (const [cost, list] of pairs) {
    for (const pair of list.split(' ')) {
      const [one, other] = lettersOf(pair) as unknown as [number, number];
      costs[one * letterCount + other] = cost;
      costs[other * letterCount + one] = cost;
    }
  }
  return costs;
})();
