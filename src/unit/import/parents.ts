// Finds each row's parent, in the file or the directory, by code or by name, and refuses circles.
import { spellingKey } from '../../platform/names/spelling.ts';
import type { Known } from './directory.ts';
import { nameFold, type PlannedRow, type Refuse } from './planned.ts';

/** Sets `parentId` of every row that names a parent; the row is refused where the parent cannot be told. */
export function placeParents(rows: readonly PlannedRow[], known: Known, refuse: Refuse): void {
  const standing = rows.filter(({ state }) => state !== 'refused');
  const byName = Map.groupBy(standing, ({ name }) => spellingKey(name));
  const byCode = new Map(
    standing.flatMap((row) => (row.values.agencyCode ? [[row.values.agencyCode, row] as const] : [])),
  );
  const refusedNames = new Set(
    rows.filter(({ state }) => state === 'refused').map(({ name }) => nameFold(name)),
  );
  for (const row of standing) {
    const { parent } = row.values;
    if (!parent) {
      row.parentId = row.unitId ? (known.byId.get(row.unitId)?.parentId ?? null) : null;
      continue;
    }
    const code = parent.toUpperCase();
    const coded = byCode.get(code)?.id ?? known.holder('agencyCode', code)?.id;
    const ids = coded
      ? new Set([coded])
      : new Set([...(byName.get(spellingKey(parent)) ?? []), ...known.named(parent)].map(({ id }) => id));
    if (ids.size === 1) row.parentId = [...ids][0]!;
    else if (ids.size > 1) refuse(row, 'parent-of-many', { value: parent });
    else
      refuse(row, refusedNames.has(nameFold(parent)) ? 'parent-refused' : 'parent-unknown', {
        value: parent,
      });
  }
  refuseCircles(standing, known, refuse);
  refuseOrphans(standing, refuse);
}

function refuseCircles(rows: readonly PlannedRow[], known: Known, refuse: Refuse): void {
  const byId = new Map(rows.filter(({ state }) => state !== 'refused').map((row) => [row.id, row]));
  const above = (id: string) =>
    byId.has(id) ? byId.get(id)!.parentId : (known.byId.get(id)?.parentId ?? null);
  const isSafe = new Set<string>();
  for (const row of byId.values()) {
    const way = new Set<string>();
    let at: string | null = row.id;
    while (at !== null && !isSafe.has(at) && !way.has(at)) {
      way.add(at);
      at = above(at);
    }
    if (at !== null && way.has(at)) refuse(row, 'under-itself');
    else for (const id of way) isSafe.add(id);
  }
}

/** A new unit whose parent is a refused new unit cannot come in; nor can what stands under it. */
function refuseOrphans(rows: readonly PlannedRow[], refuse: Refuse): void {
  const under = Map.groupBy(rows, ({ parentId }) => parentId);
  const refused = rows.filter(({ state, unitId }) => state === 'refused' && unitId === null);
  for (const row of refused) {
    for (const child of under.get(row.id) ?? []) {
      if (child.state === 'refused') continue;
      refuse(child, 'parent-refused', { value: row.name });
      if (child.unitId === null) refused.push(child);
    }
  }
}
