// Walks a page of HTML as a stream of tags, however deep they nest, into lines.
import { Parser } from 'htmlparser2';
import type { LineDraft } from '../lines/line.ts';
import { type Cell, linesOfCells } from '../lines/table-lines.ts';
import { asShown, asTyped, type Collector, collector, flush } from './collector.ts';
import { Furniture, isAtEdge } from './furniture.ts';
import { isUnseen } from './hidden.ts';
import { type List, labelOfItem, listOf } from './list-labels.ts';

type Attributes = Record<string, string>;
type Table = { rows: Cell[][] };

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article main aside header footer blockquote pre address center form fieldset figure figcaption dl dt dd hr body html caption thead tbody tfoot'.split(
    ' ',
  ),
);
/** What Word prints before an item of a bulleted list, in fonts of its own. */
const bullet = /^[·•§oØüqv\uf000-\uf0ff]$/u;

const span = (text: string | undefined): number =>
  Math.min(60, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

class Page {
  readonly #furniture = new Furniture();
  readonly root = collector(this.#furniture.links);
  #own = this.root;
  #tables: Table[] = [];
  #lists: List[] = [];
  #hidden = 0;
  /** How many elements are open that show their text as it was typed. */
  #typed = 0;
  #count = 0;
  /** What to do when each open element ends. */
  #ends: (() => void)[] = [];

  open(name: string, attributes: Attributes): void {
    if (this.#hidden > 0 || isUnseen(name, attributes)) {
      this.#hidden++;
      this.#ends.push(() => this.#hidden--);
    } else this.#ends.push(this.#begin(name, attributes));
  }

  close(): void {
    this.#ends.pop()?.();
  }

  text(text: string): void {
    if (this.#hidden === 0) this.#own.text += this.#typed > 0 ? asTyped(text) : asShown(text);
  }

  /** All lines, when the page has ended. */
  drafts(): LineDraft[] {
    flush(this.root);
    return this.#furniture.apart(this.root.drafts);
  }

  #begin(name: string, attributes: Attributes): () => void {
    const own = this.#own;
    const ends = () => flush(own);
    if (name === 'br') own.text += '\n';
    else if (name === 'ol' || name === 'ul') return this.#beginList(own, name, attributes);
    else if (name === 'li') {
      flush(own);
      own.label = labelOfItem(this.#lists.at(-1), attributes);
      return ends;
    } else if (name === 'table') return this.#beginTable(own);
    else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') return this.#beginCell(own, attributes);
    else if (/mso-list\s*:\s*ignore/i.test((attributes.style ?? '').slice(0, 2_000))) return wordLabel(own);
    else if (blocks.has(name)) return this.#beginBlock(own, isAtEdge(attributes.style) ? 'footer' : name);
    else if (name === 'a') return this.#beginLink(own);
    return () => {};
  }

  #beginBlock(own: Collector, name: string): () => void {
    flush(own);
    const start = own.drafts.length;
    const typed = name === 'pre' ? 1 : 0;
    this.#typed += typed;
    return () => {
      flush(own);
      this.#typed -= typed;
      this.#furniture.element(name, own.drafts.slice(start));
    };
  }

  #beginLink(own: Collector): () => void {
    const start = own.text.length;
    return () => {
      own.linked += own.text.slice(start).trim().length;
    };
  }

  #beginList(own: Collector, name: string, attributes: Attributes): () => void {
    flush(own);
    this.#lists.push(listOf(name, attributes));
    return () => {
      flush(own);
      own.label = '';
      this.#lists.pop();
    };
  }

  #beginTable(own: Collector): () => void {
    flush(own);
    const table: Table = { rows: [] };
    this.#tables.push(table);
    return () => {
      this.#tables.pop();
      flush(own);
      own.drafts.push(...linesOfCells(table.rows, () => ++this.#count));
    };
  }

  #beginCell(own: Collector, attributes: Attributes): () => void {
    const table = this.#tables.at(-1);
    if (!table) return () => flush(own);
    const cell = collector(this.#furniture.links);
    const lists = this.#lists;
    this.#lists = [];
    this.#own = cell;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows
      .at(-1)
      ?.push({ drafts: cell.drafts, columns: span(attributes.colspan), rows: span(attributes.rowspan) });
    return () => {
      flush(cell);
      this.#own = own;
      this.#lists = lists;
    };
  }
}

/** Word prints labels as text before the item; a sign of a symbol font stands for a dash. */
function wordLabel(own: Collector): () => void {
  const start = own.text.length;
  return () => {
    const label = own.text
      .slice(start)
      .replace(/\u00a0/g, ' ')
      .trim();
    own.text = `${own.text.slice(0, start)}${bullet.test(label) ? '-' : label} `;
  };
}

/** The lines of a page in reading order. @param html decoded text, well formed or not */
export function draftsOfPage(html: string): LineDraft[] {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: () => page.close(),
      ontext: (text) => page.text(text),
    },
    { lowerCaseTags: true, decodeEntities: true },
  );
  parser.end(html);
  return page.drafts();
}
