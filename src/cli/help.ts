// The text of `haidang --help`.
import type { Subcommand } from './subcommand.ts';

/** The list of subcommands, in Vietnamese with English beside it. */
export function help(subcommands: Record<string, Subcommand>): string {
  const list = Object.entries(subcommands).map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`);
  return [
    'Hải Đăng — đưa công văn an ninh mạng từ trang giấy đến kết quả có kiểm chứng.',
    '',
    'Cách dùng / usage:  haidang LỆNH [TÙY CHỌN] [TỆP…]',
    '',
    ...list,
    '',
    'haidang LỆNH --help: cách dùng từng lệnh / how to use a command',
    'Mã thoát / exit codes: 0 tốt / all well, 1 đầu vào có lỗi / something wrong in the input, 2 dùng sai / used wrongly',
    '',
  ].join('\n');
}
