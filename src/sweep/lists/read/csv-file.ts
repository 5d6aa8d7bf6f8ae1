// Files of millions of lines, written as they come.
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { csvCell } from '../../../../controls/indicator-sweep/collect/output/csv.ts';

/** No cell of a row can be taken for a formula. */
export class CsvFile {
  readonly path: string;
  private readonly stream: WriteStream;
  private waiting: string[] = [];
  private isFull = false;
  constructor(path: string, header: string[] | null) {
    this.path = path;
    this.stream = createWriteStream(path);
    if (header) this.text(`\ufeff${header.join(',')}\r\n`);
  }
  row(cells: readonly string[]): void {
    this.text(`${cells.map(csvCell).join(',')}\r\n`);
  }
  text(text: string): void {
    this.waiting.push(text);
    if (this.waiting.length >= 4096) this.flush();
  }
  private flush(): void {
    this.isFull = !this.stream.write(this.waiting.join(''));
    this.waiting = [];
  }
  async drained(): Promise<void> {
    if (!this.isFull) return;
    await once(this.stream, 'drain');
    this.isFull = false;
  }
  async end(): Promise<void> {
    this.flush();
    this.stream.end();
    await once(this.stream, 'close');
  }
}

export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = new CsvFile(path, null);
  for (const line of lines) {
    file.text(line);
    await file.drained();
  }
  await file.end();
}
