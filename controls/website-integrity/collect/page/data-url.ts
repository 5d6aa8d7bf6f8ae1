// Markup that an address carries in itself: `data:text/html;base64,…`.
import { type Disguise, fromBase64, fromEscapes } from './expression.ts';

/** The markup and how it was written, or null where the address is of another kind. */
export function markupWithin(address: string): { html: string; disguise: Disguise } | null {
  const [, coding, written] = /^\s*data:text\/html[^,]*?(;base64)?,([\s\S]+)/i.exec(address) ?? [];
  if (written === undefined) return null;
  if (coding === undefined) return { html: fromEscapes(written), disguise: 'escape' };
  const html = fromBase64(fromEscapes(written));
  return html === null ? null : { html, disguise: 'base64' };
}
