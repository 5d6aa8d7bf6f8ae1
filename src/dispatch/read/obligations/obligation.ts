// One duty from its words: what it asks for, of whom, by when, and where it stands.
import type { ObligationReading, Reference } from '../../contract.ts';
import { demandsOf } from '../demands/demands.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { confidenceOf } from '../fields/field.ts';
import { findReferences } from '../fields/references.ts';
import { findUrls } from '../fields/urls.ts';
import { anchorOf, type Line, rawOf } from '../lines/line.ts';
import { handsDown } from './hands-down.ts';
import { rolesOf } from './roles.ts';

type Draft = { path: string; text: string; lines: readonly Line[]; group: string | null; cascade: boolean };

/** `group`: who is asked, where the words around tell it. */
export function obligation(draft: Draft, issued: IssuedWhen): ObligationReading {
  const { path, text, lines, group, cascade } = draft;
  const references: Reference[] = findReferences(text);
  return {
    path,
    addresseeGroup: group,
    text,
    rawText: rawOf(lines),
    cascade: cascade || handsDown(text),
    ...rolesOf(text, group),
    deadline: readDeadline(text, issued),
    demands: demandsOf(text),
    urls: findUrls(text),
    references,
    confidence: confidenceOf(lines),
    anchor: anchorOf(lines),
  };
}

/** Whether a clause states a deadline. */
export const isTimed =
  (issued: IssuedWhen) =>
  (clause: string): boolean =>
    readDeadline(clause, issued).kind !== 'none';
