// What a signal gives: one sign for one family, with its weight and the place it stands on.
import type { Family, FindingKind, Profile, SiteContext } from '../contract.ts';
import type { PageRecord } from './record.ts';
import type { SiteRecord } from './site.ts';
import type { WhyCode } from './words.ts';

export interface Sign {
  /** Letter of the catalogue and a name: `D:hidden-links`. */
  readonly id: string;
  readonly family: Family;
  /** Natural logarithm of the likelihood ratio. */
  readonly weight: number;
  readonly kind: FindingKind;
  readonly target: string | null;
  readonly snippet: string;
  readonly where: string;
  readonly seenBy: readonly Profile[];
  readonly why: { readonly code: WhyCode; readonly params: Readonly<Record<string, string | number>> };
  /** Enough by itself: a conditional redirect that was seen again. */
  readonly isProof?: boolean;
}

export interface SignalInput {
  readonly page: PageRecord;
  readonly site: SiteRecord;
  readonly context: SiteContext;
}
export type Signal = (input: SignalInput) => readonly Sign[];
