// Finds web addresses in running text, without the punctuation that ends the sentence.

const pattern = /(?:https?:\/\/|www\.)[^\s<>"”“]+/gi;

/** Addresses in the order of the text, each once. */
export const findUrls = (text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[0].replace(/[.,;:)\]/]+$/, ''))),
];
