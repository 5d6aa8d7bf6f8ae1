// Handing evidence in: read by the controls' schemas, judged, hashed, written, and only then answered with a receipt.
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EvidenceContent, Receipt } from './contract.ts';

/** What a report is judged by. It is of one version of a directive: only parameters that come into force later change. */
export interface Asked {
  obligationId: string;
  directive: string;
  path: string;
  demands: { id: string; control: string; parameters: Record<string, unknown> }[];
}

/** What a check needs to know of the assignment, as `submission_contexts` gives it. */
export interface SubmissionContext extends Asked {
  id: string;
  lineage: string[];
}

/** The judgement of a whole submission, as a later stage gives it: evidence does not know how it is judged. */
export interface Judged {
  outcome: string;
  claimedOutcome: string | null;
  ground: string;
  verdicts: {
    demandId: string;
    control: string;
    outcome: string;
    claimedOutcome: string | null;
    ground: string;
    findings: unknown;
    figures: unknown;
  }[];
}

/** `field`: the demand's id and the path in its evidence, joined by dots. */
export type JudgeProblem = { place: string; why: string; field: string };
export type Judge = (
  entries: EvidenceContent['entries'],
  demands: Asked['demands'],
  now: Date,
  language: 'vi' | 'en',
) => { ok: true; value: Judged } | { ok: false; problem: JudgeProblem[] };

/** The content as canonical JSON (RFC 8785): the same bytes from the same content, always. */
export const canonicalOf = (content: EvidenceContent): string => canonicalize(content) ?? '';

/** SHA-256 over those bytes: anybody can take it again from the content that they download. */
export function hashOf(content: EvidenceContent): string {
  return hash('sha256', canonicalOf(content));
}

/** Entries must answer the demands as they stand now: each at most once, and no other. */
export function answersDemands(entries: EvidenceContent['entries'], demands: Asked['demands']): boolean {
  const asked = new Map(demands.map((demand) => [demand.id, demand.control]));
  const answered = new Set(entries.map((entry) => entry.demandId));
  return (
    answered.size === entries.length && entries.every((entry) => asked.get(entry.demandId) === entry.control)
  );
}

/** Nothing given, an empty text, an empty list, and whatever holds only such: not filled in. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Whether a report says nothing at all: no field of any form is filled in, no file is with it, and there is no note. */
export const saysNothing = (handed: {
  entries: readonly { evidence: unknown }[];
  note: string | null;
  fileIds: readonly string[];
}): boolean =>
  isBlank(handed.note?.trim()) &&
  handed.fileIds.length === 0 &&
  handed.entries.every(({ evidence }) => isBlank(evidence));

export interface SubmissionJson {
  id: string;
  receipt: string;
  received_at: string;
  sha256: string;
  is_late: boolean;
  ordinal: number;
  unit: string;
  submitted_by: string;
  signed_off_by: string | null;
}

/** The receipt of a row that is committed. */
export function receiptOf(row: SubmissionJson, asked: Asked): Receipt {
  return {
    submissionId: row.id,
    receipt: row.receipt,
    receivedAt: new Date(row.received_at).toISOString(),
    sha256: row.sha256,
    isLate: row.is_late,
    ordinal: row.ordinal,
    unit: row.unit,
    directive: asked.directive,
    obligationPath: asked.path,
    submittedBy: row.submitted_by,
    signedOffBy: row.signed_off_by,
  };
}
