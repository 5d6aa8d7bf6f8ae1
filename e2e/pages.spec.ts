// Every page of the worked example, as those who may open it: it stands, axe finds nothing, and a picture is kept.
import type { PersonaKey } from '../src/example/personas.ts';
import { expect, isAccessible, keep, open, test } from './visit.ts';

/** The pages that each persona opens; the first of a list opens the first thing that is listed there. */
const visits: Record<string, { as: PersonaKey; pages: [name: string, address: string, then?: RegExp][] }> = {
  'the coordinator’s pages': {
    as: 'coordinator',
    pages: [
      ['today', '/'],
      ['dispatches', '/cong-van-den'],
      ['dispatch', '/cong-van-den', /^V\/v|đợt làm sạch/],
      ['directives', '/van-ban-chi-dao'],
      ['directive', '/van-ban-chi-dao', /Lễ hội Biển/],
      ['reviews', '/tham-dinh'],
      ['requests', '/de-nghi'],
      ['indicator-lists', '/danh-sach-chi-bao'],
      ['sites', '/trang-web'],
      ['site', '/trang-web', /haivan\.example/],
      ['campaigns', '/trang-web/chien-dich'],
    ],
  },
  'the leader’s pages': {
    as: 'leader',
    pages: [
      ['leader-today', '/'],
      ['tracking', '/theo-doi'],
      ['board', '/theo-doi', /Lễ hội Biển/],
      ['reports', '/bao-cao'],
      ['report', '/bao-cao', /làm sạch mã độc/],
    ],
  },
  'the unit’s pages': {
    as: 'officer',
    pages: [
      ['officer-today', '/'],
      ['duties', '/viec'],
      ['duty', '/viec', /^Bố trí cán bộ trực/],
      ['sweep-duty', '/viec', /rà quét toàn bộ máy tính/],
      ['own-sites', '/trang-web'],
      ['case', '/trang-web', /haivan\.example/],
      ['directory', '/don-vi'],
      ['account', '/tai-khoan'],
    ],
  },
  'the administrator’s and the auditor’s pages': {
    as: 'administrator',
    pages: [
      ['people', '/nguoi-dung'],
      ['log', '/nhat-ky'],
      ['example', '/vi-du'],
      ['search', '/tim?q=ha+van'],
    ],
  },
};

for (const [title, { as, pages }] of Object.entries(visits))
  test(`${title} stand and can be used by everybody`, async ({ inside }) => {
    test.setTimeout(180_000);
    const page = await inside(as);
    for (const [name, address, then] of pages)
      await test.step(name, async () => {
        await open(page, address);
        if (then) {
          await page.getByRole('main').getByRole('link', { name: then }).first().click();
          await expect(page).not.toHaveURL(new RegExp(`${address}$`));
          await open(page, page.url());
        }
        await keep(page, name);
        await isAccessible(page);
      });
  });

test('the pages of nobody stand and can be used by everybody', async ({ outside }) => {
  const page = await outside();
  await open(page, '/dang-nhap');
  await isAccessible(page);
  await keep(page, 'sign-in');
});
