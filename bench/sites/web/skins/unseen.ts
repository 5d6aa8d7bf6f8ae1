// Skins of the unseen half: blocks, a collaboration portal, hand-made tables, utility classes, a mega-menu.
import type { Layout, Skin } from '../web.ts';

const list = (items: Layout['menu'], wrap: (each: Layout['menu'][number]) => string) =>
  items.map(wrap).join('');
const li = ({ path, title }: { path: string; title: string }) => `<li><a href="${path}">${title}</a></li>`;
const partners = [
  'dichvucong.gov.vn',
  'baochinhphu.vn',
  'nhan-dan.example',
  'ngan-hang-lua.example',
  'hoi-nong-dan.example',
];

const blocks = ({
  menu,
  page,
  office,
  latest,
  variant,
}: Layout) => `<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8"><title>${page.title} | ${office}</title><meta name="Generator" content="Blocks 10"></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Nhảy đến nội dung</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div id="block-branding" class="block"><a href="/" rel="home"><img src="/core/logo${variant}.svg" alt="Trang chủ"></a></div><nav role="navigation" id="block-main-menu"><ul class="menu">${list(menu, li)}</ul></nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div class="block block-system"><article class="node node--type-article"><div class="node__content">${page.body}</div></article></div></div></div><aside class="layout-sidebar-first"><div class="views-element-container"><h2>Mới nhất</h2><div class="item-list"><ul>${list(latest, li)}</ul></div></div></aside></main><footer role="contentinfo"><div class="region region-footer"><p>© ${office}</p></div></footer></div></body></html>`;

const collaboration = ({ menu, page, office, latest, variant }: Layout) =>
  `<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Collaboration Server"><title>${page.title}</title><style>.ms-hide{display:none;}.ms-core-menu-box{position:absolute;}</style></head><body><form method="post" action="${page.path}" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="dmlldyBzdGF0ZQ=="></div><div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-hide"><a href="https://tro-giup.example/gioi-thieu">Trợ giúp</a></div><div id="titleAreaRow${variant}"><span>${office}</span></div><div id="DeltaTopNavigation"><div class="ms-core-listMenu-horizontalBox"><ul class="root static">${list(menu, ({ path, title }) => `<li class="static"><a class="static menu-item" href="${path}"><span class="menu-item-text">${title}</span></a></li>`)}</ul></div></div><div id="contentBox"><div class="article article-body">${page.body}</div><table class="ms-listviewtable"><tbody>${list(latest, ({ path, title }) => `<tr><td><a href="${path}">${title}</a></td><td>1/9/2026</td></tr>`)}</tbody></table></div></div></div></form></body></html>`;

const handmade = ({ menu, page, office, latest, variant }: Layout) =>
  `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>${office} - ${page.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN="0"><CENTER><TABLE WIDTH="${900 + variant}" BORDER="0"><TR><TD COLSPAN="2" BGCOLOR="#003399"><FONT COLOR="#FFFFFF" SIZE="5"><B>${office}</B></FONT></TD></TR><TR><TD WIDTH="180" VALIGN="top" BGCOLOR="#E0E8F8">${list(menu, ({ path, title }) => `<P><IMG SRC="/img/mui-ten.gif" ALT=""> <A HREF="${path}">${title}</A></P>`)}</TD><TD VALIGN="top"><MARQUEE SCROLLAMOUNT="3">Chào mừng đến với ${office}</MARQUEE>${page.body}<HR><UL>${list(latest, ({ path, title }) => `<LI><A HREF="${path}"><FONT SIZE="2">${title}</FONT></A>`)}</UL></TD></TR></TABLE></CENTER></BODY></HTML>`;

const utility = ({ menu, page, office, latest, variant }: Layout) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><script>window.__DATA__={page:"${page.path}",v:${variant}}</script></head><body class="bg-gray-50 text-slate-800"><div id="__app"><header class="sticky top-0 bg-white shadow"><div class="container mx-auto flex"><a href="/" class="font-bold">${office}</a><button aria-label="menu">☰</button><nav class="hidden lg:flex gap-4">${list(menu, ({ path, title }) => `<a class="px-2 hover:underline" href="${path}">${title}</a>`)}</nav></div></header><main class="container mx-auto grid grid-cols-3"><section class="col-span-2 prose">${page.body}</section><section class="space-y-2">${list(latest, ({ path, title }) => `<a class="block rounded p-2" href="${path}"><h3 class="text-sm">${title}</h3></a>`)}</section></main><footer class="bg-slate-700 text-white p-4"><p>${office}</p></footer></div><script src="/_app/entry.js" defer></script></body></html>`;

const mega = ({ menu, page, office, latest, variant }: Layout) =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${page.title} - ${office}</title><style>.mega-menu__panel{display:none;position:absolute}.open .mega-menu__panel{display:block}.carousel__slide{opacity:0}.carousel__slide.is-active{opacity:1}</style></head><body><div class="wrapper v${variant}"><header><nav class="mega-menu"><ul>${list(menu, ({ path, title }) => `<li class="mega-menu__item"><a href="${path}">${title}</a><div class="mega-menu__panel"><a href="${path}?view=1">${title} (danh sách)</a><a href="https://${partners[variant % partners.length]}/">Đơn vị liên quan</a><a href="https://${partners[(variant + 1) % partners.length]}/">Đối tác</a><a href="https://${partners[(variant + 2) % partners.length]}/">Hội, đoàn thể</a></div></li>`)}</ul></nav></header><section class="carousel"><div class="carousel__slide is-active"><a href="${latest[0]?.path}">${latest[0]?.title}</a></div><div class="carousel__slide"><a href="https://${partners[3]}/">Chương trình tín dụng cho nông dân</a></div></section><div class="content-body"><div class="rte">${page.body}</div></div><aside><dl>${list(latest, ({ path, title }) => `<dt><a href="${path}">${title}</a></dt><dd>…</dd>`)}</dl></aside><footer><p>${office}</p></footer></div></body></html>`;

const layouts = { blocks, collaboration, handmade, utility, mega };
export const unseenSkins: readonly Skin[] = Object.entries(layouts).flatMap(([name, lay]) =>
  [0, 1, 2, 3].map(
    (variant): Skin => ({
      name: `${name}-${variant}`,
      half: 'unseen',
      lay: (layout) => lay({ ...layout, variant }),
    }),
  ),
);
