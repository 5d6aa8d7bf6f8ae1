// What a corrected deadline must hold, by its kind.
import { deadlineSchema } from '../../../contract.ts';

/** Neither end before the other's begin. */
export const inOrder = ({ from, to }: { from: string | null; to: string | null }) =>
  !from || !to || from <= to;
const spoken = (text: string | null) => text !== null && text.trim() !== '';

/** `before` and `by` need their day; the others a rule, days, or at least the wording of the source. */
export const givenDeadline = deadlineSchema
  .refine(({ kind, date }) => (kind !== 'before' && kind !== 'by') || date !== null)
  .refine(({ kind, from, to, raw }) => kind !== 'during' || from !== null || to !== null || spoken(raw))
  .refine(({ kind, rule, raw }) => (kind !== 'within' && kind !== 'recurring') || spoken(rule) || spoken(raw))
  .refine(inOrder);
export const deadlineWhy = [
  '“Trước” và “chậm nhất” cần một ngày có thật; “từ … đến” thì ngày đầu không sau ngày cuối; các loại khác cần lời ghi thời hạn.',
  '“Before” and “by” need a day that exists; “from … to” may not end before it begins; the others need their wording.',
] as const;
