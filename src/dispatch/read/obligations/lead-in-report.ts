// The report that the sentence before the points asks for: "… thực hiện các nội dung sau và gửi kết quả về Sở trước ngày 28/3/2025:".
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import { isLeadIn } from './duties.ts';
import type { Paragraph } from './paragraphs.ts';

const request = /^.*(?:de nghi|yeu cau|chi dao|giao) /s;
const sends =
  /(?<![a-z]|(?:chua|da|duoc|khong|cham|thuc hien|che do) )(?:bao cao|gui (?:ve|ket qua|bao cao|danh sach|so lieu|van ban|ho so|y kien|cho)|nop )(?![a-z])/;
/** "… để Sở báo cáo Ủy ban nhân dân tỉnh trước ngày …". */
const sendersOwn = /(?<![a-z])de (?!nghi)[^,;]{0,80}$/;
/** "Công văn số … của Bộ yêu cầu các địa phương báo cáo trước ngày …, Sở hướng dẫn như sau:": what another asked for. */
const toldOfAnother =
  /(?<![a-z])(?:cong van|van ban|chi thi|ke hoach|thong bao|cong dien|quyet dinh|chuong trinh|tai|theo|da|dang)(?![a-z])/;
const lastPart = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1);
/** What only leads to the points behind it is no part of the report. */
const end =
  /[\s,;]{0,3}(?:(?:cụ thể |nội dung |chi tiết )?như sau(?: đây)?|cụ thể|trong đó nêu rõ|(?:theo |với |gồm |về )?(?:các|những|một số) (?:nội dung|việc|nhiệm vụ|thông tin)(?: như)? sau(?: đây)?)?\s?:$/iu;

/** By a day, or on a day of each month or week: "hằng tháng" or a duration in such a sentence says how often, or how fast, the points are done. */
export function reportOfLeadIn(preamble: readonly Paragraph[], issued: IssuedWhen): Paragraph | null {
  const leadIn = preamble.findLast(({ text }) => isLeadIn(text));
  if (!leadIn) return null;
  const sentence = leadIn.text.replace(/^.*[.;]\s+(?=\p{Lu})/su, '');
  const asking = request.exec(fold(sentence))?.[0];
  if (asking === undefined || toldOfAnother.test(lastPart(asking))) return null;
  const asked = sentence.slice(asking.length);
  const at = sends.exec(fold(asked))?.index;
  if (at === undefined) return null;
  const text = asked.slice(at).replace(end, '');
  const { kind, date, time, rule } = readDeadline(text, issued);
  const isDue =
    (/before|by/.test(kind) && (date ?? time) !== null) || (kind === 'recurring' && /BY/.test(rule ?? ''));
  return isDue && !sendersOwn.test(fold(asked.slice(0, at)))
    ? {
        text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
        lines: leadIn.lines,
        label: null,
        opens: true,
      }
    : null;
}
