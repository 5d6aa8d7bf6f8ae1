// Domains in their one spelling: lower-case A-labels without the trailing dot.
import { domainToASCII } from 'node:url';
import { getPublicSuffix } from 'tldts';
import type { RefusalReason } from '../../list-words.ts';

export type DomainRead = { value: string; isExact: boolean } | { reason: RefusalReason };

const name = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+[a-z][a-z0-9-]{0,62}$/;
const refuse = (reason: RefusalReason) => ({ reason });

/** Names of the machine itself, as hosts files list them. */
const local = new Set(['localhost', 'localdomain', 'broadcasthost', 'local']);
/** Endings of files that are no top-level domains (zip, mov, sh, py, rs, pl, so and the like are). */
const files = new Set(
  `exe dll sys ocx scr bat cmd ps1 vbs vbe js jse wsf hta lnk msi jar apk doc docx docm xls xlsx xlsm ppt pptx pdf rtf txt
  log csv json xml htm html php asp aspx jsp gif jpg jpeg png bmp ico rar 7z tar gz iso img bin dat tmp ini cfg conf bak
  elf class`.split(/\s+/),
);

/** Last labels at which a name may be no domain after all. */
export const doubtfulEndings = (): string[] => [...local, ...files, 'arpa'];

/** `*.`, a leading dot and a plain name cover the names below; `=`, `full:` and `exact:` ask for this name only. */
export function canonicalDomain(given: string): DomainRead {
  const marked = /^(?:=|full:|exact:)\s*/i.exec(given);
  const text = marked ? given.slice(marked[0].length) : given.replace(/^(?:domain:|\+\.|(?:\*\.)+|\.)/i, '');
  const isExact = marked !== null;
  const value = aLabels(text.endsWith('.') ? text.slice(0, -1) : text);
  return value === null ? refuse('malformed-domain') : judgeName(value, isExact);
}

/** A name in lower-case A-labels, without marks and without the dot at its end. */
export function judgeName(value: string, isExact: boolean): DomainRead {
  const last = value.slice(value.lastIndexOf('.') + 1);
  if (last === value)
    return refuse(local.has(value) || value.startsWith('ip6-') ? 'local-name' : 'single-label');
  if (!name.test(value) || value.includes('..')) return refuse('malformed-domain');
  if (files.has(last)) return refuse('file-name');
  if (last.startsWith('local') && last !== 'local' && local.has(last)) return refuse('local-name');
  if (last === 'arpa' && /\.(?:in-addr|ip6)\.arpa$/.test(value)) return refuse('reverse-name');
  const reason = suffix(value);
  return reason ? refuse(reason) : { value, isExact };
}

/** Lower-case A-labels; null when it cannot be a name. U-labels go through UTS 46. */
export function aLabels(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the question
  if (/^[\x00-\x7f]*$/.test(text)) return /^[A-Za-z0-9._-]+$/.test(text) ? text.toLowerCase() : null;
  if (/[\s%/?#@:[\]\\]/.test(text)) return null;
  const ascii = domainToASCII(text);
  return ascii === '' || /^[\d.]+$/.test(ascii) ? null : ascii;
}

const options = { extractHostname: false, validateHostname: false, detectIp: false } as const;

const withPrivate = { ...options, allowPrivateDomains: true } as const;

/** Whether a registry gives out names below this one. */
export const isPublicSuffix = (name: string): boolean => getPublicSuffix(name, options) === name;

/** A private suffix lends out the names below it, as duckdns.org does; no suffix has more than five labels. */
function suffix(value: string): RefusalReason | null {
  if (value.split('.', 7).length > 6 || getPublicSuffix(value, withPrivate) !== value) return null;
  return isPublicSuffix(value) ? 'public-suffix' : 'private-suffix';
}
