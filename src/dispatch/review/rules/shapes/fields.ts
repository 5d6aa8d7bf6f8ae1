// Shapes of the fields that a dispatch has once.
import { z } from 'zod';
import { documentTypeSchema, isoDateSchema, readingSchema } from '../../../contract.ts';
import type { PlainField, WholeField } from '../place.ts';
import { deadlineWhy, givenDeadline, inOrder } from './deadline.ts';
import { line, type Shape, shape, textLine } from './shape.ts';

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

/** Fields with one plain value. */
export const plain: Record<PlainField, Shape> = {
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

/** Fields that are given whole. */
export const whole: Record<WholeField, Shape> = {
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
