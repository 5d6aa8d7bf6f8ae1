// GET /api/requests and GET /api/assignments/{id}/requests, as the pages read them.

export type RequestKind = 'extension' | 'exemption';

export interface RequestRow {
  id: string;
  assignmentId: string;
  kind: RequestKind;
  reason: string;
  until: string | null;
  askedAt: string;
  askedBy: string | null;
  decision: 'granted' | 'refused' | null;
  grantedUntil: string | null;
  decisionReason: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  dueAt: string | null;
  path: string;
  text: string;
  reference: string;
  subject: string;
  unit: { id: string; name: string };
}
