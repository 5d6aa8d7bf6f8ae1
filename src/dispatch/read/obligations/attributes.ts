// Reads the lines under a task of a plan that only say who leads it, who supports it and until when.
import { fold } from '../lines/fold.ts';
import type { Point } from './outline.ts';
import { partsOf } from './roles.ts';

export type Attributes = { lead: string | null; support: string[]; due: string | null };

const kinds: [keyof Attributes | 'other', RegExp][] = [
  [
    'lead',
    /^(?:(?:don vi|co quan|bo phan|phong) )?(?:chu tri|dau moi|thuc hien)(?: (?:thuc hien|tham muu))?\s?:\s*(?=\S)/,
  ],
  ['support', /^(?:(?:cac )?(?:don vi|co quan|bo phan) )?phoi hop(?: thuc hien)?\s?:\s*(?=\S)/],
  [
    'due',
    /^(?:thoi (?:gian|han)|tien do)(?: (?:thuc hien|hoan thanh|trien khai|to chuc|bao cao|gui|nop|du kien)){0,2}(?: (?:cac )?(?:viec|noi dung|nhiem vu|cong viec|muc|phan)(?: [a-z]{2,4}){0,3} (?:nay|tren))?\s?:\s*(?=\S)/,
  ],
  [
    'due',
    /^\(?(?=(?:hoan (?:thanh|tat)|xong) (?:truoc|trong|cham nhat|muon nhat|den het|vao) (?:[a-z]{2,9} ){0,6}\d[\d/.-]{0,9}(?: (?:thang|nam) \d{1,4}){0,2}\)?[.;]*$)/,
  ],
  // "Các nội dung tại mục này hoàn thành trước ngày …" behind the last of its points.
  [
    'due',
    /^(?:cac|nhung|toan bo) (?:noi dung|nhiem vu|cong viec|viec)(?: (?:tai|trong|o|thuoc|cua))? (?:muc|phan) nay,? (?:(?:phai|duoc|can|yeu cau) )?(?=(?:hoan (?:thanh|tat)|(?:thuc hien )?xong)(?![a-z])[^.;]*\d[^.;]*[.;]*$)/,
  ],
  [
    'other',
    /^(?:kinh phi|dia diem|thoi gian (?:bao tri|nang cap|tam (?:ngung|dung)|gian doan|anh huong)|thanh phan(?: tham (?:du|gia))?|doi tuong(?: tham gia)?|san pham|ket qua dau ra|so luong|hinh thuc|nguon von|quy mo|luc luong|phuong thuc|tinh huong|don vi tham gia|chu de|ban giam khao|thoi luong|trang phuc|co cau giai thuong|giai thuong|tai lieu|lich trinh|kich ban)(?: [a-z]{2,8}){0,3}\s?:\s*(?=\S)/,
  ],
];

/** "Thời gian thực hiện: tháng 4. Báo cáo kết quả trước ngày 05/5.": the term, and what is said behind it. */
export function afterTerm(text: string): string {
  const end = /[.;]\s+(?=\p{Lu})/u.exec(text);
  return end ? text.slice(end.index + end[0].length) : '';
}

function attributeOf(text: string): { kind: keyof Attributes | 'other'; value: string } | null {
  const folded = fold(text);
  for (const [kind, pattern] of kinds) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const own = kind === 'due' ? text.slice(0, text.length - afterTerm(text).length) : text;
    const value = own.slice(match[0].length);
    // "IV. Thời hạn: Gửi kết quả trước ngày …" asks for something of its own.
    if (kind === 'due' && asksByDay.test(fold(value))) continue;
    return { kind, value: value.replace(/[\s.;,]+$/, '') };
  }
  return null;
}

const ofReport = /^thoi (?:han|gian) (?:bao cao|gui|nop)/;
/** "3. Thời hạn báo cáo: trước ngày …", "4. Hoàn thành trước ngày …" beside the tasks is a task itself. */
const isTask = ({ parent, text }: Point): boolean =>
  parent === null && (ofReport.test(fold(text)) || /^(?:hoan|xong)/.test(fold(text)));

/** Whether the point is such a line of the point above it, or of a meeting that is announced. */
export function isAttribute(point: Point): boolean {
  const attribute = point.children.length === 0 && !isTask(point) ? attributeOf(point.text) : null;
  return attribute !== null && !(attribute.kind === 'other' && setsDay.test(fold(point.text)));
}
/** "Tài liệu bổ sung: không nhận sau 17h00 ngày 08/7/2024". */
const setsDay = /(?<![a-z])(?:truoc (?:ngay |\d)|cham nhat|khong nhan|gui|nop)(?![a-z])/;

/** What such lines say together. */
export function attributesIn(lines: readonly { text: string }[]): Attributes {
  const found = lines.flatMap(({ text }) => attributeOf(text) ?? []);
  const value = (kind: keyof Attributes) => found.find((each) => each.kind === kind)?.value ?? null;
  const [lead, joined] = partedUnits(value('lead'));
  return {
    lead,
    support: partsOf(value('support') ?? joined ?? ''),
    due: found.some(({ kind }) => kind === 'due') ? `thời hạn: ${value('due')}` : null,
  };
}

/** "Thời hạn: trước ngày …", "Đơn vị thực hiện: …" as a line of its own, and no term of a report. */
export const isAttributeLine = ({ text }: { text: string }): boolean => {
  const kind = attributeOf(text)?.kind ?? 'other';
  return kind !== 'other' && !ofReport.test(fold(text)) && (kind !== 'due' || afterTerm(text) === '');
};

/** "Thời hạn hoàn thành: trước ngày …" by itself behind points that stand under no heading: for all of them, and no duty. */
export const isDueOfAll = ({ text }: { text: string }, points: readonly Point[]): boolean =>
  points.length > 0 &&
  points.every(({ parent }) => parent === null) &&
  attributeOf(text)?.kind === 'due' &&
  ofCompletion.test(fold(text));

/** "4. Thời gian hoàn thành: trước ngày …" beside the tasks, and not under one: for all of them; the clause as `attributesIn` gives it. */
export function dueOfAll(points: readonly Point[], closing: readonly { text: string }[]): string | null {
  const roots = points.filter(({ parent, text }) => parent === null && ofCompletion.test(fold(text)));
  const behind = closing.filter((paragraph) => isDueOfAll(paragraph, points));
  return attributesIn([...roots, ...behind]).due;
}
const ofCompletion = /^(?:thoi (?:han|gian) (?:hoan thanh|thuc hien)|\(?(?:hoan (?:thanh|tat)|xong) )/;

/** "Công an tỉnh chủ trì, phối hợp với Sở Y tế". */
function partedUnits(units: string | null): [lead: string | null, support: string | null] {
  const joins = units === null ? null : / chu tri,? (?:va )?phoi hop (?:(?:voi|cung) )?/.exec(fold(units));
  if (units === null || !joins) return [units, null];
  return [units.slice(0, joins.index), units.slice(joins.index + joins[0].length)];
}

const background =
  /^(?:muc dich|muc tieu|quan diem|tinh hinh|thuc trang|danh gia (?:chung|tinh hinh)|can cu[\s:.]|co so phap ly|dac diem|ket qua (?:dat duoc|thuc hien|(?:kiem tra|ra soat|ra quet|giam sat|trien khai)[\s:.]*$)|ton tai|han che(?= ?(?:$|[:.,;])| (?:va|ton tai|yeu kem|bat cap|vuong mac|kho khan))|nguyen nhan|pham vi|doi tuong ap dung|tieu chi(?![a-z])|xep loai|kinh phi|giai thich tu ngu|thong tin (?:chung|ky thuat|(?:ve )?(?:lo hong|chien dich|ma doc))(?! (?:den|toi|cho))|mo ta |thanh phan|thoi gian, |dien bien|noi dung (?:cuoc hop|hop|hoi nghi|hoi thao|thao luan|trao doi)(?![a-z])|y kien (?:phat bieu|thao luan|trao doi|tham gia)|kho khan|vuong mac|kien nghi|de xuat[\s:.,]|danh gia(?:[\s:.]*$| ket qua| muc do))/;

/** "Tình hình thực hiện gửi về trước 15 giờ hằng ngày." is no part that tells how things are. */
const asks = /(?<![a-z])(?:gui|nop|cham nhat|truoc (?:ngay|\d)|hang (?:ngay|tuan|thang))(?![a-z])/;

/** "Kết quả thực hiện: - Lần 1 gửi trước ngày …": what is under it asks for reports. */
const asksByDay = /(?<!da )(?:gui|nop|bao cao)(?![a-z])[^.;]{0,60} (?:truoc (?:ngay |\d)|cham nhat )/;
/** The first of many points tell what the others are. */
const enough = 20;

/** "1. Mục đích: bảo đảm bí mật trong diễn tập.", however long it is told. */
const isPurpose = /^muc (?:dich|tieu)(?:(?:,| va)? (?:yeu cau|y nghia|muc dich))?\s?:/;

/** A part that tells why, for whom or with what money, and asks for nothing. `points`: all of the outline. */
export const isBackground = (point: Point, points: readonly Point[]): boolean =>
  (/^\p{Lu}[\p{Lu}\s,;:.–-]+$/u.test(point.text) ||
    point.text.length < 60 ||
    isPurpose.test(fold(point.text))) &&
  !asks.test(fold(point.text)) &&
  ((background.test(fold(point.text)) &&
    !point.children.slice(0, enough).some(({ text }) => asksByDay.test(fold(text)))) ||
    isDemandOfPurpose(point, points));

/** "2. Yêu cầu" beside "1. Mục đích" says how; alone it heads what is asked for. */
const isDemandOfPurpose = ({ text, parent }: Point, points: readonly Point[]): boolean =>
  /^yeu cau[\s:.]*$/.test(fold(text)) &&
  points.some((other) => other.parent === parent && /^muc (?:dich|tieu)/.test(fold(other.text)));
