// Answers of the report routes as JSON: instants are ISO 8601 in UTC.

import type { Age } from '../../../report/ages.ts';
import type { Standing } from '../../../report/contract.ts';
import type { Counts } from '../../../report/counts.ts';

export type { Age, Counts, Standing };

/** GET /api/board */
export interface Overview {
  directives: {
    id: string;
    reference: string;
    subject: string;
    issuedAt: string;
    nextDue: string | null;
    counts: Counts;
    lastWeek: { day: string; counts: Counts } | null;
  }[];
}
export type OverviewRow = Overview['directives'][number];

/** GET /api/directives/:id/board */
export interface Board {
  directive: {
    id: string;
    reference: string;
    subject: string;
    version: number;
    state: 'draft' | 'issued' | 'replaced' | 'withdrawn' | 'discarded';
    issuedAt: string | null;
  };
  obligations: { id: string; path: string; text: string; dueAt: string | null; deadlineKind: string }[];
  sectors: { id: string; name: string }[];
  cells: { obligation: string; sector: string | null; counts: Counts }[];
  total: Counts;
  ageing: Partial<Record<Age, number>>;
  /** `day` is a civil date. */
  lastWeek: { day: string; counts: Counts } | null;
}

/** GET /api/directives/:id/sectors; `sector` null: units of no sector. */
export interface SectorCounts {
  sectors: { sector: string | null; units: number; silent: number; finished: number }[];
}

/** GET /api/directives/:id/matrix?sectorId=… */
export interface Matrix {
  units: {
    id: string;
    name: string;
    cells: { obligation: string; assignment: string; standing: Standing }[];
  }[];
}

/** GET /api/directives/:id/behind */
export interface Behind {
  rows: {
    assignment: string;
    unit: { id: string; name: string };
    sector: string | null;
    path: string;
    text: string;
    standing: Standing;
    dueAt: string | null;
    lastReportedAt: string | null;
    isLate: boolean;
    isOverdue: boolean;
    isReturned: boolean;
    isContradicted: boolean;
  }[];
  total: number;
}
export type BehindRow = Behind['rows'][number];

/** GET /api/directives/:id/chase */
export interface ChaseRow {
  unit: { id: string; name: string };
  sector: string | null;
  parent: string | null;
  open: number;
  overdue: number;
  silent: number;
  earliestDue: string | null;
  paths: string[];
  contacts: { name: string; role: string | null; phones: string[]; isAfterHours: boolean }[];
  remindedAt: string | null;
}

/** GET /api/hindrances?directiveId=… */
export interface HindranceRow {
  id: string;
  assignmentId: string;
  kind: 'difficulty' | 'proposal';
  text: string;
  saidAt: string;
  saidBy: string | null;
  path: string;
  unit: { id: string; name: string };
}

/** GET /api/roll-ups */
export interface RollUpRow {
  id: string;
  directiveId: string;
  reference: string;
  subject: string;
  cutOff: string;
  state: 'draft' | 'final';
  sha256: string;
  madeAt: string;
  madeBy: string | null;
  finalAt: string | null;
}

/** What a number of a directive leads to; the names stand in the address bar and in the reports. */
export type Behindness = Partial<
  Record<'trang-thai' | 'tuoi' | 'nhiem-vu' | 'khoi' | 'don-vi' | 'chot' | 'q', string>
>;
export const behindKeys = ['trang-thai', 'tuoi', 'nhiem-vu', 'khoi', 'don-vi', 'chot'] as const;
