// GET /api/reviews/waiting, as the coordinator's desk reads it.
import type { Outcome } from '../../../verdict/contract.ts';

export interface WaitingRow {
  submissionId: string;
  assignmentId: string;
  receipt: string;
  receivedAt: string;
  isLate: boolean;
  unit: { id: string; name: string };
  directiveId: string;
  reference: string;
  subject: string;
  path: string;
  text: string;
  outcome: Outcome | null;
  claimedOutcome: Outcome | null;
  ground: 'claimed' | 'checked' | 'witnessed' | null;
  isContradicted: boolean;
}
export interface Waiting {
  rows: WaitingRow[];
  total: number;
}
