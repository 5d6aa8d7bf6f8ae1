// Two days for one report: that of the duty, and that over its form or in the closing sentence.
import type { Contradiction, Deadline, ObligationReading } from '../../contract.ts';
import type { IssuedWhen } from '../fields/deadline.ts';
import { dayOfForm } from '../form-days.ts';
import { fold } from '../lines/fold.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';

/** A day by which a thing is sent in. */
const dayIn = ({ kind, date }: Deadline): string | null => (/^(?:before|by)$/.test(kind) ? date : null);

const oneDay = 86_400_000;
/** "Trước ngày 25/10" and "chậm nhất ngày 24/10" say the same, and "chậm nhất ngày 25/10" hardly another. */
function isAlike(one: Deadline, other: Deadline): boolean {
  const apart = Math.abs(Date.parse(dayIn(one) ?? '') - Date.parse(dayIn(other) ?? ''));
  return apart === 0 || (one.kind !== other.kind && apart <= oneDay);
}

const whom =
  /(?<![a-z])(?:ve|cho|den|toi) (?<body>so|ubnd|uy ban|bo|cuc|van phong|cong an|ban|phong|trung tam)(?![a-z])/;
const recipientIn = (text: string): string | null =>
  whom.exec(fold(text))?.groups?.body?.replace('uy ban', 'ubnd') ?? null;
/** Who collects below may set an earlier day than who is reported to. */
const isToSame = (one: string, other: string): boolean => {
  const [first, second] = [recipientIn(one), recipientIn(other)];
  return first === null || second === null || first === second;
};

/** One of several reports: the draft before the final one, that of each month. */
const oneOfSeveral =
  /(?<![a-z])(?:so bo|buoc dau|dot|lan (?:\d|dau|thu|hai)|tien do|dinh ky|hang|hang (?:thang|quy|tuan)|chinh thuc|bo sung|cuoi cung|giua ky|6 thang|quy)(?![a-z])/;

const said = (
  facts: Facts,
  fields: string[],
  [one, other]: [string, string],
  where: [string, string],
): Contradiction[] =>
  facts.isRecognised && mayBeMisread(one, other)
    ? []
    : [
        {
          kind: 'report-day-differs',
          fields,
          explanation: {
            vi: `Báo cáo có hai hạn: ${one} (${where[0]}) và ${other} (${where[1]}).`,
            en: `The report is due on ${one} (${english(where[0])}) and on ${other} (${english(where[1])}).`,
          },
          suggestion: {
            vi: 'Hỏi lại nơi nhận báo cáo hạn nào đúng.',
            en: 'Ask which of the two days holds.',
          },
        },
      ];
const english = (where: string): string =>
  where.replace('phụ lục', 'appendix').replace('câu kết', 'the closing sentence').replace('điểm', 'point');

const asksForForm = ({ demands, text }: ObligationReading): boolean =>
  demands.some(({ control }) => control === 'report-form') && !oneOfSeveral.test(fold(text));

/** "Gửi theo mẫu trước ngày 20/6", and over the form "(Gửi về Sở trước ngày 25/6)". */
export function formDaysDiffer(facts: Facts): Contradiction[] {
  const { date, obligations, appendices, attached } = facts;
  const issued: IssuedWhen = {
    year: date.year,
    month: date.month,
    day: date.iso ? Number(date.iso.slice(8)) : null,
  };
  const forms = appendices.flatMap(({ kind }, at) => {
    const found = kind === 'report-form' ? dayOfForm(attached[at] ?? [], issued) : null;
    return found && dayIn(found) ? [{ at, found }] : [];
  });
  const [form, another] = forms;
  if (!form || another || oneOfSeveral.test(fold(form.found.words))) return [];
  const duties = obligations.filter((duty) => asksForForm(duty) && dayIn(duty.deadline) !== null);
  const [duty] = duties;
  if (
    !duty ||
    duties.some(({ text, deadline }) => isAlike(deadline, form.found) || !isToSame(text, form.found.words))
  )
    return [];
  return said(
    facts,
    [`obligations.${duty.path}.deadline`, `appendices.${form.at}.caption`],
    [dayIn(duty.deadline)!, dayIn(form.found)!],
    [`điểm ${duty.path}`, `phụ lục ${form.at + 1}`],
  );
}

/** What is reported, where nothing but the whole is named: the words from "báo cáo" to whom or when. */
const whole =
  /(?:gui )?bao cao(?: ket qua)?(?: (?:thuc hien|trien khai))?(?: (?:cac noi dung (?:tren|nay)|cong van nay|van ban nay))? (?=(?:ve|cho|den|toi) (?:so|ubnd|uy ban|bo|cuc|van phong|cong an|ban|phong|trung tam)(?![a-z])|truoc |cham nhat )/;

/** "Gửi báo cáo kết quả về Sở trước ngày 20/10" as a point, and "… trước ngày 15/10" as the last sentence. */
export function closingDiffers(facts: Facts): Contradiction[] {
  const wholes = facts.obligations.filter(
    ({ text, deadline }) =>
      dayIn(deadline) !== null && whole.test(fold(text)) && !oneOfSeveral.test(fold(text)),
  );
  const closing = wholes.find(({ path }) => path === 'closing');
  const [point, another] = wholes.filter(({ path }) => path !== 'closing');
  if (!closing || !point || another) return [];
  if (isAlike(point.deadline, closing.deadline)) return [];
  if (!isToSame(point.text, closing.text)) return [];
  if (point.addresseeGroup !== closing.addresseeGroup && point.addresseeGroup && closing.addresseeGroup)
    return [];
  return said(
    facts,
    [`obligations.${point.path}.deadline`, 'obligations.closing.deadline'],
    [dayIn(point.deadline)!, dayIn(closing.deadline)!],
    [`điểm ${point.path}`, 'câu kết'],
  );
}
