// The addresses that a page leads to.
import type { PageFacts } from '../../contract.ts';

/** Where a page leads, as far as it may be the site's own: with and without `www.` are hosts of one site. */
export function linksOf({ internal, links, redirects }: PageFacts): string[] {
  const anchors = links.filter(
    ({ element }) => element === 'a' || element === 'area' || element === 'iframe',
  );
  return [...internal, ...anchors.map(({ href }) => href), ...redirects.map(({ to }) => to)];
}
