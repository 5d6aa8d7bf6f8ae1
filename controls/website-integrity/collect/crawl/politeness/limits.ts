// How much of a host and of an address the crawl may take, and when.
import { specialUse } from '../fetch/address.ts';

/** What a small server hardly feels: one a second and two connections at a host, four a second at an address that many hosts share. */
export const HOST_INTERVAL_MS = 1_000;
export const HOST_CONNECTIONS = 2;
export const REQUESTS_PER_ADDRESS = 4;

/** Requests a second at one host. More than one is heard only for addresses that are not of the public internet. */
export function hostInterval(rate: number, address: string): number {
  const isOwn = specialUse(address) !== null;
  return HOST_INTERVAL_MS / (isOwn ? rate : Math.min(rate, 1));
}

/** Milliseconds between two requests to one address. */
export function addressInterval(rate: number, address: string): number {
  return hostInterval(rate, address) / REQUESTS_PER_ADDRESS;
}

/** Requests to one address within a second, counted from when each was sent until a second after its answer. */
export function addressMost(rate: number, address: string): number {
  return Math.max(1, Math.floor((REQUESTS_PER_ADDRESS * HOST_INTERVAL_MS) / hostInterval(rate, address)));
}

const ZONE_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The hours in which a full crawl may run: 22:00 to 05:00 in Asia/Ho_Chi_Minh, which knows no summer time. */
export function isNight(now: number): boolean {
  const hour = ((now + ZONE_OFFSET_MS) % DAY_MS) / 3_600_000;
  return hour >= 22 || hour < 5;
}

/** The next instant at which the night begins; `now` where it is night. */
export function nextNight(now: number): number {
  if (isNight(now)) return now;
  const midnight = now - ((now + ZONE_OFFSET_MS) % DAY_MS);
  return midnight + 22 * 3_600_000;
}
