// All formats, the narrow ones first: of those whose shape a line has, the first reads it.
import type { LogFormat } from '../format.ts';
import { bind, dnsmasq, unbound, windowsDns } from './dns.ts';
import { asa, fortigate, iptables, keyValue, mikrotik, pfsense, sophos } from './firewall.ts';
import { nfdump, tcpdump } from './flow.ts';
import { eve, jsonLines, windowsJson, zeekJson } from './json.ts';
import { syslog } from './syslog.ts';
import { table, zeekTsv } from './table.ts';
import { squid, w3c, webServer, webServerError } from './web.ts';
import { windowsEvent } from './windows-event.ts';

export const FORMATS: readonly LogFormat[] = [
  windowsEvent,
  eve,
  zeekJson,
  windowsDns,
  pfsense,
  dnsmasq,
  unbound,
  bind,
  squid,
  iptables,
  fortigate,
  sophos,
  asa,
  mikrotik,
  webServer,
  webServerError,
  tcpdump,
  nfdump,
  zeekTsv,
  w3c,
  windowsJson,
  jsonLines,
  table,
  keyValue,
  syslog,
];
