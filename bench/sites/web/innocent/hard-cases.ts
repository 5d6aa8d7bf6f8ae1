// What is merely difficult: tests, challenges, languages, pages without an end.
import { html, isFromSearch, isSearchEngine } from '../web.ts';
import { atEnd } from './at-end.ts';
import type { Made } from './made.ts';

export const hardCases: readonly Made[] = [
  [
    'a-b-test',
    (n) => ({
      page: (page, path, visitor) =>
        atEnd(
          page,
          (path.length + visitor.userAgent.length + n) % 2
            ? '<div class="variant-a"><a href="https://goi-y-a.example/">Gợi ý</a></div>'
            : '<div class="variant-b"><p>Góp ý cho chúng tôi</p></div>',
        ),
    }),
  ],
  [
    'challenge',
    () => ({
      extra: (path, visitor) =>
        isSearchEngine(visitor) || isFromSearch(visitor)
          ? path === '/robots.txt'
            ? null
            : html(
                '<html><head><title>Just a moment...</title></head><body><div id="challenge-form">Checking your browser</div><script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>',
                403,
              )
          : null,
    }),
  ],
  [
    'maintenance',
    () => ({
      extra: (path) =>
        /^\/(?:robots|sitemap)/.test(path)
          ? null
          : html(
              '<html><head><title>Bảo trì</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Xin quay lại sau.</p></body></html>',
              503,
            ),
    }),
  ],
  [
    'languages',
    () => ({
      listed: ['/zh/gioi-thieu', '/ja/about', '/en/about'],
      page: (page, at) =>
        at === '/'
          ? atEnd(
              page,
              '<div class="lang"><a href="/zh/gioi-thieu">中文</a> <a href="/ja/about">日本語</a> <a href="/en/about">English</a></div>',
            )
          : page,
      extra: (path, _, wrap) =>
        path === '/zh/gioi-thieu'
          ? html(
              wrap(
                '机关介绍',
                '<h1>机关介绍</h1><p>本机关负责当地的农业管理工作，为农民提供技术服务和培训课程，并公布有关信息。欢迎各界人士联系交流合作。</p>',
              ),
            )
          : path === '/ja/about'
            ? html(
                wrap(
                  '機関の紹介',
                  '<h1>機関の紹介</h1><p>当機関は地域の農業を管理し、農家に技術研修を提供しています。お問い合わせは窓口までお願いいたします。</p>',
                ),
              )
            : path === '/en/about'
              ? html(
                  wrap(
                    'About us',
                    '<h1>About us</h1><p>The office manages local agriculture and offers training to farmers. We welcome free cooperation.</p>',
                  ),
                )
              : null,
    }),
  ],
  [
    'calendar',
    () => ({
      page: (page, at) => (at === '/' ? atEnd(page, '<a href="/lich?thang=1">Lịch</a>') : page),
      extra: (path, _, wrap) => {
        const month = /^\/lich\?thang=(\d+)$/.exec(path)?.[1];
        return month
          ? html(
              wrap(
                `Lịch tháng ${month}`,
                `<h1>Lịch tháng ${month}</h1><a href="/lich?thang=${Number(month) + 1}">Tháng sau</a>`,
              ),
            )
          : null;
      },
    }),
  ],
  [
    'soft-404',
    () => ({
      extra: (path, _, wrap) =>
        /khong-co|[0-9a-f]{8}/.test(path)
          ? html(
              wrap(
                'Không tìm thấy',
                '<h1>Không tìm thấy trang</h1><p>Trang bạn tìm không có. Về trang chủ.</p>',
              ),
            )
          : null,
    }),
  ],
  [
    'rotating-notices',
    (n) => ({
      page: (page, path, visitor) =>
        atEnd(
          page,
          `<div class="today">Hôm nay: ${(path.length * 7 + visitor.userAgent.length * n) % 97} lượt xem, mã phiên ${(visitor.userAgent.length * 31 + n) % 1009}</div>`,
        ),
    }),
  ],
];
