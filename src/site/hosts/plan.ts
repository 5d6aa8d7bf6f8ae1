// Plans an import of websites: each host of a file beside the register and the directory. Writes nothing.
import type { Tx } from '../../platform/db/database.ts';
import { isHost } from '../../platform/names/host.ts';
import { nameMatcher } from '../../platform/names/match.ts';
import type { HostImport } from '../contract.ts';
import type { ListedHost } from './host-lists.ts';

export type RefusedBecause =
  | 'not-a-host'
  | 'twice'
  | 'no-unit'
  | 'unit-unknown'
  | 'unit-unclear'
  | 'of-another-unit';
export interface PlannedHost extends ListedHost {
  unitId: string | null;
  unitName: string | null;
  state: HostImport['rows'][number]['state'];
  why: RefusedBecause | null;
}

interface Directory {
  /** A unit by its code or its name; `unclear` where several may be meant. */
  find(written: string): { id: string; name: string } | 'unclear' | null;
  nameOf(id: string): string | null;
}

/**
 * The unit of a host is the one that its row names; else the one given for the whole file; else the unit of the registered
 * site that it is under (`tin.so-mau.example` under `so-mau.example`). Where none of these says, the row is refused.
 */
export async function planHosts(
  tx: Tx,
  hosts: readonly ListedHost[],
  forUnit: string | null,
): Promise<PlannedHost[]> {
  const directory = await directoryOf(tx);
  const sites = await tx.selectFrom('site').select(['host', 'unit_id']).execute();
  const registered = new Map(sites.map(({ host, unit_id }) => [host, unit_id]));
  const seen = new Set<string>();
  return hosts.map((listed) => {
    const refused = (why: RefusedBecause): PlannedHost => ({
      ...listed,
      unitId: null,
      unitName: null,
      state: 'refused',
      why,
    });
    if (!isHost(listed.host)) return refused('not-a-host');
    if (seen.has(listed.host)) return refused('twice');
    seen.add(listed.host);
    const unit = unitFor(listed, { directory, registered, forUnit });
    if (typeof unit === 'string') return refused(unit);
    const holder = registered.get(listed.host);
    if (holder !== undefined && holder !== unit.id) return refused('of-another-unit');
    const state = holder === undefined ? 'new' : 'same';
    return { ...listed, unitId: unit.id, unitName: unit.name, state, why: null };
  });
}

interface Known {
  directory: Directory;
  registered: ReadonlyMap<string, string>;
  forUnit: string | null;
}

function unitFor({ unit, host }: ListedHost, known: Known): { id: string; name: string } | RefusedBecause {
  if (unit !== null) {
    const found = known.directory.find(unit);
    return found === null ? 'unit-unknown' : found === 'unclear' ? 'unit-unclear' : found;
  }
  const id = known.forUnit ?? known.registered.get(host) ?? above(host, known.registered);
  const name = id ? known.directory.nameOf(id) : null;
  return id && name ? { id, name } : 'no-unit';
}

function above(host: string, registered: ReadonlyMap<string, string>): string | null {
  const labels = host.split('.');
  for (let from = 1; from < labels.length - 1; from += 1) {
    const unit = registered.get(labels.slice(from).join('.'));
    if (unit) return unit;
  }
  return null;
}

async function directoryOf(tx: Tx): Promise<Directory> {
  const units = await tx
    .selectFrom('unit')
    .select(['id', 'name', 'agency_code', 'old_agency_code'])
    .where('valid_to', 'is', null)
    .execute();
  const aliases = Map.groupBy(
    await tx.selectFrom('unit_alias').select(['unit_id', 'name']).execute(),
    (alias) => alias.unit_id,
  );
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byCode = new Map(
    units.flatMap((unit) =>
      [unit.agency_code, unit.old_agency_code].flatMap((code) => (code ? [[code, unit] as const] : [])),
    ),
  );
  const match = nameMatcher(
    units.map(({ id, name }) => ({ id, names: [name, ...(aliases.get(id) ?? []).map((one) => one.name)] })),
  );
  return {
    nameOf: (id) => byId.get(id)?.name ?? null,
    find(written) {
      const coded = byCode.get(written.trim().toUpperCase());
      if (coded) return { id: coded.id, name: coded.name };
      const { outcome, candidates } = match(written);
      const [first] = candidates;
      if (outcome !== 'match' || !first) return outcome === 'suggest' ? 'unclear' : null;
      return { id: first.id, name: byId.get(first.id)?.name ?? first.name };
    },
  };
}
