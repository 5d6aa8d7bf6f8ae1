// Logs of web proxies and web servers: squid, nginx, Apache, with or without a field for the host.
import type { LogFormat } from '../format.ts';
import { isLocal, plainAddress, type Telling } from '../telling.ts';
import { fromEpoch, timeIn } from '../time.ts';

const SQUID =
  /(?:^|: )(\d{10}\.\d{3})\s+-?\d+\s+(\S+)\s+([A-Z_]+\/\d{3})\s+\d+\s+(\S+)\s+(\S+)\s+(\S+)\s+([A-Z_0-9]+\/\S+)/;

export const squid: LogFormat = {
  name: 'squid',
  isLine: (line) => SQUID.test(line.slice(0, 8000)),
  read(line) {
    const found = SQUID.exec(line.slice(0, 8000));
    const client = found?.[2] ?? null;
    return { time: fromEpoch(found?.[1] ?? ''), client, clientName: client, user: found?.[6] ?? null };
  },
};

/** Common and combined: client, ident, user, [time], "request", code, size. nginx may put the host in front or at the end. */
const COMMON =
  /(?:^|: )(?:([\w.-]+(?::\d+)?) )?([0-9a-fA-F.:]+|[\w.-]+) (\S+) (.{1,80}?) \[(\d{1,2}\/\w{3}\/\d{4}:[^\]]{8,20})\] (?:"?[\w.:-]{1,260}"? )?"([^"]{0,4000})/;
const REQUEST = /^[A-Z]{3,12} (\S+)/;
const SQUID_RESULT = /" \d{3} \S+ "[^"]*" "[^"]*" ([A-Z_]+:[A-Z_]+)|" \d{3} \S+ ([A-Z_]+:[A-Z_]+)/;
/** `host="…"`, `"…" "host"` at the end as many nginx formats write it. */
const HOST_FIELD = /(?:\bhost[=:] ?"?|\bvhost[=:] ?"?)([\w.-]+(?::\d+)?)/i;

export const webServer: LogFormat = {
  name: 'web-access',
  isLine: (line) => COMMON.test(line.slice(0, 4500)),
  read(line, options) {
    const text = line.slice(0, 8000);
    const found = COMMON.exec(text);
    if (!found) return {};
    const path = REQUEST.exec(found[6] ?? '')?.[1] ?? null;
    const isProxy = SQUID_RESULT.test(text) || path === null || !path.startsWith('/');
    const told: Telling = {
      time: timeIn(found[5] ?? '', options),
      user: found[4] ?? null,
      urlHost: found[1] ?? HOST_FIELD.exec(text)?.[1] ?? hostAmong(text) ?? null,
      urlPath: path?.startsWith('/') ? path : null,
    };
    return { ...told, ...ofServer(found[2] ?? '', isProxy) };
  },
};

const HOST_SHAPE = /^(?:[\w-]{1,63}\.){1,12}[a-z][\w-]{1,62}(?::\d{1,5})?$/i;

/** A host without a name of its field: between time and request, or in quotes after request, referer and program. */
function hostAmong(text: string): string | undefined {
  const between = /\] "?([\w.:-]{1,260})"? "/.exec(text)?.[1];
  if (between && HOST_SHAPE.test(between)) return between;
  const quoted = [...text.matchAll(/"([^"]{0,300})"/g)].slice(3).map((one) => one[1] ?? '');
  return quoted.find((one) => HOST_SHAPE.test(one));
}

/** A proxy's client is the device; who comes to a server from outside is not, and the server does not name itself. */
function ofServer(client: string, isProxy: boolean): Telling {
  const address = plainAddress(client);
  if (isProxy || (address !== null && isLocal(address, []))) return { client };
  return { isWithoutDevice: true };
}

const ERROR = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[\w+\] \d+#\d+: /;
const FIELD = (name: string) => new RegExp(`, ${name}: "?([^",]+)`);
const APACHE_ERROR =
  /^\[\w{3} (\w{3} \d\d \d\d:\d\d:\d\d(?:\.\d+)? \d{4})\] \[[\w:-]+\] (?:\[pid [^\]]+\] )?(?:.{0,200}?\[client ([0-9a-fA-F.:]+?)(?::\d+)?\])?/;

export const webServerError: LogFormat = {
  name: 'web-error',
  isLine: (line) => ERROR.test(line) || APACHE_ERROR.test(line.slice(0, 400)),
  read(line, options) {
    const text = line.slice(0, 8000);
    const apache = APACHE_ERROR.exec(text.slice(0, 400));
    const client = apache ? apache[2] : FIELD('client').exec(text)?.[1];
    const time = timeIn((apache?.[1] ?? text.slice(0, 20)).replace(/\.\d+ /, ' '), options);
    const request = /, request: "[A-Z]+ (\S+)/.exec(text)?.[1] ?? null;
    return {
      time,
      urlHost: FIELD('host').exec(text)?.[1] ?? null,
      urlPath: request,
      ...ofServer(client ?? '', false),
    };
  },
};

/** Blanks or tabs between, blanks within quotes. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|[^\s"]+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));

const W3C_HEADER = /^#Fields: (.+)$/;

/** IIS, the Windows firewall and other logs in W3C's extended form: the header names the columns. */
export const w3c: LogFormat = {
  name: 'w3c',
  headerOf(line) {
    const found = W3C_HEADER.exec(line);
    return found ? { names: (found[1] ?? '').toLowerCase().trim().split(/\s+/), separator: ' ' } : null;
  },
  isLine: (line, header) =>
    header !== null && !line.startsWith('#') && wordsOf(line).length === header.names.length,
  read(line, options, header) {
    const cells = wordsOf(line);
    const of = (name: string) => cells[header?.names.indexOf(name) ?? -1] ?? null;
    const query = of('cs-uri-query');
    const path = of('cs-uri-stem');
    // The form's times are UTC; those of the Windows firewall, which alone names its ends so, are local.
    const zone = of('src-ip') === null ? 'Z' : '';
    return {
      time: timeIn(`${of('date')} ${of('time')}${zone}`, options),
      source: of('c-ip') ?? of('src-ip'),
      target: of('s-ip') ?? of('dst-ip'),
      sourcePort: of('src-port'),
      targetPort: of('s-port') ?? of('dst-port'),
      host: of('s-computername'),
      user: of('cs-username'),
      urlHost: of('cs-host') ?? of('cs(host)') ?? of('r-host'),
      urlPath: path && query && query !== '-' ? `${path}?${query}` : path,
    };
  },
};
