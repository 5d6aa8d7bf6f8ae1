// A site of equal pages of 42 KB with all that such pages carry: menus, news, hidden dialogs, scripts, partners' links.
import type { Answer } from './web/web.ts';

const SIZE = 42 * 1024;
const SENTENCE =
  'Ủy ban nhân dân xã Bình Giả thông báo lịch tiếp công dân, kết quả giải quyết thủ tục hành chính và các văn bản mới ban hành trong tháng. ';

/** Pages `/`, `/bai-1`… by path; each links to twenty others, so that a crawl finds them all. */
export function plainSite(pages: number): (path: string) => Answer | undefined {
  const bodies = Array.from({ length: pages }, (_, n) => Buffer.from(pageOf(n, pages)));
  let answers = 0;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return (path) => {
    const n = path === '/' ? 0 : Number(/^\/bai-[a-z]+-(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    const body = bodies[n];
    // A number of its own in each answer, as content management systems put there: nothing is read once for several visitors.
    return (
      body && { status: 200, headers, body: Buffer.concat([body, Buffer.from(`<!-- ${answers++} -->`)]) }
    );
  };
}

const WORDS = ['hop-giao-ban', 'tiep-dan', 'lich-cat-nuoc', 'tuyen-dung', 'dau-thau', 'quy-hoach'].map(
  (word) => word.replaceAll('-', ''),
);
const linkTo = (n: number): string =>
  `/bai-${WORDS[n % WORDS.length]}${String.fromCharCode(97 + (n % 26), 97 + ((n / 26) % 26))}-${n}`;

function pageOf(n: number, pages: number): string {
  const others = Array.from({ length: 20 }, (_, k) => (n * 20 + k + 1) % pages);
  const menu = others.map(
    (other) => `<li class="item"><a href="${linkTo(other)}" title="Tin ${other}">Tin tức ${other}</a></li>`,
  );
  const news = others.map(
    (other) =>
      `<article><h3><a href="${linkTo(other)}">Thông báo số ${other}</a></h3><img src="/anh/${other}.jpg" alt="Ảnh"><p>${SENTENCE}</p></article>`,
  );
  const head = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Bình Giả - bài ${n}</title><meta name="description" content="${SENTENCE}"><style>.an{display:none}.menu li{float:left}</style><script>var n=${n};document.addEventListener('click',function(){n++});</script></head>`;
  const start = `${head}<body><div class="header"><nav><ul class="menu">${menu.join('')}</ul></nav></div><main>${news.join('')}`;
  const end =
    '</main><div class="an dialog">Đăng nhập</div><footer><a href="https://doi-tac.example/">Đối tác</a></footer></body></html>';
  const left = Math.max(0, SIZE - Buffer.byteLength(start + end));
  const paragraph = `<p class="noi-dung">${SENTENCE}<span>${SENTENCE}</span></p>`;
  return start + paragraph.repeat(Math.floor(left / Buffer.byteLength(paragraph))) + end;
}
