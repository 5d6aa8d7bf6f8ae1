// The machines of a fictional unit that talk to listed addresses, and the two versions of the list: logs and the product agree on both.
import { DAYS_BACK, DAYS_SEARCHED } from './window.ts';

const MACHINES = 40;
/** The first so many talk to what version 1 lists; the others to what only version 2 does. */
export const KNOWN = 24;

/** As the logs name them: the first half are seen by the resolver, the others by the proxy. */
export const planted = Array.from({ length: MACHINES }, (_, n) => `10.20.${1 + (n % 8)}.${11 + n * 5}`);
const bad = Array.from({ length: 60 }, (_, n) => `c${n}.dieu-khien-xau.example`);
export const badAddress = '203.0.113.77';
/** Of version 1 by mistake, taken back by version 2; no log knows it. */
export const recalled = 'cap-nhat-phan-mem.example';

/** What the machine with this number talks to. */
export const nameFor = (n: number): string => bad[n] ?? '';

const csv = (rows: readonly string[]) => `type,value\n${rows.join('\n')}\n`;
const domains = (names: readonly string[]) => names.map((name) => `domain,${name}`);
export const sources = {
  version1: csv(domains([...bad.slice(0, KNOWN), recalled])),
  added: csv([...domains(bad.slice(KNOWN)), `ipv4,${badAddress}`]),
  /** All of version 2. */
  version2: csv([...domains(bad), `ipv4,${badAddress}`]),
};

/** Of those that were cleaned, the ones that talk again afterwards. */
export const isBack = (n: number): boolean => n < KNOWN && n % 10 === 3;

/** Known machines were cleaned and have been silent since, but for those that came back. `share`: of the days searched, 0–1. */
export const isSilent = (n: number, share: number): boolean =>
  n < KNOWN && !isBack(n) && share > (DAYS_SEARCHED - DAYS_BACK.cleaned - 3) / DAYS_SEARCHED;
