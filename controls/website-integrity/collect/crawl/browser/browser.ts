// A real browser for suspects alone: what their scripts make of a page, and where they would send a visitor.
import { type BrowserContext, type BrowserServer, chromium, type Page, type Route } from 'playwright-core';
import type { Answer } from '../fetch/exchange.ts';
import { asFailure, FetchFailure } from '../fetch/failure.ts';
import { findChromium } from './find.ts';

export interface Rendered {
  /** The document as the scripts left it; text, never to be rendered again. */
  html: string;
  /** Addresses away from the site that the page itself tried to go to: named, never asked. */
  sentTo: readonly string[];
  screenshot: Buffer | null;
}

export interface BrowserAsked {
  url: string;
  headers: Record<string, string>;
  isMobile: boolean;
  isHome(host: string): boolean;
  /** Whether somebody asked the look to end. */
  isStopped(): boolean;
  /** The polite, guarded way to ask; the browser itself has no network. */
  ask(url: string, headers: Record<string, string>): Promise<Answer>;
}

const MOST_MS = 45_000;
/** After the page has loaded: scripts that wait before they act. */
const SETTLE_MS = 3_000;
const WATCH_MS = 250;
const MOST_REQUESTS = 25;
const MOST_HTML = 5 * 2 ** 20;
const NEEDED = new Set(['document', 'script', 'stylesheet', 'xhr', 'fetch']);
const ARGUMENTS = [
  // Whatever would get past the interception finds neither a name nor a proxy that answers.
  ...['--proxy-server=http://127.0.0.1:9', '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-quic'],
  ...['--js-flags=--max-old-space-size=256', '--renderer-process-limit=1', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--no-first-run', '--mute-audio'],
];

/** Opens a browser of its own for one look and kills it after it. Throws a FetchFailure: there is none, or it took too long. */
export async function render(asked: BrowserAsked, mostMs = MOST_MS): Promise<Rendered> {
  const executablePath = findChromium();
  if (executablePath === null) throw new FetchFailure('not-read', 'no Chromium on this machine');
  const isRoot = process.getuid?.() === 0;
  let server: BrowserServer | null = null;
  try {
    server = await chromium.launchServer({
      executablePath,
      args: ARGUMENTS,
      chromiumSandbox: !isRoot,
      timeout: mostMs,
      // The process that looks ends at once when it is told to; without it the browser, which hangs on its pipe, ends too.
      handleSIGTERM: false,
      handleSIGINT: false,
      handleSIGHUP: false,
    });
    return await within(mostMs, asked.isStopped, look(server, asked));
  } catch (error) {
    throw error instanceof FetchFailure
      ? error
      : new FetchFailure('not-read', `browser: ${asFailure(error).detail}`);
  } finally {
    await server?.kill();
  }
}

async function look(server: BrowserServer, asked: BrowserAsked): Promise<Rendered> {
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({
    userAgent: asked.headers['user-agent'],
    locale: 'vi-VN',
    viewport: asked.isMobile ? { width: 390, height: 844 } : { width: 1366, height: 768 },
    isMobile: asked.isMobile,
    hasTouch: asked.isMobile,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
  });
  const sentTo = new Set<string>();
  await guard(context, asked, sentTo);
  const page = await context.newPage();
  const { referer } = asked.headers;
  await page
    .goto(asked.url, { waitUntil: 'load', timeout: MOST_MS, ...(referer ? { referer } : {}) })
    .catch(() => null);
  await page.waitForTimeout(SETTLE_MS);
  return { html: await contentOf(page), sentTo: [...sentTo], screenshot: await pictureOf(page) };
}

/** Every request goes through the guard of the crawl, or nowhere. */
async function guard(context: BrowserContext, asked: BrowserAsked, sentTo: Set<string>): Promise<void> {
  let count = 0;
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    const isTop = request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (isTop && isWeb && !asked.isHome(url.hostname)) {
      sentTo.add(url.href);
      // "No content" leaves the page where it is; to abort would put an error in its place.
      return route.fulfill({ status: 204 });
    }
    const isAllowed = isWeb && asked.isHome(url.hostname) && request.method() === 'GET';
    if (!isAllowed || !NEEDED.has(request.resourceType()) || ++count > MOST_REQUESTS) return route.abort();
    await answer(route, url, asked).catch(() => route.abort().catch(() => {}));
  });
}

async function answer(route: Route, url: URL, asked: BrowserAsked): Promise<void> {
  const { status, headers, body } = await asked.ask(url.href, asked.headers);
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(?:content-encoding|content-length|transfer-encoding|set-cookie)$/.test(name),
  );
  await route.fulfill({
    status,
    body,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
  });
}

const contentOf = async (page: Page): Promise<string> =>
  (await page.content().catch(() => '')).slice(0, MOST_HTML);

const pictureOf = (page: Page): Promise<Buffer | null> =>
  page.screenshot({ type: 'png', timeout: 10_000, animations: 'disabled' }).catch(() => null);

async function within<T>(mostMs: number, isStopped: () => boolean, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new FetchFailure('too-slow', `the browser took over ${mostMs / 1_000} s`)),
    mostMs,
  );
  const watch = setInterval(() => {
    if (isStopped()) reject(new FetchFailure('budget', 'stopped'));
  }, WATCH_MS);
  // What is left of the work ends with the browser's process.
  work.catch(() => {});
  return Promise.race([work, promise]).finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
  });
}
