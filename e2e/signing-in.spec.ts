// Coming from outside: whoever is not signed in is led to the sign-in page, and from there to the page that they wanted.
import { administrator } from './server.ts';
import { expect, isAccessible, keep, open, settled, test } from './visit.ts';

for (const [wanted, told] of [
  ['/', ''],
  ['/theo-doi', '?tiep=%2Ftheo-doi'],
] as const)
  test(`a visit to ${wanted} leads through the sign-in page, however slowly that comes`, async ({
    outside,
  }) => {
    const page = await outside();
    await page.route(/\/assets\/sign-in/, async (route) => {
      await new Promise((later) => setTimeout(later, 500));
      await route.continue();
    });
    await page.goto(wanted);
    await expect(page).toHaveURL(new RegExp(`/dang-nhap${told.replace('?', '\\?')}$`));
    await settled(page);
    await page.getByLabel('Thư điện tử').fill(administrator.email);
    await page.getByLabel('Mật khẩu').fill(administrator.password);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${wanted}$`));
    await settled(page);
  });

test('a link that works no more says so and leads to the sign-in page', async ({ outside }) => {
  const page = await outside();
  await page.goto('/moi/da-dung-roi');
  await expect(page.getByText('Liên kết mời không còn dùng được')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
  await expect(page).toHaveURL(/\/dang-nhap$/);
  await settled(page);
});

test('a session that ends over a page is begun again there, and what was typed is kept', async ({
  home,
  context,
}) => {
  await open(home, '/don-vi/moi');
  const name = home.getByLabel('Tên đơn vị');
  await name.fill('Trung tâm Gõ Dở');
  await context.clearCookies();
  await home.getByRole('button', { name: 'Lưu' }).click();
  const again = home.getByRole('dialog', { name: 'Phiên làm việc đã kết thúc' });
  await expect(again).toBeVisible();
  await isAccessible(home);
  await keep(home, 'sign-in-again');
  await again.getByLabel('Thư điện tử').fill(administrator.email);
  await again.getByLabel('Mật khẩu').fill(administrator.password);
  await home.keyboard.press('Enter');
  await expect(again).toHaveCount(0);
  await expect(name).toHaveValue('Trung tâm Gõ Dở');
  await home.getByRole('button', { name: 'Lưu' }).click();
  await expect(home.getByRole('heading', { level: 1, name: 'Trung tâm Gõ Dở' })).toBeVisible();
});
