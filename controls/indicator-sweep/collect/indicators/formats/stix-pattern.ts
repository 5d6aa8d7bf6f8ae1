// The part of the STIX 2.1 pattern language that says what to look for in logs.
import type { RefusalReason } from '../../../list-words.ts';
import type { Hint } from '../canonical.ts';

export type PatternRead =
  | { text: string; hint: Hint; port?: number | null }
  | { text: string; reason: RefusalReason };

const token = /\s+|'(?:[^'\\]|\\.)*'|\[\*?\]|[[\]()]|!=|<=|>=|==|[=<>,]|[A-Za-z0-9_.:$"*-]+/sy;
const LONGEST = 1 << 20;
const MOST_TOKENS = 200_000;

interface Comparison {
  path: string;
  operator: string;
  isNegated: boolean;
  values: string[];
}

class Malformed extends Error {}

/** One pass from left to right: no branch is tried twice, whatever the pattern. */
function tokensOf(pattern: string): string[] {
  if (pattern.length > LONGEST) throw new Malformed();
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < pattern.length) {
    const read = token.exec(pattern);
    if (!read || tokens.length > MOST_TOKENS) throw new Malformed();
    if (read[0].trim() !== '') tokens.push(read[0]);
  }
  return tokens;
}

/** Alternatives are each looked for; what only holds together with something else is no indicator. */
export function readPattern(pattern: string): PatternRead[] {
  try {
    return observations(tokensOf(pattern));
  } catch (problem) {
    if (!(problem instanceof Malformed)) throw problem;
    return [{ text: pattern.slice(0, 200), reason: 'pattern-malformed' }];
  }
}

const whole = (tokens: string[]) => tokens.slice(0, 40).join(' ').slice(0, 200);
const fail = (tokens: string[], reason: RefusalReason): PatternRead[] => [{ text: whole(tokens), reason }];

function observations(tokens: string[]): PatternRead[] {
  const parts: string[][] = [];
  let open: string[] | null = null;
  for (const each of tokens) {
    if (each === '[' && open === null) open = [];
    else if (each === ']' && open !== null) {
      parts.push(open);
      open = null;
    } else if (open !== null) open.push(each);
    else if (/^(?:AND|FOLLOWEDBY)$/i.test(each)) return fail(tokens, 'pattern-and');
    else if (/^(?:WITHIN|REPEATS|START|STOP)$/i.test(each)) return fail(tokens, 'pattern-qualifier');
    else if (!/^(?:OR|\(|\))$/i.test(each)) throw new Malformed();
  }
  if (open !== null || parts.length === 0) throw new Malformed();
  return parts.flatMap((part) => new Reading(part).all());
}

/** A disjunction of conjunctions of comparisons, as brackets allow. */
type Branches = Comparison[][];
const MOST_BRANCHES = 50_000;

class Reading {
  readonly tokens: string[];
  at = 0;
  depth = 0;
  constructor(tokens: string[]) {
    this.tokens = tokens;
  }

  all(): PatternRead[] {
    const branches = this.either();
    if (this.at < this.tokens.length) throw new Malformed();
    return branches.flatMap(readBranch);
  }

  private peek = () => this.tokens[this.at] ?? '';
  private next = () => this.tokens[this.at++] ?? '';
  private takes(word: RegExp): boolean {
    const isThere = word.test(this.peek());
    if (isThere) this.at++;
    return isThere;
  }

  private either(): Branches {
    const branches = this.together();
    while (this.takes(/^OR$/i)) for (const branch of this.together()) branches.push(branch);
    return branches;
  }

  private together(): Branches {
    let branches = this.one();
    while (this.takes(/^AND$/i)) {
      const more = this.one();
      if (branches.length * more.length > MOST_BRANCHES || (branches[0]?.length ?? 0) > 100)
        throw new Malformed();
      branches = branches.flatMap((left) => more.map((right) => [...left, ...right]));
    }
    return branches;
  }

  private one(): Branches {
    const isNegated = this.takes(/^NOT$/i);
    if (!this.takes(/^\($/)) return [[this.comparison(isNegated)]];
    if (++this.depth > 50) throw new Malformed();
    const branches = this.either();
    if (!this.takes(/^\)$/)) throw new Malformed();
    this.depth--;
    return isNegated
      ? branches.map((branch) => branch.map((each) => ({ ...each, isNegated: true })))
      : branches;
  }

  private comparison(negatedBefore: boolean): Comparison {
    let path = this.next();
    while (
      (path.endsWith('.') && this.peek().startsWith("'")) ||
      /^\[\*?\]$/.test(this.peek()) ||
      (/['\]]$/.test(path) && this.peek().startsWith('.'))
    )
      path += this.next();
    const isNegated = negatedBefore || this.takes(/^NOT$/i);
    const operator = this.next().toUpperCase();
    const values: string[] = [];
    if (operator === 'IN') {
      if (this.next() !== '(') throw new Malformed();
      do values.push(literal(this.next()));
      while (this.takes(/^,$/));
      if (this.next() !== ')') throw new Malformed();
    } else values.push(literal(this.next()));
    if (!/^[a-z0-9-]+:/i.test(path)) throw new Malformed();
    return { path, operator, isNegated, values };
  }
}

function literal(text: string): string {
  if (text === '') throw new Malformed();
  return text.startsWith("'") ? text.slice(1, -1).replace(/\\(.)/gs, '$1') : text;
}

const paths: readonly (readonly [RegExp, Hint])[] = [
  [/^domain-name:value$/, 'domain'],
  [/^ipv[46]-addr:value$/, 'address'],
  [/^url:value$/, 'url'],
  [/^file:hashes\.['"]?(?:md5|sha-?1|sha-?256)['"]?$/i, 'hash'],
  [/^network-traffic:(?:dst|src)_ref\.value$/, 'address'],
];
const hintOf = ({ path }: Comparison) => paths.find(([known]) => known.test(path))?.[1] ?? null;

/** One branch holds when all of it holds: one comparison, hashes of one file, or an address with its port. */
function readBranch(branch: Comparison[]): PatternRead[] {
  const [only] = branch;
  if (only && branch.length === 1) return readComparison(only);
  const told = branch.map(textOf).join(' AND ').slice(0, 200);
  if (branch.some((each) => each.isNegated || each.operator === '!='))
    return [{ text: told, reason: 'pattern-negated' }];
  const hashes = branch.filter((each) => hintOf(each) === 'hash');
  if (hashes.length > 0 && branch.every(({ path }) => path.startsWith('file:')))
    return hashes.flatMap(readComparison);
  const port = branch.find(({ path }) => /^network-traffic:(?:dst|src)_port$/.test(path));
  const values = branch.filter((each) => hintOf(each) !== null);
  const rest = branch.filter((each) => each !== port && !values.includes(each));
  const isOneFlow = rest.every(({ path }) =>
    /^network-traffic:(?:(?:dst|src)_ref\.type|protocols)/.test(path),
  );
  if (values.length === 1 && values[0]?.path.startsWith('network-traffic:') && isOneFlow)
    return readComparison(values[0]).map((read) =>
      'hint' in read ? { ...read, port: Number(port?.values[0]) || null } : read,
    );
  return [{ text: told, reason: 'pattern-and' }];
}

const textOf = ({ path, operator, values }: Comparison) =>
  `${path} ${operator} ${values.slice(0, 3).join(', ')}`;

function readComparison(comparison: Comparison): PatternRead[] {
  const text = textOf(comparison).slice(0, 200);
  if (comparison.isNegated || comparison.operator === '!=') return [{ text, reason: 'pattern-negated' }];
  const hint = hintOf(comparison);
  if (hint === null) return [{ text, reason: 'pattern-object' }];
  const isPlain = comparison.operator === '=' || comparison.operator === '==' || comparison.operator === 'IN';
  if (!isPlain && !(comparison.operator === 'ISSUBSET' && hint === 'address'))
    return [{ text, reason: 'pattern-operator' }];
  return comparison.values.map((value) => ({ text: value, hint }));
}
