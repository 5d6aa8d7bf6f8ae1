// The elements that a script takes out of sight.
import { meansOf, readDeclarations } from './style.ts';

/** Ids and classes of elements that a script hides: `#x`, `.y`. */
export function hiddenBy(source: string): string[] {
  const hidden: string[] = [];
  const byId =
    /getElementById\(\s*['"]([\w-]+)['"]\s*\)\s*\.style\s*\.\s*(?:display\s*=\s*['"]none|visibility\s*=\s*['"]hidden|(?:left|top|textIndent)\s*=\s*['"]-\d{3,}|opacity\s*=\s*['"]?0\b|fontSize\s*=\s*['"]0)/g;
  for (const [, id] of source.matchAll(byId)) hidden.push(`#${id}`);
  for (const [, key] of source.matchAll(
    /\$\(\s*['"]([.#][\w-]+)['"]\s*\)\s*\.(?:hide\(\)|css\(\s*['"]display['"]\s*,\s*['"]none)/g,
  ))
    hidden.push(key ?? '');
  for (const [, key] of source.matchAll(
    /querySelector(?:All)?\(\s*['"]([.#][\w-]+)['"]\s*\)\s*\.style\s*\.\s*display\s*=\s*['"]none/g,
  ))
    hidden.push(key ?? '');
  for (const [, id, key, object, text] of source.matchAll(STYLED)) {
    const declared = object === undefined ? (text ?? '') : asDeclarations(object);
    if (meansOf(readDeclarations(declared)) !== null) hidden.push(id === undefined ? (key ?? '') : `#${id}`);
  }
  return hidden;
}

/** An element that is given several declarations at once: `.css({…})`, `.style.cssText = "…"`, `.setAttribute("style", "…")`. */
const STYLED =
  /(?:getElementById\(\s*['"]([\w-]+)['"]\s*\)|(?:\$|jQuery|querySelector(?:All)?)\(\s*['"]([.#][\w-]+)['"]\s*\))\s*\.\s*(?:css\(\s*\{([^{}]{0,300})\}|(?:style\s*\.\s*cssText\s*\+?=\s*|setAttribute\(\s*['"]style['"]\s*,\s*)['"]([^'"]{0,300}))/g;

/** `textIndent: "-999px", top: 0` as a style sheet says it. */
const asDeclarations = (object: string): string =>
  object
    .replace(/['"]/g, '')
    .replaceAll(',', ';')
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
