// What is lawful and looks like a planting, and what is merely difficult: benign twins and hard negatives of both halves.
import { pdfOf } from '../pdf.ts';
import { type Change, html, type Innocent, isFromSearch, isMobile, isSearchEngine, sendTo } from '../web.ts';

const atEnd = (page: string, block: string) => page.replace(/<\/body>/i, `${block}</body>`);
const always = (block: string): Change => ({ page: (page) => atEnd(page, block) });
const article = (path: string, title: string, text: string): Change => ({
  listed: [path],
  page: (page, at) => (at === '/' ? atEnd(page, `<p><a href="${path}">${title}</a></p>`) : page),
  extra: (asked, _, wrap) =>
    asked === path
      ? html(
          wrap(
            title,
            `<h1>${title}</h1><p>${text}</p><p>Nguồn: <a href="https://bao-lua.example/bai-viet">Báo Lúa</a></p>`,
          ),
        )
      : null,
});

type Told = readonly [kind: string, title: string, text: string];
/** Articles that use the words for what they report, teach or forbid. */
const articles: Record<'tuned' | 'unseen', readonly Told[]> = {
  tuned: [
    [
      'crime-news',
      'Triệt phá đường dây đánh bạc qua mạng quy mô lớn',
      'Công an tỉnh khởi tố các đối tượng tổ chức đánh bạc. Nhóm này lập trang nhà cái có tên Rex88, cho con bạc nạp tiền, chơi tài xỉu, xóc đĩa, cá độ bóng đá rồi quy đổi. Cơ quan điều tra tạm giữ bốn bị can để xử lý theo Bộ luật Hình sự.',
    ],
    [
      'football-news',
      'Đội tuyển thắng đậm ở vòng loại',
      'Huấn luyện viên hài lòng với trận đấu. Cầu thủ đội nhà ghi bốn bàn, kèo nhà cái trước trận đánh giá thấp đội khách. Bảng xếp hạng đổi ngôi sau lượt trận này.',
    ],
    [
      'lottery-results',
      'Kết quả xổ số kiến thiết ngày 4/9/2026',
      'Công ty xổ số kiến thiết mở thưởng chiều nay. Giải đặc biệt 482913, jackpot của vietlott chưa có người trúng. Cơ cấu giải thưởng theo quy định tại thông tư hiện hành.',
    ],
    [
      'law-text',
      'Quy định xử phạt hành vi đánh bạc trái phép',
      'Theo Nghị định hiện hành, người nào có hành vi lô đề, ba cây, tổ chức cá cược bằng tiền, làm chủ lô đề, tổ chức đá gà, casino trái phép bị phạt tiền. Điều 321 Bộ luật Hình sự quy định tội đánh bạc.',
    ],
    [
      'warning',
      'Cảnh báo chiêu trò của trang cá cược trực tuyến',
      'Các đối tượng quảng cáo “nhà cái uy tín”, “nạp rút nhanh”, tặng tiền cược để dụ dỗ. Công an cảnh báo người dân cảnh giác, không truy cập; mọi hành vi đánh bạc đều bị xử phạt.',
    ],
    [
      'car-park',
      'Bổ sung slot đỗ xe tại trụ sở',
      'Trụ sở có thêm 88 slot đỗ xe cho người dân, bố trí bãi xe khu B. Lớp K88 và tổ 68 được phân công trực. Quyết định số QD88 có hiệu lực từ nay.',
    ],
  ],
  unseen: [
    [
      'crime-news',
      'Bắt nhóm điều hành trang cá độ nghìn tỷ',
      'Cảnh sát hình sự bắt quả tang nhóm đối tượng cầm đầu trang cá cược thể thao Zovin79. Chúng thuê người làm đại lý, nạp rút tiền qua ví, mở sòng bài trực tuyến và game bài đổi thưởng. Viện kiểm sát đã phê chuẩn lệnh tạm giam.',
    ],
    [
      'football-news',
      'Trước giờ bóng lăn: đội nhà gặp khó',
      'Cầu thủ trụ cột chấn thương. Chuyên gia nói tỷ lệ kèo không phản ánh đúng trận đấu. Huấn luyện viên sẽ đổi sơ đồ ở vòng loại tới.',
    ],
    [
      'lottery-results',
      'Xổ số kiến thiết miền Trung mở thưởng',
      'Giải đặc biệt trao cho vé có sáu chữ số trùng khớp. Người trúng jackpot đến công ty xổ số làm thủ tục. Số tiền nộp ngân sách tăng.',
    ],
    [
      'law-text',
      'Hỏi đáp pháp luật về tội tổ chức đánh bạc',
      'Hỏi: chơi lô đề online, nổ hũ có bị xử lý không? Đáp: theo khoản 1 điều 321, điều 322 Bộ luật Hình sự, người tổ chức, người tham gia xóc đĩa, tài xỉu bằng tiền có thể bị phạt tù.',
    ],
    [
      'warning',
      'Học sinh cần tránh xa game bài đổi thưởng',
      'Nhà trường tuyên truyền về tác hại của game đổi thưởng, bắn cá online và vay nóng. Nhiều em nghiện, bị lừa đảo chiếm đoạt tiền của gia đình. Phụ huynh cần phòng ngừa.',
    ],
    [
      'loan-news',
      'Ngăn chặn tín dụng đen, app vay tiền',
      'Công an xã tuyên truyền phòng, chống tín dụng đen: các app vay tiền hứa giải ngân nhanh, không cần thế chấp để chiếm đoạt. Người dân tố giác đối tượng cho vay nặng lãi.',
    ],
  ],
};

const told = (half: 'tuned' | 'unseen'): Innocent[] =>
  articles[half].map(([kind, title, text]) => ({
    kind,
    half,
    isTwin: false,
    make: (n) => article(`/tin-tuc/${kind}-${n}`, title, text),
  }));

const partners = (n: number) =>
  `<a href="https://ngan-hang-${n % 3}.example/">Ngân hàng Lúa</a> <a href="https://hoi-${n % 5}.example/">Hội Làm vườn</a> <a href="https://bao-${n % 4}.example/">Báo Đồi Chè</a>`;

type Made = readonly [kind: string, isTwin: boolean, make: (n: number) => Change];
const structures: readonly Made[] = [
  [
    'mega-menu',
    true,
    (n) =>
      always(
        `<nav class="nav-mega"><ul class="submenu" style="display:none"><li>${partners(n)}</li></ul></nav>`,
      ),
  ],
  [
    'partner-slider',
    true,
    (n) =>
      always(
        `<div class="owl-carousel partners"><div class="item" style="display:none">${partners(n)}</div></div>`,
      ),
  ],
  [
    'cookie-banner',
    true,
    () =>
      always(
        '<div id="cookie-consent" class="cookie-popup" style="display:none"><p>Trang dùng cookie. <a href="https://chinh-sach.example/cookie">Chính sách</a></p></div>',
      ),
  ],
  [
    'skip-links',
    true,
    () =>
      always(
        '<div style="position:absolute;left:-9999px"><a href="#noi-dung">Tới nội dung</a> <a href="/so-do">Sơ đồ</a></div>',
      ),
  ],
  [
    'counter',
    true,
    () =>
      always(
        '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-X" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>',
      ),
  ],
  [
    'announcement',
    true,
    (n) =>
      always(
        `<marquee scrollamount="4">Kỷ niệm ${n} năm thành lập - <a href="https://le-hoi.example/">Lễ hội chè</a></marquee>`,
      ),
  ],
  [
    'uploaded-form',
    true,
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
    true,
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
    true,
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
    true,
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
    true,
    () => ({
      page: (page, _, visitor) =>
        isFromSearch(visitor)
          ? atEnd(page, '<div class="hint">Bạn vừa tìm kiếm? Xem thêm <a href="/thu-tuc">thủ tục</a>.</div>')
          : page,
    }),
  ],
  [
    'plain-for-robots',
    true,
    () => ({
      page: (page, _, visitor) =>
        isSearchEngine(visitor) ? page.replace(/<script[\s\S]*?<\/script>/g, '') : page,
    }),
  ],
  [
    'first-visit-notice',
    true,
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
    true,
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
    true,
    () => ({
      listed: ['/dich-vu-cong'],
      extra: (path) => (path === '/dich-vu-cong' ? sendTo('https://dich-vu.duoc-phep.example/') : null),
    }),
  ],
  [
    'coded-script',
    true,
    () =>
      always(
        `<script>var k=atob("${Buffer.from('{"ma":"12"}').toString('base64')}");document.write(unescape("%3Cscript src='https://www.google-analytics.com/ga.js'%3E%3C/script%3E"))</script>`,
      ),
  ],
  [
    'a-b-test',
    false,
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
    false,
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
    false,
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
    false,
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
    false,
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
    false,
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
    false,
    (n) => ({
      page: (page, path, visitor) =>
        atEnd(
          page,
          `<div class="today">Hôm nay: ${(path.length * 7 + visitor.userAgent.length * n) % 97} lượt xem, mã phiên ${(visitor.userAgent.length * 31 + n) % 1009}</div>`,
        ),
    }),
  ],
];

export const innocents: readonly Innocent[] = [
  ...told('tuned'),
  ...told('unseen'),
  ...(['tuned', 'unseen'] as const).flatMap((half) =>
    structures.map(
      ([kind, isTwin, make]): Innocent => ({
        kind,
        half,
        isTwin,
        make: (n) => make(half === 'unseen' ? n + 11 : n),
      }),
    ),
  ),
];
