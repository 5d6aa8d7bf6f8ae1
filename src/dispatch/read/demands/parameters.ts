// Reads the parameters of a demand from its clause: only what is printed, nothing by default.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';

type Parameters = Demand['parameters'];
type Clause = { text: string; folded: string };
type Reader = (clause: Clause) => Record<string, number | string | null>;

const numberIn = (pattern: RegExp, folded: string): number | null => {
  const digits = pattern.exec(folded)?.[1];
  return digits ? Number(digits) : null;
};

/** The clause's own words where the pattern finds them: its first group, or the whole of it. */
function wordsIn(pattern: RegExp, { text, folded }: Clause): string | null {
  const match = pattern.exec(folded);
  if (!match) return null;
  const words = match[1] ?? match[0];
  const from = match.index + match[0].indexOf(words);
  return text.slice(from, from + words.length).trim();
}

/** Several printed marks as one value, in their order and without repetition. */
function listIn(pattern: RegExp, { text, folded }: Clause): string | null {
  const found = [...folded.matchAll(pattern)].map(({ index, 0: mark }) =>
    text.slice(index, index + mark.length),
  );
  return found.length > 0 ? [...new Set(found)].join('; ') : null;
}

const phones = /(?<!\d)(?:\+84|0)(?:[\s.-]?\d){8,10}(?!\d)/g;
const emails = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const sites = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:vn|com|net|org|example|test)(?:\/[^\s,;)]*)?/g;
const hours = (folded: string): number | null =>
  numberIn(/trong (?:vong |thoi gian )?(\d{1,3})\s*(?:tieng|gio|h)(?!\p{L})/u, folded);
const days = (folded: string): number | null =>
  numberIn(/(?:moi|dinh ky|sau|qua|trong)?\s*(\d{1,3})\s*ngay(?! (?:le|nghi|tet|lam viec)?\/?\d)/, folded);
const months = (folded: string): number | null =>
  numberIn(/(?:dinh ky|moi|it nhat|toi thieu)?\s*(\d{1,2})\s*thang (?:mot lan|\/lan|\d? ?lan)/, folded);

/** "03 bản sao … 02 phương tiện … 01 bản sao lưu ngoại tuyến … trong vòng 24 tiếng", or "3-2-1" alone. */
const backup: Reader = ({ folded }) => {
  const rule = /(?<![\d-])(\d)\s?-\s?(\d)\s?-\s?(\d)(?![\d])/.exec(folded);
  const copies = /(\d{1,2})\s+(?:\([^)]*\)\s*)?ban sao/;
  const media = /(\d{1,2})\s+(?:\([^)]*\)\s*)?(?:loai )?(?:phuong tien|thiet bi luu tru|loai thiet bi)/;
  const offline = /(\d{1,2})\s+(?:\([^)]*\)\s*)?ban (?:sao )?(?:luu )?(?:du lieu )?(?:ngoai tuyen|offline)/;
  return {
    copies: numberIn(copies, folded) ?? (rule ? Number(rule[1]) : null),
    media: numberIn(media, folded) ?? (rule ? Number(rule[2]) : null),
    offline: numberIn(offline, folded) ?? (rule ? Number(rule[3]) : null),
    recoveryHours: hours(folded),
    interval: /(?:hang|hằng) (ngay|tuan|thang)/.exec(folded)?.[1] ?? null,
  };
};

const eventWindow =
  /(?:trong (?:cac |suot )?(?:thoi gian|dip|ngay|ky)\s+(?:dien ra |nghi |le |tet |dai hoi |hoi nghi |bau cu )[^,.;()]*|truoc, trong va sau [^.;]+)/;
const dutyRoster: Reader = (clause) => ({
  // Not `window`, which a person sets as two instants: these are the clause's own words.
  event: wordsIn(eventWindow, clause),
  cover: wordsIn(/24\s?h?\s?\/\s?(?:7|24)|24x7/, clause)?.replace(/\s/g, '') ?? null,
});

const readers: Record<string, Reader> = {
  backup,
  'duty-roster': dutyRoster,
  vulnerability: (clause) => ({
    cves: listIn(/(?<![\p{L}\d])cve-\d{4}-\d{4,7}(?!\d)/gu, clause)?.toUpperCase() ?? null,
    withinHours: hours(clause.folded),
  }),
  password: (clause) => ({
    minimumLength: numberIn(/(?:toi thieu|it nhat|tu|do dai)\s*(?:la |tu )?(\d{1,2})\s*ky tu/, clause.folded),
    changeDays: /thay|doi/.test(clause.folded) ? days(clause.folded) : null,
    factors: /(?:xac thuc|bao mat|dang nhap) (?:da|hai|2|02|nhieu)/.test(clause.folded) ? 'multi' : null,
  }),
  'access-review': (clause) => ({
    tokens: wordsIn(/(?:usb token|usb co yeu|usb an toan|chung thu so)/, clause),
    idleDays: /khong (?:dang nhap|su dung|hoat dong)/.test(clause.folded)
      ? numberIn(/qua (\d{1,3}) ngay/, clause.folded)
      : null,
  }),
  'response-plan': (clause) => ({
    drillsPerYear: numberIn(
      /(?:it nhat|toi thieu)?\s*(\d{1,2}) lan\s?(?:\/|trong |moi |mot )\s?nam/,
      clause.folded,
    ),
  }),
  'warning-channel': (clause) => ({ channels: listIn(sites, clause) }),
  'key-system': (clause) => ({
    level: numberIn(/cap do (?:an toan )?([1-5])(?!\d)/, clause.folded),
    share: numberIn(/(\d{1,3})\s?%/, clause.folded),
  }),
  'endpoint-protection': (clause) => ({ share: numberIn(/(\d{1,3})\s?%/, clause.folded) }),
  'indicator-sweep': (clause) => ({
    appendix: wordsIn(/phu luc\s*(?:so\s*)?((?:[ivx]+|\d{1,2}|[a-h])(?![\p{L}\d]))/u, clause),
    everyMonths: months(clause.folded),
  }),
  'incident-contact': (clause) => ({
    phones: listIn(phones, clause),
    email: listIn(emails, clause),
    withinHours: hours(clause.folded),
  }),
  'report-form': (clause) => ({
    email: listIn(emails, clause),
    rhythm: wordsIn(/(?:hang|dinh ky) (?:0?6 thang|tuan|thang|quy|nam|ngay)/, clause),
  }),
};

/** Parameters by the control's id; controls without parameters in the text give an empty object. */
export function parametersOf(control: string, text: string): Parameters {
  const read = readers[control]?.({ text, folded: fold(text) }) ?? {};
  return Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string | number] => entry[1] !== null),
  );
}
