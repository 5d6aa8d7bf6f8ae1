// URLs of a list against what follows a host in a line: the URL itself, or only its host.
import type { Indicator } from '../contract.ts';
import { withoutPercent } from './plain.ts';

/** Hosts that many share: seeing them says nothing without the full URL. */
const SHARED = new Set(
  `github.com raw.githubusercontent.com gist.github.com gist.githubusercontent.com objects.githubusercontent.com
  codeload.github.com gitlab.com bitbucket.org sourceforge.net drive.google.com docs.google.com sites.google.com
  drive.usercontent.google.com storage.googleapis.com firebasestorage.googleapis.com script.google.com forms.gle
  google.com www.google.com mail.google.com onedrive.live.com 1drv.ms sharepoint.com dropbox.com www.dropbox.com
  dl.dropboxusercontent.com mediafire.com www.mediafire.com mega.nz mega.co.nz wetransfer.com we.tl box.com
  pastebin.com paste.ee hastebin.com rentry.co ghostbin.com t.me telegram.org api.telegram.org telegra.ph discord.com
  cdn.discordapp.com media.discordapp.net discordapp.com bit.ly tinyurl.com t.co goo.gl is.gd cutt.ly rebrand.ly ow.ly
  facebook.com www.facebook.com youtube.com www.youtube.com x.com twitter.com zalo.me chat.zalo.me s3.amazonaws.com
  archive.org web.archive.org transfer.sh file.io anonfiles.com gofile.io catbox.moe files.catbox.moe
  npmjs.com registry.npmjs.org pypi.org files.pythonhosted.org hub.docker.com notion.so www.notion.so
  medium.com wordpress.com blogspot.com weebly.com wixsite.com steamcommunity.com reddit.com www.reddit.com
  translate.goog ipfs.io cloudflare-ipfs.com www.bing.com bing.com microsoft.com www.microsoft.com`.split(
    /\s+/,
  ),
);

export function isSharedHost(host: string): boolean {
  return SHARED.has(host);
}

export interface UrlParts {
  port: number | null;
  path: string;
}

/** `host[:port]/path?query` after its host; the ports of http and https do not matter. */
export function urlParts(value: string, host: string): UrlParts {
  const start = value.startsWith('[') ? value.indexOf(']') + 1 : host.length;
  const rest = value.slice(start);
  const port = /^:(\d{1,5})/.exec(rest);
  const path = withoutPercent(port ? rest.slice(port[0].length) : rest);
  return { port: withoutDefault(port ? Number(port[1]) : null), path: path === '' ? '/' : path };
}

export function withoutDefault(port: number | null): number | null {
  return port === 80 || port === 443 ? null : port;
}

/** What may follow a URL in text and be no part of it. */
const AFTER = /^[.,;:!?)\]}'"*]*(?:$|[\s"'<>|,;^`{}\\[\]])/;

/** Whether the text after a host and its port (null: hidden) is this URL, with or without an added query or fragment. */
export function isThisUrl(url: UrlParts, port: number | null, after: string | null): boolean {
  if (after === null || withoutDefault(port) !== url.port) return false;
  const path = after.startsWith('/') ? after : `/${after}`;
  if (!path.startsWith(url.path)) return false;
  const rest = path.slice(url.path.length, url.path.length + 64);
  // An ampersand after a path ends a URL that is itself a parameter of another.
  if (rest === '' || rest[0] === '#' || rest[0] === '&') return true;
  if (rest[0] === '?' && !url.path.includes('?')) return true;
  return AFTER.test(rest);
}

/** Of the URLs of one host, those that fit: the longest that is there whole, or else all as `url-host`. */
export function urlsThatFit(
  urls: Indicator[],
  host: string,
  port: number | null,
  after: string | null,
): { indicator: Indicator; strength: 'url' | 'url-host' }[] {
  let best: Indicator | null = null;
  for (const indicator of urls) {
    if (!isThisUrl(urlParts(indicator.value, host), port, after)) continue;
    if (!best || indicator.value.length > best.value.length) best = indicator;
  }
  if (best) return [{ indicator: best, strength: 'url' }];
  return isSharedHost(host) ? [] : urls.map((indicator) => ({ indicator, strength: 'url-host' as const }));
}
