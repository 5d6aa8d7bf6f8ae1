// How things are planted: hidden by every means, by the three known entries, shown to some visitors, sent away, disguised.
import { pdfOf } from '../pdf.ts';
import {
  type Answer,
  type Campaign,
  type Change,
  html,
  isFromSearch,
  isMobile,
  isSearchEngine,
  type Planting,
  sendTo,
  type Visitor,
} from '../web.ts';

const link = (campaign: Campaign, n: number, style = '') =>
  `<a ${style} href="https://${campaign.targets[n % campaign.targets.length]}/">${campaign.anchors[n % campaign.anchors.length]}</a>`;
const links = (campaign: Campaign, count = 4, style = '') =>
  Array.from({ length: count }, (_, n) => link(campaign, n, style)).join(' ');
const article = (campaign: Campaign) =>
  `<h1>${campaign.title}</h1><p>${campaign.text}</p><p>${links(campaign, 3)}</p><p>${campaign.text}</p>`;
const alone = (campaign: Campaign, extra = '') =>
  `<!doctype html><html><head><title>${campaign.title}</title><meta name="description" content="${campaign.text}">${extra}</head><body>${article(campaign)}</body></html>`;

/** Before the end of the body, at the foot of the page. */
const atEnd = (page: string, block: string) => page.replace(/<\/body>/i, `${block}</body>`);
const everywhere =
  (block: (campaign: Campaign, n: number) => string) =>
  (campaign: Campaign, n: number): Change => ({
    page: (page) => atEnd(page, block(campaign, n)),
  });
const inHead = (page: string, block: string) => page.replace(/<\/head>/i, `${block}</head>`);
const hiding = (kind: string, block: (campaign: Campaign, n: number) => string): Planting => ({
  kind,
  cloaks: null,
  plant: everywhere(block),
});

const forSome = (
  kind: string,
  cloaks: Planting['cloaks'],
  sees: (visitor: Visitor) => boolean,
): Planting => ({
  kind,
  cloaks,
  plant: (campaign) => ({
    page: (page, _, visitor) =>
      sees(visitor) ? atEnd(page, `<div class="bl">${links(campaign)}<p>${campaign.text}</p></div>`) : page,
  }),
});
const sending = (
  kind: string,
  cloaks: Planting['cloaks'],
  sends: (visitor: Visitor) => boolean,
): Planting => ({
  kind,
  cloaks,
  plant: (campaign) => ({
    extra: (path, visitor) =>
      sends(visitor) && !/^\/(?:robots\.txt|sitemap)/.test(path)
        ? sendTo(`https://${campaign.targets[0]}/?r=1`)
        : null,
  }),
});
const at = (path: string, answer: (visitor: Visitor) => Answer): Pick<Change, 'extra' | 'listed'> => ({
  extra: (asked, visitor) => (asked === path || decodeURI(asked) === path ? answer(visitor) : null),
  listed: [path],
});
const codes = (text: string) => [...text].map((letter) => letter.charCodeAt(0)).join(',');
const alike = (text: string) =>
  text.replace(/a/g, 'а').replace(/o/g, 'о').replace(/c/g, 'с').replace(/e/g, 'е');
const spaced = (text: string) => text.replace(/(\p{L}\p{M}*)(\p{L})/gu, '$1\u200b$2');

const hiddenKinds: readonly Planting[] = [
  hiding('display-none', (c) => `<div style="display:none">${links(c)}</div>`),
  hiding('visibility-hidden', (c) => `<div style="visibility: hidden; height:auto">${links(c)}</div>`),
  hiding('hidden-attribute', (c) => `<p hidden aria-hidden="true">${links(c)}</p>`),
  hiding('off-screen', (c) => `<div style="position:absolute; left:-9999px; top:-5000px">${links(c)}</div>`),
  hiding('text-indent', (c) => `<p style="text-indent:-99999px;white-space:nowrap">${links(c)}</p>`),
  hiding('zero-size', (c) => `<div style="height:0px;overflow:hidden">${links(c)}</div>`),
  hiding(
    'one-pixel',
    (c) => `<span style="display:block;width:1px;height:1px;overflow:hidden">${links(c)}</span>`,
  ),
  hiding('zero-font', (c) => `<div style="font-size:0;line-height:0">${links(c)}</div>`),
  hiding(
    'same-colour',
    (c) =>
      `<div style="background-color:#ffffff">${links(c, 4, 'style="color:#fff;text-decoration:none"')}</div>`,
  ),
  hiding('clipped', (c) => `<div style="position:absolute;clip:rect(0px,0px,0px,0px)">${links(c)}</div>`),
  hiding('transparent', (c) => `<div style="opacity:0;filter:alpha(opacity=0)">${links(c)}</div>`),
  hiding(
    'tiny-frame',
    (c) => `<iframe src="https://${c.targets[0]}/" width="1" height="1" frameborder="0"></iframe>`,
  ),
  hiding('marquee', (c) => `<marquee width="1" height="1" scrollamount="5000">${links(c)}</marquee>`),
  hiding('noscript', (c) => `<noscript><div>${links(c)}<p>${c.text}</p></div></noscript>`),
  {
    kind: 'class',
    cloaks: null,
    plant: (c, n) => ({
      page: (page) =>
        atEnd(
          inHead(page, `<style>.w${n}x{position:fixed;top:-2000em}</style>`),
          `<div class="w${n}x">${links(c)}</div>`,
        ),
    }),
  },
  hiding(
    'hidden-by-script',
    (c, n) =>
      `<div id="w${n}">${links(c)}</div><script>document.getElementById('w${n}').style.display='none';</script>`,
  ),
  hiding('overflow-scroll', (c) => `<div style="overflow:hidden;max-height:1px">${links(c)}</div>`),
];

const splitKinds: readonly Planting[] = [
  forSome('shown-to-search-engines', 'agent', isSearchEngine),
  forSome('shown-from-search', 'referrer', isFromSearch),
  forSome('shown-to-mobiles', 'mobile', isMobile),
  forSome('shown-at-first-visit', 'cookie', ({ isFirst }) => isFirst),
  sending('sent-from-search', 'referrer', isFromSearch),
  sending('sent-mobiles', 'mobile', isMobile),
  sending('sent-search-engines', 'agent', isSearchEngine),
  sending('sent-at-first-visit', 'cookie', ({ isFirst }) => isFirst),
];

const pageKinds: readonly Planting[] = [
  {
    kind: 'reflected-search',
    cloaks: null,
    plant: (c) => {
      const query = `${c.anchors[0]} ${c.targets[0]}`;
      const path = `/tim-kiem?q=${encodeURIComponent(query)}`;
      return {
        listed: [path],
        extra: (asked, _, wrap) =>
          asked.startsWith('/tim-kiem?')
            ? html(
                wrap(
                  `Kết quả tìm kiếm: ${new URLSearchParams(asked.slice(10)).get('q')}`,
                  `<h1>Kết quả tìm kiếm cho "${new URLSearchParams(asked.slice(10)).get('q')}"</h1><p>Không có kết quả.</p>`,
                ),
              )
            : null,
      };
    },
  },
  {
    kind: 'uploaded-page',
    cloaks: null,
    plant: (c, n) => at(`/uploads/2026/${c.slug}-${n}.html`, () => html(alone(c))),
  },
  {
    kind: 'uploaded-file',
    needsLatin: true,
    cloaks: null,
    plant: (c, n) =>
      at(`/userfiles/files/${c.slug}-${n}.pdf`, () => ({
        status: 200,
        headers: { 'content-type': 'application/pdf' },
        body: pdfOf(
          c.title,
          c.text,
          c.targets.map((target) => `https://${target}/`),
        ),
      })),
  },
  {
    kind: 'planted-article',
    cloaks: null,
    plant: (c) => ({
      listed: [`/tin-tuc/${c.slug}`],
      extra: (path, _, wrap) => (path === `/tin-tuc/${c.slug}` ? html(wrap(c.title, article(c))) : null),
    }),
  },
  { kind: 'doorway-page', cloaks: null, plant: (c) => at(`/${c.slug}/`, () => html(alone(c))) },
  {
    kind: 'meta-refresh',
    cloaks: null,
    plant: (c) =>
      at(`/${c.slug}.php`, () =>
        html(alone(c, `<meta http-equiv="refresh" content="3;url=https://${c.targets[1]}/">`)),
      ),
  },
  {
    kind: 'homoglyph',
    cloaks: null,
    plant: (c) => ({
      listed: ['/chuyen-muc/giai-tri-1'],
      extra: (path, _, wrap) =>
        path === '/chuyen-muc/giai-tri-1'
          ? html(
              wrap(alike(c.title), `<h1>${alike(c.title)}</h1><p>${alike(c.text)}</p><p>${link(c, 0)}</p>`),
            )
          : null,
    }),
  },
  {
    kind: 'zero-width',
    cloaks: null,
    plant: (c) => ({
      listed: ['/chuyen-muc/giai-tri-2'],
      extra: (path, _, wrap) =>
        path === '/chuyen-muc/giai-tri-2'
          ? html(
              wrap(
                spaced(c.title),
                `<h1>${spaced(c.title)}</h1><p>${spaced(c.text)}</p><p>${link(c, 1)}</p>`,
              ),
            )
          : null,
    }),
  },
  {
    kind: 'decomposed',
    cloaks: null,
    plant: (c) => at('/bai-viet/chia-se.html', () => html(alone(c).normalize('NFD'))),
  },
  hiding('visible-links', (c) => `<div class="lien-ket">${links(c)}</div>`),
  {
    kind: 'sent-all',
    cloaks: null,
    plant: (c) => ({ extra: (path) => (path === '/' ? sendTo(`https://${c.targets[0]}/`, 301) : null) }),
  },
];

const scriptKinds: readonly Planting[] = [
  hiding(
    'script-by-referrer',
    (c) =>
      `<script>var r=document.referrer;if(/google|bing|coccoc/i.test(r)){window.location.href="https://${c.targets[0]}/";}</script>`,
  ),
  hiding(
    'script-by-agent',
    (c) =>
      `<script>if(/Android|iPhone/i.test(navigator.userAgent)){location.replace('https://${c.targets[1]}/')}</script>`,
  ),
  hiding(
    'base64-links',
    (c) =>
      `<script>document.write(atob("${Buffer.from(`<div>${links(c)}</div>`).toString('base64')}"));</script>`,
  ),
  hiding(
    'char-code-redirect',
    (c) =>
      `<script>eval(String.fromCharCode(${codes(`setTimeout(function(){window.location="https://${c.targets[0]}/"},500)`)}))</script>`,
  ),
  hiding(
    'escaped-links',
    (c) =>
      `<script>document.write(unescape("${escape(`<div style="display:none">${links(c)}</div>`)}"))</script>`,
  ),
  hiding(
    'joined-redirect',
    (c) =>
      `<script>var a=['ht','tps:/','/','${c.targets[0]}'];eval(atob('${Buffer.from(`location.href="https://${c.targets[0]}/"`).toString('base64')}'));</script>`,
  ),
];

export const plantings: readonly Planting[] = [...hiddenKinds, ...splitKinds, ...pageKinds, ...scriptKinds];
