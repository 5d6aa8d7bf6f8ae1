// Folds words for search and comparison: lower case, no diacritics, đ is d. The same rule as fold() in the database.

/** `Hoà`, `Hòa` and `HOA` fold to `hoa`; spaces are kept as they are. */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}
