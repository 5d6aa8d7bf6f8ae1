// The hosts of a sitemap or of an index of sitemaps: those of its `<loc>` addresses.
import { SaxesParser } from 'saxes';
import { hostOf } from '../../platform/names/host.ts';

/** Hosts in the order in which they first stand; a file that breaks off gives what came before. */
export function hostsOfSitemap(bytes: Uint8Array): string[] {
  const hosts = new Set<string>();
  const parser = new SaxesParser();
  let isLoc = false;
  let told = '';
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name }) => {
    isLoc = name.replace(/^.*:/, '') === 'loc';
    told = '';
  });
  parser.on('text', (text) => {
    if (isLoc && !isBroken) told += text;
  });
  parser.on('closetag', () => {
    if (isLoc && told.trim() !== '') hosts.add(hostOf(told));
    isLoc = false;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return [...hosts];
}
