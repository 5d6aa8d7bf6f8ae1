// F, I: the page stands where the site's own pages do not: among uploads, reached by nobody, in another template.
import type { Sign, Signal, SignalInput } from '../sign.ts';

const uploads =
  /\/(?:uploads?|userfiles?|user_?files|files?|media|medias|images?|img|documents?|attachments?|storage|data|tmp|temp|cache|assets|static|fckeditor|ckeditor|ckfinder|kcfinder|filemanager|wp-content\/(?:uploads|plugins|themes)|wp-includes|portals\/\d+|sites\/default\/files|resources|public|vanban|tailieu|content\/images)\//i;
const page_ = /\.(?:html?|php\d?|phtml|aspx?|jsp|shtml|svg|xhtml)(?:$|\?)|\/$|\/[^./]+$/i;

export const place: Signal = (input) => [...upload(input), ...apart(input), ...stranded(input)];

const sign = (
  id: string,
  weight: number,
  kind: Sign['kind'],
  code: Sign['why']['code'],
  { page }: SignalInput,
): Sign => ({
  id,
  family: 'location',
  weight,
  kind,
  target: null,
  snippet: page.url.slice(0, 300),
  where: 'địa chỉ',
  seenBy: page.profiles,
  why: { code, params: {} },
});

function upload(input: SignalInput): Sign[] {
  const main = input.page.main;
  const path = URL.parse(input.page.url)?.pathname ?? '';
  if (!main || main.status >= 400 || !uploads.test(path)) return [];
  if (main.isDocument)
    return isOrphan(input) ? [sign('F:upload-folder', 1.2, 'planted-file', 'orphan', input)] : [];
  const isAlone = !input.site.isAtHome(input.page);
  return page_.test(path) && isAlone
    ? [sign('F:upload-folder', 2.4, 'planted-file', 'upload-folder', input)]
    : [];
}

/** Known from a list, a search or an earlier look, and no page of the site links to it. */
function isOrphan({ page, site, context }: SignalInput): boolean {
  if (site.isPartlyRead && context.earlier?.pages.some(({ url }) => url === page.url)) return false;
  return !page.foundBy.has('start') && !page.foundBy.has('navigation') && !site.linked.has(page.url);
}

function apart(input: SignalInput): Sign[] {
  const { page, site } = input;
  const main = page.main;
  if (!main || main.isDocument || main.status >= 400 || page.foundBy.has('start') || site.pages.size < 4)
    return [];
  const isOther = main.tags >= 4 && !site.isAtHome(page);
  return [
    ...(isOrphan(input) ? [sign('I:orphan', 1.1, 'planted-page', 'orphan', input)] : []),
    ...(isOther ? [sign('I:other-template', 1.2, 'planted-page', 'other-template', input)] : []),
  ];
}

/** A front page that leads to no page of its own site, though there are some. */
function stranded(input: SignalInput): Sign[] {
  const { page, site } = input;
  const main = page.main;
  const isFront = page.foundBy.has('start') && site.pages.size >= 4;
  if (!main || !isFront || main.ownLinks > 0 || main.tags === 0 || main.gate !== null || main.sentTo !== null)
    return [];
  return [sign('K:stranded-front', 2, 'defacement', 'stranded-front', input)];
}
