// Sets the roll-up of a directive as an official document: a summary, the prescribed form, and the lists behind it.
import type {
  Appendix,
  Block,
  DocumentColumn,
  DocumentTable,
  OfficialDocument,
} from '../../platform/documents/official-document.ts';
import { formatDate, formatNumber, formatTime } from '../../platform/words/civil-time.ts';
import { type Figure, type FormSection, type RollUp, standings, type Tally } from '../contract.ts';
import { figuresOf } from './sources.ts';
import { byStanding, silentOn } from './standing.ts';
import { vi as words } from './words.ts';

/**
 * The report of a roll-up after Decree 30/2020: number and date blank, DỰ THẢO until final.
 * No rate is computed from two rows of the form: what they count may differ. `count` tells a figure; the preview of the
 * pages marks there what is behind it.
 */
export function rollUpDocument(report: RollUp, count: TellFigure = plain): OfficialDocument {
  const { head } = report;
  const cutOff = new Date(head.cutOffAt);
  return {
    parentBody: head.parentBody,
    issuer: head.issuer,
    number: null,
    symbol: head.symbol,
    place: head.place,
    date: null,
    year: Number(formatDate(cutOff).split('/')[2]),
    typeName: null,
    subject: `tổng hợp kết quả ${head.directive.subject}`,
    addressees: head.addressees,
    body: body(report, cutOff, count),
    signatory: head.signatory,
    distribution: head.distribution,
    appendices: appendices(report, count),
    isDraft: head.status === 'draft',
    asOf: cutOff,
  };
}

function body(report: RollUp, cutOff: Date, count: TellFigure): Block[] {
  const { head, total, units, obligations, sectors, hindrances } = report;
  const at = `${formatTime(cutOff)} ngày ${formatDate(cutOff)}`;
  const opening = `Thực hiện ${head.directive.reference} về việc ${head.directive.subject}, ${head.issuer} tổng hợp kết quả của các cơ quan, đơn vị tính đến ${at} như sau:`;
  return [
    { kind: 'paragraph', text: opening },
    { kind: 'heading', text: '1. Kết quả chung' },
    {
      kind: 'paragraph',
      text: `Đã giao ${count(total.total)} đầu việc (${obligations.length} nhiệm vụ) cho ${number(units.length)} cơ quan, đơn vị. Trong đó: ${spoken(total, count)}.`,
    },
    {
      kind: 'paragraph',
      text: `Ngoài ra, tính trên các đầu việc nói trên: ${count(total.late)} nộp muộn; ${count(total['no-deadline'])} không có thời hạn.`,
    },
    { kind: 'heading', text: '2. Kết quả theo nhiệm vụ' },
    {
      kind: 'table',
      table: tallyTable(
        words.obligation,
        obligations.map(({ path, text, tally }) => [shortened(`${path}. ${text}`), tally]),
        count,
      ),
    },
    { kind: 'heading', text: '3. Kết quả theo khối' },
    {
      kind: 'table',
      table: tallyTable(
        words.sector,
        sectors.map(({ name, tally }) => [name ?? words.noSector, tally]),
        count,
      ),
    },
    { kind: 'heading', text: '4. Khó khăn, vướng mắc và đề xuất, kiến nghị' },
    {
      kind: 'paragraph',
      text:
        hindrances.length === 0
          ? 'Các đơn vị không nêu khó khăn, vướng mắc hay đề xuất, kiến nghị.'
          : `Các đơn vị nêu ${number(hindrances.length)} ý kiến, chi tiết tại phụ lục kèm theo.`,
    },
    ...(head.fingerprint === null
      ? []
      : [{ kind: 'note' as const, text: words.fingerprint({ hash: head.fingerprint }) }]),
    { kind: 'paragraph', text: 'Trân trọng./.' },
  ];
}

// The whole text stands in the dispatch and in the workbook; here it has to be known again.
const shortened = (text: string) =>
  text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')} …`;
const number = (value: number) => formatNumber(value, 'vi');
export type TellFigure = (figure: Figure) => string;
const plain: TellFigure = ({ value }) => (value === null ? words.notKnown : number(value));
const spoken = (tally: Tally, count: TellFigure) =>
  standings
    .map((standing) => `${count(tally[standing])} ${words.standing[standing].toLowerCase()}`)
    .join('; ');

const tallyColumns: readonly DocumentColumn[] = [
  ...standings.map(
    (standing): DocumentColumn => ({ label: words.standing[standing], width: 1.2, align: 'center' }),
  ),
  { label: words.beside.late, width: 1.2, align: 'center' },
  { label: words.beside['no-deadline'], width: 1.2, align: 'center' },
];

function tallyTable(
  label: string,
  rows: readonly (readonly [string, Tally])[],
  count: TellFigure,
): DocumentTable {
  return {
    columns: [{ label, width: 2.9 }, ...tallyColumns],
    rows: rows.map(([name, tally]) => [
      name,
      ...standings.map((standing) => count(tally[standing])),
      count(tally.late),
      count(tally['no-deadline']),
    ]),
  };
}

function appendices(report: RollUp, count: TellFigure): Appendix[] {
  const { form, hindrances } = report;
  return [
    ...(form === null
      ? []
      : [
          appendix(
            form.title,
            form.sections.flatMap((section) => formSection(section, count)),
          ),
        ]),
    appendix('Danh sách đơn vị theo tình trạng', [{ kind: 'table', table: unitTable(report) }]),
    appendix('Danh sách đơn vị chưa phản hồi', silentBlocks(report)),
    ...(hindrances.length === 0
      ? []
      : [
          appendix('Khó khăn, vướng mắc và đề xuất, kiến nghị', [
            { kind: 'table' as const, table: hindranceTable(report) },
          ]),
        ]),
    appendix('Căn cứ của số liệu', sourceBlocks(report, count)),
  ];
}

const appendix = (title: string, content: readonly Block[]): Appendix => ({ title, caption: null, content });

function formSection({ title, fields, rows, remark }: FormSection, count: TellFigure): Block[] {
  const table: DocumentTable = {
    columns: [
      { label: words.ordinal, width: 1, align: 'center' },
      { label: words.content, width: 7 },
      { label: words.count, width: 2, align: 'center' },
      { label: words.note, width: 3 },
    ],
    rows: rows.map((row) => [row.number, row.label, count(row.figure), row.note]),
  };
  return [
    { kind: 'heading', text: title },
    ...fields.map(
      ({ label, value }): Block => ({ kind: 'paragraph', text: `- ${label}: ${value ?? words.unwritten}` }),
    ),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, table }]),
    ...(remark === null ? [] : [{ kind: 'note' as const, text: remark }]),
  ];
}

function unitTable({ units }: RollUp): DocumentTable {
  const groups = [...byStanding(units)].filter(([, members]) => members.length > 0);
  return {
    columns: [
      { label: words.ordinal, width: 1, align: 'center' },
      { label: words.unit, width: 7 },
      { label: words.sector, width: 5 },
    ],
    rows: groups.flatMap(([standing, members]) => [
      { across: `${words.standing[standing]}: ${number(members.length)} đơn vị` },
      ...members.map(({ name, sector }, at) => [String(at + 1), name, sector ?? words.noSector]),
    ]),
  };
}

function silentBlocks({ units, obligations }: RollUp): Block[] {
  const silent = units.map((unit) => ({ unit, on: silentOn(unit) })).filter(({ on }) => on.length > 0);
  if (silent.length === 0) return [{ kind: 'paragraph', text: 'Đơn vị nào cũng đã phản hồi.' }];
  const columns: DocumentColumn[] = [
    { label: words.ordinal, width: 1, align: 'center' },
    { label: words.unit, width: 5 },
    { label: words.sector, width: 4 },
    { label: words.obligation, width: 3 },
  ];
  const rows = silent.map(({ unit, on }, at) => [
    String(at + 1),
    unit.name,
    unit.sector ?? words.noSector,
    on.map((place) => obligations[place]?.path ?? '').join(', '),
  ]);
  return [{ kind: 'table', table: { columns, rows } }];
}

function hindranceTable({ hindrances }: RollUp): DocumentTable {
  return {
    columns: [
      { label: words.ordinal, width: 1, align: 'center' },
      { label: words.unit, width: 4 },
      { label: words.kind, width: 2.5 },
      { label: words.content, width: 6 },
    ],
    rows: hindrances.map(({ unit, obligation, kind, text }, at) => [
      String(at + 1),
      unit,
      words[kind] + (obligation === null ? '' : ` (${words.obligation.toLowerCase()} ${obligation})`),
      text,
    ]),
  };
}

/** The grounds of the form and of the sums; those of every single number are in the workbook. */
function sourceBlocks(report: RollUp, count: TellFigure): Block[] {
  const sums = figuresOf(report, words).filter(({ isDetail }) => !isDetail);
  const columns: DocumentColumn[] = [
    { label: words.figure, width: 6 },
    { label: words.count, width: 2, align: 'center' },
    { label: words.verdicts, width: 3, align: 'center' },
  ];
  const rows = sums.map(({ name, figure }) => [name, count(figure), number(figure.verdicts)]);
  const text = `Căn cứ của từng con số, kèm đường dẫn: xem trang “${words.sources}” của bảng tính kèm theo.`;
  return [
    { kind: 'table', table: { columns, rows } },
    { kind: 'note', text },
  ];
}
