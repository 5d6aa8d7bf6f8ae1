// What the places of a reading are called when something about one of them is refused.
import type { Language } from '../../platform/http/problem.ts';

const words: Record<string, Record<Language, string>> = {
  isDirective: { vi: 'Văn bản có giao việc', en: 'Gives duties' },
  docType: { vi: 'Loại văn bản', en: 'Type of document' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  parentBody: { vi: 'Cơ quan chủ quản', en: 'Parent body' },
  number: { vi: 'Số', en: 'Number' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol' },
  place: { vi: 'Địa danh', en: 'Place' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  signatory: { vi: 'Người ký', en: 'Signatory' },
  window: { vi: 'Thời gian áp dụng', en: 'Period' },
  reportDue: { vi: 'Hạn báo cáo', en: 'Report due' },
  addressees: { vi: 'Kính gửi', en: 'Addressees' },
  bases: { vi: 'Căn cứ', en: 'Bases' },
  obligations: { vi: 'Nhiệm vụ', en: 'Duty' },
  contacts: { vi: 'Đầu mối', en: 'Contact' },
  distribution: { vi: 'Nơi nhận', en: 'Distribution' },
  appendices: { vi: 'Phụ lục', en: 'Appendix' },
  contradictions: { vi: 'Mâu thuẫn', en: 'Contradiction' },
  pages: { vi: 'Trang', en: 'Page' },
  path: { vi: 'số điểm', en: 'point' },
  text: { vi: 'nội dung', en: 'text' },
  addresseeGroup: { vi: 'giao cho', en: 'given to' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  leadUnit: { vi: 'đơn vị chủ trì', en: 'lead unit' },
  supportingUnits: { vi: 'đơn vị phối hợp', en: 'supporting units' },
  cascade: { vi: 'chỉ đạo tiếp đơn vị dưới', en: 'passed on below' },
  kind: { vi: 'loại', en: 'kind' },
  title: { vi: 'tên', en: 'title' },
  caption: { vi: 'dòng kèm theo', en: 'caption' },
  rows: { vi: 'dòng', en: 'row' },
  units: { vi: 'đơn vị', en: 'unit' },
};

/** `Nhiệm vụ 4, thời hạn` for `obligations/3/deadline`; entries are counted from 1, as people do. */
export function sayField(path: string, language: Language): string {
  const [head = '', key, facet, at] = path.split('/');
  const name = (word: string) => words[word]?.[language] ?? word;
  const count = key && /^\d+$/.test(key) && head !== 'pages' ? ` ${Number(key) + 1}` : '';
  const page = head === 'pages' && key ? ` ${key}` : '';
  const part = facet ? `, ${name(facet)}` : '';
  const row = at && /^\d+$/.test(at) ? ` ${Number(at) + 1}` : '';
  return `${name(head)}${count}${page}${part}${row}`;
}
