// What is looked at beside the pages of a site: its certificate and its name.
import { isIP } from 'node:net';
import type { Finding, Registration } from '../../contract.ts';
import type { DnsLook } from '../dns/findings.ts';
import { lookAtDns } from '../dns/look.ts';
import { asFailure } from '../fetch/failure.ts';
import { isMapped } from '../fetch/resolve.ts';
import type { Session } from '../session.ts';
import type { SiteAsked } from './asked.ts';
import { certificateFindings } from './certificates.ts';

export interface Beside {
  findings: Finding[];
  registration: Registration | null;
}

/** Nothing is asked of DNS or of a registry without consent, or about a host that the operator mapped. */
export async function besideThePages(
  session: Session,
  { host, consent, expiresAt, earlier }: SiteAsked,
  first: { status: number; head: Buffer } | null,
): Promise<Beside> {
  const { dns, mappings } = session.options;
  const now = session.clock.now();
  const certificate = session.certificates.get(host);
  const isNamed = isIP(host) === 0 && !mappings.some((mapping) => isMapped(mapping, host));
  const isAsked = dns !== undefined && consent > 0 && isNamed && !session.isStopped();
  const answer = first && { status: first.status, text: first.head.toString('utf8') };
  const registration = isAsked
    ? await session.registries.registrationOf(host, earlier?.registration)
    : (earlier?.registration ?? null);
  const ends = endOf(registration, expiresAt);
  const found = isAsked ? await lookAtDns(dns, host, { answer, ends, now }) : [];
  const isReached = await session.resolve(host).then(
    () => true,
    (error) => asFailure(error).code !== 'dns',
  );
  const findings = [
    ...(certificate ? certificateFindings(certificate, now) : []),
    // A name that this machine knows by other ways than DNS is not lost.
    ...found.filter(({ kind }) => kind !== 'unresolved' || !isReached),
  ];
  return { findings, registration };
}

/** What the registry says comes before what somebody entered. */
function endOf(registration: Registration | null, entered: string | null): DnsLook['ends'] {
  if (registration?.expiresAt) return { at: registration.expiresAt, by: 'registry' };
  return entered === null ? null : { at: entered, by: 'unit' };
}
