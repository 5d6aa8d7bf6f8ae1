// Finds whom a preamble asks: the group of every point without its own.
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';

const request = /(?:de nghi|yeu cau|khuyen nghi|khuyen cao|giao|gui toi|chi dao)\s+(?=\p{L})/gu;
/** The last requests of a text say whom it asks. */
const most = 20;

/** "yêu cầu các Sở chỉ đạo (giao) các trường …": who is asked, and not whom they are to direct. */
const isDirected = (text: string, before: RegExpExecArray | undefined, index: number): boolean =>
  before !== undefined &&
  before[0].trim() !== 'chi dao' &&
  leadingGroup(text.slice(before.index + before[0].length))?.rest === text.slice(index);

/** "… đề nghị các cơ quan, đơn vị kiểm tra …" in the preamble: the group of every point without its own. */
export function requestedGroup(text: string): string | null {
  const folded = fold(text);
  const requests = [...folded.matchAll(request)].slice(-most);
  for (const [at, { index, 0: words }] of [...requests.entries()].reverse()) {
    if (wasAsked.test(folded.slice(0, index))) continue;
    const group = leadingGroup(text.slice(index + words.length));
    if (group && /^(?:chi dao|giao)/.test(words) && isDirected(text, requests[at - 1], index)) continue;
    if (group?.rest || group?.name) return group.name;
  }
  return guidedGroup(text);
}

/** "Sở hướng dẫn các đơn vị thực hiện các nhiệm vụ sau:" asks those whom it guides. */
function guidedGroup(text: string): string | null {
  const sentence = text.replace(/^.*[.;]\s+(?=\p{Lu})/su, '');
  const guided = /:$/.test(text) ? /(?<![a-z])huong dan(?: cho)? (?=cac )/.exec(fold(sentence)) : null;
  const group = guided && leadingGroup(sentence.slice(guided.index + guided[0].length));
  return group?.rest ? group.name : null;
}

/** "Thủ tướng đã ban hành Chỉ thị số …, chỉ đạo các bộ …": what those above have asked of others. */
const wasAsked = /(?<![a-z])da (?:ban hanh|co|ky|gui|ra) [^.;:]{2,120}(?:,| va|,? de) $/;
