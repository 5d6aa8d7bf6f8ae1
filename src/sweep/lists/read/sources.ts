// Reads the sources of a version, one after the other, into one set: indicators, warnings for units, and what was refused.
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { RefusedIndicator } from '../../../../controls/indicator-sweep/collect/contract.ts';
import { splitRow } from '../../../../controls/indicator-sweep/collect/indicators/formats/csv.ts';
import { linesOf } from '../../../../controls/indicator-sweep/collect/indicators/lines.ts';
import {
  type Listed,
  type ListReading,
  readList,
  readRows,
} from '../../../../controls/indicator-sweep/collect/indicators/read.ts';
import type { IndicatorSet } from '../../../../controls/indicator-sweep/collect/indicators/set.ts';
import { ADDRESSES } from '../../../../controls/indicator-sweep/collect/load.ts';
import { textRows } from '../../../platform/documents/text-rows.ts';
import { findWarningColumns, type WarningColumns } from './warning-columns.ts';
import { readWarningRow, type WarningRow } from './warning-rows.ts';

/** A file of the disk, or the rows of a dispatch's appendix. */
export type SourceToRead = { name: string } & ({ path: string } | { rows: string[][] });

/** How a source was understood, for a person to look at. Columns by their headings, or by their number from 1. */
export interface SourceTold {
  name: string;
  format: string;
  columns: { heading: string; holds: string }[];
  taken: number;
  refused: number;
  warnings: number;
}

export interface Taking {
  set: IndicatorSet;
  onWarning(row: WarningRow): void;
  onRefused(refused: RefusedIndicator): void;
  /** Bytes of this source that were read. */
  onBytes(read: number): void;
}

/** Nothing of a source is kept in memory whole but JSON documents and workbooks. */
export async function readSource(source: SourceToRead, taking: Taking): Promise<SourceTold> {
  const told: SourceTold = { name: source.name, format: '', columns: [], taken: 0, refused: 0, warnings: 0 };
  const reading = new SourceReading(told, taking);
  if ('rows' in source) reading.rows(source.rows, 'appendix');
  else await reading.file(source.path);
  return told;
}

class SourceReading {
  private readonly told: SourceTold;
  private readonly taking: Taking;
  constructor(told: SourceTold, taking: Taking) {
    this.told = told;
    this.taking = taking;
  }

  async file(path: string): Promise<void> {
    const head = await headOf(path);
    const rows =
      head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && (await textRows(await readFile(path)));
    if (rows) return this.rows(rows, 'workbook');
    const table = await warningTable(head);
    return table ? this.warningLines(path, table) : this.list(path);
  }

  /** A table that somebody else has read. */
  rows(rows: readonly (readonly string[])[], format: string): void {
    const found = findWarningColumns(rows);
    if (found) {
      this.asWarnings(found.columns);
      for (let at = found.from; at < rows.length; at++)
        this.warningRow(rows[at] ?? [], at + 1, found.columns);
      return;
    }
    const { columns, listed, refused } = readRows(this.told.name, rows, ADDRESSES);
    this.told.format = format;
    this.told.columns = columnsTold(columns);
    this.take(listed, refused);
  }

  private async list(path: string): Promise<void> {
    const onReading = ({ format, columns }: ListReading) => {
      this.told.format = format;
      this.told.columns = columnsTold(columns);
    };
    for await (const { listed, refused } of readList(
      this.told.name,
      this.bytesOf(path),
      ADDRESSES,
      onReading,
    ))
      this.take(listed, refused);
  }

  private async warningLines(path: string, { columns, delimiter, from }: WarningTable): Promise<void> {
    this.asWarnings(columns);
    let number = 0;
    let held = '';
    for await (const lines of linesOf(this.bytesOf(path)))
      for (const line of lines) {
        number += 1;
        if (number <= from) continue;
        const record = held === '' ? line : `${held}\n${line}`;
        const cells = splitRow(record, delimiter);
        held = cells === null && record.length < LONGEST_RECORD ? record : '';
        if (cells) this.warningRow(cells, number, columns);
        else if (held === '')
          this.take(
            [],
            [
              {
                list: this.told.name,
                place: String(number),
                text: line.slice(0, 200),
                reason: 'malformed-row',
              },
            ],
          );
      }
  }

  private asWarnings(columns: WarningColumns): void {
    this.told.format = 'warnings';
    const { header, units, address, indicator, firstSeen, lastSeen, note } = columns;
    const held = { address, indicator, firstSeen, lastSeen, note };
    this.told.columns = [
      ...units.map((at) => ({ heading: header[at] ?? '', holds: 'unit' })),
      ...Object.entries(held).flatMap(([holds, at]) =>
        at === null ? [] : [{ heading: header[at] ?? '', holds }],
      ),
    ];
  }

  private warningRow(cells: readonly string[], place: number, columns: WarningColumns): void {
    const { warnings, listed, refused } = readWarningRow(this.told.name, cells, String(place), columns);
    for (const warning of warnings) this.taking.onWarning(warning);
    this.told.warnings += warnings.length;
    this.take(listed, refused);
  }

  private take(listed: readonly Listed[], refused: readonly RefusedIndicator[]): void {
    for (const one of listed) this.taking.set.add(this.told.name, one);
    for (const one of refused) this.taking.onRefused(one);
    this.told.taken += listed.length;
    this.told.refused += refused.length;
  }

  private async *bytesOf(path: string): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      yield chunk as Uint8Array;
      this.taking.onBytes((chunk as Uint8Array).length);
    }
  }
}

const HEAD_BYTES = 64 * 1024;
const LONGEST_RECORD = 64 * 1024;

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

interface WarningTable {
  columns: WarningColumns;
  delimiter: string;
  from: number;
}

/** Whether the first lines are those of a table about units, whatever parts its cells. */
async function warningTable(head: Uint8Array): Promise<WarningTable | null> {
  const lines: string[] = [];
  for await (const batch of linesOf([head])) lines.push(...batch);
  for (const delimiter of ['\t', ',', ';', '|']) {
    const rows = lines
      .slice(0, 20)
      .map((line) => (splitRow(line.replace(/^\ufeff/, ''), delimiter) ?? []).map((cell) => cell.trim()));
    const found = findWarningColumns(rows);
    if (found) return { ...found, delimiter };
  }
  return null;
}

function columnsTold(columns: ListReading['columns']): SourceTold['columns'] {
  if (columns === null) return [];
  const heading = (at: number) => columns.header?.[at] || String(at + 1);
  return [
    ...columns.values.map(({ at, hint }) => ({ heading: heading(at), holds: hint ?? 'value' })),
    ...Object.entries(columns.at).map(([holds, at]) => ({ heading: heading(at), holds })),
  ];
}
