// What the body of an answer is, by what it says of itself and by what it begins with.

export type BodyKind = 'page' | 'feed' | 'drawing' | 'document' | 'other';

const LOOK = 2_048;
/** What may stand before the first element: the XML declaration and the like, comments, a document type. */
const PROLOG = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype (?!html)[^>]*>)+/i;
const FEED = /^<(?:rss|rdf:rdf|(?:\w+:)?feed)[\s>]/i;

/** A feed or a drawing is one by its first element, whatever its type says: servers call them XML, text or HTML. */
export function kindOf(contentType: string | null, body: Uint8Array): BodyKind {
  const type = contentType?.toLowerCase() ?? '';
  const head = Buffer.from(body.subarray(0, LOOK)).toString('latin1').replace(/^ï»¿/, '');
  if (head.trimStart().startsWith('%PDF-')) return 'document';
  const root = head.replace(PROLOG, '');
  if (FEED.test(root)) return 'feed';
  if (/^<svg[\s>]/i.test(root)) return 'drawing';
  if (/html/.test(type)) return 'page';
  const isUnsaid = type === '' || /xml|text\/plain|octet/.test(type);
  return isUnsaid && /^<(?:!doctype html|html|head|body|meta|title)/i.test(root) ? 'page' : 'other';
}
