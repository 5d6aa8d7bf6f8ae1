// Where the text of records is collected: in the memory in which the table will be built, so that a million of them are never there twice.
import { FIRST, MOST_PAGES, PAGE, reserve } from './layout.ts';

export class TextSpace {
  readonly memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  #length = 0;

  /** Bytes of text so far. */
  get length(): number {
    return this.#length;
  }

  /** The text as it lies there; good until more is added. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer, FIRST, this.#length);
  }

  /** Forgets what was added behind this length. */
  cut(length: number): void {
    this.#length = length;
  }

  add(text: Uint8Array): void {
    reserve(this.memory, FIRST + this.#length + text.length + PAGE);
    new Uint8Array(this.memory.buffer, FIRST + this.#length).set(text);
    this.#length += text.length;
  }
}
