// Letters and digits of a symbol that a scanner takes for each other: where two readings are possible, none is a value.

/** A letter that looks like a digit beside a digit: "PA0S" may be PA05, "PAO5" too, "KI1" may be K11. */
const besideDigits = /\d[OQSIBZl|]|[OQIl|]\d|(?<![A-ZĐ])[SBZ]\d/;

/** @param symbol as recognised from pixels */
export const hasUnclearSign = (symbol: string): boolean => besideDigits.test(symbol);
