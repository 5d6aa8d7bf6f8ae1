// "(Gửi về Sở trước ngày 25 hằng tháng)" in the head of a report form: the day of the duty that asks for the form.
import type { Appendix, Deadline, ObligationReading } from '../contract.ts';
import { type IssuedWhen, readDeadline } from './fields/deadline.ts';
import { fold } from './lines/fold.ts';
import type { Line } from './lines/line.ts';

const mostLines = 8;
/** What is told in brackets, or in a line that begins with the term itself. */
const remark = /\(([^()]{8,300})\)|^((?:Thời hạn|Hạn|Thời gian|Kỳ) (?:gửi|nộp|báo cáo)[^()]{4,160})$/gim;
const sendsIn =
  /(?<![a-z])(?:gui|nop|bao cao|nhan)(?![a-z])(?:.{0,80}(?:truoc|cham nhat|muon nhat|trong|ngay|hang|dinh ky)| ?: ?\d)/;

/** The deadline that the head of a form states for the form itself, above its first row or blank. */
export function dayOfForm(lines: readonly Line[], issued: IssuedWhen): (Deadline & { words: string }) | null {
  const firstRow = lines.findIndex(({ cells }) => cells);
  const head = lines.slice(0, Math.min(mostLines, firstRow < 0 ? mostLines : firstRow));
  const remarks = [
    ...head
      .map(({ shown }) => shown)
      .join('\n')
      .matchAll(remark),
  ].map(([, inBrackets, line]) => inBrackets ?? line ?? '');
  return (
    remarks
      .filter((words) => sendsIn.test(fold(words)))
      .map((words) => ({ ...readDeadline(words, issued), words }))
      .find(({ kind }) => /^(?:before|by|recurring)$/.test(kind)) ?? null
  );
}

const namesForm = /(?<![a-z])(?:mau|bieu|phu luc|de cuong)(?![a-z])/;
/** "Báo cáo hằng tháng theo mẫu": how often, and not on which day. */
const isOpen = ({ kind, rule }: Deadline): boolean =>
  kind === 'none' || (kind === 'recurring' && !/BYMONTHDAY|BYDAY/.test(rule ?? ''));

/** The duties with the day that the only such form tells, where they ask for a form and name no day themselves. */
export function withFormDays(
  obligations: readonly ObligationReading[],
  appendices: readonly Appendix[],
  lines: readonly (readonly Line[])[],
  issued: IssuedWhen,
): ObligationReading[] {
  const days = appendices.flatMap(({ kind }, at) =>
    kind === 'report-form' ? (dayOfForm(lines[at] ?? [], issued) ?? []) : [],
  );
  const [day, another] = days;
  if (!day || another) return [...obligations];
  const { words: _, ...deadline } = day;
  return obligations.map((duty) => {
    const asksForForm =
      duty.demands.some(({ control }) => control === 'report-form') && namesForm.test(fold(duty.text));
    return asksForForm && isOpen(duty.deadline) ? { ...duty, deadline } : duty;
  });
}
