// Lawful twins of plantings: the same means, used for what a state site does.
import { pdfOf } from '../pdf.ts';
import { html, isFromSearch, isMobile, isSearchEngine, sendTo } from '../web.ts';
import { always, atEnd } from './at-end.ts';
import type { Made } from './made.ts';

const partners = (n: number) =>
  `<a href="https://ngan-hang-${n % 3}.example/">Ngân hàng Lúa</a> <a href="https://hoi-${n % 5}.example/">Hội Làm vườn</a> <a href="https://bao-${n % 4}.example/">Báo Đồi Chè</a>`;

export const twins: readonly Made[] = [
  [
    'mega-menu',
    (n) =>
      always(
        `<nav class="nav-mega"><ul class="submenu" style="display:none"><li>${partners(n)}</li></ul></nav>`,
      ),
  ],
  [
    'partner-slider',
    (n) =>
      always(
        `<div class="owl-carousel partners"><div class="item" style="display:none">${partners(n)}</div></div>`,
      ),
  ],
  [
    'cookie-banner',
    () =>
      always(
        '<div id="cookie-consent" class="cookie-popup" style="display:none"><p>Trang dùng cookie. <a href="https://chinh-sach.example/cookie">Chính sách</a></p></div>',
      ),
  ],
  [
    'skip-links',
    () =>
      always(
        '<div style="position:absolute;left:-9999px"><a href="#noi-dung">Tới nội dung</a> <a href="/so-do">Sơ đồ</a></div>',
      ),
  ],
  [
    'counter',
    () =>
      always(
        '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-X" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
      ),
  ],
  [
    'announcement',
    (n) =>
      always(
        `<marquee scrollamount="4">Kỷ niệm ${n} năm thành lập - <a href="https://le-hoi.example/">Lễ hội chè</a></marquee>`,
      ),
  ],
  [
    'uploaded-form',
    (n) => ({
      listed: [`/uploads/bieu-mau-${n}.pdf`],
      page: (page, at) =>
        at === '/' ? atEnd(page, `<a href="/uploads/bieu-mau-${n}.pdf">Biểu mẫu</a>`) : page,
      extra: (path) =>
        path === `/uploads/bieu-mau-${n}.pdf`
          ? {
              status: 200,
              headers: { 'content-type': 'application/pdf' },
              body: pdfOf('Biểu mẫu đăng ký', 'Họ và tên, ngày sinh, địa chỉ, đề nghị cấp giấy xác nhận.', [
                'https://huong-dan.example/',
              ]),
            }
          : null,
    }),
  ],
  [
    'search-page',
    () => ({
      listed: ['/tim-kiem?q=lich+tiep+cong+dan'],
      extra: (path, _, wrap) =>
        path.startsWith('/tim-kiem?')
          ? html(
              wrap(
                'Tìm kiếm',
                `<h1>Kết quả cho "${decodeURIComponent(path.slice(12).replaceAll('+', ' ')).replace(/</g, '')}"</h1><p>3 kết quả.</p>`,
              ),
            )
          : null,
    }),
  ],
  [
    'mobile-site',
    () => ({
      page: (page, _, visitor) =>
        isMobile(visitor)
          ? page
              .replace(/<aside[\s\S]*?<\/aside>/i, '')
              .replace(/<\/body>/i, '<nav class="bottom-nav"><a href="/">Trang chủ</a></nav></body>')
          : page,
    }),
  ],
  [
    'app-store',
    () => ({
      page: (page, _, visitor) =>
        isMobile(visitor)
          ? atEnd(
              page,
              '<div class="smart-banner"><a href="https://play.google.com/store/apps/details?id=vn.mau">Cài ứng dụng</a></div>',
            )
          : page,
    }),
  ],
  [
    'welcome-from-search',
    () => ({
      page: (page, _, visitor) =>
        isFromSearch(visitor)
          ? atEnd(page, '<div class="hint">Bạn vừa tìm kiếm? Xem thêm <a href="/thu-tuc">thủ tục</a>.</div>')
          : page,
    }),
  ],
  [
    'plain-for-robots',
    () => ({
      page: (page, _, visitor) =>
        isSearchEngine(visitor) ? page.replace(/<script[\s\S]*?<\/script>/g, '') : page,
    }),
  ],
  [
    'first-visit-notice',
    () => ({
      page: (page, _, visitor) =>
        visitor.isFirst
          ? atEnd(
              page,
              '<div class="modal welcome">Chào mừng bạn lần đầu ghé thăm. <a href="https://khao-sat.example/">Khảo sát</a></div>',
            )
          : page,
    }),
  ],
  [
    'own-refresh',
    () => ({
      listed: ['/cu.html'],
      extra: (path) =>
        path === '/cu.html'
          ? html(
              '<html><head><meta http-equiv="refresh" content="0;url=/gioi-thieu"></head><body>Chuyển trang…</body></html>',
            )
          : null,
    }),
  ],
  [
    'allowed-redirect',
    () => ({
      listed: ['/dich-vu-cong'],
      extra: (path) => (path === '/dich-vu-cong' ? sendTo('https://dich-vu.duoc-phep.example/') : null),
    }),
  ],
  [
    'coded-script',
    () =>
      always(
        `<script>var k=atob("${Buffer.from('{"ma":"12"}').toString('base64')}");document.write(unescape("%3Cscript src='https://www.google-analytics.com/ga.js'%3E%3C/script%3E"))</script>`,
      ),
  ],
];
