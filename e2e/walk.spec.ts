// The whole path in the browser: from the dispatch's file to the final report, as coordinator and as unit.

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { communes, dispatchFile, formRows, reference, units } from './dispatch.ts';
import { expect, isAccessible, keep, open, settled, test } from './visit.ts';

const DAY = 86_400_000;
/** As offices write it, so many days from now: `17:00 26/11/2026`. */
function civil(days: number, time: string): string {
  const day = new Date(Date.now() + 7 * 3_600_000 + days * DAY);
  return `${time} ${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

/** Writes into a field and leaves it. */
async function write(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
}
const subject = 'Rà soát máy tính và trực trong kỳ thử nghiệm';

test('a dispatch goes from its file to the final report', async ({ home, browser, baseURL }) => {
  test.setTimeout(240_000);
  const directive =
    await test.step('the dispatch is taken in, read, its units listed, and issued', async () => {
      await takeIn(home);
      await importUnits(home);
      return issue(home);
    });
  const unit = await test.step('a unit is invited and accepts', () =>
    inviteUnit(home, browser, baseURL ?? ''));
  await test.step('the unit acknowledges and sends a roster with a hole in it', () =>
    sendRoster(unit, false));
  await test.step('the unit fills in the prescribed form and gets a receipt', () => sendForm(unit));
  await test.step('the coordinator sees the contradiction and returns the roster', () => returnRoster(home));
  await test.step('the unit mends it and sends again', () => sendRoster(unit, true));
  await test.step('the coordinator accepts', () => accept(home));
  await test.step('a number on the leader’s page leads to what is behind it', () =>
    drillDown(home, directive));
  await test.step('the roll-up is made, downloaded and marked final', () => rollUp(home, directive));
});

async function takeIn(page: Page) {
  await open(page, '/cong-van-den');
  await page.locator('input[type=file]').setInputFiles(dispatchFile());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('rà soát máy tính', {
    timeout: 20_000,
  });
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ (3)' })).toBeVisible();
  await expect(page.getByText(`Số: ${reference}`).first()).toBeVisible();
  await keep(page, 'walk-1-reading');
}

async function importUnits(page: Page) {
  const id = page.url().split('/').at(-1);
  await open(page, `/don-vi/nhap-phu-luc?cong-van=${id}`);
  for (const name of [...units, ...communes])
    await page.getByRole('combobox', { name: `Quyết định: ${name}` }).selectOption({ label: 'Đơn vị mới' });
  await page.getByRole('button', { name: 'Ghi 5 đơn vị' }).click();
  await expect(page.getByText('Đã ghi: 5 đơn vị mới')).toBeVisible();
  await open(page, `/cong-van-den/${id}`);
}

async function issue(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Lập dự thảo chỉ đạo' }).click();
  await page.getByRole('button', { name: /^1 Bố trí cán bộ trực/ }).click();
  await page.getByText('Tham số', { exact: true }).click();
  await write(page, 'Từ', civil(4, '17:00'));
  await write(page, 'Đến', civil(6, '17:00'));
  await isAccessible(page);
  await page.getByRole('tab', { name: 'Nơi nhận (1)' }).click();
  await expect(page.getByText('Hiện gồm 5 đơn vị')).toBeVisible();
  await page.getByRole('tab', { name: 'Xem trước và ban hành' }).click();
  await expect(page.getByText('5 đơn vị × 3 nhiệm vụ: 15 lượt giao')).toBeVisible();
  await keep(page, 'walk-2-preview');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('Đang có hiệu lực')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function inviteUnit(page: Page, browser: Browser, baseURL: string): Promise<Page> {
  const found = await page.request.get(`/api/units?q=${encodeURIComponent(units[0] ?? '')}`);
  const unit = (await found.json()).rows[0].id;
  const person = {
    name: 'Cán bộ Thử Nghiệm',
    email: 'can-bo-thu@example.vn',
    grants: [{ role: 'officer', unit }],
  };
  const made = await page.request.post('/api/people', { data: person });
  const own = await (await browser.newContext({ baseURL })).newPage();
  await open(own, (await made.json()).path);
  await own.getByLabel('Đặt mật khẩu').fill('may truc dem o tren doi cao');
  await own.getByLabel('Nhập lại mật khẩu').fill('may truc dem o tren doi cao');
  await isAccessible(own);
  await own.getByRole('button', { name: 'Tạo tài khoản và đăng nhập' }).click();
  await expect(own.getByRole('heading', { name: 'Hôm nay' })).toBeVisible();
  return own;
}

async function openDuty(page: Page, words: RegExp) {
  await open(page, '/viec');
  await page.getByRole('link', { name: words }).click();
  await settled(page);
}

/** Sends what is filled in; only a receipt ends it. */
async function send(page: Page) {
  await page.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click();
  await expect(page.getByText(/Đã nhận báo cáo, biên nhận số \d{4}-\d{6}/)).toBeVisible();
}

async function sendRoster(page: Page, isWhole: boolean) {
  await openDuty(page, /^Bố trí cán bộ/);
  if (!isWhole) {
    await page.getByRole('button', { name: 'Tiếp nhận việc này' }).click();
    await expect(page.getByText('Đã tiếp nhận').first()).toBeVisible();
  } else {
    await expect(page.getByText('Đêm thứ hai chưa có người trực.').first()).toBeVisible();
    const again = page.getByRole('button', { name: 'Gửi báo cáo lại' });
    if (await again.isVisible()) await again.click();
  }
  await page.getByLabel('Đơn vị tự đánh giá').selectOption({ label: 'Đã trực đủ' });
  const shifts: [string, string][] = [[civil(4, '17:00'), civil(5, '17:00')]];
  if (isWhole) shifts.push([civil(5, '17:00'), civil(6, '17:00')]);
  for (const [at, [from, to]] of shifts.entries()) {
    const line = at + 1;
    if (!(await page.getByLabel(`Người trực, dòng ${line}`).isVisible()))
      await page.getByRole('button', { name: 'Thêm dòng: Ca trực' }).click();
    await page.getByLabel(`Người trực, dòng ${line}`).fill(`Người Trực Thử ${line}`);
    await page.getByLabel(`Số điện thoại, dòng ${line}`).fill(`0999 000 00${line}`);
    await write(page, `Từ, dòng ${line}`, from);
    await write(page, `Đến, dòng ${line}`, to);
  }
  if (isWhole) await isAccessible(page);
  await keep(page, isWhole ? 'walk-6-roster-again' : 'walk-3-roster');
  await send(page);
}

async function sendForm(page: Page) {
  await openDuty(page, /^Thống kê, báo cáo/);
  await page.getByLabel('Tên đơn vị báo cáo').fill(units[0] ?? '');
  await page.getByLabel('Nhận xét về kết quả').fill('Đã rà soát xong.');
  await page.getByLabel(`${formRows[0]} (Số lượng)`).fill('7');
  await page.getByLabel(`${formRows[1]} (Số lượng)`).fill('4');
  await send(page);
  await page.getByRole('link', { name: 'Mở biên nhận' }).click();
  await settled(page);
  await isAccessible(page);
  await keep(page, 'walk-4-receipt');
}

/** Opens the report of the unit that waits, in the coordinator's desk. */
async function openWaiting(page: Page) {
  await open(page, '/tham-dinh');
  await page.getByRole('button', { name: new RegExp(`${units[0]}.*1 · ${reference}`) }).click();
  await expect(page.getByRole('article').first().getByText('Bố trí cán bộ trực')).toBeVisible();
}

async function review(page: Page, kind: 'Trả lại' | 'Chấp nhận', reason: string) {
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill(reason);
  await dialog.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  await expect(dialog).toBeHidden();
}

async function returnRoster(page: Page) {
  await openWaiting(page);
  await expect(page.getByText('Lời khai và kết quả kiểm tra mâu thuẫn nhau').first()).toBeVisible();
  await expect(page.getByText('Đơn vị khai “Đạt”, máy kiểm tra ra “Không đạt”.').first()).toBeVisible();
  await isAccessible(page);
  await keep(page, 'walk-5-contradiction');
  await review(page, 'Trả lại', 'Đêm thứ hai chưa có người trực.');
}

async function accept(page: Page) {
  await openWaiting(page);
  await review(page, 'Chấp nhận', 'Đã gọi thử số của từng ca.');
}

async function drillDown(page: Page, directive: string) {
  await open(page, `/theo-doi/${directive}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Chưa phản hồi 13' })).toBeVisible();
  await keep(page, 'walk-7-board');
  const row = page.getByRole('row', { name: /^1 Bố trí cán bộ trực/ });
  await row.getByRole('link', { name: '1', exact: true }).first().click();
  await expect(page).toHaveURL(/trang-thai=met/);
  await expect(
    page
      .getByRole('tabpanel')
      .getByText(units[0] ?? '')
      .first(),
  ).toBeVisible();
}

async function rollUp(page: Page, directive: string) {
  await open(page, `/bao-cao?van-ban=${directive}`);
  await page.getByLabel('Văn bản chỉ đạo').selectOption({ label: `${reference} · ${subject}` });
  await page.getByRole('button', { name: 'Lập báo cáo' }).click();
  await expect(page.getByText('Báo cáo như khi in ra')).toBeVisible();
  await isAccessible(page);
  await keep(page, 'walk-8-roll-up');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Tải DOCX').first().click(),
  ]);
  const parts = unzipSync(await readFile(await file.path()));
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '|');
  expect(words).toMatch(new RegExp(`${formRows[0]}\\|+7\\|`));
  expect(words).toMatch(new RegExp(`${formRows[1]}\\|+4\\|`));
  await page.getByRole('button', { name: 'Chốt chính thức' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt chính thức' }).click();
  await expect(page.getByRole('button', { name: 'Chốt chính thức' })).toHaveCount(0);
  await keep(page, 'walk-9-final');
}
