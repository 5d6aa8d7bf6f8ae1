// A reading as lines for a person at a terminal.
import type { Deadline, Reading, Reason } from '../dispatch/contract.ts';
import { whyNot } from '../dispatch/why-not.ts';
import type { Language } from '../platform/words/language.ts';

const reasons = {
  vi: {
    blank: 'để trống',
    absent: 'không có',
    unreadable: 'không đọc được',
    partial: 'chỉ rõ một phần',
    inferred: 'suy từ chỗ khác',
    'not-read-yet': 'chưa đọc được loại này',
  },
  en: {
    blank: 'left blank',
    absent: 'absent',
    unreadable: 'unreadable',
    partial: 'known in part',
    inferred: 'taken from another place',
    'not-read-yet': 'not read yet',
  },
} satisfies Record<Language, Record<Reason, string>>;

const labels = {
  vi: {
    issuer: 'Cơ quan ban hành',
    reference: 'Số, ký hiệu',
    date: 'Ngày',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    bases: 'Căn cứ',
    obligations: 'Nhiệm vụ',
    contacts: 'Đầu mối',
    signatory: 'Người ký',
    distribution: 'Nơi nhận',
    appendices: 'Phụ lục',
    due: 'Hạn báo cáo',
    contradictions: 'Mâu thuẫn cần xem',
    unknowns: 'Chưa rõ',
    unknown: 'chưa rõ',
    units: 'đơn vị',
    fields: 'chỉ tiêu',
    none: 'không có thời hạn',
    directive: 'Có giao việc',
    yes: 'có',
    no: 'không',
  },
  en: {
    issuer: 'Issuer',
    reference: 'Number and symbol',
    date: 'Date',
    subject: 'Subject',
    addressees: 'Addressees',
    bases: 'Grounds',
    obligations: 'Obligations',
    contacts: 'Contacts',
    signatory: 'Signed by',
    distribution: 'Copies to',
    appendices: 'Appendices',
    due: 'Report due',
    contradictions: 'Contradictions to look at',
    unknowns: 'Unknown',
    unknown: 'unknown',
    units: 'units',
    fields: 'fields',
    none: 'no deadline',
    directive: 'Directs',
    yes: 'yes',
    no: 'no',
  },
} satisfies Record<Language, Record<string, string>>;

const day = (iso: string): string =>
  iso
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0(?=\d$)/, ''))
    .join('/');
const shortened = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

function due({ kind, raw }: Deadline, language: Language): string {
  return kind === 'none' ? labels[language].none : (raw ?? kind);
}

function dateOf({ iso, raw }: Reading['date'], unknown: string): string {
  return iso ? day(iso) : `${unknown}${raw ? ` (“${raw.replace(/\s+/g, ' ').trim()}”)` : ''}`;
}

/** Each value that is not there, with the reason and what is printed in its place. */
function unknownsOf(reading: Reading, language: Language): string[] {
  const label = labels[language];
  const fields: [string, { value: unknown; reason: Reason | null; raw: string | null }][] = [
    [label.issuer, reading.issuer],
    [label.reference, reading.number],
    [label.reference, reading.symbol],
    [label.date, { ...reading.date, value: reading.date.iso }],
    [label.subject, reading.subject],
    [label.signatory, { ...reading.signatory, value: reading.signatory.name }],
  ];
  return fields
    .filter(([, { value }]) => value === null)
    .map(([name, { reason, raw }]) => {
      const why = reason ? reasons[language][reason] : label.unknown;
      return `? ${name}: ${why}${raw ? ` (“${shortened(raw.replace(/\s+/g, ' ').trim())}”)` : ''}`;
    });
}

/** Unknown values are said to be unknown; nothing is left out because it could not be read. */
export function summaryOf(file: string, reading: Reading, language: Language): string {
  const label = labels[language];
  const value = (text: string | null): string => text ?? label.unknown;
  const list = (name: string, entries: readonly string[]): string[] =>
    numberedList(name, entries.length, entries);
  const numberedList = (name: string, count: number, entries: readonly string[]): string[] =>
    count > 0 ? [`${name} (${count}):`, ...entries.map((entry) => `  ${entry}`)] : [];
  return [
    `== ${file}`,
    `${label.issuer}: ${value(reading.issuer.value)}${reading.parentBody.value ? ` — ${reading.parentBody.value}` : ''}`,
    `${label.reference}: ${value(reading.number.value)} / ${value(reading.symbol.value)}`,
    `${label.date}: ${value(reading.place.value)}, ${dateOf(reading.date, label.unknown)}`,
    `${label.subject}: ${value(reading.subject.value)}`,
    `${label.directive}: ${reading.isDirective.value ? label.yes : `${label.no} (${whyNot(reading.isDirective, language)})`}`,
    ...list(
      label.addressees,
      reading.addressees.map(({ name }) => `- ${name}`),
    ),
    ...list(
      label.bases,
      reading.bases.map(({ type, number, date, issuer }) =>
        [type, number, date && day(date), issuer].filter(Boolean).join(', '),
      ),
    ),
    ...numberedList(
      label.obligations,
      reading.obligations.length,
      reading.obligations.flatMap((obligation) => [
        `${obligation.path}  ${shortened(obligation.text)}`,
        `    ${due(obligation.deadline, language)} · ${obligation.addresseeGroup ? shortened(obligation.addresseeGroup) : label.unknown} · ${obligation.demands.map(({ control }) => control).join(', ')}`,
      ]),
    ),
    ...list(
      label.contacts,
      reading.contacts.map(({ name, role, phones, email }) =>
        [name, role, ...phones, email].filter(Boolean).join(', '),
      ),
    ),
    `${label.signatory}: ${value(reading.signatory.name)}${reading.signatory.capacity ? ` (${reading.signatory.capacity})` : ''}`,
    ...list(
      label.distribution,
      reading.distribution.map(({ name }) => `- ${name}`),
    ),
    ...list(
      label.appendices,
      reading.appendices.map(
        ({ title, kind, blocks, fields }) =>
          `${title} [${kind}] ${blocks.reduce((sum, block) => sum + block.units.length, 0)} ${label.units}, ${fields.length} ${label.fields}`,
      ),
    ),
    ...(reading.reportDue
      ? [`${label.due}: ${due(reading.reportDue, language)} → ${value(reading.reportDue.recipient)}`]
      : []),
    ...list(label.unknowns, unknownsOf(reading, language)),
    ...list(
      label.contradictions,
      reading.contradictions.map(({ explanation }) => `! ${explanation[language]}`),
    ),
    '',
  ].join('\n');
}
