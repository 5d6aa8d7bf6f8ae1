// The languages that Hải Đăng speaks, and how a request says which one it wants.

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Narrows a stored or received value; anything unknown is not a language. */
export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}

/**
 * The language of an `Accept-Language` header (RFC 9110 §12.5.4): the first of ours by weight.
 * No header, or none of ours in it, gives Vietnamese.
 */
export function languageOf(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map(parseRange)
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map((range) => range.language).find(isLanguage) ?? 'vi';
}

function parseRange(text: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = text.trim().toLowerCase().split(';');
  const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { language: tag.trim().split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight };
}
