// The directory as an import looks into it: by id, by code, by name.

import { accentsAgree, spellingKey } from '../../platform/names/spelling.ts';
import type { UnitRow } from '../contract.ts';
import { nameFold } from './planned.ts';

type Code = 'agencyCode' | 'oldAgencyCode' | 'registrationNumber';

export interface Known {
  byId: ReadonlyMap<string, UnitRow>;
  /** The unit that holds the code and has no end. */
  holder(kind: Code, code: string): UnitRow | undefined;
  /** Units without an end that have this name or alias, spelt so where one is; where there is none, ended ones. */
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
      const alike = [...(names.get(nameFold(name)) ?? [])].filter((unit) =>
        [unit.name, ...unit.aliases].some(
          (one) => nameFold(one) === nameFold(name) && accentsAgree(name, one),
        ),
      );
      const open = alike.filter((unit) => unit.validTo === null);
      const all = open.length > 0 ? open : alike;
      const exact = all.filter((unit) =>
        [unit.name, ...unit.aliases].some((one) => spellingKey(one) === spellingKey(name)),
      );
      return exact.length > 0 ? exact : all;
    },
  };
}
