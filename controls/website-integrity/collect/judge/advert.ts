// Whether words advertise: by how many of the ways that advertisements speak in at once, never by one word.
import type { TermKind, TextHit, Topic, Zone } from '../contract.ts';

export interface Advert {
  readonly topic: Topic;
  /** Distinct terms of each way of speaking. */
  readonly counts: Readonly<Record<'product' | 'action' | 'promotion' | 'brand', number>>;
  /** 0: nothing; 3 and more: nobody writes so who does not sell. */
  readonly strength: number;
  readonly example: TextHit;
  readonly disguised: number;
}

/** Distinct words of report and law on the page, and whether its title or a heading has one. */
type About = { readonly reports: number; readonly isReport: boolean };

const loud: ReadonlySet<Zone> = new Set(['title', 'heading', 'anchor', 'meta', 'slug']);
const MOST = 6;

/** The strongest advertisement among the hits, or null. `about`: words of police, press and law around it. */
export function advertOf(
  hits: readonly TextHit[],
  { reports, isReport }: About = { reports: 0, isReport: false },
): Advert | null {
  const byTopic = Map.groupBy(
    hits.filter(({ folded, disguised, zone }) => !folded || disguised || zone !== 'slug'),
    ({ topic }) => topic,
  );
  const adverts = [...byTopic].flatMap(([topic, all]) => {
    const advert = weigh(topic, all, { reports, isReport });
    return advert ? [advert] : [];
  });
  return adverts.sort((one, other) => other.strength - one.strength)[0] ?? null;
}

function weigh(topic: Topic, hits: readonly TextHit[], { reports, isReport }: About): Advert | null {
  const distinct = (kind: TermKind, within: readonly TextHit[] = hits) =>
    new Set(within.filter((hit) => hit.kind === kind).map(({ term }) => term)).size;
  const counts = {
    product: distinct('product'),
    action: distinct('action'),
    promotion: distinct('promotion'),
    brand: distinct('brand'),
  };
  const ways = Object.values(counts).filter((count) => count > 0).length;
  const terms = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const [example] = [...hits].sort((one, other) => rank(other) - rank(one));
  if (!example) return null;
  const inLoud = hits.filter(({ zone }) => loud.has(zone));
  const loudTerms = new Set(inLoud.map(({ term }) => term)).size;
  const calls = counts.promotion + counts.action;
  let strength = Math.max(0, ways - 1) * 1.5 + Math.min(terms, 8) * 0.3 + (loudTerms >= 2 ? 1 : 0);
  if (topic === 'gambling' && counts.product + counts.promotion === 0) strength -= 1.5;
  if (ways === 1)
    strength =
      counts.product >= 3 && loudTerms >= 2
        ? 2.2
        : counts.promotion >= 2 && loudTerms >= 2
          ? 2.5
          : Math.min(strength, 1);
  // Fairs and shops promise too: without the goods or a name it is nobody's trade.
  if (topic === 'gambling' && counts.product + counts.brand === 0) strength = Math.min(strength, 1.5);
  // Who reports on a trade names its goods; who calls to come in and promises gain is selling.
  const heard = reports * (calls <= 1 ? 0.8 : reports >= 3 ? 0.7 : 0.45);
  strength -= Math.min(4.5, heard);
  if (reports >= 3 && (isReport || calls <= 1)) strength *= 0.4;
  const disguised = new Set(hits.filter((hit) => hit.disguised).map(({ term }) => term)).size;
  return { topic, counts, strength: Math.min(MOST, Math.max(0, strength)), example, disguised };
}

const zoneRank: Partial<Record<Zone, number>> = { title: 4, heading: 3, anchor: 3, hidden: 3, meta: 2 };
const kindRank: Partial<Record<TermKind, number>> = { promotion: 1, product: 1, action: 0.5 };
const rank = ({ zone, kind }: TextHit): number => (zoneRank[zone] ?? 1) + (kindRank[kind] ?? 0);
