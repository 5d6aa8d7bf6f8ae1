// What the walk through the whole path prints, stage by stage.
import type { Translated } from '../../platform/words/catalogue.ts';

type Counts = Record<string, number>;
const list = (counts: Counts, names: Record<string, string>) =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([key, n]) => `${n} ${names[key] ?? key}`)
    .join(', ');

const outcomesVi = { met: 'đạt', partly: 'đạt một phần', 'not-met': 'chưa đạt', unknown: 'chưa rõ' };
const outcomesEn = { met: 'met', partly: 'partly met', 'not-met': 'not met', unknown: 'unknown' };

export const vi = {
  usage: `Cách dùng: npm run example -- [--out THƯ_MỤC] [--lang vi|en] [TỆP…]

  Đi hết đường đi của một công văn, không cần trình duyệt: tiếp nhận, đọc, giao, báo cáo, chấm, tổng hợp.
  TỆP…           công văn (.txt, .md, .docx, .pdf); không nêu thì dùng công văn mẫu
  --out THƯ_MỤC  nơi ghi báo cáo DOCX, PDF, XLSX (mặc định ./out/example)
  --sweep        thay vào đó: tạo 50 MB nhật ký có 40 máy cài sẵn rồi dò quét chúng

Mã thoát: 0 tốt, 1 đầu vào có lỗi, 2 dùng sai.`,
  wrong: ({ why }: { why: string }) => `Dùng sai: ${why}`,
  logsMade: ({ megabytes, folder, sha256 }: { megabytes: number; folder: string; sha256: string }) =>
    `Nhật ký: ${megabytes} MB trong ${folder} (SHA-256 ${sha256}…)`,
  swept: ({
    found,
    planted,
    lines,
    seconds,
  }: {
    found: number;
    planted: number;
    lines: number;
    seconds: string;
  }) => `Dò quét: ${lines} dòng trong ${seconds} s, thấy ${found}/${planted} máy`,
  sweptWrong: ({ missed, others }: { missed: string; others: string }) =>
    `Bỏ sót: ${missed || 'không'}. Thừa: ${others || 'không'}.`,
  sweepItYourself: ({ logs }: { logs: string }) =>
    `Tự quét bằng gói của ví dụ mẫu: vào vai cán bộ, mở việc có dò quét, tải gói, rồi chạy\n  npx haidang sweep --bundle GÓI.zip --out ket-qua ${logs}\nvà gửi ket-qua/ket-qua.json ở chính trang đó.`,
  notSwept: ({ why }: { why: string }) => `Không dò quét được: ${why}`,
  noFile: ({ file }: { file: string }) => `Không đọc được tệp ${file}.`,
  started: ({ postgres }: { postgres: string }) => `Khởi động: ${postgres}`,
  founded: ({ name }: { name: string }) => `Lập cơ quan: ${name}, người điều phối nhận liên kết một lần`,
  took: ({ file, bytes }: { file: string; bytes: number }) => `Tiếp nhận: ${file}, ${bytes} byte`,
  read: ({
    reference,
    obligations,
    appendices,
  }: {
    reference: string;
    obligations: number;
    appendices: number;
  }) => `Đọc: ${reference}, ${obligations} nghĩa vụ, ${appendices} phụ lục`,
  unread: ({ why }: { why: string }) => `Không đọc được: ${why}`,
  units: ({ units, sectors }: { units: number; sectors: number }) =>
    `Danh bạ: nhập ${units} đơn vị của ${sectors} khối từ phụ lục`,
  madeUpUnits: ({ units }: { units: number }) =>
    `Danh bạ: văn bản không có danh sách; lập ${units} đơn vị mẫu theo nơi nhận`,
  draft: ({ units, obligations, assignments }: { units: number; obligations: number; assignments: number }) =>
    `Dự thảo: ${units} đơn vị × ${obligations} nghĩa vụ = ${assignments} việc`,
  corrected: ({ what }: { what: string }) => `  đã sửa: ${what}`,
  blocked: ({ problems }: { problems: string }) => `Chưa ban hành được: ${problems}`,
  issued: ({ assignments }: { assignments: number }) => `Ban hành: giao ${assignments} việc`,
  invited: ({ names }: { names: string }) => `Mời cán bộ: ${names}`,
  acknowledged: ({ duties }: { duties: number }) => `Xác nhận nhận việc: ${duties} việc`,
  submitted: ({ reports, last }: { reports: number; last: string }) =>
    `Gửi báo cáo: ${reports} báo cáo, biên nhận cuối ${last}`,
  judged: ({ counts }: { counts: Counts }) => `Máy chấm: ${list(counts, outcomesVi)}`,
  reviewed: ({ returned, accepted }: { returned: number; accepted: number }) =>
    `Thẩm định: trả lại ${returned}, đơn vị gửi lại, chấp nhận ${accepted}`,
  rolledUp: ({ total, met, silent }: { total: number; met: number; silent: number }) =>
    `Tổng hợp: ${total} việc, ${met} đạt, ${silent} chưa phản hồi; đã chốt`,
  formRow: ({ label, value }: { label: string; value: string }) => `  ${label}: ${value}`,
  written: ({ path, kilobytes }: { path: string; kilobytes: number }) => `  ${path} (${kilobytes} KB)`,
  files: ({ folder }: { folder: string }) => `Ghi báo cáo vào ${folder}`,
  stopped: ({ seconds }: { seconds: string }) => `Xong sau ${seconds} giây`,
  seconds: ({ seconds }: { seconds: string }) => `${seconds} giây`,
};

export const en: Translated<typeof vi> = {
  usage: `Usage: npm run example -- [--out DIR] [--lang vi|en] [FILE…]

  Walks the whole path of a dispatch without a browser: take in, read, issue, report, judge, roll up.
  FILE…      dispatches (.txt, .md, .docx, .pdf); without one, a dispatch of our own
  --out DIR  where the report goes as DOCX, PDF and XLSX (default ./out/example)
  --sweep        instead: make 50 MB of logs with 40 machines planted, and sweep them

Exit codes: 0 all well, 1 something wrong in the input, 2 used wrongly.`,
  wrong: ({ why }) => `Used wrongly: ${why}`,
  logsMade: ({ megabytes, folder, sha256 }) => `Logs: ${megabytes} MB in ${folder} (SHA-256 ${sha256}…)`,
  swept: ({ found, planted, lines, seconds }) =>
    `Sweep: ${lines} lines in ${seconds} s, ${found}/${planted} machines found`,
  sweptWrong: ({ missed, others }) => `Missed: ${missed || 'none'}. Too many: ${others || 'none'}.`,
  sweepItYourself: ({ logs }) =>
    `Sweep them with the worked example’s own bundle: enter as the officer, open the duty that asks for a sweep, fetch the bundle, then run\n  npx haidang sweep --bundle BUNDLE.zip --out result ${logs}\nand hand in result/ket-qua.json on the same page.`,
  notSwept: ({ why }) => `Could not be swept: ${why}`,
  noFile: ({ file }) => `File ${file} cannot be read.`,
  started: ({ postgres }) => `Started: ${postgres}`,
  founded: ({ name }) => `Founded: ${name}; its coordinator took the one-time link`,
  took: ({ file, bytes }) => `Took in: ${file}, ${bytes} bytes`,
  read: ({ reference, obligations, appendices }) =>
    `Read: ${reference}, ${obligations} obligations, ${appendices} appendices`,
  unread: ({ why }) => `Not readable: ${why}`,
  units: ({ units, sectors }) => `Directory: ${units} units of ${sectors} sectors, from the appendix`,
  madeUpUnits: ({ units }) => `Directory: the text has no list; ${units} made-up units after its addressees`,
  draft: ({ units, obligations, assignments }) =>
    `Draft: ${units} units × ${obligations} obligations = ${assignments} assignments`,
  corrected: ({ what }) => `  corrected: ${what}`,
  blocked: ({ problems }) => `Cannot be issued: ${problems}`,
  issued: ({ assignments }) => `Issued: ${assignments} assignments`,
  invited: ({ names }) => `Invited: ${names}`,
  acknowledged: ({ duties }) => `Acknowledged: ${duties} assignments`,
  submitted: ({ reports, last }) => `Reported: ${reports} reports, last receipt ${last}`,
  judged: ({ counts }) => `Judged: ${list(counts, outcomesEn)}`,
  reviewed: ({ returned, accepted }) => `Reviewed: ${returned} returned and sent again, ${accepted} accepted`,
  rolledUp: ({ total, met, silent }) =>
    `Rolled up: ${total} assignments, ${met} met, ${silent} silent; final`,
  formRow: ({ label, value }) => `  ${label}: ${value}`,
  written: ({ path, kilobytes }) => `  ${path} (${kilobytes} KB)`,
  files: ({ folder }) => `Reports written to ${folder}`,
  stopped: ({ seconds }) => `Done after ${seconds} s`,
  seconds: ({ seconds }) => `${seconds} s`,
};
export type WalkWords = Translated<typeof vi>;
