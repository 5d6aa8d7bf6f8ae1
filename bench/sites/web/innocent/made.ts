// A kind of change to a site, made anew for each site of it.
import type { Change } from '../web.ts';

export type Made = readonly [kind: string, make: (n: number) => Change];
