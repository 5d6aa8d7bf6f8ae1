// Leaves notices for people and units, many at a time: what to look at, and where.
import type { Tx } from '../platform/db/database.ts';

/** For one person, for a unit's people, or (both null) for the authority's. */
export interface NewNotice {
  personId?: string | null;
  unitId?: string | null;
  /** Such as `directive-issued`; its words are the interface's. */
  kind: string;
  /** What the words need: numbers, names of units. Never indicators or incident detail. */
  about?: Record<string, unknown>;
  /** The page to open, such as `/viec/…`. */
  link?: string | null;
}

/** Inserts the notices with one statement a thousand. They exist only if the transaction commits. */
export async function notify(tx: Tx, tenant: string, notices: readonly NewNotice[], at: Date): Promise<void> {
  for (let from = 0; from < notices.length; from += 1000)
    await tx
      .insertInto('notice')
      .values(
        notices.slice(from, from + 1000).map(({ personId, unitId, kind, about, link }) => ({
          tenant,
          person_id: personId ?? null,
          unit_id: unitId ?? null,
          kind,
          about: JSON.stringify(about ?? {}),
          link: link ?? null,
          at,
        })),
      )
      .execute();
}
