// Prints a count as lists do: 3, 03, c, C, iii, III, đ by a row of its own.

const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const largestRoman = 3_999;

function roman(count: number): string {
  let rest = count;
  return romans.reduce((text, [value, digits]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + digits.repeat(times);
  }, '');
}

/** Word's lowerLetter runs a to z, then aa, bb; it knows no đ. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.floor((count - 1) / 26) + 1));

/** @param format a name of Word's list formats, or the row itself as "a, b, c, d, đ, e" */
export function countedAs(count: number, format: string): string {
  const row = format.includes(',') ? format.split(',').map((each) => each.trim()) : null;
  if (row) return row[count - 1] ?? String(count);
  if (count < 1 || count > largestRoman) return String(count);
  switch (format) {
    case 'lowerLetter':
      return letter(count);
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}
