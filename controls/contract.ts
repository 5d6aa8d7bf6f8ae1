// The shapes that every control shares: verdicts, findings, words, imports, and the control itself.
import type { z } from 'zod';

export const outcomes = ['met', 'partly', 'not-met', 'unknown'] as const;
/** What a check found. `unknown` is an answer of its own and never reads as `met`. */
export type Outcome = (typeof outcomes)[number];

export const grounds = ['claimed', 'checked', 'witnessed'] as const;
/** Who vouches: the unit says so, a machine computed it, a person saw it. */
export type Ground = (typeof grounds)[number];

export const severities = ['breach', 'unknown', 'contradiction', 'warning', 'note'] as const;
/**
 * `breach` makes its part not met; `unknown` and `contradiction` (what is said twice differs) make it unknown;
 * `warning` asks for an explanation and `note` informs: neither of these two moves the outcome.
 */
export type Severity = (typeof severities)[number];

export type FindingParams = Readonly<Record<string, string | number | boolean | null>>;

/** One thing found. Its sentence is `words[language].findings[code]`, filled with `params`. */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  /** The system, post, field or body that it is about; null when it is about the whole. */
  readonly subject: string | null;
  readonly params: FindingParams;
};

/** Named numbers behind a verdict, e.g. minutes covered; labelled by `words[language].figures`. */
export type Figures = Readonly<Record<string, number>>;

export type Verdict = {
  readonly outcome: Outcome;
  readonly ground: Ground;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
};

export type CheckInput<E, P> = { readonly evidence: E; readonly parameters: P; readonly now: Date };
/** Pure: the same input gives the same verdict on the server and on an offline machine. */
export type Check<E, P> = (input: CheckInput<E, P>) => Verdict;

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a field says of itself. `options` names the values of an enum. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly options?: Readonly<Record<string, string>>;
};
/** Keyed by the field's path without indexes: `systems.copies.medium`. */
export type FieldsWords = Readonly<Record<string, FieldWords>>;

/** One language of a control. Templates take `{name}`, `{name:instant}`, `{name:date}`, `{name:minutes}`. */
export type ControlWords = {
  readonly title: string;
  readonly summary: string;
  /** What proves it, told to the unit before it starts. */
  readonly proof: string;
  readonly fields: FieldsWords;
  readonly parameters: FieldsWords;
  readonly findings: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
  /** Why a row of a spreadsheet was refused. */
  readonly refusals: Readonly<Record<string, string>>;
  /** Anything else that the control's own form says. */
  readonly form: Readonly<Record<string, string>>;
};
/** The same keys in another language: `const en = {…} satisfies Translated<typeof vi>`. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
export type Words = Readonly<Record<Language, ControlWords>>;

export type Cell = string | number | Date | null;
/** A sheet that somebody else has already read. `line` is the line in the file, as the clerk sees it. */
export type Sheet = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
};
/** A row (or, with `line` null, the whole sheet) that was not taken, and why. */
export type Refusal = {
  readonly line: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly params: FindingParams;
};
/** `evidence` holds what was accepted, null when the sheet could not be understood at all. */
export type ImportReport<E> = {
  readonly evidence: E | null;
  readonly accepted: number;
  readonly refused: readonly Refusal[];
};

/** One unit below and what it sent; `evidence` null when it is silent. */
export type Child<E> = { readonly unit: string; readonly code: string | null; readonly evidence: E | null };
export type RollUpRow = {
  readonly key: string;
  readonly kind: 'sum' | 'list';
  /** Sum of the numbers that the units typed; null when none did. */
  readonly typed: number | null;
  /** The same number computed from lists, each body once; where a unit sent no list, its typed number. */
  readonly computed: number | null;
  /** What `computed` would be with bodies listed twice counted twice. */
  readonly asListed: number | null;
  readonly sources: readonly {
    readonly unit: string;
    readonly typed: number | null;
    readonly listed: number | null;
  }[];
  readonly texts: readonly { readonly unit: string; readonly text: string }[];
};
/** What the units below add up to. `silent` names those whose absence makes every sum a lower bound. */
export type RollUp<E> = {
  readonly rows: readonly RollUpRow[];
  readonly findings: readonly Finding[];
  readonly silent: readonly string[];
  /** A draft for the unit above, to be looked at by a person before it is sent. */
  readonly evidence: E;
};

/** A span of days that a clause prints: instants, half-open. `areWhenToWork`: they are also when the duty is to be done. */
export type Days = { readonly from: string; readonly to: string; readonly areWhenToWork: boolean };

export type SourceClause = { readonly dispatch: string; readonly clause: string };

/**
 * A control: what a clause asks, the evidence that answers it, and the rule that judges the answer.
 * Methods, not function properties: so `Control<E, P>` fits the registry's `Control` without casts. Read raw input
 * with `judge`, which parses before it calls `check`.
 */
export type Control<E = unknown, P = unknown> = {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Clauses of real dispatches that ask for it. */
  readonly sources: readonly SourceClause[];
  /** Short Vietnamese phrases by which a clause asks for it; compare folded. */
  readonly asks: readonly string[];
  readonly answeredBy: 'unit' | 'system-owner' | 'authority';
  /** Whether the machine computes from what the unit declares or from what a tool measured. */
  readonly basis: 'declared' | 'measured';
  /** Both schemas accept `{}`: the empty evidence, the default parameters. */
  readonly evidence: z.ZodType<E>;
  readonly parameters: z.ZodType<P>;
  readonly words: Words;
  /**
   * Paths to texts of the evidence that never leave the unit, rows written `*`: `machines.*.name`. Everybody else gets
   * stand-ins in their place (in-unit.ts); the whole is judged.
   */
  readonly staysInUnit?: readonly string[];
  /** Parameters may come into force after a demand was issued (the version of a list): nobody keeps them in mind. */
  readonly parametersMayChange?: boolean;
  /** Those of them that only an act of the authority sets, after the demand was issued: no form asks for them. */
  readonly parametersSetLater?: readonly string[];
  /** The parameters that ask for just these days, where the clause prints some. */
  overDays?(days: Days): Partial<P>;
  /** Code of the finding that stands whatever a unit sends, as long as the parameters are these; null: there is none. */
  lacks?(parameters: P): string | null;
  check(input: CheckInput<E, P>): Verdict;
  /** What the unit says of itself, to stand beside the check; null when it says nothing. */
  claimOutcome?(evidence: E): Outcome | null;
  importRows?(sheet: Sheet, parameters: P): ImportReport<E>;
  rollUp?(children: readonly Child<E>[], parameters: P): RollUp<E>;
};
