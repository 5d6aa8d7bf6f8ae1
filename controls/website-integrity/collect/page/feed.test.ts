// Feeds and drawings are read as what a visitor sees of them, and judged like pages: what is planted there is found, news is not.
import { describe, expect, it } from 'vitest';
import type { FoundBy, SiteVerdict } from '../contract.ts';
import { openJudge } from '../judge/judge.ts';
import { kindOf } from './kind.ts';
import { readPage } from './read.ts';

const host = 'xa-a.example';
const at = (path: string) => `https://${host}${path}`;
const bytes = (text: string) => Buffer.from(text);
const read = (text: string, path = '/rss.xml', type = 'application/xml') =>
  readPage(bytes(text), at(path), type);

/** The site has six pages of its own, beside the file that is judged. */
function judged(text: string, path = '/rss.xml', foundBy: FoundBy = 'navigation'): SiteVerdict {
  const judge = openJudge({
    ...{
      host,
      start: at('/'),
      listedHosts: [],
      allowedDomains: [],
      consent: 1,
      earlier: null,
      knownTargets: [],
    },
  });
  const add = (url: string, body: string, by: FoundBy, type: string) =>
    judge.add({
      observation: {
        ...{ url, profile: 'desktop', attempt: 1, hops: [], finalUrl: url, status: 200, headers: {} },
        ...{ cookiesSet: [], sha256: url, bytes: 1, fetchedAt: '2026-09-01T00:00:00Z', foundBy: by },
      },
      facts: readPage(bytes(body), url, type),
    });
  for (let n = 0; n < 6; n++)
    add(
      at(n === 0 ? '/' : `/tin/${n}`),
      `<html lang="vi"><title>Xã A</title><body><ul><li><a href="/tin/1">Tin</a></li></ul><main><h1>Tin số ${n}</h1><p>Thông báo lịch tiếp công dân của Ủy ban nhân dân xã trong tháng này, mời người dân đến đúng giờ.</p></main><footer>Xã A</footer></body></html>`,
      n === 0 ? 'start' : 'navigation',
      'text/html; charset=utf-8',
    );
  add(at(path), text, foundBy, 'application/xml');
  return judge.close();
}

const rss = (items: string, title = 'Xã A - Tin mới') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- nguồn tin -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://${host}/</link><description>Tin của xã</description><image><title>Biểu trưng</title><url>https://${host}/a.png</url></image>${items}</channel></rss>`;
const item = (title: string, link: string, description = '') =>
  `<item><title><![CDATA[${title}]]></title><link>${link}</link><description><![CDATA[${description}]]></description></item>`;
const own = (title: string, description: string, n: number) => item(title, at(`/tin/${n}`), description);
const ordinary = [
  own('Lịch tiếp công dân tháng 9', 'Mời người dân đến đúng giờ.', 1),
  own('Tập huấn phòng chống thiên tai', 'Xã tổ chức tập huấn cho lực lượng xung kích.', 2),
].join('');

describe('what a body is', () => {
  it.each([
    ['feed', 'text/html', '<?xml version="1.0"?><!-- a --><rss version="2.0">'],
    [
      'feed',
      'application/atom+xml',
      '\uFEFF<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>\n<feed xmlns="x">',
    ],
    ['feed', 'text/xml', '<rdf:RDF xmlns:rdf="x">'],
    ['drawing', 'image/svg+xml', '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b"><svg xmlns="x">'],
    ['page', 'application/xml', '<?xml version="1.0"?><!DOCTYPE html><html>'],
    ['page', '', '<html>'],
    ['document', 'text/html', '%PDF-1.7'],
    ['other', 'application/xml', '<?xml version="1.0"?><urlset>'],
    ['other', 'image/png', '\x89PNG'],
  ])('%s', (kind, type, head) => expect(kindOf(type, bytes(head))).toBe(kind));
});

describe('a feed', () => {
  it('gives its title, the words of its entries, its own addresses to read on, and those of others as links', () => {
    const facts = read(
      rss(
        own('Tin một', 'Lời <b>của</b> tin', 1) +
          item(
            'Tin nơi khác',
            'https://noi-khac.example/a',
            '<div style="display:none"><a href="https://an.example/">x</a></div>',
          ),
      ),
    );
    expect(facts).toMatchObject({ kind: 'page', isFile: true, title: 'Xã A - Tin mới' });
    expect(facts.internal).toContain(at('/tin/1'));
    expect(facts.links).toMatchObject([
      { host: 'noi-khac.example', text: 'Tin nơi khác', hidden: null },
      { host: 'an.example', hidden: 'display-none' },
    ]);
  });

  it('in the manner of Atom is the same, and the addresses of its machines are no links', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Xã A</title><link rel="self" href="https://hub.example/"/><link href="${at('/')}"/>
      <entry><title>Tin một</title><link rel="alternate" href="https://noi-khac.example/a"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Lời <a href="https://trong.example/">của</a> tin</p></div></content></entry></feed>`;
    const facts = read(atom, '/atom.xml', 'application/atom+xml');
    expect(facts.title).toBe('Xã A');
    expect(facts.links.map((link) => [link.host, link.text])).toEqual([
      ['noi-khac.example', 'Tin một'],
      ['trong.example', 'của'],
    ]);
  });

  it('whose one entry leaves its markup open keeps the next', () => {
    const facts = read(
      rss(own('Một', '<textarea><script>', 1) + item('Hai', 'https://noi-khac.example/', '')),
    );
    expect(facts.links).toMatchObject([{ host: 'noi-khac.example', text: 'Hai' }]);
  });

  it('that breaks off, nests without end or is no XML is read as far as it goes', () => {
    expect(read(rss(ordinary).slice(0, 700)).title).toBe('Xã A - Tin mới');
    expect(read(`<rss><channel>${'<item>'.repeat(20_000)}`).kind).toBe('page');
    expect(read(`<rss><channel><title>${'<a>'.repeat(50_000)}`).kind).toBe('page');
  });
});

describe('planted', () => {
  it('entries that sell and lead to strange domains are confirmed', () => {
    const verdict = judged(
      rss(
        ordinary +
          item(
            'Nhà cái Zen88 uy tín',
            'https://zen88.example/',
            'Đăng ký nhận ngay 100k, nạp rút nhanh, tài xỉu online.',
          ) +
          item(
            'Link vào Zen88 mới nhất',
            'https://zen88-vao.example/',
            'Nổ hũ đổi thưởng, khuyến mãi hội viên mới.',
          ),
      ),
    );
    expect(verdict.verdict).toBe('confirmed');
    expect(verdict.findings[0]).toMatchObject({ url: at('/rss.xml'), weight: 'confirmed' });
  });

  it('links hidden in the words of an entry are confirmed', () => {
    const hidden =
      '<p>Lịch tiếp dân</p><div style="position:absolute;left:-9999px"><a href="https://zen88.example/">nhà cái Zen88</a> <a href="https://zen88-vao.example/">tài xỉu online</a></div>';
    expect(judged(rss(own('Lịch tiếp công dân', hidden, 1))).verdict).toBe('confirmed');
  });

  it('a whole feed taken over, in the manner of Atom, is confirmed', () => {
    const entry = (n: number) =>
      `<entry><title>Slot gacor maxwin ${n}</title><link href="https://gacor${n}77.example/"/><summary>Situs judi online terpercaya, daftar sekarang, bonus new member, link alternatif.</summary></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Slot gacor hari ini</title>${[1, 2, 3].map(entry).join('')}</feed>`;
    expect(judged(atom, '/atom.xml').verdict).toBe('confirmed');
  });

  it('a drawing among uploads that sends its visitors away or sells is found', () => {
    const svg = (inside: string) =>
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="600" height="400">${inside}</svg>`;
    const away =
      '<script type="text/javascript"><![CDATA[window.location.href="https://zen88.example/dang-ky";]]></script>';
    const selling =
      '<a xlink:href="https://zen88.example/"><text x="1" y="20">Nhà cái Zen88</text></a><text y="40">Đăng ký nhận ngay 100k, nạp rút nhanh, tài xỉu online</text>';
    expect(judged(svg(away), '/uploads/a.svg').verdict).toBe('confirmed');
    expect(judged(svg(selling), '/uploads/b.svg', 'sitemap').verdict).toBe('confirmed');
  });
});

describe('lawful', () => {
  it('an ordinary feed of a unit is clean', () => expect(judged(rss(ordinary)).verdict).toBe('clean'));

  it('a feed of news on a gambling ring, on football and on the lottery confirms nothing', () => {
    const news = [
      own(
        'Triệt phá đường dây đánh bạc qua mạng',
        'Công an tỉnh khởi tố 12 bị can tổ chức đánh bạc, cá độ bóng đá qua nhà cái trên mạng.',
        1,
      ),
      own(
        'Cảnh báo nhà cái mời chào hội viên mới',
        'Cơ quan công an cảnh báo thủ đoạn lừa đảo: hứa tặng tiền, nạp rút nhanh, tài xỉu online.',
        2,
      ),
      own('Kết quả xổ số ngày 26/9', 'Xổ số kiến thiết mở thưởng.', 3),
      own('Đội tuyển thắng đậm', 'Tỷ lệ bóng lăn ba trận gần đây.', 4),
      own(
        'Bị can khai nhận quảng cáo cờ bạc',
        'Các đối tượng nổ hũ, đá gà trực tuyến bị xử phạt vi phạm hành chính.',
        5,
      ),
    ];
    expect(judged(rss(ordinary + news.join(''))).verdict).not.toBe('confirmed');
    expect(judged(rss(news.join('')), '/uploads/rss.xml', 'sitemap').verdict).not.toBe('confirmed');
  });

  it('a feed that gathers the news of other papers confirms nothing', () => {
    const news = [
      item(
        'Công an triệt phá nhà cái ngàn tỷ',
        'https://bao-mau.example/a',
        'Khởi tố 12 bị can tổ chức đánh bạc.',
      ),
      item(
        'Cảnh báo tài xỉu online',
        'https://bao-khac.example/b',
        'Công an cảnh báo người dân không tham gia.',
      ),
      item('Lịch thi đấu bóng đá', 'https://the-thao.example/c', 'Vòng loại bắt đầu ngày mai.'),
    ];
    expect(judged(rss(ordinary + news.join(''))).verdict).not.toBe('confirmed');
  });

  it('a logo and a map with links are clean', () => {
    const logo =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Quốc huy</title><path d="M1 1h7"/></svg>';
    const map = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><script>function show(e){e.target.style.opacity=.5}</script><a xlink:href="${at('/thon/1')}"><text>Thôn Một</text></a><a xlink:href="https://ban-do.example/"><text>Bản đồ tỉnh</text></a></svg>`;
    expect(judged(logo, '/uploads/logo.svg').verdict).toBe('clean');
    expect(judged(map, '/uploads/ban-do.svg').verdict).toBe('clean');
    expect(read(map, '/ban-do.svg').internal).toEqual([at('/thon/1')]);
  });
});
