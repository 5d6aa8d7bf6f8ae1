// Folds Vietnamese text for comparison: case, diacritics, tone placement, Unicode form, spacing.

/** `Hoà`, `Hòa` and their decomposed forms fold alike: all marks go, `đ` becomes `d`, spaces become one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}
