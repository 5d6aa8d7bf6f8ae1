// For tests of the crawl: a web on loopback that is described by a function, and a reader that only notes what it was handed.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FollowUp, NotMeasured, PageFacts, Visit } from '../contract.ts';
import type { Reader } from './site/reader.ts';

export interface Web {
  port: number;
  /** When each request arrived: of which host, for what, by whom. */
  log: { at: number; host: string; url: string; agent: string; referrer: string; cookie: string }[];
  close(): Promise<void>;
}

export async function openWeb(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Web> {
  const log: Web['log'] = [];
  const server = createServer((request, response) => {
    const { host = '', 'user-agent': agent = '', referer: referrer = '', cookie = '' } = request.headers;
    log.push({ at: performance.now(), host, url: request.url ?? '', agent, referrer, cookie });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export interface Noted {
  visits: Visit[];
  missed: NotMeasured[];
  followUps: FollowUp[];
}

/** Reads links alone; the judge finds nothing and keeps everything it was told in `noted`. */
export function notingReader(): { reader: Reader; noted: Noted } {
  const noted: Noted = { visits: [], missed: [], followUps: [] };
  const reader: Reader = {
    page(body, _type, url) {
      const hrefs = [...body.toString('utf8').matchAll(/href="([^"]+)"/g)].map(
        ([, href = '']) => new URL(href, url).href,
      );
      const host = new URL(url).host;
      return {
        kind: 'page',
        url,
        internal: hrefs.filter((href) => new URL(href).host === host).slice(0, 3_000),
        links: [],
        redirects: [],
        forms: [],
      } as unknown as PageFacts;
    },
    document: async () => null,
    isSuspicious: (url) => url.includes('88'),
    judge: ({ host }) => ({
      add: (visit) => void noted.visits.push(visit),
      unchanged: () => {},
      notMeasured: (told) => void noted.missed.push(told),
      beside: () => {},
      followUps: () => noted.followUps,
      snapshot: (takenAt) => ({ takenAt, pages: [], targets: [], isSoft404: null }),
      close: () => ({
        ...{ host, findings: [], notMeasured: noted.missed, pages: noted.visits.length },
        verdict: noted.missed.length > 0 ? 'unknown' : 'clean',
        why: { vi: '', en: '' },
      }),
    }),
  };
  return { reader, noted };
}
