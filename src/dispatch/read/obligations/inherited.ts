// The day that a heading, a line under it or the sentence that leads to the points sets for all that stand there.
import type { Deadline, ObligationReading } from '../../contract.ts';
import { type IssuedWhen, noDeadline, readDeadline } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import { isLeadIn } from './duties.ts';
import { attributesOf } from './lines-under.ts';
import type { Point } from './outline.ts';

const isSet = ({ kind }: Deadline): boolean => kind !== 'none';

/** "Thời hạn: quý II/2025" as a line of its own; its words are kept without the name of the line. */
export function deadlineOfLine(due: string | null, issued: IssuedWhen): Deadline {
  const deadline = due ? readDeadline(due, issued) : noDeadline;
  return { ...deadline, raw: deadline.raw?.replace(/^thời hạn: /i, '') ?? null };
}

const ofCompletion = /(?:hoan (?:thanh|tat)|xong|thoi (?:han|gian)|tien do|han cuoi|han chot)/;

/** "Trong mùa mưa lũ (từ 01/9 đến 30/11)": what stands in brackets behind a heading. */
const inBrackets = (text: string): string => /\(([^()]*)\)[\s.:]*$/.exec(text)?.[1] ?? '';

/** "Giai đoạn 2: từ ngày … đến ngày …", "Đợt cao điểm - tháng 4/2025": a stage and its days, and nothing else. */
const ofStage =
  /^(?:giai doan|dot|buoc|chang|lan)(?: (?:thu )?(?:\d|[ivx]{1,4}|mot|hai|ba|nhat|dau|cuoi))?(?:(?: [a-z]{2,7}){1,6}(?= ?[,:(–-]))?[ ,:(–-]+$/;

/** "Sau Tết, từ ngày … đến ngày …": before, in or after what, and its days. */
const ofOccasion = /^(?:truoc|trong|sau)(?: [a-z]{1,8}){1,5} ?[,:(–-] ?$/;

/** "Hoàn thành trước ngày … các nội dung sau:", "1. Rà soát tài khoản (xong trong quý II)", "2. Tháng 4/2025: rà soát": a sentence of its own speaks for itself. */
function deadlineOfHeading({ text }: Pick<Point, 'text'>, issued: IssuedWhen): Deadline {
  if (/[.;]$/.test(text)) return noDeadline;
  const deadline = readDeadline(text, issued);
  const raw = deadline.raw ?? '\0';
  const [before = '', behind = ''] = text.split(raw, 2);
  const isForAll =
    /:$/.test(text) ||
    inBrackets(text).includes(raw) ||
    ofStage.test(fold(before)) ||
    (ofOccasion.test(fold(before)) && /^\)?$/.test(behind)) ||
    (before === '' && /^\s?(?:[:,–-]|$)/.test(behind)) ||
    /^(?:before|by)$/.test(deadline.kind) ||
    ofCompletion.test(fold(text));
  return isForAll ? deadline : noDeadline;
}

/** A duty without a day of its own has that of the nearest heading that sets one, by its own words or by a line under it. */
export function withDeadlineAbove(
  duty: ObligationReading,
  headings: readonly Point[],
  issued: IssuedWhen,
): ObligationReading {
  return isSet(duty.deadline) && !isOfPart(duty) ? duty : withDay(duty, deadlineAbove(headings, issued));
}

/** The same for a row of a table under a row that heads it. */
export function withDeadlineOfHeading(
  duty: ObligationReading,
  heading: string,
  issued: IssuedWhen,
): ObligationReading {
  return isSet(duty.deadline) ? duty : withDay(duty, deadlineOfHeading({ text: heading }, issued));
}

/** What goes on through the days of a stage goes on by no day. */
const withDay = (duty: ObligationReading, deadline: Deadline): ObligationReading =>
  isSet(deadline) && (deadline.kind === 'during' || takesDayOfAll(duty)) ? { ...duty, deadline } : duty;

function deadlineAbove(headings: readonly Point[], issued: IssuedWhen): Deadline {
  const found = headings
    .flatMap((heading) => [
      deadlineOfHeading(heading, issued),
      deadlineOfLine(attributesOf(heading).due, issued),
    ])
    .find(isSet);
  return found ?? noDeadline;
}

const request = /.*(?:de nghi|yeu cau|chi dao|khuyen nghi|giao) /s;
/** A report that is due on a day is not what the points below ask for. */
const completed = /(?:hoan (?:thanh|tat)|xong)(?: [^ .;:]{1,12}){0,4} ?$/;

/** "… thực hiện ngay trong ngày 05/3", "… trong tháng 4 thực hiện các nhiệm vụ sau:". */
const carriedOut = /(?:thuc hien|trien khai|tap trung)(?: (?:ngay|tot|nghiem tuc|dong bo))*,? $/;
const tasksBelow =
  /^,? (?:[a-z]+ ){0,4}(?:noi dung|nhiem vu|cong viec|viec|bien phap|giai phap|yeu cau|cong tac)(?: [a-z]{2,9}){0,3} (?:sau|duoi)(?: day)?:?$/;
/** "Trước ngày 30/4/2025, các đơn vị phải thực hiện xong:". */
const completesBelow =
  /^,? (?:(?!bao cao|gui |nop )[^.;]){0,60}(?<![a-z])(?:hoan (?:thanh|tat)|xong)(?: [a-z]{2,9}){0,6} ?:$/;
const sends = /(?<![a-z])(?:bao cao|gui|nop|phan hoi)(?![a-z])/;
/** Days of an event say when it is, and not by when all is done. */
const ofEvent = /(?<![a-z])(?:dip|le|tet|dai hoi|hoi nghi|ky hop|su kien|bau cu|ky thi|dien ra)(?![a-z])/;
const hasDays = ({ date, from, to, raw }: Deadline): boolean =>
  (date ?? from ?? to) !== null && !ofEvent.test(fold(raw ?? ''));

/** "Trong tháng 4/2025, Sở yêu cầu …", "Từ nay đến hết ngày 15/3, đề nghị …": told at the head of the sentence that asks. */
function deadlineAhead(leadIn: string, issued: IssuedWhen): Deadline {
  const sentence = leadIn.replace(/^.*[.;]\s+(?=\p{Lu})/su, '');
  const deadline = readDeadline(sentence, issued);
  const at = deadline.raw === null ? -1 : sentence.indexOf(deadline.raw);
  const isFirst = at >= 0 && /^(?:(?:ke )?tu (?:nay|ngay ky)(?: cho)? )?$/.test(fold(sentence.slice(0, at)));
  const rest = fold(sentence.slice(at + (deadline.raw?.length ?? 0)));
  const asks =
    /^,? [^.;:]{0,80}(?:yeu cau|de nghi|giao)(?![a-z]).* (?:sau|duoi day) ?:$/s.test(rest) ||
    (completesBelow.test(rest) && !sends.test(rest));
  return isFirst && asks && hasDays(deadline) ? deadline : noDeadline;
}

/** What goes on, waits for something to happen, comes round, or has the day of a meeting is not completed by the day of all. */
const standsApart =
  /(?:hoan thanh|xong|thuc hien) (?:ngay )?(?:truoc|sau) khi(?![a-z])|^(?:thuong xuyen|duy tri|(?:ca |kip )?truc (?!tuyen|tiep|thuoc)|khi |neu |truong hop |nghiem cam |(?:dinh ky )?(?:hang|moi) (?:ngay|tuan|thang|quy|nam)(?![a-z]))|(?<![a-z])(?:moi|hang) (?:ngay|tuan|thang|quy|nam) [^.;]{0,40}(?:lan|vao|buoi)(?![a-z])|(?<![a-z])(?:tham gia|tham du|du (?:hop|tap huan|lop|hoi nghi)|du buoi)(?![a-z])[^.;]{0,80} ngay \d/;

/** No part is named in more letters. */
const longestPart = 200;
const ofPart = /[;,.(] ?(?:rieng|trong do)(?: [^.;()]*)? $/;

type Dated = Pick<ObligationReading, 'text' | 'deadline'>;

/** "Đổi mật khẩu; riêng máy chủ xong trước ngày 18/3": the day of a part is not that of the whole. */
export function isOfPart({ text, deadline: { raw } }: Dated): boolean {
  const at = raw === null ? 0 : Math.max(0, text.indexOf(raw));
  return ofPart.test(fold(text.slice(Math.max(0, at - longestPart), at)));
}

export const takesDayOfAll = (duty: Dated): boolean =>
  (duty.deadline.kind === 'none' || isOfPart(duty)) && !standsApart.test(fold(duty.text));

/** "… yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 28/02/2026:": for every duty that names no other day. */
export function deadlineOfLeadIn(preamble: readonly { text: string }[], issued: IssuedWhen): Deadline {
  const leadIn = preamble.findLast(({ text }) => isLeadIn(text))?.text ?? '';
  const asked = leadIn.slice(request.exec(fold(leadIn))?.[0].length ?? leadIn.length);
  const deadline = readDeadline(asked, issued);
  const at = deadline.raw === null ? -1 : asked.indexOf(deadline.raw);
  if (at < 0) return deadlineAhead(leadIn, issued);
  const [words, rest] = [fold(asked.slice(0, at)), fold(asked.slice(at + (deadline.raw?.length ?? 0)))];
  const isForAll =
    completed.test(words) ||
    /^(?:hoan (?:thanh|tat)|xong|thoi (?:han|gian)(?: hoan thanh| thuc hien)? ?:)/.test(
      fold(deadline.raw ?? ''),
    ) ||
    (hasDays(deadline) && !sends.test(words) && completesBelow.test(rest)) ||
    (hasDays(deadline) && !sends.test(words) && (carriedOut.test(words) || tasksBelow.test(rest)));
  return isForAll ? deadline : noDeadline;
}
