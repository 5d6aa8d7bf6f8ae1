// What a label counts: 2 of "2", "II", "b".

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const letters = [...'abcdđeghik'];

/** Of figures, Roman numerals and, in small letters, those of points; 0 of what counts nothing. */
export function ordinalOf(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  return Math.max(numerals.indexOf(label), letters.indexOf(label)) + 1;
}

/** The last label of a path. */
export const lastLabel = ({ path }: { path: string }): string => path.split('.').at(-1) ?? path;
