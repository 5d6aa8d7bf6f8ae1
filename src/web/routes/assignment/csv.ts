// Rows as a CSV file that Excel opens with its diacritics, and that can run nothing.

/** A cell that a spreadsheet would take for a formula is told to it as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/** UTF-8 with its mark, CRLF, every cell in quotation marks. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text to the reader as a file. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
