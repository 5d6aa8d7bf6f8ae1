// The event that a dispatch is about: named in the subject, with the days that the sentences below it print.
import { expect, it } from 'vitest';
import { readDispatch } from './read.ts';

async function window(about: string, preamble: string) {
  const text = `SỞ DU LỊCH VÂN SƠN\n\nSố: 31/SDL-VP\nV/v ${about}\n\nVân Sơn, ngày 26 tháng 8 năm 2024\n\nKính gửi: Các đơn vị thuộc Sở.\n\n${preamble} Sở đề nghị các đơn vị:\n\n1. Vá máy chủ.\n2. Khóa cổng USB.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nKiều Bá Thạc\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  if (!result.ok) throw new Error(result.problem.message.en);
  const { window: found } = result.value;
  return found && [found.from, found.to, found.event];
}

it('a feast in the subject has the days off that are printed below it', async () => {
  expect(
    await window(
      'trực mạng dịp Tết Nguyên đán Ất Tỵ 2025',
      'Thời gian nghỉ Tết từ ngày 25/01/2025 đến hết ngày 02/02/2025.',
    ),
  ).toEqual(['2025-01-25', '2025-02-02', '2025-01-29']);
  expect(
    await window('trực mạng dịp lễ 30/4 và 01/5/2025', 'Kỳ nghỉ lễ từ ngày 30/4/2025 đến ngày 04/5/2025.'),
  ).toEqual(['2025-04-30', '2025-05-04', '2025-04-30']);
});

it('an event has the days on which it is held', async () => {
  expect(
    await window(
      'trực phục vụ Đại hội',
      'Đại hội Hội thủy thủ diễn ra từ ngày 14/10/2024 đến ngày 16/10/2024.',
    ),
  ).toEqual(['2024-10-14', '2024-10-16', null]);
  expect(
    await window(
      'tăng cường trực trong thời gian diễn ra Hội chợ',
      'Hội chợ mở cửa từ ngày 10/10/2024 đến hết ngày 15/10/2024.',
    ),
  ).toEqual(['2024-10-10', '2024-10-15', null]);
  expect(await window('bảo đảm liên lạc', 'Cuộc đua thuyền diễn ra vào ngày 20/10/2024.')).toEqual([
    '2024-10-20',
    '2024-10-20',
    null,
  ]);
});

it('days of something else are no days of the feast, and what is over is no window', async () => {
  expect(
    await window('trực mạng dịp Tết Nguyên đán', 'Việc kiểm kê làm từ ngày 10/9/2024 đến ngày 20/9/2024.'),
  ).toEqual([null, null, null]);
  expect(await window('rà soát máy chủ', 'Hội nghị diễn ra ngày 05/8/2024 đã giao nhiệm vụ.')).toBeNull();
});

it('by when a paragraph asks for something is no event', async () => {
  const text = `UBND XÃ VÂN SƠN\n\nSố: 31/UBND-VP\n\nVân Sơn, ngày 06 tháng 4 năm 2026\n\nKính gửi: Các phòng thuộc xã.\n\nĐề nghị Công an xã thay mật khẩu camera (từ 06/4 đến 10/4/2026).\n\nGiao Văn phòng mua máy phát điện.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nKiều Bá Thạc\n`;
  const result = await readDispatch(new TextEncoder().encode(text), 'fixture');
  expect(result.ok && result.value.window).toBeNull();
});
