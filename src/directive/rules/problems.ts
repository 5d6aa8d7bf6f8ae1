// What stands against issuing a draft, and what a person should have seen before: values with their places.
import type { Contradiction } from '../../dispatch/contract.ts';
import { type DirectiveContent, type DraftObligation, reportFormControl } from '../contract.ts';
import { instantOf } from './deadline.ts';

export interface Place {
  kind: 'directive' | 'group' | 'obligation' | 'dispatch';
  /** Field of the directive, key of the group, lineage of the obligation, field of the reading; null: the whole. */
  key: string | null;
}
export interface Problem {
  /** `true`: it cannot be issued like this. */
  blocks: boolean;
  code: ProblemCode;
  place: Place;
  params: Record<string, string | number>;
}
export type ProblemCode =
  | 'no-subject'
  | 'no-obligations'
  | 'obligation-blank'
  | 'no-demand'
  | 'group-unknown'
  | 'group-empty'
  | 'deadline-before-issue'
  | 'control-unknown'
  | 'parameters-refused'
  | 'report-form-missing'
  | 'parameters-lacking'
  | 'deadline-past'
  | 'deadline-open'
  | 'unit-twice'
  | 'unit-ended'
  | 'unit-unknown'
  | 'contradiction'
  | 'reference-blank';

/** What is known beside the content: who the groups resolve to, and what the dispatch left open. */
export interface ProblemContext {
  /** Units in force that each group resolves to, by its key. */
  unitsByGroup: ReadonlyMap<string, number>;
  /** Units that more than one group names, by the groups that share them. */
  twice: readonly { groups: readonly string[]; count: number; names: readonly string[] }[];
  /** Units that were chosen and are no longer, or not yet, in force. */
  ended: readonly { group: string; name: string }[];
  /** Names of the appendix that the directory does not know. */
  unknownNames: readonly string[];
  contradictions: readonly Contradiction[];
  /** Why a control refuses parameters: `unknown` where there is none, the place in them, or null where it accepts. */
  refusal(control: string, parameters: Record<string, unknown>): string | null;
  /** The finding of the control that will stand whatever units send, as long as the parameters are these; else null. */
  lack(control: string, parameters: Record<string, unknown>): string | null;
}

/** Problems first, then warnings; each in the order of the text. */
export function problemsOf(content: DirectiveContent, context: ProblemContext, now: Date): Problem[] {
  const issued = content.obligations.filter((each) => each.isIssued);
  const found = [
    ...ofHead(content, issued),
    ...groupProblems(content, issued, context),
    ...issued.flatMap((each) => ofObligation(each, content, context, now)),
    ...ofDispatch(context),
  ];
  return [...found.filter((each) => each.blocks), ...found.filter((each) => !each.blocks)];
}

const problem = (
  blocks: boolean,
  code: ProblemCode,
  kind: Place['kind'],
  key: string | null,
  params: Problem['params'] = {},
): Problem => ({ blocks, code, place: { kind, key }, params });

function ofHead(content: DirectiveContent, issued: readonly DraftObligation[]): Problem[] {
  const found: Problem[] = [];
  if (content.subject.trim() === '') found.push(problem(true, 'no-subject', 'directive', 'subject'));
  if (issued.length === 0) found.push(problem(true, 'no-obligations', 'directive', 'obligations'));
  const blank = (['number', 'date'] as const).filter((field) => !content[field]);
  for (const field of blank) found.push(problem(false, 'reference-blank', 'directive', field, { field }));
  return found;
}

const shortened = (name: string) => (name.length > 60 ? `${name.slice(0, 58).trimEnd()}…` : name);
const listed = (names: readonly string[], count: number) =>
  names.join('; ') + (count > names.length ? '; …' : '');

function groupProblems(
  content: DirectiveContent,
  issued: readonly DraftObligation[],
  context: ProblemContext,
): Problem[] {
  const used = content.groups.filter((group) => issued.some((each) => each.group === group.key));
  const empty = used.filter((group) => !context.unitsByGroup.get(group.key));
  const nameOf = (key: string) => content.groups.find((group) => group.key === key)?.name ?? key;
  return [
    ...empty.map((group) => problem(true, 'group-empty', 'group', group.key, { group: group.name })),
    ...context.ended.map(({ group, name }) =>
      problem(false, 'unit-ended', 'group', group, { group: nameOf(group), unit: name }),
    ),
    ...context.twice.map(({ groups, count, names }) =>
      problem(false, 'unit-twice', 'group', groups[0] ?? null, {
        count,
        names: listed(names, count),
        groups: groups.map((key) => `“${shortened(nameOf(key))}”`).join(', '),
      }),
    ),
  ];
}

function ofObligation(
  obligation: DraftObligation,
  content: DirectiveContent,
  context: ProblemContext,
  now: Date,
): Problem[] {
  const at = (blocks: boolean, code: ProblemCode, params: Problem['params'] = {}) =>
    problem(blocks, code, 'obligation', obligation.lineageId, { path: obligation.path, ...params });
  const found: Problem[] = [];
  if (obligation.text.trim() === '') found.push(at(true, 'obligation-blank'));
  if (!content.groups.some((group) => group.key === obligation.group)) found.push(at(true, 'group-unknown'));
  if (obligation.demands.length === 0) found.push(at(true, 'no-demand'));
  for (const { control, parameters } of obligation.demands) {
    const refusal = context.refusal(control, parameters);
    if (refusal === 'unknown') found.push(at(true, 'control-unknown', { control }));
    else if (refusal !== null) found.push(at(true, 'parameters-refused', { control, where: refusal }));
    const lack = context.lack(control, parameters);
    if (lack !== null) found.push(at(false, 'parameters-lacking', { control, lack }));
    if (control === reportFormControl && !hasFields(parameters)) found.push(at(true, 'report-form-missing'));
  }
  return [...found, ...ofDeadline(obligation, content, now, at)];
}

const hasFields = ({ fields }: Record<string, unknown>) => Array.isArray(fields) && fields.length > 0;

function ofDeadline(
  { deadline }: DraftObligation,
  content: DirectiveContent,
  now: Date,
  at: (blocks: boolean, code: ProblemCode, params?: Problem['params']) => Problem,
): Problem[] {
  if (deadline.kind === 'none')
    return deadline.raw ? [at(false, 'deadline-open', { raw: deadline.raw })] : [];
  if (deadline.kind === 'within') return [];
  const due = Date.parse(deadline.at);
  if (content.date && due <= Date.parse(instantOf(content.date)))
    return [at(true, 'deadline-before-issue', { due: deadline.at, date: content.date })];
  return due <= now.getTime() ? [at(false, 'deadline-past', { due: deadline.at })] : [];
}

function ofDispatch(context: ProblemContext): Problem[] {
  const names = context.unknownNames;
  const found = context.contradictions.map((each) =>
    problem(false, 'contradiction', 'dispatch', each.fields[0] ?? null, {
      vi: each.explanation.vi,
      en: each.explanation.en,
    }),
  );
  if (names.length === 0) return found;
  const shown = listed(names.slice(0, 5), names.length);
  return [
    ...found,
    problem(false, 'unit-unknown', 'dispatch', 'appendices', { count: names.length, names: shown }),
  ];
}
