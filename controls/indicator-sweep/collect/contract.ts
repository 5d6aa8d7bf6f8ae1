// What the sweep's parts hand to each other: indicators in; matches, sightings and coverage out.

export type IndicatorKind = 'domain' | 'ipv4' | 'ipv6' | 'cidr' | 'url' | 'md5' | 'sha1' | 'sha256';

/** Where an indicator was told of; a list of one indicator merges those of all lists that name it. */
export interface Source {
  /** The list's file name or the feed's own name. */
  list: string;
  /** Line, row, or object id in the list. */
  place: string;
  /** 0–100, null where the list says nothing. */
  confidence: number | null;
  tlp: 'clear' | 'green' | 'amber' | 'amber+strict' | 'red' | null;
  /** UTC instants, ISO 8601. */
  firstSeen: string | null;
  lastSeen: string | null;
  expires: string | null;
  note: string | null;
}

/** One thing to look for, in its one spelling. */
export interface Indicator {
  kind: IndicatorKind;
  /**
   * Domain: lower-case A-labels without the trailing dot. Address: dotted, or RFC 5952. CIDR: network/length. URL: `host[:port]/path?query`
   * without scheme, default port and fragment, the host lower-case. Hash: lower-case hex.
   */
  value: string;
  /** As the list printed it, refanged. */
  printed: string;
  /** A domain that does not cover its subdomains. */
  isExact: boolean;
  /** The port that an address or a domain of the list was given with: needed where the log shows one. */
  port: number | null;
  /** Only where the lists gave several, `port` among them: any of these will do. */
  ports?: readonly number[];
  sources: Source[];
  /** Names of the warning lists that hold it: demoted, shown with a count, never dropped silently. */
  warnings: string[];
}

/** Why a line of a list is no indicator. */
export interface RefusedIndicator {
  list: string;
  place: string;
  text: string;
  reason: string; // a code of the words catalogue
}

/** How sure a match is, and of what. */
export type Strength = 'exact' | 'subdomain' | 'cidr' | 'url' | 'url-host' | 'hash';

/** Looks indicators up by value: over the kernel's shared table, or over plain maps in the oracle. */
export interface IndicatorIndex {
  /** The indicator of exactly this name (lower-case A-labels, no trailing dot); the caller walks up the labels. */
  domain(name: string): Indicator | null;
  /** The indicator of exactly this address, by value whatever the spelling. */
  address(canonical: string): Indicator | null;
  /** CIDRs that contain the address, narrowest first. */
  networks(canonical: string): Indicator[];
  /** URL indicators of this host (name or address). */
  urls(host: string): Indicator[];
  /** 32, 40 or 64 lower-case hex digits. */
  hash(hex: string): Indicator | null;
  readonly has: { cidr: boolean; ipv6: boolean; url: boolean; hash: boolean; idn: boolean };
}

/** One match within one line; `at` and `length` count characters of the decoded line. */
export interface Match {
  indicator: Indicator;
  strength: Strength;
  at: number;
  length: number;
}

export type DeviceGround = 'field' | 'guess' | 'unknown';
export type TimeGround = 'field' | 'guess';

/** What a log format tells of one line. */
export interface LineFacts {
  format: string;
  /** UTC, ISO 8601; null where the line has no time. `zone`: told by the line, or assumed. */
  time: string | null;
  zone: 'told' | 'assumed' | null;
  /** A guess where the line names no year; null with the time. */
  timeGround: TimeGround | null;
  device: string | null;
  deviceGround: DeviceGround;
  /** Host name and user where the log has them. */
  host: string | null;
  user: string | null;
  /** What the format keeps in separate fields and is read together: host with path, address or name with port. */
  apart?: Apart | null;
}

/** Fields of one line that belong together. */
export interface Apart {
  /** `path` with its query, as printed; null where the format shows none. */
  urls: { host: string; port: number | null; path: string | null }[];
  ports: { host: string; port: number }[];
}

/** One line of hits.jsonl. */
export interface Hit {
  file: string; // a member of an archive is `archive.zip!member`
  line: number; // physical, from 1, after decoding
  offset: number; // bytes from the start of the decoded file to the line
  indicator: string;
  kind: IndicatorKind;
  strength: Strength;
  device: string | null;
  deviceGround: DeviceGround;
  host: string | null;
  user: string | null;
  time: string | null;
  zone: LineFacts['zone'];
  timeGround: TimeGround | null;
  raw: string;
}

/** Device × indicator. */
export interface Sighting {
  device: string | null;
  deviceGround: DeviceGround;
  indicator: string;
  kind: IndicatorKind;
  strength: Strength;
  first: string | null;
  last: string | null;
  count: number;
  files: string[];
}

/** What was searched of one file, and what was not, with the cause: so that "nothing found" is evidence. */
export interface Coverage {
  file: string;
  encoding: string | null;
  format: string | null;
  bytes: number;
  lines: number;
  firstTime: string | null;
  lastTime: string | null;
  linesWithoutDevice: number; // among hits
  hits: number;
  sha256: string | null;
  /** Null: searched whole. */
  skipped: { reason: string; at: string | null } | null;
}
