// What to do about a file that takes too long or too much: a scan, a Word file and a text each need another hand.
import type { Bilingual } from '../contract.ts';
import type { FileKind } from './kind.ts';

const shorter: Bilingual = {
  vi: 'Hãy tách công văn ra khỏi phần kèm theo, hoặc chia tệp thành nhiều phần nhỏ rồi đưa vào từng phần.',
  en: 'Part the dispatch from its enclosures, or split the file and send the parts one by one.',
};

const byKind: Partial<Record<FileKind, Bilingual>> = {
  text: {
    vi: 'Hãy xóa phần không phải công văn (nhật ký, bảng dài), hoặc chia văn bản thành nhiều tệp nhỏ.',
    en: 'Remove what is no dispatch (logs, long tables), or split the text into smaller files.',
  },
  html: {
    vi: 'Hãy chép riêng phần công văn của trang vào Word, lưu thành .docx rồi đưa vào lại.',
    en: 'Copy the dispatch out of the page into Word, save it as .docx and send that.',
  },
  docx: {
    vi: 'Hãy mở bằng Word, bỏ ảnh lớn và phụ lục dài (hoặc lưu phụ lục thành tệp riêng), lưu lại rồi đưa vào.',
    en: 'Open it in Word, take out large images and long appendices (or save these apart), save it and send it again.',
  },
  pdf: {
    vi: 'Hãy in lại thành PDF khác, hoặc tách lấy các trang của công văn.',
    en: 'Print it to a new PDF, or take out the pages of the dispatch alone.',
  },
  image: {
    vi: 'Hãy quét lại đen trắng hoặc xám ở 200–300 dpi, hoặc gửi từng trang một.',
    en: 'Scan it again in black and white or grey at 200–300 dpi, or send the pages one by one.',
  },
  edxml: {
    vi: 'Hãy lấy tệp văn bản ra khỏi gói và đưa riêng tệp đó vào.',
    en: 'Take the document out of the package and send that file alone.',
  },
};

/** @param kind of the file, where it is known */
export const mendFor = (kind: FileKind | null | undefined): Bilingual => (kind && byKind[kind]) || shorter;
