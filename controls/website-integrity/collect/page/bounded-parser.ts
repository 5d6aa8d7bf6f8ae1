// The parser of htmlparser2 with a bound on depth.
import { Parser } from 'htmlparser2';

const MOST_DEPTH = 500;

/** Beyond the bound nothing nests any more: the parser's own stack would make such a page quadratic. */
export class BoundedParser extends Parser {
  readonly #depth: () => number;
  constructor(depth: () => number, handler: ConstructorParameters<typeof Parser>[0]) {
    super(handler);
    this.#depth = depth;
  }
  protected override isVoidElement(name: string): boolean {
    return this.#depth() >= MOST_DEPTH || super.isVoidElement(name);
  }
}
