// The directory as an import looks into it: by id, by code, by name.
import type { UnitRow } from '../contract.ts';
import { nameFold } from './planned.ts';

type Code = 'agencyCode' | 'oldAgencyCode' | 'registrationNumber';

export interface Known {
  byId: ReadonlyMap<string, UnitRow>;
  /** The unit that holds the code and has no end. */
  holder(kind: Code, code: string): UnitRow | undefined;
  /** Units without an end that have this name or alias; where there is none, ended ones. */
  named(name: string): UnitRow[];
}

export function directoryIndex(directory: readonly UnitRow[]): Known {
  const byId = new Map(directory.map((unit) => [unit.id, unit]));
  const holders = new Map<string, UnitRow>();
  const names = new Map<string, Set<UnitRow>>();
  for (const unit of directory) {
    for (const kind of ['agencyCode', 'oldAgencyCode', 'registrationNumber'] as const)
      if (unit[kind] && unit.validTo === null) holders.set(`${kind} ${unit[kind]}`, unit);
    for (const name of [unit.name, ...unit.aliases]) {
      const key = nameFold(name);
      names.set(key, (names.get(key) ?? new Set()).add(unit));
    }
  }
  return {
    byId,
    holder: (kind, code) => holders.get(`${kind} ${code}`),
    named: (name) => {
      const all = [...(names.get(nameFold(name)) ?? [])];
      const open = all.filter((unit) => unit.validTo === null);
      return open.length > 0 ? open : all;
    },
  };
}
