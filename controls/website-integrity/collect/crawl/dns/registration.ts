// When the registration of a domain ends, as its registry tells by RDAP: RFC 9082 (the question), RFC 9083 (the answer).
import { getDomain } from 'tldts';
import { z } from 'zod';
import type { Registration } from '../../contract.ts';
import type { Answer } from '../fetch/exchange.ts';

/**
 * Where registries answer. Those that such bodies use and that are known for certain; `.vn` has no public RDAP. What stands
 * at IANA (data.iana.org/rdap/dns.json) may be added.
 */
export const REGISTRIES: Readonly<Record<string, string>> = {
  com: 'https://rdap.verisign.com/com/v1/',
  net: 'https://rdap.verisign.com/net/v1/',
  org: 'https://rdap.publicinterestregistry.org/rdap/',
  info: 'https://rdap.identitydigital.services/rdap/',
};

const DAY_MS = 86_400_000;
/** A domain's answer is a few kilobytes. */
const MOST_BYTES = 256 * 1024;

const answered = z.object({
  objectClassName: z.literal('domain'),
  ldhName: z.string(),
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })),
});

export interface RegistryOptions {
  /** One polite, guarded request; throws where nothing came back. */
  ask: (address: string) => Promise<Answer>;
  now: () => number;
  registries?: Readonly<Record<string, string>>;
}

/** Opens the one memory of all sites of a review: a domain is asked about once a day, however many hosts it has. */
export function openRegistries({ ask, now, registries = REGISTRIES }: RegistryOptions) {
  const today = new Map<string, { at: number; told: Promise<Registration> }>();
  const isFresh = (at: number) => now() - at < DAY_MS;

  async function askFor(domain: string, base: string): Promise<Registration> {
    const askedAt = new Date(now()).toISOString();
    const answer = await ask(`${base}domain/${domain}`).catch(() => null);
    return { domain, askedAt, expiresAt: answer && expiryIn(answer, domain) };
  }

  return {
    /**
     * `before`: what the last look was told. A day that was known stays known where the registry is silent today.
     * @returns null where the registry publishes nothing: then the day is known only to who entered it
     */
    async registrationOf(host: string, before?: Registration): Promise<Registration | null> {
      const domain = getDomain(host);
      const base = registries[domain?.split('.').at(-1) ?? ''];
      if (domain === null || base === undefined) return null;
      const known = before?.domain === domain ? before : undefined;
      if (known && isFresh(Date.parse(known.askedAt))) return known;
      const asked = today.get(domain);
      const told = asked && isFresh(asked.at) ? asked.told : askFor(domain, base);
      if (told !== asked?.told) today.set(domain, { at: now(), told });
      const fresh = await told;
      return { ...fresh, expiresAt: fresh.expiresAt ?? known?.expiresAt ?? null };
    },
  };
}
export type Registries = ReturnType<typeof openRegistries>;

/** Null where it is no answer about this domain, or names no day: never a day that was guessed. */
function expiryIn({ status, body, isCut }: Answer, domain: string): string | null {
  if (status !== 200 || isCut || body.length > MOST_BYTES) return null;
  const read = answered.safeParse(parsed(body));
  if (!read.success || read.data.ldhName.toLowerCase().replace(/\.$/, '') !== domain) return null;
  const ends = read.data.events.find(({ eventAction }) => eventAction === 'expiration');
  const at = Date.parse(ends?.eventDate ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
