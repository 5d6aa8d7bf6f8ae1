// Sets the roll-up of a directive as a workbook: a sheet each for the form, totals, matrix, silent units, hindrances, grounds.
import type { OutCell, OutColumn, OutSheet, OutWorkbook } from '../../platform/documents/table-out.ts';
import { formatDate, formatTime } from '../../platform/words/civil-time.ts';
import type { Language } from '../../platform/words/language.ts';
import { besides, type RollUp, type RollUpUnit, standings, type Tally } from '../contract.ts';
import { figuresOf } from './sources.ts';
import { overallStanding, silentOn } from './standing.ts';
import { en, type ReportWords, vi } from './words.ts';

/** What `writeWorkbook` takes. Rows are made as they are written, so 10,000 units × 40 obligations stay small. */
export function rollUpWorkbook(report: RollUp, language: Language = 'vi'): OutWorkbook {
  const words = language === 'vi' ? vi : en;
  const asOf = new Date(report.head.cutOffAt);
  const title = words.title({ subject: report.head.directive.subject });
  const titles = [title, report.head.directive.reference, statusLine(report, asOf, words)];
  const sheets = [
    ...(report.form === null ? [] : [formSheet(report.form, words)]),
    totalsSheet(report, words),
    matrixSheet(report, words),
    silentSheet(report, words),
    hindranceSheet(report, words),
    sourceSheet(report, words),
  ];
  return { title, asOf, sheets: sheets.map((sheet) => ({ ...sheet, titles })) };
}

function statusLine({ head }: RollUp, asOf: Date, words: ReportWords): string {
  const cutOff = words.cutOff({ at: `${formatTime(asOf)} ${formatDate(asOf)}` });
  return [head.status === 'draft' ? words.draft : words.final, cutOff].join(' · ');
}

const ordinal = (words: ReportWords): OutColumn => ({ label: words.ordinal, width: 7, align: 'center' });

function formSheet(form: NonNullable<RollUp['form']>, words: ReportWords): OutSheet {
  const rows = form.sections.flatMap((section): OutCell[][] => [
    [null, section.title],
    ...section.fields.map(({ label, value }) => [null, label, null, value ?? words.unwritten]),
    ...section.rows.map(({ number, label, figure, note }) => [
      number,
      label,
      figure.value ?? words.notKnown,
      note,
    ]),
    ...(section.remark === null ? [] : [[null, section.remark]]),
  ]);
  const columns = [
    ordinal(words),
    { label: words.content, width: 70 },
    { label: words.count },
    { label: words.note, width: 50 },
  ];
  return { name: words.form, columns, rows };
}

function totalsSheet(report: RollUp, words: ReportWords): OutSheet {
  const columns = [
    { label: words.sector, width: 30 },
    { label: words.obligation, width: 60 },
    { label: words.total, width: 10 },
    ...standings.map((standing) => ({ label: words.standing[standing], width: 12 })),
    ...besides.map((beside) => ({ label: words.beside[beside], width: 12 })),
  ];
  const rows = [
    [null, null, ...counts(report.total, words)],
    ...report.obligations.map(({ path, text, tally }) => [null, `${path}. ${text}`, ...counts(tally, words)]),
    ...report.sectors.map(({ name, tally }) => [name ?? words.noSector, null, ...counts(tally, words)]),
  ];
  return { name: words.totals, columns, rows };
}

const counts = (tally: Tally, words: ReportWords): OutCell[] =>
  ([...(['total'] as const), ...standings, ...besides] as const).map(
    (name) => tally[name].value ?? words.notKnown,
  );

function matrixSheet({ units, obligations }: RollUp, words: ReportWords): OutSheet {
  const columns = [
    ordinal(words),
    { label: words.unit, width: 45 },
    { label: words.sector, width: 30 },
    { label: words.overall, width: 16 },
    ...obligations.map(({ path }) => ({ label: path, width: 16 })),
  ];
  return { name: words.matrix, columns, rows: matrixRows(units, words) };
}

function* matrixRows(units: readonly RollUpUnit[], words: ReportWords): Generator<OutCell[]> {
  for (const [at, unit] of units.entries()) {
    const overall = overallStanding(unit);
    const cells = unit.cells.map((cell) => (cell === null ? null : cellWords(cell, words)));
    yield [
      at + 1,
      unit.name,
      unit.sector ?? words.noSector,
      overall === null ? null : words.standing[overall],
      ...cells,
    ];
  }
}

function cellWords(cell: NonNullable<RollUpUnit['cells'][number]>, words: ReportWords): string {
  const beside = [
    ...(cell.isLate ? [words.beside.late.toLowerCase()] : []),
    ...(cell.hasNoDeadline ? [words.beside['no-deadline'].toLowerCase()] : []),
  ];
  return words.standing[cell.standing] + (beside.length > 0 ? ` (${beside.join(', ')})` : '');
}

function silentSheet({ units, obligations }: RollUp, words: ReportWords): OutSheet {
  const silent = units.map((unit) => ({ unit, on: silentOn(unit) })).filter(({ on }) => on.length > 0);
  const rows = silent.map(({ unit, on }, at) => [
    at + 1,
    unit.name,
    unit.sector ?? words.noSector,
    on.map((place) => obligations[place]?.path ?? '').join(', '),
    unit.contact,
  ]);
  const columns = [
    ordinal(words),
    { label: words.unit, width: 45 },
    { label: words.sector, width: 30 },
    { label: words.obligation, width: 30 },
    { label: words.contact, width: 40 },
  ];
  return { name: words.silentList, columns, rows };
}

function hindranceSheet({ hindrances }: RollUp, words: ReportWords): OutSheet {
  const columns = [
    ordinal(words),
    { label: words.unit, width: 45 },
    { label: words.sector, width: 30 },
    { label: words.obligation },
    { label: words.kind, width: 24 },
    { label: words.content, width: 80 },
  ];
  const rows = hindrances.map(({ unit, sector, obligation, kind, text }, at) => [
    at + 1,
    unit,
    sector ?? words.noSector,
    obligation,
    words[kind],
    text,
  ]);
  return { name: words.hindrances, columns, rows };
}

function sourceSheet(report: RollUp, words: ReportWords): OutSheet {
  const columns = [
    { label: words.figure, width: 70 },
    { label: words.count },
    { label: words.verdicts, width: 22 },
    { label: words.source, width: 60 },
  ];
  const rows = figuresOf(report, words).map(({ name, figure }) => [
    name,
    figure.value ?? words.notKnown,
    figure.verdicts,
    figure.href,
  ]);
  return { name: words.sources, columns, rows };
}
