// Plans an import: each row of the file beside the directory, new, same, changed or refused with why. Writes nothing.
import { toRecords } from '../../platform/documents/columns.ts';
import type { Table } from '../../platform/documents/table.ts';
import { rowSentence } from '../../platform/documents/table-words.ts';
import type { Language } from '../../platform/http/problem.ts';
import { spellingKey } from '../../platform/names/spelling.ts';
import type { UnitRow } from '../contract.ts';
import { columns, type Field, readRow } from './columns.ts';
import { directoryIndex, type Known } from './directory.ts';
import { placeParents } from './parents.ts';
import { nameFold, type Plan, type PlannedRow, type Refuse } from './planned.ts';
import { because, cellSentence } from './sentences.ts';

const codes = ['agencyCode', 'oldAgencyCode', 'registrationNumber'] as const;

/**
 * An empty cell changes nothing. A unit is found by its codes, else by its name or an alias; it is never renamed here.
 * @param directory every unit of the authority, ended ones included
 */
export function planImport(
  table: Table,
  directory: readonly UnitRow[],
  sectors: readonly { name: string }[],
  language: Language,
): Plan {
  const known = directoryIndex(directory);
  const refuse: Refuse = (row, reason, places = {}) => {
    row.state = 'refused';
    row.why.push(because(reason, places, language));
  };
  const rows = readRows(table, language);
  findUnits(rows, known, refuse);
  refuseTwins(rows, refuse);
  placeParents(rows, known, refuse);
  for (const row of rows) if (row.state !== 'refused') compare(row, known);
  return { rows, newSectors: newSectorsOf(rows, sectors) };
}

function readRows(table: Table, language: Language): PlannedRow[] {
  const { records, problems } = toRecords(table, columns);
  const problemsOf = Map.groupBy(problems, ({ line }) => line);
  const flawed = new Set(table.rows.flatMap((row) => (row.flaws?.length ? [row.line] : [])));
  return records
    .filter(
      ({ line, values }) =>
        flawed.has(line) || Object.values(values).some((cell) => cell !== null && cell !== ''),
    )
    .map((record) => {
      const { values, wrong } = readRow(record.values);
      const why = [
        ...(problemsOf.get(record.line) ?? []).map((problem) => rowSentence(problem, language)),
        ...wrong.map((cell) => cellSentence(cell, language)),
      ];
      const state = why.length > 0 || values.name === null ? 'refused' : 'new';
      const blank = {
        unitId: null,
        changes: [],
        parentId: null,
        newAliases: [],
        id: crypto.randomUUID() as string,
      };
      return { line: record.line, name: values.name ?? '', state, why, values, ...blank };
    });
}

function findUnits(rows: PlannedRow[], known: Known, refuse: Refuse): void {
  for (const row of rows) {
    if (row.state === 'refused') continue;
    const holders = codes.flatMap((kind) => {
      const code = row.values[kind];
      const unit = code ? known.holder(kind, code) : undefined;
      return unit ? [{ code: code!, unit }] : [];
    });
    const [first, ...rest] = holders;
    const stranger = rest.find(({ unit }) => unit.id !== first!.unit.id);
    if (stranger) refuse(row, 'codes-of-two-units', { value: stranger.code, name: stranger.unit.name });
    else if (first) takeHolder(row, first.unit, refuse);
    else takeNamesake(row, known, refuse);
  }
}

function takeHolder(row: PlannedRow, unit: UnitRow, refuse: Refuse): void {
  if ([unit.name, ...unit.aliases].some((name) => nameFold(name) === nameFold(row.name))) take(row, unit);
  else refuse(row, 'name-differs', { name: unit.name });
}

function takeNamesake(row: PlannedRow, known: Known, refuse: Refuse): void {
  // A namesake with another code of the same kind is another unit.
  const all = known
    .named(row.name)
    .filter((unit) =>
      codes.every((kind) => !row.values[kind] || !unit[kind] || row.values[kind] === unit[kind]),
    );
  const parent = row.values.parent;
  const near =
    parent && all.length > 1
      ? all.filter((unit) => unit.parent && nameFold(unit.parent) === nameFold(parent))
      : all;
  if (near.length === 1) take(row, near[0]!);
  else if (near.length > 1) refuse(row, 'name-of-many');
}

const take = (row: PlannedRow, unit: UnitRow) => {
  row.id = unit.id;
  row.unitId = unit.id;
};

const isRefused = (row: PlannedRow) => row.state === 'refused';

function refuseTwins(rows: PlannedRow[], refuse: Refuse): void {
  const lines = new Map<string, number>();
  const seenBefore = (key: string, line: number) => {
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    return first;
  };
  for (const row of rows) {
    if (row.state === 'refused') continue;
    for (const kind of codes) {
      const code = row.values[kind];
      const line = code ? seenBefore(`${kind} ${code}`, row.line) : undefined;
      if (line !== undefined && row.state === 'new')
        refuse(row, 'code-twice-in-file', { value: code!, line });
    }
    if (isRefused(row)) continue;
    const namesake = [
      spellingKey(row.name),
      nameFold(row.values.parent ?? ''),
      row.values.agencyCode,
      row.values.registrationNumber,
      row.values.oldAgencyCode,
    ];
    const line = seenBefore(row.unitId ?? namesake.join('|'), row.line);
    if (line !== undefined) refuse(row, 'twice-in-file', { line });
  }
}

const compared = [
  'kind',
  'sector',
  'parent',
  'agencyCode',
  'oldAgencyCode',
  'registrationNumber',
  'gsoCode',
  'validFrom',
  'validTo',
  'note',
] as const satisfies Field[];

function compare(row: PlannedRow, known: Known): void {
  const unit = row.unitId ? known.byId.get(row.unitId) : undefined;
  const names = new Set([row.name, ...(unit ? [unit.name, ...unit.aliases] : [])].map(nameFold));
  row.newAliases = row.values.aliases.filter((alias) => !names.has(nameFold(alias)));
  if (!unit) return;
  for (const field of compared) {
    const to = row.values[field];
    const from = field === 'note' ? ((unit as { note?: string | null }).note ?? null) : unit[field];
    const isSame =
      to === null ||
      (field === 'parent'
        ? row.parentId === unit.parentId
        : field === 'sector'
          ? nameFold(to) === nameFold(from ?? '')
          : to === from);
    if (!isSame) row.changes.push({ field, from, to });
  }
  if (row.newAliases.length > 0)
    row.changes.push({
      field: 'aliases',
      from: unit.aliases.join('; ') || null,
      to: row.newAliases.join('; '),
    });
  row.state = row.changes.length > 0 ? 'changed' : 'same';
}

function newSectorsOf(rows: readonly PlannedRow[], sectors: readonly { name: string }[]): string[] {
  const known = new Set(sectors.map(({ name }) => nameFold(name)));
  const wanted = new Map<string, string>();
  for (const { state, values } of rows) {
    if (state === 'refused' || !values.sector) continue;
    const key = nameFold(values.sector);
    if (!known.has(key) && !wanted.has(key)) wanted.set(key, values.sector);
  }
  return [...wanted.values()];
}
