// How politely the review asks, by the test web's own log.
import type { Measured } from '../measure.ts';
import { mostWithin } from './arrivals.ts';
import { addressOf, crawl, serve } from './processes.ts';
import { testWeb } from './web/sites.ts';

/** At the pace of the internet, by the web's own log: hosts of their own address, and ten that share one. */
export async function* measurePace(): AsyncGenerator<Measured> {
  const web = await serve({ kind: 'truth', rounds: 1 });
  const hosts = testWeb(1)
    .slice(0, 30)
    .map(({ host, allowedDomains }, n) => ({ host, allowedDomains, address: addressOf(n < 10 ? 0 : n) }));
  await crawl({ hosts, port: web.port, reader: 'standard', consent: 2, rate: 1, pages: 3 });
  const log = await web.log();
  web.close();
  const shared = new Set(hosts.slice(0, 10).map(({ host }) => host));
  const ofHosts = [...Map.groupBy(log, ({ host }) => host).values()].map((arrivals) =>
    mostWithin(arrivals, 1_000),
  );
  const ofAddress = mostWithin(
    log.filter(({ host }) => shared.has(host)),
    1_000,
  );
  const figure = `${log.length} requests to ${ofHosts.length} hosts`;
  yield {
    what: 'Sites: most requests at a host within a second',
    figure,
    ratio: Math.max(...ofHosts),
    target: { atMost: 1 },
  };
  yield {
    what: 'Sites: most requests at a shared address within a second',
    figure,
    ratio: ofAddress,
    target: { atMost: 4 },
  };
}
