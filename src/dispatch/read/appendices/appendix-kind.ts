// Tells what an appendix is for: by its title, else by the columns of its table, else by what stands in it.
import type { Appendix } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isListOfBodies } from './list-of-bodies.ts';

type Kind = Appendix['kind'];

const byTitle: [RegExp, Kind][] = [
  [
    /(?:lich|dang ky|bang|bieu)(?: [a-z]{2,7}){0,3} truc(?! tuyen| thuoc| tiep| ban)|danh sach (?:can bo |nguoi |phan cong )?truc|phan cong truc|bang (?:phan cong )?truc|lich phan cong/,
    'duty-roster-form',
  ],
  [
    /(?:mau|bieu mau|bieu so|de cuong)(?!\p{L}).*(?:lo hong|diem yeu|doc hai|ioc|ket qua|bao cao)/u,
    'report-form',
  ],
  [
    /chi bao|\bioc|dia chi ip|ten mien (?:doc hai|lua dao|gia mao|vi pham)|ma hash|ma bam|doc hai|may chu dieu khien|botnet/,
    'indicator-list',
  ],
  [/lo hong|diem yeu|\bcve\b|ban va/, 'vulnerability-list'],
  [
    /(?:^|\s)(?:mau|bieu mau|de cuong|(?<!dai )bieu|phieu)(?!\p{L})|thong ke bao cao|bao cao (?:ket qua|tinh hinh|so lieu)|tong hop (?:ket qua|so lieu)/u,
    'report-form',
  ],
  [
    /danh sach (?!.{0,20}(?:can bo|nhan su|dau moi|ca nhan|hoc vien|dai bieu|thanh vien (?:to|doi|ban|doan)|lien lac|he thong|may chu|thiet bi|tai khoan|phan mem|website|trang ))(?:.*(?<!\p{L})(?:don vi|co quan|noi nhan|nhan|gui|xa|phuong|so|truong|doanh nghiep|to chuc|benh vien|ngan hang|dia phuong|thanh vien|chi nhanh|dac khu|huyen)(?!\p{L})|gui)|noi (?:nhan|gui)|(?:cac )?(?:don vi|co quan|to chuc|doanh nghiep|xa, phuong) (?:nhan|thuc hien|duoc gui)(?: (?:van ban|cong van))?/u,
    'recipient-units',
  ],
  [
    /phan cong nhiem vu|nhiem vu|ke hoach|tien do|phan cong thuc hien|phan cong to chuc|lo trinh|danh muc cong viec/,
    'task-table',
  ],
];
const byHeader: [RegExp, Kind][] = [
  [/\bcve\b|lo hong|cvss/, 'vulnerability-list'],
  [/dia chi ip|ten mien|hash|indicator|\bioc\b|md5|sha/, 'indicator-list'],
  [/ca truc|nguoi truc|thoi gian truc|ngay truc|lanh dao truc|can bo truc/, 'duty-roster-form'],
  [
    /(?:nhiem vu|noi dung|cong viec|hoat dong).*(?:chu tri|thuc hien|thoi han|hoan thanh|tien do)|(?:chu tri|thoi han|hoan thanh|tien do).*(?:nhiem vu|noi dung|cong viec|hoat dong)/,
    'task-table',
  ],
  [/so luong|ket qua|so lieu|da thuc hien|chua thuc hien|co\/khong|dat\/khong|tra loi/, 'report-form'],
  [/ten (?:don vi|co quan|to chuc)|(?:don vi|co quan|noi) nhan/, 'recipient-units'],
];

const cve = /cve-\d{4}-\d{4,}/i;
const indicator =
  /hxxp|\[\.\]|\[:\]|(?<![\d.])\d{1,3}(?:\[?\.\]?\d{1,3}){3}(?![\d.])|(?<![0-9a-f])[0-9a-f]{32}(?:[0-9a-f]{8})?(?:[0-9a-f]{24})?(?![0-9a-f])/i;
const blank = /[.…_]{5,}|☐|□|\[ ?\]/;

/** The share of lines that a pattern finds, where there are at least two of them. */
const isMostly = (pattern: RegExp, lines: readonly string[]): boolean => {
  const found = lines.filter((line) => pattern.test(line)).length;
  return found >= 2 && found >= lines.length * 0.4;
};

function byContent(lines: readonly string[]): Kind {
  if (isMostly(cve, lines)) return 'vulnerability-list';
  if (isMostly(indicator, lines)) return 'indicator-list';
  if (isMostly(blank, lines)) return 'report-form';
  return 'other';
}

/** Two appendices may both be called just "Phụ lục": the title under it decides, then the columns, then the names, then the rows. */
export function appendixKind(title: string, header: readonly string[], rest: readonly Line[] = []): Kind {
  const lines = rest.map((line) => line.shown);
  const words = fold(title);
  const columns = fold(header.join(' | '));
  const kindOf = (text: string, rules: [RegExp, Kind][]) =>
    rules.find(([pattern]) => pattern.test(text))?.[1];
  // "Mẫu 02. Danh sách đơn vị": a form only in name, where the names stand in it already.
  if (/^(?:mau|bieu) .{0,8}\bdanh sach /.test(words) && isListOfBodies(rest, 3)) return 'recipient-units';
  const told = kindOf(words, byTitle) ?? kindOf(columns, byHeader);
  return told ?? (isListOfBodies(rest, 3) ? 'recipient-units' : byContent(lines));
}
