// How much a strange domain looks like what plantings lead to, by its build and by the words that point to it.
import type { SiteContext, Topic } from '../contract.ts';
import { brandsIn, isBrandLabel } from '../terms/brands.ts';
import { findJoined, findTerms } from '../terms/match.ts';
import type { Stranger } from './seen.ts';

const cheap =
  /\.(?:vip|bet|casino|win|club|top|xyz|icu|fun|live|poker|games?|cc|buzz|cyou|sbs|cfd|lol|monster|rest|work|click|link|pro|biz|ink|mobi|tools|best|blog|quest|site|online|store|shop|asia|space|website|autos|hair|skin|makeup|beauty|mom|bond)$/;

/** Log-odds that a domain is a target of plantings, from its name alone. */
export function nameWeight(domain: string, context: SiteContext): number {
  if (context.knownTargets.includes(domain)) return 5;
  const label = domain
    .replace(/\.(?:[a-z]{2,3}\.)?[a-z-]+$/, '')
    .replace(/\.(?:com|net|org|gov|edu)\.?[a-z]*$/, '');
  const isCheap = cheap.test(domain) ? 0.7 : 0;
  const spells = findJoined(label.replace(/[-.]/g, '')).length > 0 ? 2.2 : 0;
  const isBrand = label.split('.').some(isBrandLabel) ? 1.8 : 0;
  const isNumbered = /^[a-z-]{3,}\d{2,4}(?:-|$)/.test(label) ? 1.2 : 0;
  return Math.max(spells, isBrand, isNumbered) + isCheap;
}

/** Log-odds, and the term that sells in the words of the link with what it sells. */
export type LinkWeight = { weight: number; term: string | null; topic: Topic | null };

/** The same from the words of the link: a headline of the press that names the goods is none. */
export function wordsWeight(text: string): LinkWeight {
  let reports = 0;
  let topic: Topic | null = null;
  const ways = new Set<string>();
  let term: string | null = null;
  findTerms(text, (match) => {
    if (match.term.kind === 'report') reports++;
    else if (match.term.kind !== 'broad' && (!match.isFolded || match.term.isFoldSafe || match.isDisguised)) {
      ways.add(match.term.kind);
      term ??= match.term.text;
      topic ??= match.term.topic;
    }
  });
  const [brand] = brandsIn(text);
  if (brand) ways.add('brand');
  term ??= brand ?? null;
  topic ??= brand ? 'gambling' : null;
  if (reports > 0 || ways.size === 0) return { weight: 0, term: null, topic: null };
  const isShort = text.length <= 60;
  return { weight: (ways.size > 1 ? 2.4 : 1.8) + (isShort ? 0.4 : 0), term, topic };
}

/** How strongly one link looks planted, and by what. */
export function linkWeight(link: Stranger, context: SiteContext): LinkWeight {
  const said = wordsWeight(link.text);
  const name = nameWeight(link.domain, context);
  return {
    weight: Math.max(said.weight, name) + Math.min(said.weight, name) * 0.4,
    term: said.term,
    topic: said.topic,
  };
}
