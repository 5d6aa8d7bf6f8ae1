// What a server's certificate says of itself, and whether it is time to renew it.
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';

export interface CertificateRecord {
  host: string;
  /** Null: it stands the normal check; else the code, like CERT_HAS_EXPIRED. */
  problem: string | null;
  subject: string;
  issuer: string;
  names: readonly string[];
  validFrom: string;
  validTo: string;
  /** Certificates from the server's own up to the root that is known here. */
  chain: number;
  protocol: string;
}

const DAY_MS = 86_400_000;
const LEAST_DAYS = 14;
const SHARE_OF_LIFETIME = 0.2;

/** Reads it off a connection; null where the server showed none. */
export function certificateOf(socket: TLSSocket, host: string): CertificateRecord | null {
  const own = socket.getPeerCertificate(true);
  if (!own?.valid_to) return null;
  return {
    host,
    problem: socket.authorized ? null : String(socket.authorizationError ?? 'unauthorised'),
    subject: text(own.subject?.CN),
    issuer: text(own.issuer?.O ?? own.issuer?.CN),
    names: (own.subjectaltname ?? '').split(', ').flatMap((name) => name.match(/^DNS:(.+)$/)?.[1] ?? []),
    validFrom: new Date(own.valid_from).toISOString(),
    validTo: new Date(own.valid_to).toISOString(),
    chain: chainLength(own),
    protocol: socket.getProtocol() ?? '',
  };
}

const text = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '');

function chainLength(own: DetailedPeerCertificate): number {
  const seen = new Set<string>();
  for (let at = own; at?.fingerprint256 && !seen.has(at.fingerprint256); at = at.issuerCertificate)
    seen.add(at.fingerprint256);
  return seen.size;
}

/** Whole days until the certificate ends; negative once it has. */
export function daysLeft({ validTo }: CertificateRecord, now: number): number {
  return Math.floor((Date.parse(validTo) - now) / DAY_MS);
}

/**
 * Whether it should be renewed now: fewer than 14 days, or than a fifth of its lifetime, are left. A fixed number of
 * days would be wrong for certificates of 47 days (CA/B Forum SC-081v3).
 */
export function isDue(record: CertificateRecord, now: number): boolean {
  const lifetime = (Date.parse(record.validTo) - Date.parse(record.validFrom)) / DAY_MS;
  return daysLeft(record, now) < Math.max(LEAST_DAYS, lifetime * SHARE_OF_LIFETIME);
}
