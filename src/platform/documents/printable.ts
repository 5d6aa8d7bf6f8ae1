// What a document can hold of a text.

/** NFC, without control characters (but tab and line ends) and halves of characters, which no XML can hold. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .normalize('NFC');
