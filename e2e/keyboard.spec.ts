// The way from the list of duties to the receipt, without a mouse.
import type { Page } from '@playwright/test';
import { expect, open, settled, test } from './visit.ts';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])]
          : [];
      return [
        element?.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        labels.length === 0 ? element?.textContent : '',
      ]
        .join(' ')
        .trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a report is sent with the keyboard alone', async ({ inside }) => {
  const page = await inside('officer');
  await open(page, '/viec?tinh-trang=todo');
  await tabTo(page, /^Phổ biến đợt làm sạch/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/viec\/[0-9a-f-]{36}/);
  await settled(page);
  await tabTo(page, /^Tình trạng thực hiện/);
  await page.keyboard.type('Đã thực hiện');
  await tabTo(page, /^Đã làm những gì/);
  await page.keyboard.type('Đã phổ biến tới các thôn.');
  await tabTo(page, /^Ngày hoàn thành/);
  await page.keyboard.type(new Date().toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }));
  await tabTo(page, /^Gửi báo cáo$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Đã nhận báo cáo, biên nhận số \d{4}-\d{6}/)).toBeVisible();
  await tabTo(page, /^Mở biên nhận/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/bien-nhan\//);
});

test('the first press of Tab leads past the navigation', async ({ inside }) => {
  const page = await inside('leader');
  await open(page, '/theo-doi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#noi-dung')).toBeFocused();
});
