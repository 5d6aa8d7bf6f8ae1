// A dispatch of three pages is confirmed without a mouse, from its first contradiction to the draft.
import type { Page } from '@playwright/test';
import type { Review } from '../src/dispatch/review/contract.ts';
import { reviewDispatch } from './review-dispatch.ts';
import { expect, isAccessible, keep, open, test } from './visit.ts';

/** Takes a file in and waits until it is read. */
async function takeIn(page: Page, mark: string): Promise<string> {
  const data = Buffer.from(await reviewDispatch(mark));
  const headers = { 'Content-Type': 'application/octet-stream' };
  const taken = await page.request.post(`/api/dispatches?name=ra-soat-${mark}.pdf`, { data, headers });
  const { id } = (await taken.json()).dispatch;
  await expect
    .poll(async () => (await (await page.request.get(`/api/dispatches/${id}`)).json()).state, {
      timeout: 60_000,
    })
    .toBe('read');
  return id;
}

const reviewOf = async (page: Page, id: string): Promise<Review> =>
  (await page.request.get(`/api/dispatches/${id}/review`)).json();

/** Presses keys one by one, and counts them. */
function keyboard(page: Page) {
  let presses = 0;
  return {
    count: () => presses,
    async press(...keys: string[]) {
      for (const key of keys) {
        presses++;
        await page.keyboard.press(key);
      }
    },
  };
}
const activeRow = (page: Page) => page.locator('.hd-item[aria-current="true"]');

test('three pages are confirmed by keyboard, in few keystrokes, and the draft starts from what was confirmed', async ({
  home,
}) => {
  test.setTimeout(150_000);
  const id = await takeIn(home, 'một');
  await open(home, `/cong-van-den/${id}`);
  await expect(home.getByText(/Còn \d+ mục cần xem/)).toBeVisible();
  await expect(home.getByRole('img', { name: 'Ảnh trang 1 của bản gốc' })).toBeVisible();
  const before = await reviewOf(home, id);
  expect(before.reading.quality.pages).toHaveLength(3);
  const duties = before.reading.obligations.length;
  expect(duties).toBeGreaterThan(20);
  const look = before.items.filter(({ cause }) => cause !== 'sure');
  expect(look.map(({ field }) => field)).toEqual(expect.arrayContaining(['contradictions/0', 'number']));

  const keys = keyboard(home);
  await keys.press('Enter'); // shows the first
  await expect(activeRow(home)).toContainText('Mâu thuẫn');
  for (const { field } of look) {
    await expect(activeRow(home)).toHaveAttribute('data-row', `look:${field}`);
    if (field === 'number') {
      await keys.press('e', ...'412', 'Enter');
    } else await keys.press('Enter');
  }
  await expect(home.getByText('Đã xem hết các mục cần xem')).toBeVisible();
  await expect(activeRow(home)).toContainText('Nhiệm vụ 1');
  await keys.press('s', 'Enter'); // at the end of its first sentence
  await expect(home.getByRole('heading', { name: `Nhiệm vụ (${duties + 1})` })).toBeVisible();
  await keys.press('j', 'Alt+ArrowDown', 'z'); // moved by mistake, and back
  await expect
    .poll(async () => (await reviewOf(home, id)).acts.slice(0, 2).map(({ kind }) => kind))
    .toEqual(['undone', 'move']);
  await isAccessible(home);
  await keep(home, 'review-split');
  await keys.press('a');
  await expect(home.getByText('Đã xác nhận toàn bộ bản đọc')).toBeVisible();
  await keys.press('g');
  await expect(home).toHaveURL(/\/van-ban-chi-dao\/[0-9a-f-]{36}/);
  expect(keys.count()).toBeLessThanOrEqual(60);

  const after = await reviewOf(home, id);
  expect(after.items.filter(({ decided }) => decided === null)).toEqual([]);
  expect(after.reading.number.value).toBe('412');
  expect(after.reading.obligations.slice(0, 2).map(({ text }) => text)).toEqual([
    'Rà soát tài khoản quản trị của các hệ thống thông tin trước ngày 30/8/2024.',
    'Bố trí cán bộ trực trong các ngày nghỉ.',
  ]);
  expect(after.reading.obligations.slice(2)).toEqual(before.reading.obligations.slice(1));
  const directive = new URL(home.url()).pathname.split('/').at(-1);
  const { content } = await (await home.request.get(`/api/directives/${directive}`)).json();
  expect(content.number).toBe('412');
  expect(content.obligations).toHaveLength(duties + 1);
});

test('pointing at the page and at the items shows each the other, and a value that cannot be is refused by name', async ({
  home,
}) => {
  test.setTimeout(150_000);
  const id = await takeIn(home, 'hai');
  await open(home, `/cong-van-den/${id}`);
  const { reading } = await reviewOf(home, id);
  const [line] = reading.obligations[0]?.anchor.lines ?? [];
  const place = home.locator(`.hd-page__line[data-place="1:${line}"]`);
  await place.click();
  await expect(activeRow(home)).toContainText('Rà soát tài khoản quản trị');
  await expect(place).toHaveClass(/is-active/);
  await home.locator('[data-row="look:number"]').hover();
  await expect(home.locator('.hd-page__line.is-active').first()).toBeVisible();
  await home.locator('[data-row="look:number"]').click();
  await home.keyboard.press('e');
  await home.keyboard.type('41 2');
  await home.keyboard.press('Enter');
  await expect(home.getByText('Giá trị của mục “Số” chưa đúng.')).toBeVisible();
  expect((await reviewOf(home, id)).seen).toBe(0);
  await home.keyboard.press('?');
  await expect(home.getByRole('dialog')).toContainText('Ghép với nhiệm vụ ngay sau');
});

test('on a telephone one side is shown at a time, and nothing hangs over the edge', async ({ home }) => {
  test.setTimeout(150_000);
  await home.setViewportSize({ width: 390, height: 844 });
  const id = await takeIn(home, 'ba');
  await open(home, `/cong-van-den/${id}`);
  const picture = home.getByRole('img', { name: 'Ảnh trang 1 của bản gốc' });
  await expect(picture).toBeHidden();
  await isAccessible(home);
  await keep(home, 'review-narrow');
  await home.getByRole('button', { name: 'Bản gốc' }).click();
  await expect(picture).toBeVisible();
  const over = () =>
    home.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await over()).toBeLessThanOrEqual(0);
  await home.getByRole('button', { name: 'Các mục' }).click();
  await home.locator('.hd-item').first().click();
  expect(await over()).toBeLessThanOrEqual(0);
});
