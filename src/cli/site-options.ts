// Reads the arguments of `haidang site`.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Consent } from '../../controls/website-integrity/collect/contract.ts';
import { type Mapping, mappingOf } from '../../controls/website-integrity/collect/crawl/fetch/resolve.ts';
import { importedAddresses } from '../../controls/website-integrity/collect/crawl/frontier/imported.ts';
import { hostsOf, hostsOfWords, type NamedHost } from './site-hosts.ts';

export interface SiteArguments {
  hosts: NamedHost[];
  consent: Consent;
  by: string | null;
  contact: string;
  rate: number;
  mappings: Mapping[];
  allowPrivate: boolean;
  pages: number | null;
  browser: boolean;
  json: boolean;
  out: string | null;
  isQuiet: boolean;
}

const OPTIONS = {
  hosts: { type: 'string' },
  consent: { type: 'string' },
  by: { type: 'string' },
  contact: { type: 'string' },
  rate: { type: 'string' },
  resolve: { type: 'string', multiple: true },
  'allow-private': { type: 'boolean' },
  urls: { type: 'string' },
  pages: { type: 'string' },
  browser: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** Headers carry no marks: `Trần Thị Mơ` is told as `Tran Thi Mo`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[^\x20-\x7e]/g, '');
const UNNAMED = 'review by the owner';
const MOST_RATE = 10_000;

/** The arguments, or the sentence that says what is wrong with them. */
export async function siteArguments(args: readonly string[]): Promise<SiteArguments | string> {
  const read = parsed(args);
  if (typeof read === 'string') return read;
  const { values, positionals } = read;
  const hosts = await namedHosts(values.hosts, positionals);
  if (typeof hosts === 'string') return hosts;
  const urls = values.urls === undefined ? '' : await textOf(values.urls);
  if (urls === null) return `--urls ${values.urls}: không đọc được tệp. / the file cannot be read.`;
  addImported(hosts, importedAddresses(urls));
  const wrong = wrongValue(values);
  if (wrong) return wrong;
  const mappings = (values.resolve ?? []).flatMap((text) => mappingOf(text) ?? []);
  const by = values.by?.trim() || null;
  return {
    ...{ hosts, mappings, by },
    consent: Number(values.consent ?? 1) as Consent,
    contact: values.contact ?? (by === null ? UNNAMED : plain(by)),
    rate: Number(values.rate ?? 1),
    allowPrivate: values['allow-private'] ?? false,
    pages: values.pages === undefined ? null : Number(values.pages),
    browser: values.browser ?? false,
    json: values.json ?? false,
    out: values.out ?? null,
    isQuiet: values.quiet ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
type Values = Exclude<ReturnType<typeof parsed>, string>['values'];

function wrongValue({
  consent = '1',
  by,
  rate = '1',
  pages = '1',
  resolve = [],
  contact = 'x',
}: Values): string | null {
  if (!/^[012]$/.test(consent)) return '--consent: 0 | 1 | 2';
  if (consent === '2' && !by?.trim())
    return '--consent 2: phải ghi người cho phép bằng --by. / who consented must be told with --by.';
  if (!(Number(rate) > 0 && Number(rate) <= MOST_RATE)) return `--rate: 0,1…${MOST_RATE}`;
  if (!/^[1-9]\d{0,5}$/.test(pages)) return '--pages: 1, 2, 3…';
  if (/[^\x20-\x7e]/.test(contact)) return '--contact: chỉ chữ không dấu. / ASCII only.';
  const unread = resolve.find((text) => mappingOf(text) === null);
  return unread === undefined
    ? null
    : `--resolve ${unread}: cần MẪU=ĐỊA-CHỈ[:CỔNG]. / PATTERN=ADDRESS[:PORT] is needed.`;
}

async function namedHosts(file: string | undefined, words: readonly string[]): Promise<NamedHost[] | string> {
  if (file === undefined && words.length === 0)
    return 'Chưa nêu trang nào: URL… hoặc --hosts TỆP. / No site is named: URL… or --hosts FILE.';
  const ofWords = hostsOfWords(words);
  if (file === undefined || typeof ofWords === 'string') return ofWords;
  const text = await textOf(file);
  if (text === null) return `--hosts ${file}: không đọc được tệp. / the file cannot be read.`;
  const ofFile = hostsOf(text);
  if (typeof ofFile === 'string') return ofFile;
  return ofFile.length === 0
    ? `--hosts ${file}: không có máy chủ nào. / it names no host.`
    : [...ofWords, ...ofFile];
}

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** Each address goes to its site; those of other hosts are left. */
function addImported(hosts: readonly NamedHost[], addresses: readonly string[]): void {
  const bare = (host: string) => host.replace(/^www\./, '');
  for (const address of addresses) {
    const { hostname } = new URL(address);
    hosts.find(({ host }) => bare(host) === bare(hostname))?.imported.push(address);
  }
}
