// What each problem of opening PostgreSQL is called, and how to mend it.
import type { Translated } from '../../words/catalogue.ts';
import type { Language } from '../../words/language.ts';
import type { ClusterProblem } from './contract.ts';

export const vi = {
  'in-use': ({ home, pid }: { home: string; pid: number }) =>
    `Hải Đăng đang chạy trên dữ liệu này (tiến trình ${pid}, ${home}). Hãy dùng máy chủ đó, dừng nó, hoặc chọn thư mục khác bằng --data.`,
  'no-postgres': ({ looked }: { looked: string }) =>
    `Không tìm thấy PostgreSQL 15 trở lên (đã tìm: ${looked}). Cài bằng "apt install postgresql", hoặc chạy lại "npm ci", hoặc đặt DATABASE_URL.`,
  'wrong-major': ({ home, major }: { home: string; major: number }) =>
    `Dữ liệu trong ${home} thuộc PostgreSQL ${major}, máy này chỉ có phiên bản khác. Cài lại postgresql-${major}, hoặc chuyển dữ liệu bằng pg_upgrade.`,
  'place-lost': ({ where, home }: { where: string; home: string }) =>
    `${where} ghi rằng dữ liệu nằm ở ${home}, nhưng thư mục đó không còn. Khôi phục từ bản sao lưu; chỉ xoá tệp ${where} nếu chấp nhận bắt đầu lại từ đầu.`,
  unwritable: ({ path, reason }: { path: string; reason: string }) =>
    `Không ghi được vào ${path} (${reason}). Sửa quyền của thư mục hoặc chọn thư mục khác bằng --data.`,
  'unsafe-socket': ({ folder }: { folder: string }) =>
    `Thư mục ${folder} do người dùng khác tạo nên không an toàn để kết nối cơ sở dữ liệu. Xoá thư mục đó rồi chạy lại.`,
  'initdb-failed': ({ output }: { output: string }) => `Không tạo được cơ sở dữ liệu. initdb báo:\n${output}`,
  'start-failed': ({ log, output }: { log: string; output: string }) =>
    `PostgreSQL không khởi động được. Nhật ký: ${log}\n${output}`,
  'unsafe-setting': ({ setting, value }: { setting: string; value: string }) =>
    `PostgreSQL đang đặt ${setting} = ${value}: dữ liệu đã xác nhận có thể mất khi mất điện. Đặt ${setting} = on rồi chạy lại.`,
  'given-unreachable': ({ reason }: { reason: string }) =>
    `Không dùng được PostgreSQL trong DATABASE_URL: ${reason}. Kiểm tra máy chủ, cổng, tài khoản và mật khẩu.`,
  'given-too-old': ({ version }: { version: string }) =>
    `PostgreSQL trong DATABASE_URL là ${version}; cần 15 trở lên.`,
  'given-app-role': ({ reason }: { reason: string }) =>
    `Không dùng được vai trò của ứng dụng: ${reason}. Nhờ quản trị cơ sở dữ liệu tạo vai trò LOGIN NOSUPERUSER NOBYPASSRLS không sở hữu bảng nào, tên haidang_app, và đặt APP_DATABASE_URL.`,
};

export const en: Translated<typeof vi> = {
  'in-use': ({ home, pid }) =>
    `Hải Đăng is already running on this data (process ${pid}, ${home}). Use that server, stop it, or choose another folder with --data.`,
  'no-postgres': ({ looked }) =>
    `No PostgreSQL 15 or newer was found (looked in: ${looked}). Run "apt install postgresql", or "npm ci" again, or set DATABASE_URL.`,
  'wrong-major': ({ home, major }) =>
    `The data in ${home} is of PostgreSQL ${major}, and this machine has other versions only. Install postgresql-${major} again, or move the data with pg_upgrade.`,
  'place-lost': ({ where, home }) =>
    `${where} says that the data is in ${home}, but that folder is gone. Restore it from a backup; remove ${where} only to begin from nothing.`,
  unwritable: ({ path, reason }) =>
    `${path} cannot be written (${reason}). Mend the folder's rights, or choose another with --data.`,
  'unsafe-socket': ({ folder }) =>
    `${folder} was made by another user, so it is not safe to reach the database through it. Remove it and start again.`,
  'initdb-failed': ({ output }) => `The database could not be made. initdb says:\n${output}`,
  'start-failed': ({ log, output }) => `PostgreSQL did not start. Its log: ${log}\n${output}`,
  'unsafe-setting': ({ setting, value }) =>
    `PostgreSQL has ${setting} = ${value}: what was confirmed may be lost when the power fails. Set ${setting} = on and start again.`,
  'given-unreachable': ({ reason }) =>
    `The PostgreSQL of DATABASE_URL cannot be used: ${reason}. Check host, port, user and password.`,
  'given-too-old': ({ version }) => `The PostgreSQL of DATABASE_URL is ${version}; 15 or newer is needed.`,
  'given-app-role': ({ reason }) =>
    `The app's role cannot be used: ${reason}. Ask the database administrator for a role LOGIN NOSUPERUSER NOBYPASSRLS that owns no table, named haidang_app, and set APP_DATABASE_URL.`,
};

/** What is told while it opens. */
const viLines = {
  making: ({ major, home }: { major: number; home: string }) =>
    `Đang tạo cơ sở dữ liệu PostgreSQL ${major} mới trong ${home}`,
  takenOver: ({ pid }: { pid: number }) =>
    `PostgreSQL (tiến trình ${pid}) vẫn đang chạy từ lần trước: dùng tiếp.`,
  resorting: 'Quy tắc sắp xếp của máy đã thay đổi: đang dựng lại các chỉ mục…',
};

const enLines: Translated<typeof viLines> = {
  making: ({ major, home }) => `Making a new PostgreSQL ${major} cluster in ${home}`,
  takenOver: ({ pid }) => `PostgreSQL (process ${pid}) was still running from the last time: taken over.`,
  resorting: 'The sorting rules of this machine changed: building the indexes again…',
};

export const lines = { vi: viLines, en: enLines };

/** One problem as a sentence with its place and its mend. */
export function sentenceOf(problem: ClusterProblem, language: Language): string {
  const sentence = { vi, en }[language][problem.kind] as (parameters: ClusterProblem) => string;
  return sentence(problem);
}
