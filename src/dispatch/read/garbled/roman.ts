// Roman numbers as an English OCR prints them: "IIl" and "Ill" are III, and one that is printed twice running has lost an I.

const strokes = /^[Iil1|!\]]{1,3}$/;
const withFive = /^([Iil1|!]?)V([Iil1|!]{0,3})$/;

const strokesIn: Record<string, number> = { H: 2, T: 1 };

/** "HI" and "TI1" are III: two strokes that touch, and one or two with a bar over them; "TI" may be II or III. */
function withBars(printed: string): string | null {
  const least = [...printed].reduce((sum, letter) => sum + (strokesIn[letter] ?? 1), 0);
  return least === 3 ? 'III' : null;
}

/** The number as it is meant, or null where the print is none; a lone "1" or "l" may be a figure. */
export function romanOf(printed: string): string | null {
  if (/^[IHTl1|!]{2,3}$/.test(printed) && /[HT]/.test(printed)) return withBars(printed);
  if (strokes.test(printed)) return /I|^..+$/.test(printed) ? 'I'.repeat(printed.length) : null;
  const five = withFive.exec(printed);
  if (five) return `${five[1] ? 'I' : ''}V${'I'.repeat(five[2]!.length)}`;
  return /^(?:IX|XI{0,3}|XIV|XV)$/.test(printed) ? printed : null;
}

/** The last strokes of "II" or "III" as one letter: which of them, the heading before tells. */
const withFoot = /^[Il1|]{1,2}L{1,2}$/;

/** "Ul." and "U.": two strokes that meet at the foot, or three. */
const withCup = /^(?:U[Il1|]?|[Il1|]U)$/;

/** The number of a heading, where the one before it is known: "II." after "II." is III, and so are "IL.", "Ul." and "I.". */
export function romanAfter(printed: string, before: string | null): string | null {
  if (withCup.test(printed)) return before === 'I' || before === 'II' ? `${before}I` : null;
  if (withFoot.test(printed)) return before === 'I' || before === 'II' ? `${before}I` : null;
  const read = romanOf(printed);
  if (read === 'I' && before === 'II') return 'III';
  return read !== null && read === before && /^(?:V|X)?I{1,2}$/.test(read) ? `${read}I` : read;
}
