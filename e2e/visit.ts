// What every browser test begins with: people who are signed in, the worked example's among them, and looks for the record.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { PersonaKey } from '../src/example/personas.ts';

const SCREENS = join(import.meta.dirname, '../out/screens');

interface Visits {
  /** A page of whoever manages the authority of this run. */
  home: Page;
  /** A page inside the worked example, as one of its people. */
  inside(as: PersonaKey): Promise<Page>;
  /** A page of nobody. */
  outside(): Promise<Page>;
}

export const test = base.extend<Visits>({
  // biome-ignore lint/correctness/noEmptyPattern: the shape that the runner asks for
  baseURL: async ({}, use) => use(process.env.HAIDANG_ORIGIN),
  home: async ({ context, page }, use) => {
    await signIn(context);
    await use(page);
  },
  inside: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (as) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      contexts.push(context);
      await signIn(context);
      const entered = await context.request.post('/api/example/enter', { data: { as } });
      expect(entered.ok(), await entered.text()).toBe(true);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  outside: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: baseURL ?? '' });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
export { expect } from '@playwright/test';

/** As whoever manages the authority; all tests share that session, none ends it. */
async function signIn(context: BrowserContext): Promise<void> {
  const { HAIDANG_SESSION: value = '', HAIDANG_ORIGIN: url = '' } = process.env;
  await context.addCookies([{ name: 'haidang', value, url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Goes to an own page and waits until it stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** The page has its heading, and nothing on it says that it is still opening. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.hd-skeleton')).toHaveCount(0);
}

/** Keeps a picture of the whole page as an artifact. */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
}

/** Fails where axe finds a breach of WCAG 2.2 A or AA; each is told with its place. */
export async function isAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(told, page.url()).toEqual([]);
}
