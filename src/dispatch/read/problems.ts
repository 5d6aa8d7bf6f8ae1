// The sentences for what cannot be read: what is wrong, where, and what to do about it.
import type { Bilingual, ReadProblem } from '../contract.ts';

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
  'wrong-type': {
    vi: 'Nội dung không phải .txt, .md, .docx hay .pdf. Hãy lưu lại thành một trong các loại đó.',
    en: 'The content is not .txt, .md, .docx or .pdf. Save it as one of these.',
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
    vi: 'Đọc tệp quá thời hạn cho phép. Hãy in lại thành PDF khác.',
    en: 'Reading took longer than allowed. Print the file to a new PDF.',
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
};

/** What an input kind reports; the file's name is added where it is known. */
export type Refusal = { code: Code; place: string | null };

export const refusal = (code: Code, place: string | null = null): Refusal => ({ code, place });

/** The problem as others see it. */
export const readProblem = (file: string, { code, place }: Refusal): ReadProblem => ({
  code,
  file,
  place,
  message: sentences[code],
});
