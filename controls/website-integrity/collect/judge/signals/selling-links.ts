// Several short links to one strange domain, each with other words that sell: nobody who reports on a trade links to it so.
import type { Topic } from '../../contract.ts';
import type { Stranger } from '../seen.ts';
import type { Signal } from '../sign.ts';
import { wordsWeight } from '../targets.ts';

/** A call is short, a headline is not. */
const LONGEST = 32;
/** On a page about the matter, links to the press name it too. */
const MANY_REPORTS = 3;
/** Banks and chemists sell by right: of their goods more must stand together. */
const FEWEST: Partial<Record<Topic, number>> = { gambling: 2, adult: 2 };
const FEWEST_OF_OTHERS = 3;

export const sellingLinks: Signal = ({ page }) => {
  for (const { strangers, gate, isReport, reports } of page.seen) {
    if (gate === 'challenge' || (isReport && reports >= MANY_REPORTS)) continue;
    const selling = strangers.filter(({ text, element }) => element === 'a' && text.length <= LONGEST);
    for (const [domain, links] of Map.groupBy(selling, (link) => link.domain)) {
      const terms = termsOf(links);
      const first = links.find(({ text }) => wordsWeight(text).term !== null);
      if (terms.length === 0 || !first) continue;
      return [
        {
          id: 'C:selling-links',
          family: 'content',
          weight: 1.6 + Math.min(terms.length, 5) * 0.2,
          kind: 'planted-links',
          target: domain,
          snippet: links
            .map(({ text }) => text)
            .join(' · ')
            .slice(0, 300),
          where: first.where,
          seenBy: page.whoSaw((seen) => seen.strangers.some((link) => link.domain === domain)),
          why: { code: 'selling-links', params: { target: domain, words: terms.join(', ') } },
        },
      ];
    }
  }
  return [];
};

/** The distinct terms of one trade, where there are enough of them. */
function termsOf(links: readonly Stranger[]): string[] {
  const byTopic = new Map<Topic, Set<string>>();
  for (const { text } of links) {
    const { term, topic } = wordsWeight(text);
    if (term !== null && topic !== null) byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(term));
  }
  const [most] = [...byTopic].filter(([topic, terms]) => terms.size >= (FEWEST[topic] ?? FEWEST_OF_OTHERS));
  return most ? [...most[1]] : [];
}
