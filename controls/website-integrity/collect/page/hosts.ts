// Whose a host is: its registrable domain, and whether a link to it says anything at all.
import { getDomain } from 'tldts';

const reserved = /\.(?:test|example|invalid|localhost)$/;
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The registrable domain, or the host itself for addresses and local names. Reserved endings (`.test`) stand on a real name's suffix. */
export function domainOf(host: string): string {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const before = known.get(name);
  if (before !== undefined) return before;
  const domain = registrable(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, domain);
  return domain;
}

function registrable(name: string): string {
  const ending = reserved.exec(name)?.[0];
  if (!ending) return getDomain(name, { allowPrivateDomains: true }) ?? name;
  const rest = name.slice(0, -ending.length);
  const real = getDomain(rest, { validateHostname: false, allowIcannDomains: true });
  const isRealSuffix = real !== null && /\.(?:vn|com|net|org|info)$/.test(real);
  return (isRealSuffix ? real : rest.split('.').at(-1)) + ending;
}

/** Services that pages of every kind point to: social networks, maps, fonts, counters, shops of apps, standards. */
const services = new Set(
  (
    'facebook.com fb.com fbcdn.net messenger.com youtube.com youtu.be youtube-nocookie.com ytimg.com zalo.me zaloapp.com zdn.vn tiktok.com instagram.com twitter.com x.com linkedin.com pinterest.com ' +
    'google.com google.com.vn goo.gl gstatic.com googleapis.com googletagmanager.com google-analytics.com googleusercontent.com doubleclick.net bing.com microsoft.com windows.com live.com office.com apple.com ' +
    'w3.org schema.org wikipedia.org wordpress.org wordpress.com gravatar.com wp.com joomla.org drupal.org liferay.com nukeviet.vn dnnsoftware.com ' +
    'cloudflare.com jsdelivr.net unpkg.com jquery.com bootstrapcdn.com fontawesome.com cdnjs.com github.com github.io githubusercontent.com adobe.com mozilla.org telegram.org t.me whatsapp.com skype.com ' +
    'addthis.com sharethis.com addtoany.com disqus.com histats.com statcounter.com tawk.to vimeo.com dailymotion.com openstreetmap.org tinnhiemmang.vn creativecommons.org ogp.me recaptcha.net hotjar.com'
  ).split(' '),
);
/** Registered only to public bodies. */
const official =
  /(?:^|\.)(?:gov|edu|mil|ac|health|int)\.vn(?:\.(?:test|example|invalid|localhost))?$|(?:^|\.)(?:gov|edu|mil)(?:\.[a-z]{2})?$/;

export const isService = (host: string): boolean => services.has(domainOf(host));
export const isOfficial = (host: string): boolean => official.test(host.toLowerCase().replace(/:\d+$/, ''));

/** Whether `host` is `domain` or below it. */
export const isWithin = (host: string, domain: string): boolean => {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const above = domain
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/:\d+$/, '');
  return name === above || name.endsWith(`.${above}`);
};
