// What the rest of the product knows of its PostgreSQL: where to connect, as whom, and what may be wrong.

import type { Language } from '../../words/language.ts';

/** What `new pg.Client(…)` or `new pg.Pool(…)` takes. `host` is a folder (unix socket) or a machine. */
export type Endpoint = {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
  ssl?: boolean | object;
};

export type ClusterKind = 'given' | 'debian' | 'embedded';

export type Cluster = {
  kind: ClusterKind;
  /** As the server says it, for example `15.18`. */
  version: string;
  /** The role that owns the database and runs migrations; it is no superuser in a private cluster. */
  owner: Endpoint;
  /** The role of the running product: owns nothing, is subject to every row-level policy. */
  app: Endpoint;
  /** One line for a log: which PostgreSQL, where. Never a password. */
  describe: string;
  /** True where a PostgreSQL left alive by a killed run of ours was taken over. */
  isAdopted: boolean;
  /** Fast shutdown of a private cluster, and waits for it; a given PostgreSQL is left alone. May be called twice. */
  stop(): Promise<void>;
  /** Immediate shutdown without waiting, for a second Ctrl-C. Loses nothing committed; the next start recovers. */
  kill(): void;
};

export type ClusterProblem =
  | { kind: 'in-use'; home: string; pid: number }
  | { kind: 'no-postgres'; looked: string }
  | { kind: 'wrong-major'; home: string; major: number }
  | { kind: 'place-lost'; where: string; home: string }
  | { kind: 'unwritable'; path: string; reason: string }
  | { kind: 'unsafe-socket'; folder: string }
  | { kind: 'initdb-failed'; output: string }
  | { kind: 'start-failed'; log: string; output: string }
  | { kind: 'unsafe-setting'; setting: string; value: string }
  | { kind: 'given-unreachable'; reason: string }
  | { kind: 'given-too-old'; version: string }
  | { kind: 'given-app-role'; reason: string };

export type OpenOptions = {
  /** Folder of the installation's data; made where it is not there. */
  dataDir: string;
  log: (line: string) => void;
  /** Of the lines given to `log`; default Vietnamese. */
  language?: Language;
  /** Which PostgreSQL to look for, in this order. Default: all three. */
  search?: readonly ClusterKind[];
  /** `tcp` (loopback, password) is what Windows gets; a unix socket elsewhere. */
  transport?: 'socket' | 'tcp';
  /** Default `process.env`: reads `DATABASE_URL` and `APP_DATABASE_URL`. */
  env?: Record<string, string | undefined>;
};

/** The oldest PostgreSQL that the product's SQL runs on. */
export const OLDEST_MAJOR = 15;
export const OWNER_ROLE = 'haidang_owner';
export const APP_ROLE = 'haidang_app';
export const DATABASE = 'haidang';
