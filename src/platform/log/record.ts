// Records an act in the append-only log, in the same transaction as the act itself.
import type { Tx } from '../db/database.ts';

export interface Act {
  /** What was done, such as `directive.issued`. */
  verb: string;
  objectKind: string;
  objectId: string | null;
  /** The unit whose thing it is, where it is a unit's. */
  unitId?: string | null;
  /** What else a reader of the log needs: numbers, codes, states. Never personal data, never indicators. */
  about?: Record<string, unknown>;
}

/** Adds one act by whoever asks, at `now`. */
export async function recordAct(
  tx: Tx,
  asker: { tenant: { id: string }; person: { id: string } },
  act: Act,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('act')
    .values({
      tenant: asker.tenant.id,
      person_id: asker.person.id,
      at: now,
      unit_id: act.unitId ?? null,
      verb: act.verb,
      object_kind: act.objectKind,
      object_id: act.objectId,
      about: JSON.stringify(act.about ?? {}),
    })
    .execute();
}
