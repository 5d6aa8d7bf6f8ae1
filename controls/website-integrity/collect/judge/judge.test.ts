// Verdicts as an officer would want them: sure only on two grounds, never on a word, and each with its reasons.
import { describe, expect, it } from 'vitest';
import type { FoundBy, Hop, Profile, SiteContext } from '../contract.ts';
import { readHtml } from '../page/read.ts';
import { openJudge } from './judge.ts';

const host = 'xa-a.example';
const start = `https://${host}/`;
const context: SiteContext = {
  host,
  start,
  listedHosts: ['dich-vu.example'],
  allowedDomains: ['doi-tac.example'],
  consent: 2,
  earlier: null,
  knownTargets: [],
};
type Given = {
  url?: string;
  profile?: Profile;
  attempt?: number;
  body?: string;
  head?: string;
  status?: number;
  sentTo?: string;
  foundBy?: FoundBy;
};

const filler =
  '<p>Thông báo lịch tiếp công dân của Ủy ban nhân dân xã trong tháng này, mời người dân đến đúng giờ.</p>'.repeat(
    3,
  );
const judged = (visits: Given[], about: Partial<SiteContext> = {}) => {
  const judge = openJudge({ ...context, ...about });
  for (const visit of visits) judge.add(visitOf(visit));
  return { ...judge.close(), followUps: judge.followUps() };
};

function visitOf({
  url = start,
  profile = 'desktop',
  attempt = 1,
  body = filler,
  head = '',
  status = 200,
  sentTo,
  foundBy = 'start',
}: Given) {
  const hops: Hop[] = sentTo ? [{ from: url, to: sentTo, by: 'header', status: 302 }] : [];
  const facts = sentTo
    ? null
    : readHtml(`<html lang="vi"><head><title>Xã A</title>${head}</head><body>${body}</body></html>`, url);
  return {
    observation: {
      url,
      profile,
      attempt,
      hops,
      finalUrl: sentTo ?? url,
      status,
      headers: {},
      cookiesSet: [],
      sha256: `${profile}-hash`,
      bytes: 1,
      fetchedAt: '2026-09-01T00:00:00Z',
      foundBy,
    },
    facts,
  };
}

const links =
  '<a href="https://zen88.example/">nhà cái Zen88</a> <a href="https://zen88-vao.example/">link vào Zen88</a>';
const advert = '<h1>Zen88 nhà cái uy tín</h1><p>Đăng ký nhận ngay 100k, nạp rút nhanh, tài xỉu online.</p>';

describe('confirmed', () => {
  it('a redirect of visitors from a search, seen twice', () => {
    const away = { profile: 'search-referrer', sentTo: 'https://zen88.example/' } as const;
    const once = judged([{}, away]);
    expect(once.verdict).toBe('review');
    expect(once.followUps).toContainEqual({ url: start, profile: 'search-referrer', attempt: 2 });
    const twice = judged([{}, { profile: 'desktop-repeat' }, away, { ...away, attempt: 2 }]);
    expect(twice).toMatchObject({
      verdict: 'confirmed',
      findings: [{ kind: 'conditional-redirect', target: 'zen88.example', seenBy: ['search-referrer'] }],
    });
    expect(twice.findings[0]?.hashes).toMatchObject({
      desktop: 'desktop-hash',
      'search-referrer': 'search-referrer-hash',
    });
    expect(twice.findings[0]?.why.vi).toContain('đến từ máy tìm kiếm');
  });

  it('hidden links whose words and targets advertise', () => {
    const { verdict, findings } = judged([{ body: `${filler}<div style="display:none">${links}</div>` }]);
    expect(verdict).toBe('confirmed');
    expect(findings[0]).toMatchObject({
      kind: 'hidden-links',
      weight: 'confirmed',
      where: expect.stringContaining('div'),
    });
    expect(findings[0]?.families).toEqual(expect.arrayContaining(['visibility', 'link-target']));
  });

  it('what only a search engine is shown', () => {
    const same: Given[] = [{}, { profile: 'desktop-repeat' }];
    const { verdict, findings } = judged([
      ...same,
      { profile: 'search-engine', body: filler + advert + links },
    ]);
    expect(verdict).toBe('confirmed');
    expect(findings[0]).toMatchObject({ kind: 'cloaked-content', seenBy: ['search-engine'] });
  });

  it('a page that advertises in its title and leads whoever wants to play to a domain without a telling name', () => {
    const invites = (words: string) =>
      judged([
        {
          head: '<title>Nhà cái uy tín, nổ hũ đổi thưởng</title>',
          body: `<h1>Tài xỉu online, cá cược bóng đá, nhận khuyến mãi 100k</h1><a href="https://kho-hang.example/">${words}</a>`,
        },
      ]).verdict;
    expect(invites('Tải game')).toBe('confirmed');
    expect(invites('Kho hàng')).toBe('review');
  });

  it('several links in plain sight that each sell something of one domain', () => {
    const to = (words: string) => `<a href="https://dich-la.example/">${words}</a>`;
    const body = filler + ['tài xỉu online', 'nổ hũ', 'xóc đĩa'].map(to).join(' ');
    const { verdict, findings } = judged([{ body }]);
    expect(verdict).toBe('confirmed');
    expect(findings[0]?.signals).toEqual(expect.arrayContaining(['C:selling-links']));
  });

  it('a title and description that sell what the page never speaks of', () => {
    const meta = '<meta name="description" content="Nhà cái Zen88, đăng ký nhận ngay 100k">';
    const page = readHtml(
      `<html lang="vi"><head><title>Zen88 nhà cái uy tín, link vào mới nhất</title>${meta}</head><body>${filler.repeat(3)}</body></html>`,
      start,
    );
    const judge = openJudge(context);
    judge.add({ ...visitOf({}), facts: page });
    expect(judge.close()).toMatchObject({
      verdict: 'confirmed',
      findings: [{ families: expect.arrayContaining(['content', 'visibility']) }],
    });
  });

  it('a true address under a name that sells', () => {
    const { verdict, findings } = judged([
      { head: '<link rel="canonical" href="https://nhacai-zen88.example/">' },
    ]);
    expect([verdict, findings[0]?.target]).toEqual(['confirmed', 'nhacai-zen88.example']);
  });

  it('a family of advertising pages that alone lead to one domain', () => {
    const page = `<h1>Game bài đổi thưởng</h1><p>Tải game bài, đăng ký nhận code.</p><a href="https://dich-la.example/">xem</a>`;
    const doorways = [1, 2, 3].map((n) => ({
      url: `${start}vi/k-${n}.html`,
      body: page,
      foundBy: 'sitemap' as const,
    }));
    const of = (visits: Given[]) => judged(visits).findings.flatMap(({ signals }) => signals);
    expect(of([{}, ...doorways])).toContain('M:doorway');
    const everywhere = { body: `${filler}<a href="https://dich-la.example/">Đơn vị thiết kế</a>` };
    expect(of([everywhere, ...doorways])).not.toContain('M:doorway');
  });

  it('an advertisement among the uploads', () => {
    const url = `${start}uploads/abc.html`;
    expect(judged([{}, { url, body: advert, foundBy: 'sitemap' }]).verdict).toBe('confirmed');
  });
});

describe('not more than a review, or nothing', () => {
  it('words alone, even many, are for a person to look at', () => {
    expect(judged([{ body: filler + advert }])).toMatchObject({
      verdict: 'review',
      findings: [{ families: ['content'] }],
    });
  });

  it('links of the press on a trade, and of banks on their goods, sell nothing', () => {
    const to = (words: string) => `<a href="https://bao.example/">${words}</a>`;
    const press = ['Triệt phá sòng tài xỉu', 'Bắt nhóm tổ chức đánh bạc bằng xóc đĩa'].map(to).join(' ');
    const bank = ['Vay tín chấp online', 'Hướng dẫn vay vốn'].map(to).join(' ');
    const warning = `<h1>Công an cảnh báo thủ đoạn lừa đảo, đánh bạc</h1><p>Khởi tố bị can.</p>${['Game bài đổi thưởng', 'Tài xỉu online', 'Nổ hũ'].map(to).join(' ')}`;
    for (const body of [press, bank, warning])
      expect(judged([{ body: filler + body }]).findings.flatMap(({ signals }) => signals)).not.toContain(
        'C:selling-links',
      );
  });

  it('broad words and brands in news of the police are nothing', () => {
    const news =
      '<h1>Khởi tố đường dây đánh bạc</h1><p>Công an bắt giữ các đối tượng lập nhà cái Zen88, tổ chức tài xỉu, cá độ; casino, xổ số, jackpot.</p>';
    expect(judged([{ body: news }])).toMatchObject({ verdict: 'clean', findings: [] });
  });

  it('a challenge shown to a search engine is no split', () => {
    const gate = '<h1>Just a moment...</h1><p>Checking your browser</p>';
    expect(judged([{}, { profile: 'search-engine', body: gate, status: 403 }]).verdict).toBe('clean');
  });

  it('what two equal visits differ in is no split', () => {
    const notice = (n: number) => `${filler}<a href="https://goi-y-${n}.example/">Gợi ý ${n}</a>`;
    expect(
      judged([
        { body: notice(1) },
        { profile: 'desktop-repeat', body: notice(2) },
        { profile: 'search-referrer', body: notice(1) },
      ]).verdict,
    ).toBe('clean');
  });

  it('menus, sliders and hidden links to allowed, listed and official hosts are by right', () => {
    const body = `<div style="display:none"><a href="https://a.doi-tac.example/">x</a><a href="https://dich-vu.example/">y</a><a href="https://tinh.gov.vn/">z</a></div><nav style="display:none"><a href="https://hoi-lang.example/">Hội</a></nav>`;
    expect(judged([{ body }]).verdict).toBe('clean');
  });

  it('a site that moved as a whole is looked at by a person', () => {
    const sentTo = 'https://ten-mien-moi.example/';
    expect(
      judged([{ sentTo }, { profile: 'desktop-repeat', sentTo }, { profile: 'search-referrer', sentTo }])
        .verdict,
    ).toBe('review');
  });
});

describe('unknown', () => {
  it('without consent, without an answer, or behind a gate', () => {
    expect(judged([], { consent: 0 })).toMatchObject({
      verdict: 'unknown',
      why: { vi: expect.stringContaining('đồng ý') },
    });
    expect(judged([]).verdict).toBe('unknown');
    expect(judged([{ body: '<h1>Hệ thống đang bảo trì</h1>', status: 503 }]).verdict).toBe('unknown');
  });
});

it('what stands in the footer of every page is told once', () => {
  const body = `${filler}<div style="font-size:0">${links}</div>`;
  const { findings } = judged([
    { body },
    { url: `${start}a`, body, foundBy: 'navigation' },
    { url: `${start}b`, body, foundBy: 'navigation' },
  ]);
  expect(findings).toHaveLength(1);
});

it('the snapshot keeps hashes and targets, and tells whether impossible addresses answer', () => {
  const judge = openJudge(context);
  judge.add(visitOf({ body: '<a href="https://la.example/">x</a>' }));
  judge.add(visitOf({ url: `${start}khong-co-dau`, foundBy: 'probe' }));
  expect(judge.snapshot('2026-09-01T00:00:00Z')).toMatchObject({
    targets: ['la.example'],
    isSoft404: true,
    pages: [{ url: start }],
  });
});
