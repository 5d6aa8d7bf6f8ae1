// Finds telephone numbers: mobiles and landlines of 10 or 11 digits, however they are grouped.

const pattern = /(?<![\d/.,-])(?:\(?(?:\(?\+?84\)?[ .-]?(?:\(?0\)?)?|0)\)?[\d.\s()-]{6,17}\d)(?![\d/])/g;

export type Phone = { digits: string; raw: string; index: number };

/** Digits only, with a leading 0; dates and numbers of documents are none. */
export function findPhones(text: string): Phone[] {
  return [...text.matchAll(pattern)].flatMap((match) => partsOf(match[0], match.index));
}

/** A run of digits and blanks may hold two numbers side by side: each begins with its own 0. */
function partsOf(run: string, index: number): Phone[] {
  const whole = phone(run, index);
  if (whole) return [whole];
  const second = /(?<=[\d)])[\s-]+(?=0)/g;
  const pieces = run.split(second);
  if (pieces.length < 2) return [];
  return pieces.flatMap((piece) => phone(piece, index + run.indexOf(piece)) ?? []);
}

function phone(raw: string, index: number): Phone | null {
  const digits = raw.replace(/\D/g, '').replace(/^84(?:0)?(?=\d{9,10}$)/, '0');
  if (
    !/^0(?:[35789]\d{8}|1\d{9}|2\d{8,9}|[3-8]\d{8})$/.test(digits) ||
    /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/.test(raw)
  )
    return null;
  return { digits, raw: raw.trim(), index };
}
