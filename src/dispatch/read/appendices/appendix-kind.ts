// Tells what an appendix is for: by its title, else by the columns of its table.
import type { Appendix } from '../../contract.ts';
import { fold } from '../lines/fold.ts';

const byTitle: [RegExp, Appendix['kind']][] = [
  [/lich truc|danh sach truc|phan cong truc|bang truc/, 'duty-roster-form'],
  [/lo hong|diem yeu|cve/, 'vulnerability-list'],
  [/chi bao|ioc|dia chi ip|ten mien (?:doc hai|lua dao|gia mao)|ma hash|doc hai/, 'indicator-list'],
  [/(?:mau|bieu mau|de cuong|bieu)\b.*|thong ke bao cao|bao cao (?:ket qua|tinh hinh)/, 'report-form'],
  [/danh sach.*(?:don vi|co quan|noi|nhan|xa|phuong|so|truong|doanh nghiep)/, 'recipient-units'],
  [/phan cong nhiem vu|nhiem vu|ke hoach|tien do/, 'task-table'],
];
const byHeader: [RegExp, Appendix['kind']][] = [
  [/cve|lo hong/, 'vulnerability-list'],
  [/dia chi ip|ten mien|hash|indicator/, 'indicator-list'],
  [/ca truc|nguoi truc|thoi gian truc/, 'duty-roster-form'],
  [/nhiem vu.*(?:chu tri|thoi han|hoan thanh)|noi dung.*(?:chu tri|thoi han)/, 'task-table'],
  [/so luong|ket qua|so lieu/, 'report-form'],
  [/ten (?:don vi|co quan)/, 'recipient-units'],
];

/** Two appendices may both be called just "Phụ lục": the title under it decides, then the columns. */
export function appendixKind(title: string, header: readonly string[]): Appendix['kind'] {
  const words = fold(title);
  const columns = fold(header.join(' | '));
  return (
    byTitle.find(([pattern]) => pattern.test(words))?.[1] ??
    byHeader.find(([pattern]) => pattern.test(columns))?.[1] ??
    'other'
  );
}
