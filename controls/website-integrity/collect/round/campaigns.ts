// Sites that share where they lead, the text that was planted, or a vendor are one case with many sites.
import { domainOf } from '../page/hosts.ts';
import { foldWord } from '../terms/fold.ts';

/** A site with what was found on it; `texts`: marks of what was planted (`textMarkOf`). */
export interface PlantedSite {
  readonly host: string;
  readonly targets: readonly string[];
  readonly texts: readonly string[];
  readonly vendor: string | null;
}

export interface Shared {
  readonly by: 'target' | 'text' | 'vendor';
  readonly what: string;
  readonly hosts: readonly string[];
}

export interface PlantingCampaign {
  readonly hosts: readonly string[];
  /** What ties them together, the most widely shared first. */
  readonly shared: readonly Shared[];
}

/**
 * Joins planted sites into campaigns (union-find), the largest first; a site that shares nothing is a campaign of its own.
 * A shared vendor points at the cause: one source code serves many sites.
 */
export function campaignsOf(sites: readonly PlantedSite[]): PlantingCampaign[] {
  const shared = sharedOf(sites);
  const parent = new Map(sites.map(({ host }) => [host, host]));
  const rootOf = (host: string): string => {
    let root = host;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    for (let at = host; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { hosts } of shared) {
    const [first] = hosts;
    if (first) for (const host of hosts) parent.set(rootOf(host), rootOf(first));
  }
  const groups = Map.groupBy(new Set(sites.map(({ host }) => host)), rootOf);
  return [...groups.values()]
    .map((hosts) => ({
      hosts: hosts.toSorted(),
      shared: shared
        .filter((each) => each.hosts.some((host) => hosts.includes(host)))
        .sort((one, other) => other.hosts.length - one.hosts.length),
    }))
    .sort(
      (one, other) =>
        other.hosts.length - one.hosts.length || ((one.hosts[0] ?? '') < (other.hosts[0] ?? '') ? -1 : 1),
    );
}

function sharedOf(sites: readonly PlantedSite[]): Shared[] {
  const byMark = new Map<string, { by: Shared['by']; what: string; hosts: Set<string> }>();
  const note = (by: Shared['by'], what: string, host: string) => {
    const key = `${by} ${what}`;
    const known = byMark.get(key) ?? { by, what, hosts: new Set<string>() };
    known.hosts.add(host);
    byMark.set(key, known);
  };
  for (const { host, targets, texts, vendor } of sites) {
    for (const target of targets) note('target', domainOf(target), host);
    for (const text of texts) note('text', text, host);
    if (vendor) note('vendor', vendor.trim().toLowerCase(), host);
  }
  return [...byMark.values()]
    .filter(({ hosts }) => hosts.size > 1)
    .map(({ by, what, hosts }) => ({ by, what, hosts: [...hosts].sort() }));
}

/** Of fewer letters many pages that have nothing to do with each other say the same. */
const FEWEST_LETTERS = 40;
const MOST_LETTERS = 160;

/**
 * What tells that the same text was planted on two sites: its words alone, for addresses, numbers and the names of hosts differ
 * from site to site. Null where too little is left to tell.
 */
export function textMarkOf(snippet: string): string | null {
  const words = foldWord(snippet.replace(/\S*[./:@]\S+/g, ' ')).match(/\p{L}+/gu) ?? [];
  const text = words.join(' ').slice(0, MOST_LETTERS);
  return text.length < FEWEST_LETTERS ? null : text;
}

/** Where planted pages led: `sites` are those confirmed elsewhere; what the judge of a site is told to know. */
export function knownTargetsOf(sites: readonly Pick<PlantedSite, 'targets'>[]): string[] {
  return [...new Set(sites.flatMap(({ targets }) => targets.map(domainOf)))].sort();
}
