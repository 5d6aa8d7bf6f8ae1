// A count that does not fit the points under it: "03 nội dung sau" over four.
import type { Contradiction } from '../../contract.ts';
import { countOf, countWord } from '../fields/deadlines/counts.ts';
import { fold } from '../lines/fold.ts';
import type { Point } from '../obligations/outline.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';
import { lastLabel, ordinalOf } from './ordinals.ts';

const counted =
  'noi dung|nhiem vu|viec|cong viec|giai phap|bien phap|yeu cau|van de|buoc|muc tieu|nguyen tac|tieu chi|tai lieu|nhom (?:nhiem vu|giai phap|noi dung)|hang muc|diem|thanh phan|loai';
/** At the end of a text: the count, what is counted, and a colon. */
const leads = new RegExp(
  `(?<before>[^\\s]* ?[^\\s]*) ${countWord} (?:${counted})(?![a-z])(?: [a-z,]+){0,6} ?:$`,
);
/** The count is no count of all, or no count: "ít nhất 02", "trong năm", "tại điểm 3". */
const inexact =
  /(?:it nhat|toi thieu|toi da|khong qua|hon|tren|duoi|gan|khoang|mot trong|trong so|thu|muc|diem|khoan|phan|quy|thang|(?:trong|hang|moi|cuoi|dau|ca|tung|het|so))$/;
/** Only the end of a long lead-in is searched. */
const longestLead = 160;

function saidAt(text: string): number | null {
  const end = fold(text.trimEnd()).slice(-longestLead);
  const found = leads.exec(` ${end}`);
  if (!found?.groups || inexact.test(found.groups.before!)) return null;
  const said = countOf(found.groups.n!);
  return said !== null && said > 1 ? said : null;
}

/** How many points stand there, where they are one unbroken row of one kind; null otherwise. */
function countIn(points: readonly Point[]): number | null {
  const labels = points.map(lastLabel);
  const isBulleted = labels.every((label) => /^[-+]\d/.test(label));
  if (labels.length < 2) return null;
  if (isBulleted)
    return points.some(({ text, children }) => /:$/.test(text) || children.length > 0) ? null : labels.length;
  return labels.every((label, at) => ordinalOf(label) === at + 1) ? labels.length : null;
}

/** The text over points, and the points. */
function* ledPoints({ preamble, points }: Facts): Generator<[string, readonly Point[]]> {
  const roots = points.filter(({ parent }) => parent === null);
  const first = roots[0]?.lines[0]?.number ?? 0;
  const lead = preamble.findLast(({ lines }) => (lines.at(-1)?.number ?? 0) < first);
  if (lead) yield [lead.text, roots];
  for (const { text, children } of points)
    yield [text, children.filter((each) => !/\.p\d+$/.test(each.path))];
}

export function pointsMiscounted(facts: Facts): Contradiction[] {
  return [...ledPoints(facts)].flatMap(([text, points]) => {
    const said = saidAt(text);
    const found = said === null ? null : countIn(points);
    if (said === null || found === null || said === found) return [];
    if (facts.isRecognised && mayBeMisread(String(said), String(found))) return [];
    const path = points[0]!.path;
    return [
      {
        kind: 'count-differs' as const,
        fields: [`obligations.${path}`],
        explanation: {
          vi: `Câu dẫn nói ${said}, bên dưới có ${found} (từ điểm ${path}).`,
          en: `The sentence above says ${said}, ${found} stand under it (from point ${path}).`,
        },
        suggestion: {
          vi: 'Xem có thiếu hoặc thừa điểm nào không.',
          en: 'Look whether a point is missing or too many.',
        },
      },
    ];
  });
}
