// Logs of name servers: BIND, dnsmasq, Unbound, the debug log of Windows DNS.
import type { LogFormat } from '../format.ts';
import { timeIn } from '../time.ts';
import { frontOf } from './syslog.ts';

const BIND_CLIENT = /\bclient (?:@0x[0-9a-f]+ )?([0-9a-fA-F.:]+)(?:%\w+)?#(\d+)/;
const BIND =
  /\b(?:named\[\d+\]|client (?:@0x[0-9a-f]+ )?[0-9a-fA-F.:]+(?:%\w+)?#\d+|resolver: |lame-servers: |query-errors: |validating \S+\/[A-Z0-9]+: |(?:error|info|warning|notice): .{0,80}resolving ')/;

export const bind: LogFormat = {
  name: 'bind',
  isLine: (line) => BIND.test(line.slice(0, 400)),
  read(line, options) {
    const client = BIND_CLIENT.exec(line.slice(0, 400));
    const front = frontOf(line, options);
    const time = front?.time ?? timeIn(line.slice(0, 60), options);
    return { time, client: client?.[1] ?? null, isWithoutDevice: !client, host: null };
  },
};

const DNSMASQ = /\bdnsmasq(?:-\w+)?(?:\[\d+\])?: /;
const DNSMASQ_QUERY = /\bquery\[[^\]]+\] \S+ from ([0-9a-fA-F.:]+)/;
const DNSMASQ_EXTRA = /dnsmasq(?:\[\d+\])?: \d+ ([0-9a-fA-F.:]+)\/\d+ /;
const DNSMASQ_DHCP = /DHCP[A-Z]+\(\S+\) ([0-9a-fA-F.:]+)(?: ((?:[0-9a-f]{2}:){5}[0-9a-f]{2}))?(?: (\S+))?/;

export const dnsmasq: LogFormat = {
  name: 'dnsmasq',
  isLine: (line) => DNSMASQ.test(line.slice(0, 200)),
  read(line, options) {
    const text = line.slice(0, 2000);
    const time = frontOf(line, options)?.time ?? null;
    const lease = DNSMASQ_DHCP.exec(text);
    if (lease) return { time, client: lease[1] ?? null, host: lease[3] ?? null };
    const client = (DNSMASQ_EXTRA.exec(text) ?? DNSMASQ_QUERY.exec(text))?.[1] ?? null;
    return { time, client, isWithoutDevice: client === null };
  },
};

const UNBOUND =
  /\bunbound(?:\[\d+(?::[0-9a-f]+)?\])?:? (?:\d+ )?(?:- )*(?:\[[^\]]*\] ){0,3}(?:info|query|reply|debug|notice|error|warning):? /;
/** The question itself, or the word of a local zone before who asked. */
const UNBOUND_CLIENT =
  /(?:info|query|reply): (?:\S+\.? \w+ (?=[0-9a-fA-F.:]+@))?([0-9a-fA-F.:]+)(?:@\d+)? \S+\.? [A-Z0-9]+ [A-Z]+/;

export const unbound: LogFormat = {
  name: 'unbound',
  isLine: (line) => UNBOUND.test(line.slice(0, 200)),
  read(line, options) {
    const stamp = /^\[(\d{10}(?:\.\d+)?)\]/.exec(line)?.[1];
    const time = frontOf(line, options)?.time ?? timeIn(stamp ?? line.slice(0, 60), options);
    const client = UNBOUND_CLIENT.exec(line.slice(0, 1000))?.[1] ?? null;
    return { time, client, isWithoutDevice: client === null };
  },
};

const WINDOWS =
  /\b(?:PACKET|EVENT)\b.{0,40}\b(UDP|TCP)\s+(Snd|Rcv)\s+([0-9a-fA-F.:]+)\s+[0-9a-fA-F]{4}\s+(R)?\s*([QUN?])\s/;

/** `Rcv … Q` is a client's question, `Snd … R Q` the answer to it; the other two are talk with other servers. */
export const windowsDns: LogFormat = {
  name: 'windows-dns-debug',
  isLine: (line) => WINDOWS.test(line.slice(0, 300)),
  read(line, options) {
    const found = WINDOWS.exec(line.slice(0, 300));
    const withClient = found !== null && (found[2] === 'Rcv') === (found[4] === undefined);
    const time = timeIn(line.slice(0, 60), options);
    return { time, client: withClient ? (found[3] ?? null) : null, isWithoutDevice: !withClient };
  },
};
