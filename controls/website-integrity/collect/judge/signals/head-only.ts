// What only search engines read says what visitors are not told: a title and description that sell, a true address elsewhere.
import { advertOf } from '../advert.ts';
import type { Sign, Signal, SignalInput } from '../sign.ts';
import { nameWeight } from '../targets.ts';

const LOUD_ENOUGH = 2;
/** A page of few words may say all it has in its title. */
const FEWEST_LETTERS = 600;
const TELLING_NAME = 1.5;

export const headOnly: Signal = (input) => [...words(input), ...canonical(input)];

function words({ page }: SignalInput): Sign[] {
  const { main } = page;
  if (!main || main.isDocument || main.textLength < FEWEST_LETTERS) return [];
  const isHead = ({ zone }: { zone: string }) => zone === 'title' || zone === 'meta';
  const advert = advertOf(main.hits.filter(isHead), main);
  if (!advert || advert.strength < LOUD_ENOUGH) return [];
  if (main.hits.some((hit) => !isHead(hit) && hit.zone !== 'slug' && hit.topic === advert.topic)) return [];
  const { snippet, where, term } = advert.example;
  return [
    {
      ...{ id: 'D:head-only', family: 'visibility', weight: 2.4, kind: 'planted-page', target: null },
      ...{ snippet, where, seenBy: page.profiles },
      why: { code: 'head-only', params: { example: term } },
    },
  ];
}

function canonical({ page, context }: SignalInput): Sign[] {
  const link = page.main?.strangers.find(
    ({ element, domain }) => element === 'canonical' && nameWeight(domain, context) >= TELLING_NAME,
  );
  if (!link) return [];
  const { domain: target, href: snippet, where } = link;
  return [
    {
      ...{ id: 'D:head-canonical', family: 'visibility', weight: 2.2, kind: 'planted-page' },
      ...{ target, snippet, where, seenBy: page.profiles },
      why: { code: 'head-canonical', params: { target } },
    },
  ];
}
