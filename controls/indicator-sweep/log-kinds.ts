// Which kind of log a format is: what the demand asks for is the kind.
import { fold } from '../kit.ts';
import { type LogKind, logKinds } from './evidence.ts';

/** By what the format's name contains; the first that fits. */
const byName: readonly (readonly [RegExp, LogKind])[] = [
  [/bind|dnsmasq|unbound|dns|named|adguard|pihole|ten mien/, 'dns'],
  [/squid|proxy|bluecoat|zscaler/, 'proxy'],
  [/forti|pfsense|mikrotik|sophos|iptables|ufw|cisco|paloalto|firewall|tuong lua|filterlog/, 'firewall'],
  [/nginx|apache|iis|w3c|web|access/, 'web'],
  [/netflow|ipfix|tcpdump|conn|flow|zeek|suricata|eve/, 'flow'],
  [/sysmon|windows|event|syslog|edr|endpoint|may tram/, 'endpoint'],
];

/** Null when nothing is written: nobody knows the kind. */
export function kindOf(format: string | null): LogKind | null {
  if (format === null) return null;
  const folded = fold(format);
  return (
    logKinds.find((kind) => kind === folded) ?? byName.find(([name]) => name.test(folded))?.[1] ?? 'other'
  );
}
