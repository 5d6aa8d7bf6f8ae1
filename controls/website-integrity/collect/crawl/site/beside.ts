// What is looked at beside the pages of a site: its certificate and its name.
import { isIP } from 'node:net';
import type { Finding } from '../../contract.ts';
import { lookAtDns } from '../dns/look.ts';
import { asFailure } from '../fetch/failure.ts';
import { isMapped } from '../fetch/resolve.ts';
import type { Session } from '../session.ts';
import type { SiteAsked } from './asked.ts';
import { certificateFindings } from './certificates.ts';

/** Nothing is asked of DNS without consent, or about a host that the operator mapped. */
export async function besideThePages(
  session: Session,
  { host, consent, expiresAt }: SiteAsked,
  first: { status: number; head: Buffer } | null,
): Promise<Finding[]> {
  const { dns, mappings } = session.options;
  const now = session.clock.now();
  const certificate = session.certificates.get(host);
  const isNamed = isIP(host) === 0 && !mappings.some((mapping) => isMapped(mapping, host));
  const isAsked = dns !== undefined && consent > 0 && isNamed && !session.isStopped();
  const answer = first && { status: first.status, text: first.head.toString('utf8') };
  const found = isAsked ? await lookAtDns(dns, host, { answer, expiresAt, now }) : [];
  const isReached = await session.resolve(host).then(
    () => true,
    (error) => asFailure(error).code !== 'dns',
  );
  return [
    ...(certificate ? certificateFindings(certificate, now) : []),
    // A name that this machine knows by other ways than DNS is not lost.
    ...found.filter(({ kind }) => kind !== 'unresolved' || !isReached),
  ];
}
