// Who came before a unit and who after it, and which units stand in its place on a given day.

/** One recorded succession: on that day the units before gave way to the units after; one on both sides went on. */
export interface SuccessionEdge {
  readonly id: string;
  readonly onDate: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Everything that the unit came from or became, itself included, and the successions between. */
export function lineage(unit: string, all: readonly SuccessionEdge[]) {
  const before = walk(unit, all, 'before');
  const after = walk(unit, all, 'after');
  const edges = new Map([...before.edges, ...after.edges].map((edge) => [edge.id, edge]));
  const ordered = [...edges.values()].sort((a, b) => a.onDate.localeCompare(b.onDate));
  return { units: [...new Set([unit, ...before.units, ...after.units])], successions: ordered };
}

function walk(unit: string, all: readonly SuccessionEdge[], side: 'before' | 'after') {
  const other = side === 'before' ? 'after' : 'before';
  const units = new Set([unit]);
  const edges = new Set<SuccessionEdge>();
  for (const at of units) {
    for (const edge of all) {
      if (!edge[other].includes(at)) continue;
      edges.add(edge);
      for (const next of edge[side]) units.add(next);
    }
  }
  return { units, edges };
}

/**
 * The units that stand in the unit's place on that day (yyyy-mm-dd): itself, what it came from, or what it became.
 * Empty where it had ended by then and nothing replaced it.
 */
export function unitAt(unit: string, day: string, all: readonly SuccessionEdge[]): string[] {
  const past = all.filter(({ onDate }) => onDate <= day).sort((a, b) => a.onDate.localeCompare(b.onDate));
  const future = all.filter(({ onDate }) => onDate > day).sort((a, b) => b.onDate.localeCompare(a.onDate));
  return stepThrough(stepThrough([unit], future, 'after', 'before'), past, 'before', 'after');
}

/** A unit that goes on through a succession stays what it is. */
function stepThrough(
  units: readonly string[],
  edges: readonly SuccessionEdge[],
  leaves: 'before' | 'after',
  enters: 'before' | 'after',
): string[] {
  let standing = new Set(units);
  for (const edge of edges) {
    const left = [...standing].filter((id) => edge[leaves].includes(id) && !edge[enters].includes(id));
    if (left.length === 0) continue;
    standing = new Set([...[...standing].filter((id) => !left.includes(id)), ...edge[enters]]);
  }
  return [...standing];
}
