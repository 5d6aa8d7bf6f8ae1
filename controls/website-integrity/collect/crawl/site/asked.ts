// What a crawl is told of a site, and what it tells of it.
import type { SiteContext, SiteVerdict, Snapshot } from '../../contract.ts';
import type { CertificateRecord } from '../fetch/certificate.ts';
import type { Picture } from './suspects.ts';

export interface SiteAsked extends SiteContext {
  /** Addresses that the operator knows: from a search console, a `site:` search, the last findings. */
  imported: readonly string[];
  /** Addresses of today that have already used the consent of level 2. */
  consentUsed: number;
  /** Whether no page may be taken as unchanged on the server's word: the site has a case, or had one. */
  readWhole: boolean;
  /** When the registration of the domain ends, where somebody entered it. */
  expiresAt: string | null;
}

export interface SiteReport {
  verdict: SiteVerdict;
  snapshot: Snapshot;
  taken: { pages: number; requests: number; bytes: number };
  consentUsed: number;
  certificate: CertificateRecord | null;
  /** Of suspects, where a browser was used. */
  pictures: readonly Picture[];
}
