// Shapes of an obligation's parts, and of a whole one that is added.
import { z } from 'zod';
import type { ObligationFacet } from '../place.ts';
import { deadlineWhy, givenDeadline } from './deadline.ts';
import { line, running, type Shape, shape, textLine } from './shape.ts';

export const facets: Record<ObligationFacet, Shape> = {
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

/** A duty that is added. */
export const obligation = z
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
