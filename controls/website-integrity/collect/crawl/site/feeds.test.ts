// A crawl reads the feed that a page names in its head, and what the feed alone names.
import { afterEach, expect, it } from 'vitest';
import { openWeb, type Web } from '../for-tests.ts';
import { reviewSites } from '../review.ts';
import { openStandardReader } from '../standard-reader.ts';

let web: Web;
afterEach(() => web.close());

const page = (body: string) =>
  `<html lang="vi"><head><title>Xã Mẫu</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>${body}</body></html>`;
const item = (title: string, link: string, words: string) =>
  `<item><title>${title}</title><link>${link}</link><description>${words}</description></item>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Xã Mẫu</title>${items}</channel></rss>`;

async function look(byPath: Record<string, [type: string, text: string]>) {
  web = await openWeb(({ url = '' }, response) => {
    const [type, text] = byPath[url] ?? ['text/html', ''];
    response.writeHead(byPath[url] ? 200 : 404, { 'content-type': type }).end(text);
  });
  const reader = openStandardReader();
  const [report] = await reviewSites([{ host: 'a.test', start: 'http://a.test/', consent: 1 }], {
    ...{ reader, tier: 1, contact: 'https://tinh.example/lien-he', rate: 500, allowPrivate: true },
    mappings: [{ pattern: '*.test', address: '127.0.0.1', port: web.port }],
    dns: null,
  });
  await reader.close();
  return report?.verdict;
}

const html = 'text/html; charset=utf-8';
const own = item('Lịch tiếp dân', 'http://a.test/tin/1', 'Mời người dân đến đúng giờ.');
const pages: Record<string, [string, string]> = {
  '/': [html, page('<p>Tin của xã</p><a href="/tin/1">Lịch tiếp dân</a> <a href="/ban-do.svg">Bản đồ</a>')],
  '/tin/1': [html, page('<p>Lịch tiếp công dân của xã trong tháng.</p>')],
  '/rss': ['application/rss+xml', rss(own)],
  '/ban-do.svg': [
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><a href="/tin/1"><text>Xã</text></a></svg>',
  ],
};

it('a feed and a drawing in order are read, and the site is clean', async () => {
  expect(await look(pages)).toMatchObject({ verdict: 'clean', pages: 4, findings: [] });
});

it('a feed that was taken over is found, and so is a page that only the feed names', async () => {
  const advert = page(
    '<h1>Zen88 nhà cái uy tín</h1><p>Đăng ký nhận ngay 100k, nạp rút nhanh, tài xỉu online.</p><a href="https://zen88.example/">vào ngay</a>',
  );
  const planted = item(
    'Nhà cái Zen88',
    'https://zen88.example/',
    'Đăng ký nhận ngay 100k, nạp rút nhanh, tài xỉu.',
  );
  const verdict = await look({
    ...pages,
    '/rss': ['application/rss+xml', rss(own + planted + item('Tin', 'http://a.test/an/1', ''))],
    '/an/1': [html, advert],
  });
  expect(verdict?.findings.map(({ url, weight }) => [url, weight]).sort()).toEqual([
    ['http://a.test/an/1', 'confirmed'],
    ['http://a.test/rss', 'confirmed'],
  ]);
});

it('a drawing that sends its visitors away is found', async () => {
  const away =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="location.href=\'https://zen88.example/\'"></svg>';
  const verdict = await look({ ...pages, '/ban-do.svg': ['image/svg+xml', away] });
  expect(verdict).toMatchObject({ verdict: 'confirmed', findings: [{ url: 'http://a.test/ban-do.svg' }] });
});
