// What a corrected value must look like, place by place, and the sentence for one that does not.
import { z } from 'zod';
import { done, failed, type Result } from '../../../platform/result.ts';
import {
  type Bilingual,
  deadlineSchema,
  documentTypeSchema,
  isoDateSchema,
  readingSchema,
} from '../../contract.ts';
import type { ListName } from '../contract.ts';
import type { AppendixFacet, ObligationFacet, Place, PlainField, WholeField } from './place.ts';

interface Shape {
  schema: z.ZodType;
  why: Bilingual;
}

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(most));
const running = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(most));
const shape = (schema: z.ZodType, vi: string, en: string): Shape => ({ schema, why: { vi, en } });
const textLine = (most: number) =>
  shape(
    line(most),
    `Điền một dòng chữ, không quá ${most} ký tự.`,
    `Give one line of text, at most ${most} characters.`,
  );

const partialDate = z
  .object({
    iso: isoDateSchema.nullable(),
    year: z.int().min(1945).max(2100).nullable(),
    month: z.int().min(1).max(12).nullable(),
  })
  .transform((given) =>
    given.iso
      ? { ...given, year: Number(given.iso.slice(0, 4)), month: Number(given.iso.slice(5, 7)) }
      : given,
  )
  .refine(({ year, month }) => year !== null || month === null)
  .refine(({ iso, year }) => iso !== null || year !== null)
  .refine(({ year }) => year === null || (year >= 1945 && year <= 2100));

const inOrder = ({ from, to }: { from: string | null; to: string | null }) => !from || !to || from <= to;
const spoken = (text: string | null) => text !== null && text.trim() !== '';

/** `before` and `by` need their day; the others a rule, days, or at least the wording of the source. */
export const givenDeadline = deadlineSchema
  .refine(({ kind, date }) => (kind !== 'before' && kind !== 'by') || date !== null)
  .refine(({ kind, from, to, raw }) => kind !== 'during' || from !== null || to !== null || spoken(raw))
  .refine(({ kind, rule, raw }) => (kind !== 'within' && kind !== 'recurring') || spoken(rule) || spoken(raw))
  .refine(inOrder);
const deadlineWhy = [
  '“Trước” và “chậm nhất” cần một ngày có thật; “từ … đến” thì ngày đầu không sau ngày cuối; các loại khác cần lời ghi thời hạn.',
  '“Before” and “by” need a day that exists; “from … to” may not end before it begins; the others need their wording.',
] as const;

const plain: Record<PlainField, Shape> = {
  docType: shape(
    documentTypeSchema,
    'Chọn một loại văn bản trong danh sách.',
    'Choose a type from the list.',
  ),
  urgency: shape(
    z.enum(['flash', 'immediate', 'urgent']),
    'Chọn một mức độ khẩn trong danh sách.',
    'Choose an urgency from the list.',
  ),
  issuer: textLine(300),
  parentBody: textLine(300),
  number: shape(
    line(20).pipe(z.string().regex(/^[\p{L}\d][\p{L}\d./-]*$/u)),
    'Số gồm chữ số (có thể kèm chữ), không có khoảng trắng, ví dụ 412.',
    'A number is of digits (letters may follow), without spaces, such as 412.',
  ),
  symbol: shape(
    line(60).pipe(z.string().regex(/^[\p{L}\d][\p{L}\d&./-]*$/u)),
    'Ký hiệu gồm chữ, số, gạch nối, không có khoảng trắng, ví dụ STTTT-ATTT.',
    'A symbol is of letters, digits and hyphens, without spaces, such as STTTT-ATTT.',
  ),
  place: textLine(100),
  subject: textLine(1000),
};

const whole: Record<WholeField, Shape> = {
  date: shape(
    partialDate,
    'Ngày phải có thật, viết ngày/tháng/năm; chưa biết ngày thì ghi tháng/năm hoặc năm.',
    'Give a day that exists as day/month/year; where the day is not known, month/year or the year.',
  ),
  signatory: shape(
    z
      .object({
        capacity: line(200).nullable(),
        authority: readingSchema.shape.signatory.shape.authority,
        name: line(100).nullable(),
      })
      .refine(({ capacity, name }) => capacity !== null || name !== null),
    'Điền chức vụ hoặc họ tên người ký.',
    'Give the capacity or the name of the signatory.',
  ),
  window: shape(
    z
      .object({
        from: isoDateSchema.nullable(),
        to: isoDateSchema.nullable(),
        event: line(300).nullable(),
        raw: z.string().max(1000),
      })
      .refine(inOrder)
      .refine(({ from, to, event }) => from !== null || to !== null || event !== null)
      .nullable(),
    'Điền ngày đầu không sau ngày cuối, hoặc tên sự kiện.',
    'Give a first day that is not after the last one, or the name of the event.',
  ),
  reportDue: shape(
    givenDeadline.and(z.object({ recipient: line(300).nullable(), path: z.string().max(60) })).nullable(),
    ...deadlineWhy,
  ),
  isDirective: shape(z.boolean(), 'Chọn có giao việc hay không.', 'Say whether it gives duties or not.'),
};

const facets: Record<ObligationFacet, Shape> = {
  path: shape(
    line(60).pipe(z.string().regex(/^\S+$/)),
    'Số điểm viết liền, nối bằng dấu chấm, ví dụ 1.a hoặc 2.-1.',
    'A point is written without spaces, its labels joined by dots, such as 1.a or 2.-1.',
  ),
  text: shape(
    running(20_000),
    'Nội dung nhiệm vụ không được để trống (nhiều nhất 20.000 ký tự).',
    'The text of a duty may not be empty (at most 20,000 characters).',
  ),
  addresseeGroup: textLine(1000),
  deadline: shape(givenDeadline, ...deadlineWhy),
  leadUnit: textLine(300),
  supportingUnits: shape(
    z.array(line(300)).max(200),
    'Mỗi đơn vị phối hợp một tên, không quá 300 ký tự.',
    'One name for each supporting unit, at most 300 characters.',
  ),
  cascade: shape(z.boolean(), 'Chọn có hoặc không.', 'Choose yes or no.'),
};

const appendixShapes: Record<AppendixFacet, Shape> = {
  kind: shape(
    readingSchema.shape.appendices.element.shape.kind,
    'Chọn một loại phụ lục trong danh sách.',
    'Choose a kind of appendix from the list.',
  ),
  title: textLine(500),
  caption: textLine(500),
};

const obligation = z
  .object({
    path: facets.path.schema,
    text: facets.text.schema,
    addresseeGroup: line(1000).nullable(),
    deadline: givenDeadline,
    leadUnit: line(300).nullable(),
    supportingUnits: facets.supportingUnits.schema,
    cascade: z.boolean(),
  })
  .partial()
  .required({ path: true, text: true });

const entries: Record<ListName, Shape> = {
  addressees: textLine(1000),
  distribution: textLine(1000),
  bases: shape(
    z
      .object({
        number: line(100).nullable(),
        date: isoDateSchema.nullable(),
        issuer: line(300).nullable(),
        type: line(100).nullable(),
        about: line(2000).nullable(),
      })
      .refine((base) => Object.values(base).some((value) => value !== null)),
    'Điền ít nhất một mục của căn cứ; ngày phải có thật.',
    'Give at least one part of the basis; its day must exist.',
  ),
  contacts: shape(
    z
      .object({
        name: line(100).nullable(),
        role: line(300).nullable(),
        phones: z.array(line(30).pipe(z.string().regex(/^[+\d][\d ().-]{2,}$/))).max(20),
        email: z.email().nullable(),
      })
      .refine(({ name, role, phones, email }) => Boolean(name || role || phones.length > 0 || email)),
    'Điền ít nhất một mục; điện thoại chỉ gồm chữ số, thư điện tử có dạng ten@coquan.vn.',
    'Give at least one part; telephone numbers are of digits, an e-mail address is like name@office.vn.',
  ),
  obligations: shape(
    obligation,
    'Nhiệm vụ cần số điểm (viết liền) và nội dung; thời hạn phải đủ ngày.',
    'A duty needs its point (without spaces) and its text; its deadline needs its day.',
  ),
  appendices: shape(
    z.object({ kind: appendixShapes.kind.schema, title: line(500), caption: line(500).nullable() }),
    'Phụ lục cần một loại và tên.',
    'An appendix needs its kind and its title.',
  ),
};

const row = shape(
  z
    .array(
      z
        .string()
        .max(5000)
        .transform((cell) => cell.normalize('NFC').trim()),
    )
    .min(1)
    .max(60),
  'Dòng của bảng gồm từ 1 đến 60 ô chữ.',
  'A row of a table has 1 to 60 cells of text.',
);

function shapeOf(place: Place): Shape | null {
  switch (place.sort) {
    case 'plain':
      return plain[place.field];
    case 'whole':
      return whole[place.field];
    case 'entry':
      return entries[place.list];
    case 'obligation':
      return facets[place.facet];
    case 'appendix':
      return appendixShapes[place.facet];
    case 'row':
      return row;
    case 'unit':
      return textLine(500);
    case 'remark':
      return null;
  }
}

/** Entries of lists, rows and units can be taken away; what every dispatch has cannot. */
const mayBeRemoved = (place: Place) =>
  (place.sort === 'entry' && place.key !== '+') ||
  (place.sort === 'row' && place.row !== '+') ||
  (place.sort === 'unit' && place.unit !== '+');

const noValue: Bilingual = {
  vi: 'Mục này không nhận giá trị mới.',
  en: 'This place takes no value.',
};

/** The value as it is kept, or why it cannot be. */
export function checkedValue(place: Place, given: unknown): Result<unknown, Bilingual> {
  if (given === null && mayBeRemoved(place)) return done(null);
  const found = shapeOf(place);
  if (!found) return failed(noValue);
  const parsed = found.schema.safeParse(given);
  return parsed.success ? done(parsed.data) : failed(found.why);
}

/** Whether “unknown” is a state of this place: a duty without a text is none, a deadline may well be unknown. */
export function mayBeUnknown(place: Place): boolean {
  if (place.sort === 'plain') return true;
  if (place.sort === 'whole') return place.field !== 'isDirective';
  return (
    (place.sort === 'obligation' && ['deadline', 'leadUnit', 'addresseeGroup'].includes(place.facet)) ||
    (place.sort === 'appendix' && place.facet === 'caption')
  );
}
