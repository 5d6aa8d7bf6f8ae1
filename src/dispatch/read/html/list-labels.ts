// Prints the labels of list items as a browser shows them: `<ol type="a" start="3">`, `<li value="5">`, CSS and bullets.
import { countedAs } from '../lines/counting.ts';

export type List = { format: string | null; next: number; step: number };

const types = new Map(
  Object.entries({
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
    '1': 'decimal',
  }),
);
const styles = new Map(
  Object.entries({
    'lower-alpha': 'lowerLetter',
    'lower-latin': 'lowerLetter',
    'upper-alpha': 'upperLetter',
    'upper-latin': 'upperLetter',
    'lower-roman': 'lowerRoman',
    'upper-roman': 'upperRoman',
    'decimal-leading-zero': 'decimalZero',
    decimal: 'decimal',
    none: 'none',
    disc: 'bullet',
    circle: 'bullet',
    square: 'bullet',
  }),
);

/** The list's own words for its form, CSS before the attribute. */
function formatOf(ordered: boolean, { type, style }: Record<string, string>): string {
  const css = /list-style(?:-type)?\s*:\s*(?:[\w-]+\s+)*?([a-z-]+)\s*(?:;|$)/i.exec(
    (style ?? '').slice(0, 2_000),
  )?.[1];
  return styles.get(css?.toLowerCase() ?? '') ?? types.get(type ?? '') ?? (ordered ? 'decimal' : 'bullet');
}

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;

export const listOf = (name: string, attributes: Record<string, string>): List => ({
  format: formatOf(name === 'ol', attributes),
  next: whole(attributes.start) ?? 1,
  step: attributes.reversed === undefined ? 1 : -1,
});

/** The label of the next item, with the blank after it; counts on. */
export function labelOfItem(list: List | undefined, attributes: Record<string, string>): string {
  if (!list) return '- ';
  const count = whole(attributes.value) ?? list.next;
  list.next = count + list.step;
  if (list.format === 'bullet') return '- ';
  return list.format === 'none' ? '' : `${countedAs(count, list.format ?? 'decimal')}. `;
}
