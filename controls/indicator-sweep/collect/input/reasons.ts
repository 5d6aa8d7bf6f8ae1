// Why something was not searched, or not whole, and what mends it: codes for the coverage, words for people.

export const SKIPPED = {
  'not-found': {
    vi: 'Không có tệp hoặc thư mục này; kiểm tra lại đường dẫn.',
    en: 'No such file or folder; check the path.',
  },
  'no-permission': {
    vi: 'Không có quyền đọc; chạy bằng tài khoản đọc được.',
    en: 'No permission to read; run as an account that may.',
  },
  'read-error': {
    vi: 'Lỗi khi đọc; chép tệp sang ổ khác rồi quét lại.',
    en: 'Reading failed; copy the file to another disk and sweep again.',
  },
  'link-loop': {
    vi: 'Liên kết quay vòng về thư mục đã quét.',
    en: 'A link leads back to a folder already swept.',
  },
  'special-file': {
    vi: 'Không phải tệp thường (thiết bị, ống, ổ cắm).',
    en: 'No ordinary file (device, pipe, socket).',
  },
  binary: { vi: 'Tệp nhị phân, không phải nhật ký văn bản.', en: 'A binary file, no log of text.' },
  evtx: {
    vi: 'Tệp EVTX của Windows; xuất ra CSV hoặc XML (wevtutil qe /lf:true, Get-WinEvent | Export-Csv) rồi quét lại.',
    en: 'A Windows EVTX file; export it to CSV or XML (wevtutil qe /lf:true, Get-WinEvent | Export-Csv) and sweep again.',
  },
  pcap: {
    vi: 'Tệp bắt gói; xuất ra văn bản (tcpdump -nr, Zeek) rồi quét lại.',
    en: 'A packet capture; turn it to text (tcpdump -nr, Zeek) and sweep again.',
  },
  'unknown-archive': {
    vi: 'Dạng nén chưa đọc được (7z, rar, xz, bz2); giải nén rồi quét lại.',
    en: 'A packed form not read here (7z, rar, xz, bz2); unpack it and sweep again.',
  },
  encrypted: {
    vi: 'Tệp nén có mật khẩu; giải nén rồi quét lại.',
    en: 'The archive has a password; unpack it and sweep again.',
  },
  truncated: {
    vi: 'Tệp bị cắt cụt; phần đọc được đã quét.',
    en: 'The file is cut short; what could be read was swept.',
  },
  broken: {
    vi: 'Tệp nén hỏng; phần đọc được đã quét.',
    en: 'The archive is broken; what could be read was swept.',
  },
  bomb: {
    vi: 'Giải nén ra quá lớn so với tệp (bom nén); đã dừng.',
    en: 'Unpacks to far more than its size (a bomb); stopped.',
  },
  'too-deep': {
    vi: 'Tệp nén lồng quá sâu; giải nén rồi quét lại.',
    en: 'Archives nested too deep; unpack and sweep again.',
  },
  'too-many': { vi: 'Tệp nén có quá nhiều tệp; đã dừng.', en: 'Too many files in the archive; stopped.' },
} as const;

export type SkipReason = keyof typeof SKIPPED;

/** A fault of one input; caught where the input is handed on, told in its coverage. */
export class Unreadable extends Error {
  readonly reason: SkipReason;
  constructor(reason: SkipReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** The reason behind any error of reading or unpacking. */
export function reasonOf(error: unknown): SkipReason {
  if (error instanceof Unreadable) return error.reason;
  const { code: told, message = '' } = error as { code?: unknown; message?: string };
  const code = String(told ?? '');
  if (code === 'ENOENT') return 'not-found';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  if (code === 'ELOOP') return 'link-loop';
  if (code === 'Z_BUF_ERROR' || /unexpected e(?:nd|of)|premature|truncated/i.test(message))
    return 'truncated';
  if (
    code.startsWith('Z_') ||
    code.startsWith('ZSTD') ||
    code.startsWith('ERR_ZLIB') ||
    /invalid|corrupt|checksum|header/i.test(message)
  )
    return 'broken';
  return 'read-error';
}
