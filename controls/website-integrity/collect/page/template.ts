// The skeleton and the words of a page as a few numbers: pages of one template share the first, copies of a text the second.

const KEPT = 64;
const RUN = 4;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0;

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads the bits, so that the smallest are a fair sample. */
function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const tagHashes = new Map<string, number>();

/** The 64 smallest hashes of runs of four opening tags, each once. */
export class TemplateSketch {
  readonly #recent = new Uint32Array(RUN);
  readonly #runs = new Set<number>();
  count = 0;

  add(tag: string): void {
    let hash = tagHashes.get(tag);
    if (hash === undefined) {
      hash = hashOf(tag);
      if (tagHashes.size < 1_000) tagHashes.set(tag, hash);
    }
    this.#recent[this.count++ % RUN] = hash;
    if (this.count < RUN || this.#runs.size > 20_000) return;
    let run = 0x811c9dc5;
    for (let back = RUN; back > 0; back--) run = mix(run, this.#recent[(this.count - back) % RUN] ?? 0);
    this.#runs.add(spread(run));
  }

  sketch(): Uint32Array {
    return Uint32Array.from(this.#runs).sort().slice(0, KEPT);
  }
}

/** Share of runs that two pages have in common, 0 to 1, estimated from their sketches. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  if (one.length === 0 || other.length === 0) return 0;
  const most = Math.min(KEPT, Math.max(one.length, other.length));
  let left = 0;
  let right = 0;
  let seen = 0;
  let shared = 0;
  while (seen < most && left < one.length && right < other.length) {
    const a = one[left] ?? 0;
    const b = other[right] ?? 0;
    if (a === b) shared++;
    if (a <= b) left++;
    if (b <= a) right++;
    seen++;
  }
  return shared / most;
}

const MOST_HASHED = 12_000;
/** One word in four votes: which one is told by the word itself. */
const SAMPLE = 3;

/** 64 bits of the words of a text, as 16 hex digits; near texts differ in few bits. */
export function simhash(text: string): string {
  const votes = { counts: new Int32Array(32), words: 0 };
  let low = 0x811c9dc5;
  let length = 0;
  const end = Math.min(text.length, MOST_HASHED);
  for (let at = 0; at <= end; at++) {
    const code = at === end ? 32 : text.charCodeAt(at);
    if (code > 47 && !(code > 57 && code < 65)) {
      low = mix(low, code);
      length++;
      continue;
    }
    if (length > 0 && (low & SAMPLE) === 0) vote(votes, low);
    low = 0x811c9dc5;
    length = 0;
  }
  return bitsOf(votes);
}

/** How many words set each of 64 bits: two counts of 16 bits in a number, since no text holds more words than that. */
type Votes = { readonly counts: Int32Array; words: number };
const LANES = 0x0001_0001;

function vote(votes: Votes, hash: number): void {
  const { counts } = votes;
  const low = spread(hash);
  const high = spread(hash ^ 0x9e3779b9);
  for (let bit = 0; bit < 16; bit++) {
    counts[bit]! += (low >>> bit) & LANES;
    counts[bit + 16]! += (high >>> bit) & LANES;
  }
  votes.words++;
}

/** A bit is set where more than half of the words set it. */
function bitsOf({ counts, words }: Votes): string {
  const isSet = (bit: number): boolean => {
    const pair = counts[(bit >> 5) * 16 + (bit & 15)] ?? 0;
    return 2 * (bit & 16 ? pair >>> 16 : pair & 0xffff) > words;
  };
  let hex = '';
  for (let nibble = 15; nibble >= 0; nibble--) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit--) value = value * 2 + (isSet(nibble * 4 + bit) ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}

/** In how many of 64 bits two texts differ. */
export function distance(one: string, other: string): number {
  let bits = 0;
  for (let at = 0; at < 16; at++) {
    let odd = Number.parseInt(one[at] ?? '0', 16) ^ Number.parseInt(other[at] ?? '0', 16);
    for (; odd > 0; odd >>= 1) bits += odd & 1;
  }
  return bits;
}
