// Inside the worked example: other roles by one press, and the way back.
import { expect, open, settled, test } from './visit.ts';

test('a visitor changes roles and comes back to their own authority', async ({ home }) => {
  await open(home, '/vi-du');
  await home.getByRole('button', { name: 'Vào với vai Điều phối' }).click();
  await expect(home.getByText('Nguyễn Thị Điều, đây là những việc cần bạn lúc này.')).toBeVisible();
  await expect(home.getByRole('complementary', { name: /Dữ liệu ví dụ/ })).toBeVisible();
  await home.getByRole('button', { name: 'Đổi vai' }).click();
  await home.getByRole('menuitem', { name: 'Cán bộ xã' }).click();
  await expect(home.getByText('Trần Văn Hạ').first()).toBeVisible();
  await home.getByRole('button', { name: 'Trở về' }).click();
  await settled(home);
  await expect(home.getByRole('complementary', { name: /Dữ liệu ví dụ/ })).toHaveCount(0);
  await expect(home.getByText('Người Thử Máy').first()).toBeVisible();
});

test('what the leader reads is told against last week', async ({ inside }) => {
  const page = await inside('leader');
  await open(page, '/');
  await expect(page.getByText(/thêm \d+ đạt/).first()).toBeVisible();
});

test('the directory finds a commune without diacritics, and a district that has ended', async ({
  inside,
}) => {
  const page = await inside('coordinator');
  await open(page, '/tim?q=xa+van+ha');
  await expect(page.getByRole('main').getByText('Ủy ban nhân dân xã Vân Hạ').first()).toBeVisible();
  await open(page, '/tim?q=huyen+van+son');
  await page
    .getByRole('main')
    .getByRole('link', { name: /huyện Vân Sơn/ })
    .first()
    .click();
  await settled(page);
  await expect(page.getByText('30/6/2025').first()).toBeVisible();
});
