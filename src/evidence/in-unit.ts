// Parts what a unit hands in: the content that everyone with the right sees, and what stays in the unit and is only vouched for.
import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type KeptValue, putBack, setApart } from '../../controls/in-unit.ts';
import { findControl } from '../../controls/index.ts';
import type { EvidenceContent } from './contract.ts';

/** What stays, by demand. `salt`: so that nobody finds a name by hashing guesses. */
export interface KeptInUnit {
  salt: string;
  entries: Record<string, readonly KeptValue[]>;
}

/** `written`: as the database takes it, which keeps `inUnit.kept` in a table of its own (migration 0024). */
export interface Parted {
  content: EvidenceContent;
  written: EvidenceContent;
}

/** The content with stand-ins for what stays in the unit, and the hash of what they stand for. */
export function partContent(whole: EvidenceContent): Parted {
  const parts = whole.entries.map((entry) => {
    const control = findControl(entry.control);
    return {
      entry,
      ...(control ? setApart(control, entry.evidence) : { evidence: entry.evidence, kept: [] }),
    };
  });
  const entries = parts.map(({ entry, evidence }) => ({ ...entry, evidence }));
  const kept = parts.filter((part) => part.kept.length > 0);
  if (kept.length === 0) return { content: { ...whole, entries }, written: { ...whole, entries } };
  const staying: KeptInUnit = {
    salt: randomBytes(16).toString('base64url'),
    entries: Object.fromEntries(kept.map((part) => [part.entry.demandId, part.kept])),
  };
  const sha256 = hash('sha256', canonicalize(staying) ?? '');
  return {
    content: { ...whole, entries, inUnit: { sha256 } },
    written: { ...whole, entries, inUnit: { sha256, kept: staying } },
  };
}

/** The content as the unit wrote it, for whoever sees what was kept. */
export function wholeContent(content: EvidenceContent, kept: KeptInUnit | null): EvidenceContent {
  if (!kept) return content;
  const entries = content.entries.map((entry) => ({
    ...entry,
    evidence: putBack(entry.evidence, kept.entries[entry.demandId] ?? []),
  }));
  return { ...content, entries };
}
