// What the review finds on the test web: precision and recall, on the half tuned on and on the other.
import { atLeast, type Measured } from '../measure.ts';
import { addressOf, crawl, serve, UNBOUND } from './processes.ts';
import { scoreOf } from './score.ts';
import { testWeb } from './web/sites.ts';

/** @param rounds how many sites of each kind */
export async function* measureTruth(rounds: number): AsyncGenerator<Measured> {
  const web = await serve({ kind: 'truth', rounds });
  const sites = testWeb(rounds);
  const hosts = sites.map(({ host, allowedDomains }, n) => ({ host, allowedDomains, address: addressOf(n) }));
  const crawled = await crawl({
    hosts,
    port: web.port,
    reader: 'standard',
    consent: 2,
    rate: UNBOUND,
    pages: 60,
  });
  web.close();
  const judged = sites.map((site, n) => ({
    site,
    verdict: crawled.verdicts[n]?.verdict ?? ('unknown' as const),
  }));
  // Of the unseen half only totals are told: whoever saw its failures would tune on them.
  for (const [n, { site, verdict }] of judged.entries())
    if (
      site.half === 'tuned' &&
      (site.truth === 'planted') !== (verdict === 'confirmed') &&
      !(site.truth === 'clean' && verdict === 'clean')
    )
      console.log(
        `  ${site.truth} ${site.kind} on ${site.skin}: ${verdict} ${crawled.verdicts[n]?.kinds.join(', ')}`,
      );
  const whole = scoreOf(judged);
  const [tuned, unseen] = [scoreOf(judged, 'tuned'), scoreOf(judged, 'unseen')];
  const of = (part: number, all: number) => `${part} of ${all}`;
  yield atLeast(
    'Sites: precision of confirmed',
    `${whole.falseConfirmed} of ${whole.lawful} lawful sites confirmed`,
    whole.precision,
    0.99,
  );
  yield atLeast('Sites: recall on the half tuned on', of(tuned.confirmed, tuned.planted), tuned.recall, 0.95);
  yield atLeast('Sites: recall on the unseen half', of(unseen.confirmed, unseen.planted), unseen.recall, 0.9);
  yield atLeast('Sites: cloaking by agent, referrer, mobile', 'share confirmed', whole.cloaking, 0.95);
  yield {
    what: 'Sites: hard negatives confirmed',
    figure: `${whole.falseConfirmedHard}, ${whole.falseReviewed} lawful sites to review`,
    ratio: whole.falseConfirmedHard,
    target: { atMost: 0 },
  };
}
