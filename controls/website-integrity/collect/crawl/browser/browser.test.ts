// The browser sees what scripts do, goes nowhere by itself, and is gone afterwards.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../fetch/exchange.ts';
import { type BrowserAsked, render } from './browser.ts';
import { findChromium } from './find.ts';

const pages: Record<string, string> = {
  '/': '<title>x</title><p id="p">trước</p><script src="/s.js"></script><img src="http://dem.example/x.png">',
  '/s.js':
    'p.textContent = "sau"; fetch("http://ngoai.example/tin"); setTimeout(() => { location = "http://nhacai.example/vao" }, 300)',
  '/vong': '<script>for (;;);</script>',
};

function asked(path: string, log: string[]): BrowserAsked {
  return {
    url: `http://a.test${path}`,
    headers: { 'user-agent': 'HaiDang/1.0', referer: 'https://www.google.com/' },
    isMobile: true,
    isStopped: () => false,
    isHome: (host) => host === 'a.test',
    async ask(url) {
      log.push(url);
      const body = Buffer.from(pages[new URL(url).pathname] ?? '');
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      return {
        status: 200,
        headers: { 'content-type': type },
        body,
        isCut: false,
        latency: 1,
      } satisfies Answer;
    },
  };
}

describe.skipIf(findChromium() === null)('the browser', () => {
  it('runs the scripts, names where they would go, and asks only the site itself through the guard', async () => {
    const log: string[] = [];
    const { html, sentTo, screenshot } = await render(asked('/', log));
    expect(html.includes('sau')).toBe(true);
    expect(sentTo).toEqual(['http://nhacai.example/vao']);
    expect(log).toEqual(['http://a.test/', 'http://a.test/s.js']);
    expect(screenshot?.subarray(1, 4).toString()).toBe('PNG');
  }, 90_000);

  it('is killed where a script never ends', async () => {
    await expect(render(asked('/vong', []), 8_000)).rejects.toMatchObject({ code: 'too-slow' });
  }, 90_000);
});
