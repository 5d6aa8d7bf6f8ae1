// What the server and the reviewing process say to each other.
import type {
  SiteContext,
  SiteVerdict,
  Snapshot,
} from '../../../controls/website-integrity/collect/contract.ts';

export interface LookOrder {
  kind: 'look';
  site: SiteContext;
  tier: number;
  /** Addresses of open cases: looked at first. */
  first: readonly string[];
}
export interface ProbeOrder {
  kind: 'probe';
  site: SiteContext;
  urls: readonly string[];
  target: string | null;
}
/** `id` names the order in every answer to it. */
export type Order = { id: number } & (LookOrder | ProbeOrder | { kind: 'stop' });

export interface Look {
  verdict: SiteVerdict;
  snapshot: Snapshot;
}
export interface Probe {
  outcome: 'gone' | 'still-there' | 'could-not-tell';
  why: { vi: string; en: string };
}
export type Answer = { id: number } & (
  | { kind: 'pages'; pages: number }
  | { kind: 'look'; look: Look }
  | { kind: 'probe'; probe: Probe }
  | { kind: 'failed'; detail: string }
);
