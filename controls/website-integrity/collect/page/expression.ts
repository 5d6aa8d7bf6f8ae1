// Works out string expressions of scripts without running anything: literals, sums, and the usual ways to disguise a string.

export type Known = ReadonlyMap<string, string | string[]>;
export type Disguise = 'base64' | 'escape' | 'char-codes' | 'concatenation' | 'reversed';
export type Worked = { value: string | string[]; end: number; disguises: Set<Disguise> };

const MOST_DEPTH = 12;
const MOST_LENGTH = 200_000;

/** The value of the expression that begins at `at`, or null where it is not plain. Names stand for what `known` says. */
export function workOut(source: string, at: number, known: Known): Worked | null {
  return new Expression(source, at, known).whole();
}

class Expression {
  readonly #source: string;
  readonly #known: Known;
  readonly #disguises = new Set<Disguise>();
  #at: number;
  #depth = 0;

  constructor(source: string, at: number, known: Known) {
    this.#source = source;
    this.#at = at;
    this.#known = known;
  }

  whole(): Worked | null {
    const value = this.#sum();
    return value === null ? null : { value, end: this.#at, disguises: this.#disguises };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #sum(): string | string[] | null {
    if (++this.#depth > MOST_DEPTH) return null;
    let value = this.#term();
    while (value !== null && this.#take(/\s*\+\s*(?![+=])/y)) {
      const next = this.#term();
      if (next === null || Array.isArray(next) || Array.isArray(value)) return null;
      value += next;
      this.#disguises.add('concatenation');
      if (value.length > MOST_LENGTH) return null;
    }
    this.#depth--;
    return value;
  }

  #term(): string | string[] | null {
    this.#take(/\s*/y);
    let value = this.#atom();
    while (value !== null) {
      const after = this.#after(value);
      if (after === undefined) break;
      value = after;
    }
    return value;
  }

  #atom(): string | string[] | null {
    const literal = this.#take(
      /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|`((?:[^`\\$]|\\[\s\S])*)`/y,
    );
    if (literal) return unquoted(literal[1] ?? literal[2] ?? literal[3] ?? '', this.#disguises);
    if (this.#take(/\(/y)) return this.#closing(this.#sum());
    if (this.#take(/\[/y)) return this.#list();
    if (this.#take(/(?:window\.)?atob\s*\(/y)) return this.#decoded('base64', fromBase64);
    if (this.#take(/(?:window\.)?unescape\s*\(/y)) return this.#decoded('escape', fromEscapes);
    if (this.#take(/decodeURI(?:Component)?\s*\(/y)) return this.#decoded('escape', fromEscapes);
    if (this.#take(/String\.fromCharCode\s*\(/y)) return this.#charCodes();
    const name = this.#take(/[A-Za-z_$][\w$]*/y)?.[0];
    return name === undefined ? null : (this.#known.get(name) ?? null);
  }

  /** A method or an index behind a value; `undefined` where none follows. */
  #after(value: string | string[]): string | string[] | null | undefined {
    if (Array.isArray(value)) {
      const index = this.#take(/\s*\[\s*(0x[\da-f]+|\d+)\s*\]/iy)?.[1];
      if (index !== undefined) return value[Number(index)] ?? null;
      const glue = this.#take(/\s*\.join\(\s*(?:'([^']*)'|"([^"]*)")?\s*\)/y);
      if (glue) {
        this.#disguises.add('concatenation');
        return value.join(glue[1] ?? glue[2] ?? (/\(\s*\)/.test(glue[0]) ? ',' : ''));
      }
      if (this.#take(/\s*\.reverse\(\s*\)/y)) {
        this.#disguises.add('reversed');
        return value.toReversed();
      }
      return undefined;
    }
    const parted = this.#take(/\s*\.split\(\s*(?:'([^']*)'|"([^"]*)")\s*\)/y);
    if (parted) return value.split(parted[1] ?? parted[2] ?? '').slice(0, MOST_LENGTH);
    const swapped = this.#take(
      /\s*\.replace\(\s*(?:\/([^/\\]+)\/g?|'([^']*)'|"([^"]*)")\s*,\s*(?:'([^']*)'|"([^"]*)")\s*\)/y,
    );
    if (swapped)
      return value.replaceAll(swapped[1] ?? swapped[2] ?? swapped[3] ?? '', swapped[4] ?? swapped[5] ?? '');
    if (this.#take(/\s*\.(?:toString|trim|toLowerCase)\(\s*\)/y)) return value;
    if (this.#take(/\s*\.concat\(/y)) {
      const rest = this.#closing(this.#sum());
      return typeof rest === 'string' ? value + rest : null;
    }
    return undefined;
  }

  #closing(value: string | string[] | null): string | string[] | null {
    return this.#take(/\s*\)/y) ? value : null;
  }

  #list(): string[] | null {
    const values: string[] = [];
    while (!this.#take(/\s*\]/y)) {
      const value = this.#sum();
      if (typeof value !== 'string' || values.length > 5_000) return null;
      values.push(value);
      this.#take(/\s*,/y);
    }
    return values;
  }

  #decoded(disguise: Disguise, decode: (value: string) => string | null): string | null {
    const value = this.#closing(this.#sum());
    this.#disguises.add(disguise);
    return typeof value === 'string' ? decode(value) : null;
  }

  #charCodes(): string | null {
    const codes = this.#take(/\s*(?:\.\.\.\s*\[)?((?:\s*(?:0x[\da-f]+|\d+)\s*,?)*)\]?\s*\)/iy)?.[1];
    if (codes === undefined) return null;
    this.#disguises.add('char-codes');
    return String.fromCharCode(...codes.split(',').slice(0, 20_000).map(Number));
  }
}

function unquoted(literal: string, disguises: Set<Disguise>): string {
  if (!literal.includes('\\')) return literal;
  return literal.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}|([\s\S]))/gi,
    (_, hex, unit, point, plain) => {
      const code = hex ?? unit ?? point;
      if (code === undefined) return { n: '\n', t: '\t', r: '' }[plain as string] ?? plain;
      disguises.add('escape');
      const value = Number.parseInt(code, 16);
      return value <= 0x10ffff ? String.fromCodePoint(value) : '';
    },
  );
}

export function fromBase64(value: string): string | null {
  const plain = value.replace(/\s+/g, '');
  if (!/^[\w+/-]*={0,2}$/.test(plain)) return null;
  const bytes = Uint8Array.from(
    atob(padded(plain.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''))),
    (sign) => sign.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}

const padded = (value: string): string => (value.length % 4 === 1 ? value.slice(0, -1) : value);

export const fromEscapes = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value.replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_, unit, byte) =>
      String.fromCharCode(Number.parseInt(unit ?? byte, 16)),
    );
  }
};
