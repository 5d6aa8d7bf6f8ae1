// A process that serves the test web on loopback, so that the crawl's own processor time is measured without it; keeps a log of arrivals.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { plainSite } from './plain-site.ts';
import { testWeb } from './web/sites.ts';
import type { Answer, TestSite } from './web/web.ts';

/** `truth`: the sites with their plantings. `plain`: sites of equal pages of 42 KB, for speed. */
export type Served = { kind: 'truth'; rounds: number } | { kind: 'plain'; pages: number };
export interface Arrival {
  host: string;
  at: number;
  agent: string;
}

const order: Served = JSON.parse(process.argv[2] ?? '{}');
const sites = new Map<string, TestSite>(
  order.kind === 'truth' ? testWeb(order.rounds).map((site) => [site.host, site]) : [],
);
const plain = order.kind === 'plain' ? plainSite(order.pages) : null;
const log: Arrival[] = [];

function answerTo({ headers, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { host = '', 'user-agent': agent = '', referer = null, cookie } = headers;
  log.push({ host, at: performance.now(), agent });
  const visitor = { userAgent: agent, referer, isFirst: cookie === undefined };
  const answer = plain ? plain(url) : sites.get(host)?.answer(url, visitor);
  if (!answer) response.writeHead(404).end();
  else send(response, answer, host);
}

/** The sites speak of themselves by https; here they stand on plain http. */
function send(response: ServerResponse, { status, headers, body }: Answer, host: string): void {
  const location = headers.location?.replace(`https://${host}`, `http://${host}`);
  response.writeHead(status, location === undefined ? headers : { ...headers, location });
  response.end(
    typeof body === 'string' && plain === null ? body.replaceAll(`https://${host}`, `http://${host}`) : body,
  );
}

const server = createServer({ keepAliveTimeout: 60_000 }, answerTo);
server.listen(0, () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', () => process.send?.({ log }));
process.on('disconnect', () => process.exit());
