// Texts by number in chunks of bytes: a million of them without a million strings.

const CHUNK = 4 * 2 ** 20;

/** Appends texts of up to 64 KiB; a text's place never changes. At most 4 GiB. */
export class TextStore {
  private readonly chunks: Buffer[] = [];
  private used = CHUNK;

  get bytes(): number {
    return this.chunks.length * CHUNK;
  }

  /** Where the text was put. Two bytes of length stand before it. */
  add(text: string): number {
    const most = text.length * 3 + 2;
    if (this.used + most > CHUNK) {
      this.chunks.push(Buffer.allocUnsafeSlow(CHUNK));
      this.used = 0;
    }
    const chunk = this.chunks.at(-1);
    if (!chunk) throw new Error('no chunk');
    const at = (this.chunks.length - 1) * CHUNK + this.used;
    const length = chunk.write(text, this.used + 2, 'utf8');
    chunk.writeUInt16LE(length, this.used);
    this.used += length + 2;
    return at;
  }

  get(at: number): string {
    const chunk = this.chunks[Math.floor(at / CHUNK)];
    if (!chunk) return '';
    const from = at % CHUNK;
    return chunk.toString('utf8', from + 2, from + 2 + chunk.readUInt16LE(from));
  }

  /** Compares an ASCII text without making a string of the stored one. */
  is(at: number, text: string): boolean {
    const chunk = this.chunks[Math.floor(at / CHUNK)];
    if (!chunk) return false;
    const from = at % CHUNK;
    if (chunk.readUInt16LE(from) !== text.length) return false;
    for (let each = 0; each < text.length; each++)
      if (chunk[from + 2 + each] !== text.charCodeAt(each)) return false;
    return true;
  }
}
