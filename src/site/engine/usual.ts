// The engine of this process: opened with the first look, closed with the system.
import { hostname } from 'node:os';
import { type Engine, openEngine } from './apart.ts';

let usual: Engine | null = null;

/** HAIDANG_SITE_CONTACT: a page on which owners of sites read who asks, and whom to write to. */
export function usualEngine(): Engine {
  usual ??= openEngine({ contact: process.env.HAIDANG_SITE_CONTACT || `Hai Dang, ${hostname()}` });
  return usual;
}

export function closeUsualEngine(): void {
  usual?.close();
  usual = null;
}
