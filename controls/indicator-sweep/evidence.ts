// What a unit's sweep hands in: which list it used, what it searched, which machines it found and what became of them.
import { z } from 'zod';
import { count, fileReference, instant, list, longText, maybe, selfAssessment, text } from '../kit.ts';

export const logKinds = ['dns', 'proxy', 'firewall', 'web', 'flow', 'endpoint', 'other'] as const;
export type LogKind = (typeof logKinds)[number];

export const states = ['found', 'isolating', 'cleaned', 'clean-again', 'false-positive'] as const;

const digest = () => text(64).refine((hex) => /^([0-9a-f]{64})?$/.test(hex));

/** One log file that was searched; `skipped` says why it was not, or not to its end. */
export const sweptFile = z.object({
  name: maybe(text()),
  kind: maybe(z.enum(logKinds)),
  bytes: maybe(z.int().min(0)),
  lines: maybe(z.int().min(0)),
  firstTime: maybe(instant()),
  lastTime: maybe(instant()),
  skipped: maybe(text()),
});
export type SweptFile = z.infer<typeof sweptFile>;

/** One run. `machinesFound` and `hitsWithoutMachine` are the tool's own counts. */
export const sweep = z.object({
  ranAt: maybe(instant()),
  listVersion: maybe(z.int().min(1).max(1_000_000)),
  listDigest: maybe(digest()),
  machinesFound: maybe(count()),
  hitsWithoutMachine: maybe(count()),
  /** Indicators of the list that the unit's own allow-list held back. */
  indicatorsAllowed: maybe(count()),
  files: list(sweptFile, 20_000),
});
export type Sweep = z.infer<typeof sweep>;

/** A machine, by the name that the unit gives it: it stays in the unit. */
export const machine = z.object({
  name: maybe(text()),
  indicators: maybe(count()),
  firstSeen: maybe(instant()),
  lastSeen: maybe(instant()),
  state: maybe(z.enum(states)),
  /** What was done, or why it is a false positive. */
  whatWasDone: maybe(longText(2_000)),
  cleanedAt: maybe(instant()),
});
export type Machine = z.infer<typeof machine>;

export const evidence = z.object({
  claim: selfAssessment(),
  sweeps: list(sweep, 200),
  machines: list(machine, 20_000),
  attachments: list(fileReference(), 50),
});
export type SweepEvidence = z.infer<typeof evidence>;

export const parameters = z.object({
  listName: maybe(text()),
  /** The version in force: what was swept with an older one is unknown for what is new in this one. */
  listVersion: maybe(z.int().min(1).max(1_000_000)),
  listDigest: maybe(digest()),
  /** When the authority took the list off this duty, and why: nobody is to sweep by it any more. */
  listTakenOffAt: maybe(instant()),
  listTakenOffWhy: maybe(text(500)),
  windowFrom: maybe(instant()),
  windowTo: maybe(instant()),
  /** Kinds of log that must each cover the window; none: any log may. */
  logKinds: list(z.enum(logKinds), logKinds.length),
  /** The longest silence between two lines or files that is still taken for covered. */
  longestGapHours: z.number().min(0.1).max(720).default(24),
});
export type SweepParameters = z.infer<typeof parameters>;
