// Telephone numbers: the digits that can be dialled, beside the wording that was handed in.

export interface Phone {
  /** Digits only, beginning with 0; short numbers such as 113 as they are; an extension after `;`. */
  readonly digits: string;
  readonly written: string;
}

/**
 * `0984.462.472`, `+84 984 462 472` and `(0984) 462472` are `0984462472`; `0225 3822 616 máy lẻ 12` is `02253822616;12`.
 * @returns null where the wording is no telephone number: nothing is guessed
 */
export function readPhone(wording: string): Phone | null {
  const written = wording.normalize('NFC').trim();
  const parts = /^([+()\d.\s-]+?)(?:\s*(?:máy lẻ|số máy lẻ|ext\.?|#|x)\s*\.?\s*(\d{1,6}))?$/iu.exec(written);
  if (!parts) return null;
  const dialled = nationalDigits(parts[1]!);
  if (!isDialled(dialled)) return null;
  return { digits: parts[2] ? `${dialled};${parts[2]}` : dialled, written };
}

function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (/^\s*\(?\+\s*84/.test(text)) return `0${digits.slice(2).replace(/^0/, '')}`;
  return digits.replace(/^0084/, '0');
}

/** Mobiles have 10 digits, landlines 11 with their 02xx, services 3 to 5 (113) or 8 and 10 (1800, 1900). */
const isDialled = (digits: string) =>
  /^0[35789]\d{8}$/.test(digits) ||
  /^02\d{9}$/.test(digits) ||
  /^1[89]00(\d{4}|\d{6})$/.test(digits) ||
  /^1\d{2,4}$/.test(digits);
