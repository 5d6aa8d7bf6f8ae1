// All lists merged: one indicator for each value, with the sources of all; compact, without an object for each.
import type { Indicator, IndicatorKind, Source } from '../contract.ts';
import { Column } from './column.ts';
import type { Listed } from './read.ts';
import { TextStore } from './text-store.ts';

export interface SetOptions {
  /** The instant at which an expiry is judged. */
  now: Date;
  /** 0–100. What says nothing of its confidence is kept. */
  leastConfidence?: number;
}

/** Live: in any source. Expired or below the least confidence in every source: kept apart, and counted. */
export type Standing = 'live' | 'expired' | 'below-confidence';

const kinds: IndicatorKind[] = ['domain', 'ipv4', 'ipv6', 'cidr', 'url', 'md5', 'sha1', 'sha256'];
const kindNumber = new Map(kinds.map((kind, at) => [kind, at]));
/** Flags beside the kind, which takes the three lowest bits. */
const COVERS = 8;
const LIVE = 16;
const EXPIRED = 32;
const ANY_PORT = 64;
const MOST_SOURCES = 64;
const NONE = 0xffff_ffff;
/** From here on a number is a line, not a place in the texts, of which there are 2 GiB at most. */
const NUMBERED = 0x8000_0000;

export class IndicatorSet {
  private readonly texts = new TextStore();
  private readonly values = new Column();
  private readonly hashes = new Column();
  private readonly flags = new Column();
  private readonly printed = new Column();
  private readonly sources = new Column();
  /** Ports beyond what one number holds are rare: the few indicators that have any stand here. */
  private readonly ports = new Map<number, number[]>();
  private readonly warned = new Map<number, string[]>();
  private readonly links = { text: new Column(), list: new Column(), next: new Column() };
  private readonly lists: string[] = [];
  private table = new Uint32Array(4096).fill(NONE);
  private readonly now: string;
  private readonly least: number;

  constructor({ now, leastConfidence = 0 }: SetOptions) {
    this.now = now.toISOString();
    this.least = leastConfidence;
  }

  /** How many different indicators there are, of every standing. */
  get size(): number {
    return this.values.length;
  }

  add(list: string, listed: Listed): void {
    const known = this.find(listed.kind, listed.value);
    const id = known.id ?? this.create(listed, known);
    this.addSource(id, list, listed);
    let flags = this.flags.at(id);
    if (!listed.isExact) flags |= COVERS;
    if (listed.port === null) flags |= ANY_PORT;
    else this.addPort(id, listed.port);
    this.flags.set(id, flags | this.standingOf(listed));
  }

  private standingOf({ meta }: Listed): number {
    if (meta?.expires && meta.expires <= this.now) return EXPIRED;
    return (meta?.confidence ?? 100) >= this.least ? LIVE : 0;
  }

  private addPort(id: number, port: number): void {
    const ports = this.ports.get(id);
    if (ports === undefined) this.ports.set(id, [port]);
    else if (!ports.includes(port)) ports.push(port);
  }

  private create({ kind, value, printed }: Listed, { hash, slot }: Slot): number {
    const id = this.values.length;
    this.values.push(this.texts.add(value));
    this.hashes.push(hash);
    this.flags.push(kindNumber.get(kind) ?? 0);
    this.printed.push(printed === value ? NONE : this.texts.add(printed));
    this.sources.push(NONE);
    this.table[slot] = id;
    if (id * 2 > this.table.length) this.grow();
    return id;
  }

  private addSource(id: number, list: string, { place, meta }: Listed): void {
    let number = this.lists.lastIndexOf(list);
    if (number < 0) number = this.lists.push(list) - 1;
    const { text, next, list: ofList } = this.links;
    const told = meta === null ? place : [place, ...metaTexts(meta)].join('\x1f');
    let count = 0;
    for (let each = this.sources.at(id); each !== NONE; each = next.at(each)) {
      // One list may name a thing a thousand times: what is said again alike is said once.
      if (ofList.at(each) === number && (meta === null || restOf(this.toldAt(each)) === restOf(told))) return;
      count += 1;
    }
    if (count >= MOST_SOURCES) return;
    text.push(/^[1-9]\d{0,8}$/.test(told) ? NUMBERED + Number(told) : this.texts.add(told));
    ofList.push(number);
    next.push(this.sources.at(id));
    this.sources.set(id, text.length - 1);
  }

  /** What a source says; a bare line number stands in the column itself. */
  private toldAt(link: number): string {
    const at = this.links.text.at(link);
    return at >= NUMBERED ? String(at - NUMBERED) : this.texts.get(at);
  }

  private find(kind: IndicatorKind, value: string): Slot {
    const hash = hashOf(value);
    const mask = this.table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.table[slot] ?? NONE;
      if (id === NONE) return { hash, slot, id: null };
      const isSame = this.hashes.at(id) === hash && kinds[this.flags.at(id) & 7] === kind;
      if (isSame && this.texts.is(this.values.at(id), value)) return { hash, slot, id };
    }
  }

  private grow(): void {
    const table = new Uint32Array(this.table.length * 2).fill(NONE);
    const mask = table.length - 1;
    for (let id = 0; id < this.values.length; id++) {
      let slot = this.hashes.at(id) & mask;
      while (table[slot] !== NONE) slot = (slot + 1) & mask;
      table[slot] = id;
    }
    this.table = table;
  }

  standing(id: number): Standing {
    const flags = this.flags.at(id);
    if (flags & LIVE) return 'live';
    return flags & EXPIRED ? 'expired' : 'below-confidence';
  }

  kindOf = (id: number): IndicatorKind => kinds[this.flags.at(id) & 7] ?? 'domain';
  valueOf = (id: number): string => this.texts.get(this.values.at(id));

  /** The number of this indicator, or null. */
  idOf = (kind: IndicatorKind, value: string): number | null => this.find(kind, value).id;

  /** Names of the warning lists that hold it; see `warn`. */
  setWarnings(id: number, warnings: string[]): void {
    if (warnings.length > 0) this.warned.set(id, warnings);
  }

  /** The indicator made whole; nothing keeps it. */
  at(id: number): Indicator {
    const flags = this.flags.at(id);
    const value = this.valueOf(id);
    const ports = flags & ANY_PORT ? [] : (this.ports.get(id) ?? []);
    const printed = this.printed.at(id);
    return {
      kind: kinds[flags & 7] ?? 'domain',
      value,
      printed: printed === NONE ? value : this.texts.get(printed),
      isExact: (flags & 7) === 0 && (flags & COVERS) === 0,
      port: ports[0] ?? null,
      ...(ports.length > 1 ? { ports: [...ports].sort((one, other) => one - other) } : {}),
      sources: this.sourcesOf(id),
      warnings: this.warned.get(id) ?? [],
    };
  }

  private sourcesOf(id: number): Source[] {
    const found: Source[] = [];
    for (let each = this.sources.at(id); each !== NONE; each = this.links.next.at(each))
      found.push(sourceOf(this.lists[this.links.list.at(each)] ?? '', this.toldAt(each)));
    return found.reverse();
  }

  /** Live indicators, or those of another standing, one after the other. */
  *indicators(standing: Standing = 'live'): Generator<Indicator> {
    for (let id = 0; id < this.size; id++) if (this.standing(id) === standing) yield this.at(id);
  }

  counts(): Record<Standing, number> {
    const counts = { live: 0, expired: 0, 'below-confidence': 0 };
    for (let id = 0; id < this.size; id++) counts[this.standing(id)] += 1;
    return counts;
  }
}

type Slot = { hash: number; slot: number; id: number | null };

/** FNV-1a, spread once more so that neighbours of a table differ. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b_3c6d) >>> 0;
}

const restOf = (told: string) => told.slice(told.indexOf('\x1f') + 1 || told.length);

const metaTexts = ({ confidence, tlp, firstSeen, lastSeen, expires, note }: NonNullable<Listed['meta']>) =>
  [confidence, tlp, firstSeen, lastSeen, expires, note].map((each) => (each == null ? '' : String(each)));

function sourceOf(list: string, told: string): Source {
  const [place = '', confidence, tlp, firstSeen, lastSeen, expires, ...note] = told.split('\x1f');
  return {
    list,
    place,
    confidence: confidence ? Number(confidence) : null,
    tlp: (tlp || null) as Source['tlp'],
    firstSeen: firstSeen || null,
    lastSeen: lastSeen || null,
    expires: expires || null,
    note: note.join(' ') || null,
  };
}
