// The columns of a file of units: what they are called, what a cell means, and what the template shows.
import { cellText } from '../../platform/documents/columns.ts';
import type { Cell, Column } from '../../platform/documents/table.ts';
import { fold } from '../../platform/fold.ts';
import type { Language } from '../../platform/http/problem.ts';
import { parseCivilDate, writeCivilDate } from '../../platform/words/civil-time.ts';
import { type CodeKind, codeKinds, readCode } from '../codes.ts';
import type { UnitKind, UnitRow } from '../contract.ts';
import { alsoCalled as kindsAlsoCalled } from '../kind-words.ts';
import { codeLabels, kindLabels } from '../words.ts';

export const fields = [
  'name',
  'kind',
  'sector',
  'parent',
  'agencyCode',
  'oldAgencyCode',
  'registrationNumber',
  'gsoCode',
  'validFrom',
  'validTo',
  'aliases',
  'note',
] as const;
export type Field = (typeof fields)[number];

export const fieldLabels: Record<Language, Record<Field, string>> = {
  vi: {
    name: 'Tên đơn vị',
    kind: 'Loại',
    sector: 'Khối',
    parent: 'Đơn vị cấp trên',
    ...codeLabels.vi,
    validFrom: 'Hiệu lực từ ngày',
    validTo: 'Hiệu lực đến hết ngày',
    aliases: 'Tên gọi khác',
    note: 'Ghi chú',
  },
  en: {
    name: 'Name of the unit',
    kind: 'Kind',
    sector: 'Sector',
    parent: 'Parent unit',
    ...codeLabels.en,
    validFrom: 'In force from',
    validTo: 'In force until',
    aliases: 'Other names',
    note: 'Note',
  },
};

/** Headers that lists in use carry beside ours. */
const alsoCalled: Partial<Record<Field, string[]>> = {
  name: ['Tên cơ quan', 'Tên cơ quan, đơn vị', 'Cơ quan, đơn vị', 'Đơn vị', 'Tên', 'Name', 'Unit'],
  kind: ['Loại đơn vị', 'Loại hình'],
  sector: ['Nhóm', 'Nhóm đơn vị'],
  parent: ['Cơ quan cấp trên', 'Cơ quan chủ quản', 'Trực thuộc', 'Parent'],
  agencyCode: ['Mã định danh điện tử', 'Mã cơ quan', 'Code'],
  oldAgencyCode: ['Mã định danh 13 ký tự', 'Mã cũ'],
  registrationNumber: ['Mã số thuế', 'MST', 'MSDN'],
  gsoCode: ['Mã ĐVHC', 'Mã xã', 'GSO code'],
  validFrom: ['Hiệu lực từ', 'Từ ngày'],
  validTo: ['Hiệu lực đến', 'Đến ngày'],
  aliases: ['Tên khác', 'Tên viết tắt'],
};

export const columns: readonly Column<Field>[] = fields.map((key) => ({
  key,
  labels: [fieldLabels.vi[key], fieldLabels.en[key], ...(alsoCalled[key] ?? [])],
  required: key === 'name',
}));

const kinds = new Map<string, UnitKind>(
  (Object.keys(kindLabels.vi) as UnitKind[]).flatMap((kind) =>
    [kind, kindLabels.vi[kind], kindLabels.en[kind], ...kindsAlsoCalled[kind]].map(
      (name) => [fold(name), kind] as const,
    ),
  ),
);

/** What one row says; null: the cell is empty, which changes nothing. */
export type RowValues = Record<Exclude<Field, 'aliases'>, string | null> & { aliases: string[] };
export interface WrongCell {
  field: Field;
  written: string;
}

/** The row's values in the form in which they are kept, and the cells that have no such form. */
export function readRow(cells: Readonly<Record<Field, Cell>>): { values: RowValues; wrong: WrongCell[] } {
  const wrong: WrongCell[] = [];
  const text = (field: Field) => cellText(cells[field]).normalize('NFC').replace(/\s+/g, ' ').trim();
  const read = (field: Field, parse: (written: string) => string | null | undefined) => {
    const written = text(field);
    if (written === '') return null;
    const value = parse(written);
    if (value === undefined) wrong.push({ field, written });
    return value ?? null;
  };
  const code = (kind: CodeKind) =>
    read(kind, (written) => {
      const result = readCode(kind, written);
      return result.ok ? result.value : undefined;
    });
  const codes = Object.fromEntries(codeKinds.map((kind) => [kind, code(kind)])) as Record<
    CodeKind,
    string | null
  >;
  const day = (field: Field) => read(field, (written) => parseCivilDate(written) ?? undefined);
  const values: RowValues = {
    name: read('name', (written) => (written.length <= 300 ? written : undefined)),
    kind: read('kind', (written) => kinds.get(fold(written))),
    sector: text('sector') || null,
    parent: text('parent') || null,
    ...codes,
    validFrom: day('validFrom'),
    validTo: day('validTo'),
    aliases: text('aliases')
      .split(/\s*[;|]\s*/)
      .filter((alias) => alias !== ''),
    note: text('note') || null,
  };
  if (values.validFrom && values.validTo && values.validTo < values.validFrom)
    wrong.push({ field: 'validTo', written: text('validTo') });
  return { values, wrong };
}

/** A unit as a row of a file, in the order of `fields`; days as 1/7/2025. */
export function rowOf(unit: UnitRow & { note?: string | null }, language: Language): (string | null)[] {
  return [
    unit.name,
    kindLabels[language][unit.kind],
    unit.sector,
    unit.parent,
    unit.agencyCode,
    unit.oldAgencyCode,
    unit.registrationNumber,
    unit.gsoCode,
    writeDay(unit.validFrom),
    writeDay(unit.validTo),
    unit.aliases.join('; ') || null,
    unit.note ?? null,
  ];
}

const writeDay = (day: string | null) => (day === null ? null : writeCivilDate(day));
