// Sightings as a STIX 2.1 bundle: an indicator and a sighting of each, with the same identifiers for the same content.
import { createHash } from 'node:crypto';
import type { IndicatorKind, Sighting } from '../contract.ts';

/** UUID version 5 of a name, in the namespace that STIX 2.1 gives to deterministic identifiers (section 2.9). */
function uuidOf(name: string): string {
  const namespace = Buffer.from('00abedb4aa4246b5b3e8b4ee8a55b3d4', 'hex');
  const digest = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const quoted = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const patterns: Record<IndicatorKind, (value: string) => string> = {
  domain: (value) => `domain-name:value = ${quoted(value)}`,
  ipv4: (value) => `ipv4-addr:value = ${quoted(value)}`,
  ipv6: (value) => `ipv6-addr:value = ${quoted(value)}`,
  cidr: (value) => `${value.includes(':') ? 'ipv6' : 'ipv4'}-addr:value ISSUBSET ${quoted(value)}`,
  url: (value) => `url:value = ${quoted(`http://${value}`)}`,
  md5: (value) => `file:hashes.MD5 = ${quoted(value)}`,
  sha1: (value) => `file:hashes.'SHA-1' = ${quoted(value)}`,
  sha256: (value) => `file:hashes.'SHA-256' = ${quoted(value)}`,
};

/** Names of devices stay in the unit: a sighting tells when and how often, not where. */
export function stixBundle(sightings: readonly Sighting[], now: Date): object {
  const at = now.toISOString();
  const seen = new Map<string, object>();
  const sightingObjects = sightings.map((each, number) => {
    const pattern = `[${patterns[each.kind](each.indicator)}]`;
    const id = `indicator--${uuidOf(pattern)}`;
    seen.set(id, {
      ...{ type: 'indicator', spec_version: '2.1', id, created: at, modified: at, valid_from: at },
      ...{ pattern, pattern_type: 'stix' },
    });
    return {
      ...{ type: 'sighting', spec_version: '2.1', id: `sighting--${uuidOf(`${pattern} ${at} ${number}`)}` },
      ...{ created: at, modified: at, sighting_of_ref: id, count: Math.min(each.count, 999_999_999) },
      ...(each.first ? { first_seen: each.first } : {}),
      ...(each.last ? { last_seen: each.last } : {}),
    };
  });
  const objects = [...seen.values(), ...sightingObjects];
  return { type: 'bundle', id: `bundle--${uuidOf(`${at} ${objects.length}`)}`, objects };
}
