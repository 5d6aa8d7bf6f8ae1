// Finds the HTML tables inside a text: Markdown of converters keeps tables so, since its own have no merged cells.

type Stretch = { text: string; isTable: boolean };

const tag = /<(\/?)table\b[^<>]*>/gi;

/** The text in turns of lines and whole tables, whatever stands inside a table with it; what is never closed is lines. */
export function htmlTablesApart(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let depth = 0;
  let done = 0;
  let start = 0;
  for (const { index, 0: whole, 1: closing } of text.matchAll(tag)) {
    if (!closing && depth++ === 0) start = index;
    if (!closing || depth === 0 || --depth > 0) continue;
    const end = index + whole.length;
    stretches.push({ text: text.slice(done, start), isTable: false });
    stretches.push({ text: text.slice(start, end), isTable: true });
    done = end;
  }
  return [...stretches, { text: text.slice(done), isTable: false }];
}
