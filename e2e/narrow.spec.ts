// At the width of a telephone: nothing hangs over the edge, and what one came for is there.
import type { PersonaKey } from '../src/example/personas.ts';
import { expect, keep, open, test } from './visit.ts';

const visits: [as: PersonaKey, name: string, address: string, then?: RegExp][] = [
  ['officer', 'today', '/'],
  ['officer', 'duties', '/viec'],
  ['officer', 'duty', '/viec', /^Bố trí cán bộ trực/],
  ['leader', 'tracking', '/theo-doi'],
  ['leader', 'board', '/theo-doi', /Lễ hội Biển/],
  ['coordinator', 'dispatch', '/cong-van-den', /đợt làm sạch/],
  ['coordinator', 'directory', '/don-vi'],
  ['coordinator', 'sites', '/trang-web'],
  ['officer', 'site', '/trang-web', /haivan\.example/],
];

for (const [as, name, address, then] of visits)
  test(`at 390 px the page “${name}” fits`, async ({ inside }) => {
    const page = await inside(as);
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, address);
    if (then) {
      await page.getByRole('main').getByRole('link', { name: then }).first().click();
      await expect(page).not.toHaveURL(new RegExp(`${address}$`));
      await open(page, page.url());
    }
    await keep(page, `narrow-${name}`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
