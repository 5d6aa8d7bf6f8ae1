// Roman numbers as an English OCR prints them: "IIl" and "Ill" are III, and one that is printed twice running has lost an I.

const strokes = /^[Il1|!]{1,3}$/;
const withFive = /^([Il1|!]?)V([Il1|!]{0,3})$/;

/** The number as it is meant, or null where the print is none; a lone "1" or "l" may be a figure. */
export function romanOf(printed: string): string | null {
  if (strokes.test(printed)) return /I|^..+$/.test(printed) ? 'I'.repeat(printed.length) : null;
  const five = withFive.exec(printed);
  if (five) return `${five[1] ? 'I' : ''}V${'I'.repeat(five[2]!.length)}`;
  return /^(?:IX|XI{0,3}|XIV|XV)$/.test(printed) ? printed : null;
}

/** The number of a heading, where the one before it is known: "II." after "II." is III. */
export function romanAfter(printed: string, before: string | null): string | null {
  const read = romanOf(printed);
  return read !== null && read === before && /^(?:V|X)?I{1,2}$/.test(read) ? `${read}I` : read;
}
