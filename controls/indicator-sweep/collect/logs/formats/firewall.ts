// Logs of firewalls and routers: FortiGate, Sophos, iptables and UFW, pfSense, MikroTik, others of key=value.
import { type FieldMap, pairsOf, tellingOf } from '../fields.ts';
import type { LogFormat } from '../format.ts';
import { frontOf } from './syslog.ts';

const FORTIGATE: FieldMap = {
  time: ['eventtime', 'time', 'rt', 'ftntfgteventtime'],
  date: ['date'],
  source: ['srcip', 'remip', 'src'],
  target: ['dstip', 'locip', 'dst'],
  sourcePort: ['srcport', 'spt'],
  targetPort: ['dstport', 'dpt'],
  host: ['srcname', 'hostname_src'],
  user: ['user', 'unauthuser'],
  urlHost: ['hostname', 'qname'],
  urlPath: ['url'],
};
const SOPHOS: FieldMap = {
  time: ['timestamp', 'time'],
  date: ['date'],
  source: ['src_ip', 'srcip', 'source_ip'],
  target: ['dst_ip', 'dstip', 'destination_ip'],
  sourcePort: ['src_port', 'srcport'],
  targetPort: ['dst_port', 'dstport'],
  host: ['src_host', 'hostname'],
  user: ['user_name', 'user'],
  urlHost: ['domain', 'domainname', 'http_host', 'host'],
  urlPath: ['url', 'uri', 'path'],
};
const IPTABLES: FieldMap = { source: ['src'], target: ['dst'], sourcePort: ['spt'], targetPort: ['dpt'] };
const ANY_PAIRS: FieldMap = {
  time: ['timestamp', 'eventtime', 'time', 'ts', 'rt', 'start', 'datetime'],
  date: ['date'],
  client: ['client', 'clientip', 'client_ip', 'c-ip'],
  source: ['srcip', 'src_ip', 'src', 'source', 'source_ip', 'saddr', 'sip', 'source-ip', 'source-address'],
  target: [
    'dstip',
    'dst_ip',
    'dst',
    'dest',
    'dest_ip',
    'destination',
    'daddr',
    'dip',
    'destination-ip',
    'destination-address',
  ],
  sourcePort: ['srcport', 'src_port', 'sport', 'spt', 'source-port'],
  targetPort: ['dstport', 'dst_port', 'dest_port', 'dport', 'dpt', 'destination-port'],
  host: ['hostname', 'host_name', 'computer', 'shost'],
  user: ['user', 'username', 'user_name', 'suser', 'usrname'],
  urlHost: ['host', 'http_host', 'domain', 'dhost', 'dstname'],
  urlPath: ['uri', 'path', 'url', 'request'],
};

function pairs(name: string, map: FieldMap, isLine: (line: string) => boolean): LogFormat {
  return {
    name,
    isLine,
    read(line, options) {
      const front = frontOf(line, options);
      const fields = pairsOf(line);
      const told = tellingOf(fields, map, options);
      // Netfilter names one interface only where the machine that writes is itself an end; else the writer is a gateway.
      const isEnd = fields.get('in') === '' || fields.get('out') === '';
      const host = told.host ?? (isEnd ? front?.host : null) ?? null;
      return { ...told, time: told.time ?? front?.time ?? null, host };
    },
  };
}

export const fortigate = pairs(
  'fortigate',
  FORTIGATE,
  (line) =>
    /\b(?:CEF|LEEF):[\d.]+\|Fortinet\|/.test(line.slice(0, 300)) ||
    (/\b(?:devname|devid|logid|eventtime)=/i.test(line.slice(0, 600)) &&
      /\b(?:type|subtype|vd)=/i.test(line.slice(0, 1200))),
);
export const sophos = pairs(
  'sophos',
  SOPHOS,
  (line) =>
    /\bsys="Secure|\b(?:device_name|device_id|log_id|log_component|device_serial_id|ulogd)\b.{0,4}["=[]/i.test(
      line.slice(0, 600),
    ) && line.includes('='),
);
export const iptables = pairs('iptables', IPTABLES, (line) =>
  /\bIN=\S* OUT=\S* .{0,200}\bSRC=\S+ DST=\S+ /.test(line.slice(0, 1000)),
);
export const keyValue = pairs(
  'key-value',
  ANY_PAIRS,
  (line) => (line.slice(0, 2000).match(/(?:^|[\s,;|])[A-Za-z][\w.-]{0,40}=(?=["\w[:/-])/g) ?? []).length >= 4,
);

/** pfSense and OPNsense: the columns depend on the version of IP and the protocol. */
export const pfsense: LogFormat = {
  name: 'pfsense',
  isLine: (line) => /\bfilterlog(?:\[\d+\])?:? |\bfilterlog \d+ /.test(line.slice(0, 200)),
  read(line, options) {
    const front = frontOf(line, options);
    const cells = line.slice(line.search(/[\w-]*,[\w-]*,[\w-]*,/)).split(',');
    const isSix = cells[8] === '6';
    const at = isSix ? 15 : 18;
    const hasPorts = /^(?:tcp|udp)$/i.test((isSix ? cells[12] : cells[16]) ?? '');
    return {
      time: front?.time ?? null,
      source: cells[at] ?? null,
      target: cells[at + 1] ?? null,
      sourcePort: hasPorts ? (cells[at + 2] ?? null) : null,
      targetPort: hasPorts ? (cells[at + 3] ?? null) : null,
    };
  },
};

const MIKROTIK = /\b(?:forward|input|output|prerouting|postrouting|srcnat|dstnat): in:\S+.{0,40} out:\S+/;
const MIKROTIK_ENDS =
  /[, ]([0-9a-fA-F.]+|\[?[0-9a-fA-F:]+\]?):?(\d+)?->(\[?[0-9a-fA-F.:]+?\]?)(?::(\d+))?(?=[,\s]|$)/;
const MIKROTIK_DNS = /\bdns(?:,\w+)*:? (?:query from|done query:|---|<--|got query from) ?([0-9a-fA-F.:]+)?/;
const MIKROTIK_PROXY = /\bweb-proxy(?:,\w+)*:? ([0-9a-fA-F.:]+) [A-Z]+ /;

export const mikrotik: LogFormat = {
  name: 'mikrotik',
  isLine: (line) =>
    [MIKROTIK, MIKROTIK_DNS, MIKROTIK_PROXY].some((pattern) => pattern.test(line.slice(0, 600))),
  read(line, options) {
    const text = line.slice(0, 1000);
    const front = frontOf(line, options);
    const ends = MIKROTIK_ENDS.exec(text);
    const client = MIKROTIK_PROXY.exec(text)?.[1] ?? /query from ([0-9a-fA-F.]+)/.exec(text)?.[1] ?? null;
    const time = front?.time ?? null;
    if (client) return { time, client };
    if (!ends) return { time, isWithoutDevice: true };
    return {
      time,
      source: ends[1] ?? null,
      sourcePort: ends[2] ?? null,
      target: ends[3] ?? null,
      targetPort: ends[4] ?? null,
    };
  },
};

const ASA = /%(?:ASA|FTD|PIX)-\d-\d{6}: /;

/** Cisco ASA: two ends as `zone:address/port` or `zone/address(port)`, in either order. */
export const asa: LogFormat = {
  name: 'cisco-asa',
  isLine: (line) => ASA.test(line.slice(0, 300)),
  read(line, options) {
    const front = frontOf(line, options);
    const ends = [...line.slice(0, 2000).matchAll(/[\w.-]+[:/](\d+\.\d+\.\d+\.\d+)[/(](\d+)/g)];
    return {
      time: front?.time ?? null,
      source: ends[0]?.[1] ?? null,
      target: ends[1]?.[1] ?? null,
    };
  },
};
