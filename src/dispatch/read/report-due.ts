// Joins what is due to what it is due on: the report with its deadline, and the form that an appendix prescribes.
import type { Appendix, Deadline, ObligationReading, Reading } from '../contract.ts';
import { type IssuedWhen, noDeadline, readDeadline } from './fields/deadline.ts';
import { fold } from './lines/fold.ts';

/** A report that is a thing: what a system makes, a fault told in one, how others report. */
const named = '(?<!(?:he thong|phan mem|che do|chuc nang|neu trong|cach|mau|mau bieu|bieu mau|theo|nguoi) )';
const body =
  '(?:so|ubnd|uy ban|bo|cuc|chi cuc|van phong|cong an|ban|phong|trung tam|tap doan|tong cong ty)(?![a-z])';
/** What is sent in: a list that is only drawn up, or a key that is handed out, is none. */
const report = new RegExp(
  `(?<![a-z])(?:${named}bao cao|so ket|tong ket|thoi han (?:gui|nop bao cao)|(?<!da )gui (?:truoc (?:ngay|\\d)|cham nhat)|gui (?:ket qua|so lieu|danh sach|ve|thu(?! canh)|ban)|dien (?:bieu|mau|phieu)|theo (?:bieu )?mau` +
    `|nop (?!(?:phi|tien|thue|le phi)(?![a-z]))[^.;]{0,80} (?:ve|cho|den) ${body}` +
    `|cung cap (?:day du |kip thoi )?(?:thong tin|so lieu|danh sach|dau moi|ket qua|ho so|tai lieu)` +
    `|(?<!da )(?:thong ke|tong hop|cung cap)[^.;]{0,80} (?:(?:ve|cho|gui|trinh) ${body}|gui|nop|trinh))(?![a-z])`,
);
const recipient =
  /(?:gui|bao cao|ket qua)(?:[^.;]{0,60}?)\s(?:ve|cho|toi|den)\s+((?:so|ubnd|uy ban|cong an|bo|cuc|van phong|ban|phong|trung tam)\s[^,;.()]*?)(?=\s*(?:truoc|cham nhat|qua|theo|de|\(|,|;|\.|$|trong|dinh ky|bang))/;

function recipientIn(text: string): string | null {
  const match = recipient.exec(fold(text));
  return match
    ? text.slice(match.index + match[0].length - match[1]!.length, match.index + match[0].length).trim()
    : null;
}

/** A report on what was done, or the form that asks for it: before a report of one matter, and that before a list of names. */
const onTheWhole =
  /bao cao (?:ket qua|tong hop|tong ket|so ket|tinh hinh|viec|bang van ban)|tong hop[^.;]{0,40}bao cao|ket qua (?:thuc hien|trien khai)[^.;]{0,80}(?:bao cao|gui|nop)|(?:tong hop|bao cao|gui|nop|lap|dien|ke khai)[^.;]{0,60} (?:theo (?:cac )?(?:bieu|mau|phu luc|de cuong)|(?:bieu|mau)(?: so)? \d)/;
const ofOneMatter = /bao cao|gui (?:ket qua|tong ket|so ket)|ket qua[^.;]{0,40} gui|thong ke/;
/** What the sender's own office then reports upwards. */
const upwards = /(?<!(?:phong|ban|cuc|co quan) )tham muu/;
/** A list of who is on duty is sent in before anything is done. */
const ofWatch = /(?:lich|danh sach|bang|phan cong)(?: [a-z]{2,6}){0,4} truc(?! tiep| thuoc| tuyen)(?![a-z])/;
/** Behind all points what is reported by a day is all of them. */
const sentIn = /(?<![a-z])bao cao(?: (?:ve|gui|ubnd|uy ban|so|bo|cuc|van phong|lanh dao|giam doc))(?![a-z])/;
const ofIncident = /(?:khi|luc|neu) (?:phat hien|xay ra|co)|su co|ma doc/;

type Due = { duty: ObligationReading; deadline: Deadline };

/** How near a clause is to the report on the whole: 0 is it. */
function distance({ duty, deadline }: Due): number {
  const text = fold(duty.text);
  if (deadline.kind === 'within' && ofIncident.test(text)) return 3;
  if (duty.path === 'closing' && /^(?:before|by)$/.test(deadline.kind) && deadline.date && sentIn.test(text))
    return 0;
  if (onTheWhole.test(text) && !upwards.test(text) && !ofWatch.test(text)) return 0;
  return ofOneMatter.test(text) ? 1 : 2;
}

const bindings = ['before', 'by', 'recurring', 'within', 'during'];
/** A day binds more than a rhythm or a mere hour, a rhythm more than a duration. */
const looseness = ({ deadline }: Due): number =>
  Math.max(deadline.kind === 'before' && deadline.date === null ? 2 : 1, bindings.indexOf(deadline.kind));

const reporting = /(?<![a-z])(?:bao cao|gui (?:bao cao|ket qua|tong ket|so ket)|ket qua)(?![a-z])/;

/** "Đổi mật khẩu trước ngày 12/4 và thường xuyên báo cáo": a second thing that is asked. */
const apart = /^ ?(?:[,;.]|(?:va|dong thoi|roi)(?![a-z]))/;

/**
 * "Rà soát xong trước ngày 18/9, báo cáo kết quả trước ngày 25/9", "báo cáo tiến độ hằng tuần, báo cáo kết quả trước ngày
 * 25/9": the report may have a day of its own behind that of the duty, or behind its rhythm; or none, where only the work has one.
 */
function dueOf(duty: ObligationReading, issued: IssuedWhen): Due {
  const { deadline, text } = duty;
  const at = deadline.raw === null ? -1 : text.indexOf(deadline.raw);
  if (at < 0) return { duty, deadline };
  const behind = at + (deadline.raw?.length ?? 0);
  const isOfReport = reporting.test(fold(text.slice(0, behind)));
  const match = reporting.exec(fold(text.slice(behind)));
  const own = match ? readDeadline(text.slice(behind + match.index), issued) : deadline;
  const isOwn = isOfReport
    ? deadline.kind === 'recurring' && /before|by/.test(own.kind)
    : /before|by|recurring/.test(own.kind);
  if (!isOwn && match && at > 0 && !isOfReport && apart.test(fold(text.slice(behind, behind + match.index))))
    return { duty, deadline: noDeadline };
  return { duty, deadline: isOwn ? own : deadline };
}

/** The obligation to report on the whole, else on a matter, else to send something in: one with a day, else a rhythm, else a duration. */
export function reportDueOf(
  obligations: readonly ObligationReading[],
  issued: IssuedWhen,
): Reading['reportDue'] {
  const [first] = obligations
    .filter(({ text, deadline }) => deadline.kind !== 'none' && report.test(fold(text)))
    .map((duty) => dueOf(duty, issued))
    .filter(({ deadline }) => deadline.kind !== 'none')
    .filter((due) => due.deadline.kind !== 'during' || distance(due) === 0)
    .sort((a, b) => distance(a) - distance(b) || looseness(a) - looseness(b));
  return first ? { ...first.deadline, recipient: recipientIn(first.duty.text), path: first.duty.path } : null;
}

/** Where an appendix is a report form, the demands for a report name it: appendices count from 1. */
export function withReportForm(
  obligations: ObligationReading[],
  appendices: readonly Appendix[],
): ObligationReading[] {
  const form = appendices.findIndex((appendix) => appendix.kind === 'report-form') + 1;
  if (form === 0) return obligations;
  return obligations.map((obligation) => ({
    ...obligation,
    demands: obligation.demands.map((demand) =>
      demand.control === 'report-form'
        ? { ...demand, parameters: { ...demand.parameters, formAppendix: form } }
        : demand,
    ),
  }));
}
