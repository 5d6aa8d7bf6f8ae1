// The day that a heading, a line under it or the sentence that leads to the points sets for all that stand there.
import type { Deadline } from '../../contract.ts';
import { type IssuedWhen, noDeadline, readDeadline } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import { attributesOf } from './attributes.ts';
import { isLeadIn } from './duties.ts';
import type { Point } from './outline.ts';

const isSet = ({ kind }: Deadline): boolean => kind !== 'none';

/** "Thời hạn: quý II/2025" as a line of its own; its words are kept without the name of the line. */
export function deadlineOfLine(due: string | null, issued: IssuedWhen): Deadline {
  const deadline = due ? readDeadline(due, issued) : noDeadline;
  return { ...deadline, raw: deadline.raw?.replace(/^thời hạn: /, '') ?? null };
}

const ofCompletion = /(?:hoan (?:thanh|tat)|xong|thoi (?:han|gian)|tien do|han cuoi|han chot)/;

/** "Trong mùa mưa lũ (từ 01/9 đến 30/11)": what stands in brackets behind a heading. */
const inBrackets = (text: string): string => /\(([^()]*)\)[\s.:]*$/.exec(text)?.[1] ?? '';

/** "Hoàn thành trước ngày … các nội dung sau:", "1. Rà soát tài khoản (xong trong quý II)": a sentence of its own speaks for itself. */
function deadlineOfHeading({ text }: Point, issued: IssuedWhen): Deadline {
  if (/[.;]$/.test(text)) return noDeadline;
  const deadline = readDeadline(text, issued);
  const isForAll =
    /:$/.test(text) ||
    inBrackets(text).includes(deadline.raw ?? '\0') ||
    /^(?:before|by)$/.test(deadline.kind) ||
    ofCompletion.test(fold(text));
  return isForAll ? deadline : noDeadline;
}

/** The deadline of the nearest heading that sets one, by its own words or by a line under it. */
export function deadlineAbove(headings: readonly Point[], issued: IssuedWhen): Deadline {
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

/** "… yêu cầu các đơn vị thực hiện các nhiệm vụ sau, hoàn thành trước ngày 28/02/2026:": for every duty that names no other day. */
export function deadlineOfLeadIn(preamble: readonly { text: string }[], issued: IssuedWhen): Deadline {
  const leadIn = preamble.findLast(({ text }) => isLeadIn(text))?.text ?? '';
  const asked = leadIn.slice(request.exec(fold(leadIn))?.[0].length ?? leadIn.length);
  const deadline = readDeadline(asked, issued);
  const at = deadline.raw === null ? -1 : asked.indexOf(deadline.raw);
  const isForAll =
    at >= 0 &&
    (completed.test(fold(asked.slice(0, at))) ||
      /^(?:hoan (?:thanh|tat)|xong)/.test(fold(deadline.raw ?? '')));
  return isForAll ? deadline : noDeadline;
}
