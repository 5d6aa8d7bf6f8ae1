// Tells which lines of one or more lists mean the same body, and counts bodies once.
import { fold } from '../kit.ts';
import type { Body, FormField } from './evidence.ts';

/** A line of a list; `owner` is the unit that sent it. */
export type Listed = Body & { readonly owner: string };
export type SameBody = { readonly name: string; readonly code: string | null; readonly lines: Listed[] };

const codeOf = ({ code }: Body) => code?.toUpperCase().replace(/\s/g, '') || null;

/**
 * Same agency code, or same folded name unless two codes differ. Lines with a code come first, so that a line
 * without one joins its namesake whatever the order. Lines with neither name nor code are left out.
 */
export function sameBodies(lines: readonly Listed[]): SameBody[] {
  const groups: SameBody[] = [];
  const byCode = new Map<string, SameBody>();
  const byName = new Map<string, SameBody>();
  const isNamed = (line: Listed) => Boolean(line.name || codeOf(line));
  const coded = lines.filter((line) => codeOf(line) !== null);
  const uncoded = lines.filter((line) => codeOf(line) === null && isNamed(line));
  for (const line of [...coded, ...uncoded]) {
    const code = codeOf(line);
    const name = fold(line.name ?? '');
    const known = code === null ? byName.get(name) : byCode.get(code);
    const group = known ?? { name: line.name ?? code ?? '', code, lines: [] };
    group.lines.push(line);
    if (!known) groups.push(group);
    if (code !== null) byCode.set(code, group);
    if (name !== '' && !byName.has(name)) byName.set(name, group);
  }
  return groups;
}

/** `have` bodies for certain; `atMost` if every blank were a yes. */
export type BodyCount = { readonly have: number; readonly atMost: number };

export function countBodies(groups: readonly SameBody[], field: FormField): BodyCount {
  const said = groups.map((group) => counts(group, field));
  const have = said.filter((answer) => answer === true).length;
  return { have, atMost: have + said.filter((answer) => answer === null).length };
}

/** Yes if any line says yes; null if it hangs on a blank. */
function counts({ lines }: SameBody, { count, excludesEnterprises }: FormField): boolean | null {
  if (count === null) return false;
  const did = any(lines.map((line) => line[count]));
  if (!excludesEnterprises || did === false) return did;
  const isEnterprise = any(lines.map((line) => line.isEnterprise));
  if (isEnterprise === true) return false;
  return isEnterprise === null ? null : did;
}

const any = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

export const listedBy = (owner: string, bodies: readonly Body[]): Listed[] =>
  bodies.map((body) => ({ ...body, owner }));
