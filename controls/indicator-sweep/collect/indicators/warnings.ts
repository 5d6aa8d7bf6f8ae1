// Warning lists (the format of MISP): what they hold is demoted and counted, never dropped.
import type { Indicator } from '../contract.ts';
import { canonicalAddress, canonicalNetwork } from './address.ts';
import { aLabels } from './domain.ts';
import { isRecord } from './formats/json-values.ts';
import { hostOf, isAddress, namesUp } from './host-of.ts';
import { Networks } from './networks.ts';
import { isSharedHost } from './shared-hosts.ts';

/** `mixed`: names and addresses side by side. */
export interface WarningList {
  name: string;
  type: 'string' | 'hostname' | 'cidr' | 'substring' | 'regex' | 'mixed';
  list: readonly string[];
}

const types = new Set<unknown>(['string', 'hostname', 'cidr', 'substring', 'regex']);

/** A parsed `list.json`; null when it is none. */
export function readWarningList(root: unknown): WarningList | null {
  if (!isRecord(root) || typeof root.name !== 'string' || !types.has(root.type) || !Array.isArray(root.list))
    return null;
  const list = root.list.filter((each): each is string => typeof each === 'string');
  return { name: root.name, type: root.type as WarningList['type'], list };
}

const open = { allowPrivate: true, allowDocumentation: true };

export class Warnings {
  private readonly exact = new Map<string, string[]>();
  private readonly names = new Map<string, string[]>();
  private readonly networks = new Networks();
  private readonly texts: { text: string; name: string }[] = [];
  private readonly patterns: { pattern: RegExp; name: string }[] = [];
  /** Entries that cannot be used, and why. */
  readonly refused: { list: string; text: string; reason: 'unsafe-expression' | 'not-an-indicator' }[] = [];

  constructor(lists: readonly WarningList[]) {
    for (const list of lists) for (const entry of list.list) this.add(list, entry.trim());
  }

  private add({ name, type }: WarningList, entry: string): void {
    const network = type === 'cidr' || type === 'mixed' ? networkOf(entry) : null;
    if (network !== null) this.networks.add(network, name);
    else if (type === 'hostname' || type === 'mixed') push(this.names, nameOf(entry), name);
    else if (type === 'substring') this.texts.push({ text: entry.toLowerCase(), name });
    else if (type === 'regex') this.addPattern(entry, name);
    else if (type === 'string') push(this.exact, networkOf(entry) ?? nameOf(entry), name);
    else this.refused.push({ list: name, text: entry.slice(0, 200), reason: 'not-an-indicator' });
  }

  /** A repetition within a repetition can take for ever on hostile text: refused. */
  private addPattern(entry: string, name: string): void {
    const [, source = entry, flags = 'i'] = /^\/(.*)\/([a-z]*)$/s.exec(entry) ?? [];
    const isUnsafe = source.length > 500 || /\([^()]*[+*}][^()]*\)[+*{]/.test(source) || /\\\d/.test(source);
    try {
      if (isUnsafe) throw new Error('unsafe');
      this.patterns.push({ pattern: new RegExp(source, flags.replace(/[^iu]/g, '')), name });
    } catch {
      this.refused.push({ list: name, text: entry.slice(0, 200), reason: 'unsafe-expression' });
    }
  }

  /** What they speak of, as `AllowList.touches`; null where texts and patterns may speak of anything. */
  touches() {
    if (this.texts.length + this.patterns.length > 0) return null;
    return { names: [...this.names.keys()], networks: this.networks.all(), values: [...this.exact.keys()] };
  }

  /** Names of the lists that hold the indicator, each once. A shared host counts as one where it stands bare. */
  of(indicator: Pick<Indicator, 'kind' | 'value'>): string[] {
    const found = new Set<string>(this.exact.get(indicator.value));
    const host = hostOf(indicator);
    // A list of sites speaks of the sites: a page of one is what the URL singles out.
    const isPage = indicator.kind === 'url' && !indicator.value.endsWith('/');
    if (host !== null && isAddress(host)) for (const name of this.networks.holding(host)) found.add(name);
    if (host !== null && !isAddress(host) && !(isPage && isSharedHost(host)))
      for (const each of namesUp(host)) for (const name of this.names.get(each) ?? []) found.add(name);
    if (host !== null && !isPage && isSharedHost(host)) found.add('shared-host');
    for (const { text, name } of this.texts) if (indicator.value.includes(text)) found.add(name);
    for (const { pattern, name } of this.patterns) if (pattern.test(indicator.value)) found.add(name);
    return [...found];
  }
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names === undefined) map.set(key, [name]);
  else if (!names.includes(name)) names.push(name);
}

function networkOf(entry: string): string | null {
  if (!/^[0-9a-fA-F:.]+(?:\/\d+)?$/.test(entry) || !/[:.]/.test(entry)) return null;
  const read = entry.includes('/') ? canonicalNetwork(entry, open) : canonicalAddress(entry, open);
  return 'reason' in read ? null : read.value;
}

/** Entries may end with a dot, begin with one, and be in capitals. */
const nameOf = (entry: string): string => {
  const bare = entry.replace(/^\.|\.$/g, '');
  return aLabels(bare) ?? bare.toLowerCase();
};
