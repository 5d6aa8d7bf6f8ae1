// The sentences for what cannot be read: what is wrong, where, and what to do about it.
import type { Bilingual, ReadProblem } from '../contract.ts';
import type { FileKind } from './kind.ts';
import { mendFor } from './mends.ts';

type Code = ReadProblem['code'];

const sentences: Record<Code, Bilingual> = {
  'not-found': {
    vi: 'Không mở được tệp. Hãy xem lại đường dẫn và quyền đọc.',
    en: 'The file cannot be opened. Check its path and the right to read it.',
  },
  empty: {
    vi: 'Tệp rỗng. Hãy gửi lại tệp có nội dung.',
    en: 'The file is empty. Send it again with its content.',
  },
  'too-large': {
    vi: 'Tệp lớn hơn 50 MB. Hãy chia nhỏ hoặc nén ảnh bên trong.',
    en: 'The file is larger than 50 MB. Split it, or compress its images.',
  },
  'image-too-large': {
    vi: 'Ảnh có quá nhiều điểm. Hãy quét lại ở 200–300 dpi.',
    en: 'The image has too many pixels. Scan it again at 200–300 dpi.',
  },
  'wrong-type': {
    vi: 'Nội dung không phải .txt, .md, .html, .docx, .pdf, .edxml hay ảnh PNG, JPEG, TIFF. Hãy lưu lại thành một trong các loại đó.',
    en: 'The content is not .txt, .md, .html, .docx, .pdf, .edxml, nor a PNG, JPEG or TIFF image. Save it as one of these.',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
    en: 'The file is protected by a password. Remove it and send the file again.',
  },
  truncated: {
    vi: 'Tệp bị cắt cụt hoặc hỏng. Hãy tải lại từ nơi gửi.',
    en: 'The file is cut short or damaged. Fetch it again from its sender.',
  },
  'needs-ocr': {
    vi: 'Tệp chỉ có ảnh quét, cần OCR; bản này chưa đọc được.',
    en: 'The file holds only scanned images and needs OCR, which is not read yet.',
  },
  'no-text': { vi: 'Tệp không có chữ nào để đọc.', en: 'The file holds no text to read.' },
  'too-many-pages': {
    vi: 'Tệp có quá 500 trang. Hãy tách công văn ra khỏi tài liệu kèm theo.',
    en: 'The file has more than 500 pages. Part the dispatch from its enclosures.',
  },
  'too-slow': {
    vi: 'Đọc tệp quá thời hạn cho phép.',
    en: 'Reading took longer than allowed.',
  },
  'archive-refused': {
    vi: 'Tệp nén bên trong vượt giới hạn an toàn.',
    en: 'The archive inside the file goes beyond the safe limits.',
  },
  'doctype-refused': {
    vi: 'Phần XML có khai báo DOCTYPE nên bị từ chối. Hãy mở bằng Word rồi lưu lại.',
    en: 'An XML part declares a DOCTYPE and is refused. Open it in Word and save it again.',
  },
  'external-link': {
    vi: 'Tệp kéo nội dung từ bên ngoài. Hãy bỏ mẫu hoặc ảnh liên kết rồi lưu lại.',
    en: 'The file draws content from outside. Remove linked templates or images and save it again.',
  },
  'not-well-formed': {
    vi: 'Phần XML không đúng cú pháp. Hãy mở bằng Word rồi lưu lại.',
    en: 'An XML part is not well formed. Open it in Word and save it again.',
  },
  'old-word': {
    vi: 'Tệp là .doc kiểu cũ (Word 97–2003). Hãy mở bằng Word rồi lưu lại thành .docx hoặc PDF.',
    en: 'The file is an old .doc (Word 97–2003). Open it in Word and save it as .docx or PDF.',
  },
  spreadsheet: {
    vi: 'Tệp là bảng tính, không phải công văn. Hãy gửi công văn kèm theo nó, dạng .docx hoặc PDF.',
    en: 'The file is a spreadsheet, not a dispatch. Send the dispatch that it belongs to, as .docx or PDF.',
  },
  slides: {
    vi: 'Tệp là bản trình chiếu, không phải công văn. Hãy gửi công văn dạng .docx hoặc PDF.',
    en: 'The file is a slide show, not a dispatch. Send the dispatch as .docx or PDF.',
  },
  'open-document': {
    vi: 'Tệp là OpenDocument (.odt). Hãy lưu lại thành .docx hoặc PDF.',
    en: 'The file is an OpenDocument file (.odt). Save it as .docx or PDF.',
  },
  rtf: {
    vi: 'Tệp là RTF. Hãy mở bằng Word rồi lưu lại thành .docx hoặc PDF.',
    en: 'The file is RTF. Open it in Word and save it as .docx or PDF.',
  },
  archive: {
    vi: 'Tệp là tệp nén. Hãy giải nén rồi gửi từng công văn một.',
    en: 'The file is an archive. Unpack it and send the dispatches one by one.',
  },
  'too-deep': {
    vi: 'Nội dung lồng nhau quá sâu. Hãy in tệp thành PDF rồi gửi lại.',
    en: 'The content is nested too deep. Print the file to a PDF and send that.',
  },
  'no-attachment': {
    vi: 'Gói edXML không có văn bản đính kèm nào đọc được. Hãy tải lại gói, hoặc gửi riêng tệp văn bản.',
    en: 'The edXML package holds no attachment that can be read. Fetch it again, or send the document alone.',
  },
  'too-much-memory': {
    vi: 'Đọc tệp cần quá nhiều bộ nhớ.',
    en: 'Reading the file takes too much memory.',
  },
  'reader-failed': {
    vi: 'Máy gặp lỗi khi đọc tệp này. Thử đọc lại; nếu vẫn lỗi, lưu tệp thành định dạng khác rồi đưa vào lại.',
    en: 'The reader failed on this file. Read it again; if it fails again, save it in another format and send that.',
  },
  stopped: {
    vi: 'Việc đọc đã được dừng theo yêu cầu. Hãy đọc lại khi cần.',
    en: 'The reading was stopped on request. Read the file again when needed.',
  },
};

/** What an input kind reports; the file's name and kind are added where they are known. */
export type Refusal = { code: Code; place: string | null; kind?: FileKind | null };

export const refusal = (code: Code, place: string | null = null, kind: FileKind | null = null): Refusal => ({
  code,
  place,
  kind,
});

/** What to do hangs on the kind of file for these; their sentences above only say what is wrong. */
const mendedByKind: ReadonlySet<Code> = new Set<Code>(['too-slow', 'too-much-memory']);

/** What is wrong, and what to do about it, in both languages. */
export function messageOf({ code, kind }: Refusal): Bilingual {
  const { vi, en } = sentences[code];
  if (!mendedByKind.has(code)) return { vi, en };
  const mend = mendFor(kind);
  return { vi: `${vi} ${mend.vi}`, en: `${en} ${mend.en}` };
}

/** The problem as others see it. */
export const readProblem = (file: string, own: Refusal): ReadProblem => ({
  code: own.code,
  file,
  place: own.place,
  message: messageOf(own),
});
