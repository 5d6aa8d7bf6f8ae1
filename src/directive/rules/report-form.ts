// The report form of an appendix as the parameters of the control that asks for it.
import type { Appendix, FormField as ReadField, Reading } from '../../dispatch/contract.ts';
import { fold } from '../../platform/fold.ts';
import type { ReportForm } from '../contract.ts';

type Field = ReportForm['fields'][number];

/** The first report form of the reading's appendices; null where there is none. */
export function reportFormOf(reading: Reading): ReportForm | null {
  const appendix = reading.appendices.find((each) => each.kind === 'report-form' && each.fields.length > 0);
  return appendix ? formOf(appendix) : null;
}

function formOf({ title, caption, fields }: Appendix): ReportForm {
  const keys = new Set<string>();
  return {
    title: title.replace(/^Phụ lục\s*[IVX\d]*[.:]?\s*/i, '') || title,
    caption,
    fields: fields.map((field) => fieldOf(field, freshKey(field.label, keys))),
  };
}

function fieldOf(read: ReadField, key: string): Field {
  const type = read.type === 'long-text' ? 'long_text' : read.type === 'number' ? 'text' : read.type;
  return {
    key,
    label: read.label,
    type,
    optional: read.optional,
    section: read.section ?? '',
    column: read.column,
    noteColumn: read.noteColumn,
    rollUp: type === 'integer' ? 'sum' : type === 'long_text' ? 'list' : 'none',
    ...countOf(read.label, type),
  };
}

/** A number of bodies can be computed from the list of them: those that were told, or those that carry it out. */
function countOf(label: string, type: Field['type']): Pick<Field, 'count' | 'excludesEnterprises'> {
  const words = fold(label);
  const countsBodies = type === 'integer' && /\b(co quan|to chuc)\b/.test(words);
  const count = !countsBodies
    ? null
    : /nhan duoc thong tin/.test(words)
      ? 'received'
      : /trien khai/.test(words)
        ? 'deployed'
        : null;
  return { count, excludesEnterprises: count !== null && !/doanh nghiep/.test(words) };
}

/** A key from the label: Latin letters, at most 40, each once in the form. */
export function freshKey(label: string, taken: Set<string>): string {
  const stem =
    fold(label)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'muc';
  let key = stem;
  for (let n = 2; taken.has(key); n++) key = `${stem}-${n}`;
  taken.add(key);
  return key;
}

/** The form as its control reads it: a heading that is not there is null. */
export function formParameters(form: ReportForm): Record<string, unknown> {
  return {
    title: form.title,
    fields: form.fields.map((field) => ({ ...field, section: field.section || null })),
  };
}
