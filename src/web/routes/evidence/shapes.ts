// The answers of the evidence and verdict routes as the pages read them.
import type { Finding } from '../../../../controls/contract.ts';
import type { AssignmentRow } from '../../../assignment/contract.ts';
import type { DraftContent as Draft, EvidenceContent } from '../../../evidence/contract.ts';
import type { Outcome } from '../../../verdict/contract.ts';

export interface Demand {
  id: string;
  lineageId: string;
  control: string;
  parameters: Record<string, unknown>;
}

/** GET /api/assignments/{id}. */
export interface Duty extends Omit<AssignmentRow, 'obligation' | 'directive'> {
  obligation: AssignmentRow['obligation'] & {
    anchor: { page: number | null; quotation: string } | null;
    group: string | null;
    cascades: boolean;
    deadlineRaw: string | null;
    withinHours: number | string | null;
    startEvent: string | null;
  };
  demands: Demand[];
  directive: AssignmentRow['directive'] & {
    version: number;
    state: string;
    changeReason: string | null;
    issuedAt: string;
    issuer: string | null;
    date: string | null;
    contacts: { name: string; role: string | null; phones: string[]; email: string | null }[];
  };
}

export interface Entry {
  demandId: string;
  control: string;
  evidence: Record<string, unknown>;
}
export type DraftContent = Omit<Draft, 'entries'> & { entries: Entry[] };
/** GET /api/assignments/{id}/draft. */
export interface DraftAnswer {
  draft: {
    content: DraftContent;
    revision: number;
    waitsForSignOff: boolean;
    savedAt: string;
    savedBy: string | null;
  } | null;
}

export interface SubmissionRow {
  submissionId: string;
  assignmentId: string;
  ordinal: number;
  receipt: string;
  receivedAt: string;
  sha256: string;
  isLate: boolean;
  unit: string;
  unitId: string;
  directive: string;
  obligationPath: string;
  submittedBy: string | null;
  signedOffBy: string | null;
}
export interface Submission extends SubmissionRow {
  content: EvidenceContent;
}

export interface VerdictLine {
  id: string;
  submissionId: string;
  ordinal: number;
  demandId: string;
  control: string;
  outcome: Outcome;
  claimedOutcome: Outcome | null;
  ground: 'claimed' | 'checked' | 'witnessed';
  findings: Finding[];
  figures: Record<string, number> | null;
  judgedAt: string;
  /** False: it was judged again later, by parameters that came into force. */
  isInForce: boolean;
}
export interface ReviewLine {
  id: string;
  submissionId: string;
  kind: 'return' | 'override' | 'accept';
  outcome: Outcome | null;
  reason: string;
  reviewedAt: string;
  reviewedBy: string;
}
/** GET /api/assignments/{id}/verdicts, newest first. */
export interface Judgements {
  verdicts: VerdictLine[];
  reviews: ReviewLine[];
}
