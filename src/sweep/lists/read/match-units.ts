// Whose warning it is: a unit by its code, or by a name that is letter for letter its own; nobody by likeness.
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { type Named, nameMatcher } from '../../../platform/names/match.ts';
import type { WarningRow } from './warning-rows.ts';

interface Unit extends Named {
  codes: string[];
}

export interface Matched {
  warnings: (WarningRow & { unitId: string })[];
  /** Names and codes that are nobody's, and how many rows each has; the most frequent first. */
  unmatched: { text: string; rows: number }[];
}

/** The units in force on that day, with their codes, names and other names. */
export async function unitsOn(tx: Tx, day: string): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    select u.id, array_remove(array[u.agency_code, u.old_agency_code], null) as codes,
      array[u.name] || array(select a.name from unit_alias a where a.unit_id = u.id) as names
    from unit u where in_force(u.valid_from, u.valid_to, ${day}::date)`.execute(tx);
  return rows;
}

/** A row that names two units, by code and by name, is nobody's: it would tell one what is the other's. */
export function matchWarnings(warnings: readonly WarningRow[], units: readonly Unit[]): Matched {
  const byCode = new Map(units.flatMap(({ id, codes }) => codes.map((code) => [codeKey(code), id])));
  const match = nameMatcher(units);
  const known = new Map<string, string | null>();
  const unitOf = (text: string): string | null => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const found = byCode.get(codeKey(text)) ?? named(text, match);
    known.set(text, found);
    return found;
  };
  const matched: Matched['warnings'] = [];
  const unmatched = new Map<string, number>();
  for (const warning of warnings) {
    const found = new Set(warning.units.map(unitOf).filter((id) => id !== null));
    const [unitId] = found;
    if (unitId !== undefined && found.size === 1) matched.push({ ...warning, unitId });
    else {
      const text = warning.units.join(' · ');
      unmatched.set(text, (unmatched.get(text) ?? 0) + 1);
    }
  }
  return {
    warnings: matched,
    unmatched: [...unmatched]
      .map(([text, rows]) => ({ text, rows }))
      .sort((one, other) => other.rows - one.rows),
  };
}

const codeKey = (code: string) => code.trim().toUpperCase();

function named(text: string, match: ReturnType<typeof nameMatcher>): string | null {
  const { outcome, candidates } = match(text);
  const first = candidates[0];
  return outcome === 'match' && first?.distance === 0 ? first.id : null;
}
