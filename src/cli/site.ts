// `haidang site`: reviews websites that whoever runs it is entitled to check, without any database.
import type { NotMeasured, SiteVerdict } from '../../controls/website-integrity/collect/contract.ts';
import { type Progress, reviewSites } from '../../controls/website-integrity/collect/crawl/review.ts';
import type { SiteReport } from '../../controls/website-integrity/collect/crawl/site/asked.ts';
import { openStandardReader } from '../../controls/website-integrity/collect/crawl/standard-reader.ts';
import { type SiteArguments, siteArguments } from './site-options.ts';
import { printedSite, summaryLines, writeResults } from './site-print.ts';
import { usage } from './site-words.ts';
import type { Subcommand } from './subcommand.ts';

const FOUND = 1;
const WRONG_USE = 2;
const NOT_MEASURED = 3;

/** What was left out by the owner's own wish, or because it has no end, does not make the look incomplete. */
const LEFT_OUT = new Set<NotMeasured['code']>(['robots', 'no-consent', 'not-read']);

async function run(args: readonly string[]): Promise<number> {
  const asked = await siteArguments(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${usage}\n`);
    return WRONG_USE;
  }
  const lookedAt = new Date();
  const reports = await review(asked);
  const verdicts = reports.map(({ verdict }) => verdict);
  if (asked.out !== null) await writeResults(asked.out, reports, asked, lookedAt);
  const printed = asked.json ? [JSON.stringify(verdicts.map(printedSite), null, 2)] : summaryLines(verdicts);
  await new Promise((done) => process.stdout.write(`${printed.join('\n')}\n`, done));
  return exitCode(verdicts);
}

async function review(asked: SiteArguments): Promise<SiteReport[]> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const reader = openStandardReader();
  const progress = progressOf(asked);
  const { consent, contact, rate, mappings, allowPrivate, pages, browser } = asked;
  try {
    return await reviewSites(
      asked.hosts.map((host) => ({ ...host, consent })),
      {
        ...{ reader, tier: 1, contact, rate, mappings, allowPrivate, browser, signal: stop.signal },
        budget: pages === null ? {} : { pages, requests: pages * 6 },
      },
      progress.at,
    );
  } finally {
    progress.end();
    await reader.close();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

export function exitCode(verdicts: readonly SiteVerdict[]): number {
  if (verdicts.some(({ verdict }) => verdict === 'confirmed' || verdict === 'review')) return FOUND;
  const isWhole = ({ verdict, notMeasured }: SiteVerdict) =>
    verdict === 'clean' && notMeasured.every(({ code }) => LEFT_OUT.has(code));
  return verdicts.every(isWhole) ? 0 : NOT_MEASURED;
}

const EVERY_MS = 500;

/** Silent where standard error is no terminal. */
function progressOf({ isQuiet }: SiteArguments) {
  const isShown = process.stderr.isTTY && !isQuiet;
  let told = 0;
  return {
    at({ sites, done, pages, url }: Progress): void {
      const now = performance.now();
      if (!isShown || now - told < EVERY_MS) return;
      told = now;
      process.stderr.write(
        `\r\u001b[K${done}/${sites} trang web / sites, ${pages} trang / pages  ${(url ?? '').slice(0, 60)}`,
      );
    },
    end(): void {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}

export const site: Subcommand = {
  summary: 'xem trang web có bị cài cắm không / review websites for planted content',
  usage,
  run,
};
