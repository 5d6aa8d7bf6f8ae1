// The bytes of an act as the tree takes them: canonical JSON (RFC 8785), instants in UTC with milliseconds.
import canonicalize from 'canonicalize';
import { hashLeaf } from './tree/frontier.ts';

/** An act as the database keeps it. */
export interface KeptAct {
  id: string;
  tenant: string;
  at: Date;
  person_id: string | null;
  unit_id: string | null;
  verb: string;
  object_kind: string;
  object_id: string | null;
  about: unknown;
}

/** The same act gives the same text on every machine; any change of it gives another. */
export function leafText(act: KeptAct): string {
  const { at, person_id, unit_id, object_kind, object_id, ...rest } = act;
  const told = {
    ...rest,
    at: at.toISOString(),
    personId: person_id,
    unitId: unit_id,
    objectKind: object_kind,
    objectId: object_id,
  };
  return canonicalize(told) as string;
}

export const leafOf = (act: KeptAct): Buffer => hashLeaf(leafText(act));

/** The columns of an act that its leaf is made of. */
export const actColumns = [
  'act.id',
  'act.tenant',
  'act.at',
  'act.person_id',
  'act.unit_id',
  'act.verb',
  'act.object_kind',
  'act.object_id',
  'act.about',
] as const;
