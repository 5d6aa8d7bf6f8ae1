// What was not there at the look before: a target, a page, or the whole text of the front page.
import { distance } from '../../page/template.ts';
import type { Sign, Signal } from '../sign.ts';
import { linkWeight } from '../targets.ts';

const CHANGED = 26;

export const history: Signal = ({ page, context }) => {
  const { earlier } = context;
  const main = page.main;
  if (!earlier || !main || main.gate !== null) return [];
  const before = earlier.pages.find(({ url }) => url === page.url);
  const sign = (
    id: string,
    weight: number,
    code: Sign['why']['code'],
    target: string | null,
    snippet: string,
  ): Sign => ({
    ...{ id, weight, target },
    family: 'history',
    kind: target ? 'planted-links' : code === 'collapsed' ? 'defacement' : 'planted-page',
    snippet: snippet.slice(0, 300),
    where: '',
    seenBy: page.profiles,
    why: { code, params: target ? { target } : {} },
  });
  const [fresh] = main.strangers
    .filter(
      ({ domain, element }) =>
        !earlier.targets.includes(domain) && element !== 'style' && element !== 'image',
    )
    .map((link) => ({ link, weight: linkWeight(link, context).weight }))
    .sort((one, other) => other.weight - one.weight);
  const signs: Sign[] = [];
  if (fresh)
    signs.push(
      sign(
        'N:new-target',
        fresh.weight >= 1.5 ? 2 : fresh.link.hidden ? 1.4 : 0.5,
        'new-target',
        fresh.link.domain,
        fresh.link.href,
      ),
    );
  if (
    before?.simhash &&
    main.simhash &&
    page.foundBy.has('start') &&
    distance(before.simhash, main.simhash) > CHANGED &&
    main.textLength < 1_500
  )
    signs.push(sign('N:collapsed', 2, 'collapsed', null, main.title));
  if (!before && earlier.pages.length > 20) signs.push(sign('N:new-page', 0.3, 'new-page', null, page.url));
  return signs;
};
