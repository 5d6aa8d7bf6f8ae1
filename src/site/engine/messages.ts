// What the server and the reviewing process say to each other.
import type {
  Finding,
  Profile,
  SiteContext,
  SiteVerdict,
  Snapshot,
} from '../../../controls/website-integrity/collect/contract.ts';

/** A site as the register knows it. */
export type AskedSite = SiteContext & {
  /** Addresses of today that have used the consent of level 2 already. */
  consentUsed: number;
  /** Whether every page is read whole, whatever the server says of its version: the site has a case, or had one. */
  readWhole: boolean;
  /** The last day of the domain's registration, where somebody entered it. */
  expiresAt: string | null;
};

export interface LookOrder {
  kind: 'look';
  site: AskedSite;
  tier: number;
  /** Addresses of open cases, and those that a search engine knows: looked at first. */
  first: readonly string[];
}
export interface ProbeOrder {
  kind: 'probe';
  site: AskedSite;
  finding: Pick<Finding, 'url' | 'kind' | 'target' | 'seenBy'>;
  /** All addresses of the case; each must be gone. */
  urls: readonly string[];
}
/** `id` names the order in every answer to it. */
export type Order = { id: number } & (LookOrder | ProbeOrder | { kind: 'stop' });

/** What a browser drew for one of the visitors. */
export interface Picture {
  url: string;
  profile: Profile;
  png: Uint8Array;
}
export interface Look {
  verdict: SiteVerdict;
  snapshot: Snapshot;
  consentUsed: number;
  /** Of the addresses that were to be looked at first, those that were read, and those that could not be. */
  visited: { read: string[]; missed: string[] };
  pictures: Picture[];
  /** Whether there is a browser on this machine. */
  hadBrowser: boolean;
}
export interface Probed {
  outcome: 'gone' | 'still-there' | 'could-not-tell';
  why: { vi: string; en: string };
  consentUsed: number;
}
export type Answer = { id: number } & (
  | { kind: 'pages'; pages: number }
  | { kind: 'look'; look: Look }
  | { kind: 'probe'; probed: Probed }
  | { kind: 'failed'; detail: string }
);

/** How the reviewing process asks. */
export interface EngineOptions {
  /** Where the operator can be reached: a page, or a name. Every request carries it. */
  contact: string;
  /** Only for a test web on this machine. */
  testWeb?: { pattern: string; address: string; port: number };
}
