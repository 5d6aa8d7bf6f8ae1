// Addresses from outside: a search console's export, results of a `site:` search, a list that somebody kept.
import { parse } from 'csv-parse/sync';

const MOST = 20_000;

/** Every http(s) address in a CSV or a plain list, in the order in which they stand, each once. */
export function importedAddresses(text: string): string[] {
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const cells = rows.flat().map((cell) => cell.trim());
  const addresses = cells.filter((cell) => /^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell));
  return [...new Set(addresses)].slice(0, MOST);
}
