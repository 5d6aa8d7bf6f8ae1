// Shapes of what a dispatch has many of: addressees, copies, grounds, contacts, duties, appendices and their rows.
import { z } from 'zod';
import { isoDateSchema, readingSchema } from '../../../contract.ts';
import type { ListName } from '../../contract.ts';
import type { AppendixFacet } from '../place.ts';
import { obligation } from './obligation.ts';
import { line, type Shape, shape, textLine } from './shape.ts';

export const appendixShapes: Record<AppendixFacet, Shape> = {
  kind: shape(
    readingSchema.shape.appendices.element.shape.kind,
    'Chọn một loại phụ lục trong danh sách.',
    'Choose a kind of appendix from the list.',
  ),
  title: textLine(500),
  caption: textLine(500),
};

export const entries: Record<ListName, Shape> = {
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

/** A row of an appendix's table. */
export const row = shape(
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
