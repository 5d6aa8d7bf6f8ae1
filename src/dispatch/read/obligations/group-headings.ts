// Finds the unnumbered lines that name who must do what is listed under them: "Giao Văn phòng Sở:", over points that begin anew.
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';
import { isBullet, steps } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';

const longest = 200;

/** "Đối với các xã", without a colon. */
const isBare = (text: string): boolean =>
  !/[.;,]$/.test(text) && /^(?:doi voi|ve phia|(?:ve )?(?:trach nhiem|nhiem vu) cua) /.test(fold(text));
/** "Sở đề nghị các đơn vị thực hiện nội dung sau:" leads to all duties. */
const leadsToAll =
  / (?:de nghi|yeu cau|khuyen nghi|khuyen cao|thong bao|chi thi|huong dan)(?= |:$)|(?:sau(?: day)?|noi dung|viec|nhiem vu) ?:$/;

const namesGroup = ({ text, label }: Paragraph): boolean =>
  label === null &&
  text.length < longest &&
  (/:$/.test(text) || isBare(text)) &&
  !leadsToAll.test(fold(text)) &&
  leadingGroup(text) !== null;

const opensRow = ({ label }: Paragraph): boolean =>
  label !== null && (isBullet(label.kind) || steps(label.kind, null, label.label) === 1);

/** Gives such lines a label of their own, where there are two of them, or one among the points. */
export function withGroupHeadings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.findIndex(({ label }) => label !== null);
  const isHeading = paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    return next !== undefined && namesGroup(paragraph) && opensRow(next);
  });
  if (isHeading.lastIndexOf(true) <= first) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const under = paragraphs[index + 1]?.label;
    if (!isHeading[index] || !under) return paragraph;
    return { ...paragraph, label: { kind: 'group' as const, label: 'p', mark: under.kind, rest: '' } };
  });
}
