// One spelling for each address, and the shape that addresses made by one endless program share.

/** Characters of an address that is still meant for people. */
export const LONGEST = 1_000;

/** Parameters that name a visit or a campaign and change nothing on the page. */
const IDLE = /^(?:utm_\w+|fbclid|gclid|zarsrc|phpsessid|jsessionid|sessionid|sid|_ga|share|print)$/i;

/** The address as the frontier knows it; null where it is none of http or too long to be meant for people. */
export function canonical(address: string, base?: string): string | null {
  if (address.length > LONGEST || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/{2,}/g, '/');
  if (url.search !== '') {
    for (const name of [...url.searchParams.keys()]) if (IDLE.test(name)) url.searchParams.delete(name);
    url.searchParams.sort();
  }
  return url.href;
}

/** `/lich/2026/11?ngay=3` and `/lich/2027/01?ngay=9` have one shape; words make shapes of their own. */
export function shapeOf(address: string): string {
  const url = new URL(address);
  const path = url.pathname.split('/').map(generic).join('/');
  const query = [...url.searchParams].map(([name, value]) => `${name}=${generic(value)}`);
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** A number, a date, or what looks like a random key, by a letter of its own. */
function generic(part: string): string {
  const word = part.replace(/\.\w{2,5}$/, '');
  if (/^[\d.,:_T+-]+Z?$/.test(word) && /\d/.test(word)) return '#';
  if (/^[0-9a-f]{8,}$/i.test(word) || /^[0-9a-f-]{36}$/i.test(word)) return '*';
  return part.replace(/\d+/g, '#').toLowerCase();
}

/** Whether the path runs in circles: one segment three times or more, or deeper than people build. */
export function isCircular(address: string): boolean {
  const segments = new URL(address).pathname.split('/').filter(Boolean);
  if (segments.length > 15) return true;
  return segments.some((one) => segments.filter((other) => other === one).length >= 3);
}

const ASSETS =
  /\.(?:css|m?js|map|json|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|woff2?|ttf|eot|otf|mp[34]|m4[av]|webm|ogg|avi|mov|wmv|flv|wav|zip|rar|7z|gz|tar|exe|msi|apk|iso|xlsx?|pptx?)$/i;

/** Whether an address may lead to a page or a document, as far as its ending tells. */
export function isReadable(address: string): boolean {
  return !ASSETS.test(new URL(address).pathname);
}
