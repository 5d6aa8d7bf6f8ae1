// The parser of htmlparser2 with a bound on depth.
import { Parser } from 'htmlparser2';

const MOST_DEPTH = 500;

/** Beyond the bound nothing nests any more: the parser's own stack would make such a page quadratic. */
export class BoundedParser extends Parser {
  readonly #depth: () => number;
  /** Decided once a tag: what opens is asked for before it is told and again after it. */
  #isBeyond = false;
  /** Tags beyond the bound whose ends are to come: those ends close nothing. */
  #flat = 0;

  constructor(depth: () => number, ...given: ConstructorParameters<typeof Parser>) {
    super(...given);
    this.#depth = depth;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#isBeyond = this.#depth() >= MOST_DEPTH;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    if (this.#flat > 0) {
      this.#flat--;
      this.endIndex = endIndex;
      this.startIndex = endIndex + 1;
      return;
    }
    this.#isBeyond = false;
    super.onclosetag(start, endIndex);
  }

  override onopentagend(endIndex: number): void {
    const isFlat = this.#isBeyond && !super.isVoidElement(this.#name);
    super.onopentagend(endIndex);
    if (isFlat) this.#flat++;
  }

  protected override isVoidElement(name: string): boolean {
    this.#name = name;
    return this.#isBeyond || super.isVoidElement(name);
  }
  #name = '';
}
