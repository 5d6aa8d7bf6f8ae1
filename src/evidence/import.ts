// Reads a spreadsheet into the evidence of one demand. Nothing is saved: a person looks at it first.
import type { Language, Refusal as RowRefusal } from '../../controls/contract.ts';
import { readBy } from '../../controls/judge.ts';
import { refusalSentence } from '../../controls/sentence.ts';
import type { Table } from '../platform/documents/table.ts';
import { readTable } from '../platform/documents/table-in.ts';
import { rowSentence, tableSentence } from '../platform/documents/table-words.ts';
import type { Refusal } from '../platform/http/problem.ts';
import type { ImportAnswer } from './contract.ts';
import type { Demand } from './demands.ts';
import { refusals } from './refusals.ts';

export async function importInto(
  { control, parameters }: Demand,
  file: { name: string; bytes: Uint8Array },
  language: Language,
): Promise<ImportAnswer | Refusal> {
  if (!control.importRows) return refusals['takes-no-table']();
  const read = readBy(control.parameters, parameters);
  if (!read.ok) return refusals['form-not-usable']();
  const table = await readTable(file.bytes, file.name);
  if (!table.ok) return refusals['table-unreadable']({ problem: table.problem, name: file.name });
  const { header, rows, warnings } = table.value;
  const report = control.importRows(
    { header, rows: rows.map(({ line, cells }) => ({ line, cells })) },
    read.value,
  );
  const told = (refusal: RowRefusal) => ({
    line: refusal.line,
    column: refusal.column,
    sentence: refusalSentence(control.words[language], refusal, language),
  });
  return {
    evidence: report.evidence,
    accepted: report.accepted,
    refused: [...report.refused.map(told), ...flaws(table.value, language)].sort(
      (one, other) => (one.line ?? 0) - (other.line ?? 0),
    ),
    warnings: warnings.map((warning) => tableSentence(warning, language)),
  };
}

/** A cell that holds a formula or lies in a merged range was read as empty: its place is told. */
function flaws({ header, rows }: Table, language: Language): ImportAnswer['refused'] {
  return rows.flatMap(({ line, flaws: found = [] }) =>
    found.slice(0, 20).map(({ column, code, detail }) => {
      const name = header[column] ?? '';
      return {
        line,
        column: name || null,
        sentence: rowSentence({ line, column: name, code, value: detail }, language),
      };
    }),
  );
}
