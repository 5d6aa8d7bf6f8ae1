// Tables with a header: Zeek's TSV, NetFlow of nfdump, Windows exports, any CSV by the usual names of columns.
import { cellsOf, type FieldMap, first, rowOf, tellingOf } from '../fields.ts';
import type { Header, LogFormat } from '../format.ts';
import { plainAddress } from '../telling.ts';
import { fromEpoch } from '../time.ts';
import { USUAL } from '../usual.ts';

const ZEEK_FIELDS = /^#fields([\t, |;])(.+)$/;

export const zeekTsv: LogFormat = {
  name: 'zeek',
  headerOf(line) {
    const found = ZEEK_FIELDS.exec(line);
    const separator = found?.[1] ?? '\t';
    return found ? { names: (found[2] ?? '').split(separator), separator } : null;
  },
  isLine(line, header) {
    if (header)
      return (
        !line.startsWith('#') &&
        line.split(header.separator, header.names.length + 1).length === header.names.length
      );
    return /^\d{9,10}\.\d{6}\tC[\w]{8,20}\t/.test(line);
  },
  read(line, _options, header) {
    const cells = line.split('\t');
    // Without its header the first columns of almost every Zeek log are still these.
    const names = header?.names ?? ['ts', 'uid', 'id.orig_h', 'id.orig_p', 'id.resp_h', 'id.resp_p'];
    const fields = rowOf(names, header ? line.split(header.separator) : cells);
    const of = (...wanted: string[]) => first(fields, wanted);
    return {
      time: fromEpoch(of('ts') ?? ''),
      source: of('id.orig_h', 'tx_hosts'),
      target: of('id.resp_h', 'rx_hosts'),
      sourcePort: of('id.orig_p'),
      targetPort: of('id.resp_p'),
      user: of('username', 'user'),
      host: of('host_name', 'client_fqdn'),
      urlHost: of('host'),
      urlPath: of('uri'),
    };
  },
};

const KNOWN = new Set(Object.values(USUAL).flat());
/** Columns of nfdump's csv, of the analytic log of Windows DNS and of Windows events that are not among the usual ones. */
const MORE = [
  'mức',
  'mức độ',
  'id sự kiện',
  'mã sự kiện',
  'danh mục tác vụ',
  'thông báo',
  'nội dung',
  'từ khóa',
  'trạng thái',
  'hành động',
  'giao thức',
  'protocol',
  'prot',
  'ts',
  'te',
  'td',
  'pr',
  'flg',
  'ibyt',
  'ipkt',
  'event id',
  'id',
  'level',
  'message',
  'stt',
  'no.',
  'query',
  'keywords',
  'task category',
  'levelname',
  'query name',
  'query type',
  'qname',
  'action',
  'bytes',
  'status',
  'method',
  'interface ip',
];
const TABLE: FieldMap = {
  ...USUAL,
  client: [...(USUAL.client ?? []), 'source_client'],
};

/** A row of names, at least two of which are usual ones. */
function csvHeader(line: string): Header | null {
  if (line.length > 8000) return null;
  const text = line
    .replace(/^\ufeff/, '')
    .replace(/^#/, '')
    .trim();
  for (const separator of [',', ';', '\t', '|']) {
    const names = cellsOf(text, separator).map((name) => name.trim().normalize('NFC').toLowerCase());
    if (names.length < 3 || names.some((name) => /^\d|\d\.\d|:\/\//.test(name) || name.length > 64)) continue;
    const known = names.filter((name) => KNOWN.has(name)).length;
    const more = names.filter((name) => MORE.includes(name)).length;
    if (known >= 1 && known + more >= 2) return { names, separator };
  }
  return null;
}

/** Answers that a Windows name server gives or gets: only question in and answer out are talk with the client. */
const ANALYTIC =
  /\b(QUERY_RECEIVED|RESPONSE_SUCCESS|RESPONSE_FAILURE|RECURSE_QUERY_OUT|RECURSE_RESPONSE_IN|IGNORED_QUERY)\b/;
const INLINE = (name: string) => new RegExp(String.raw`\b${name}=([^;,"\s]+)`, 'i');

export const table: LogFormat = {
  name: 'csv',
  headerOf: csvHeader,
  isLine(line, header) {
    if (!header) return false;
    const cells = line.split(header.separator).length;
    return cells >= Math.min(header.names.length, 3);
  },
  read(line, options, header) {
    if (!header) return {};
    const fields = rowOf(header.names, cellsOf(line, header.separator));
    const told = tellingOf(fields, TABLE, options);
    const query = first(fields, ['url.query', 'cs-uri-query', 'query_string', 'uri_query']);
    if (told.urlPath && query && !told.urlPath.includes('?')) told.urlPath += `?${query.replace(/^\?/, '')}`;
    return fromMessage(line, told);
  },
};

/** Windows exports keep the addresses inside the message: `InterfaceIP=…; Source=…; QNAME=…`, `SourceIp: …`. */
function fromMessage(line: string, told: ReturnType<LogFormat['read']>): ReturnType<LogFormat['read']> {
  const text = line.slice(0, 8000);
  const step = ANALYTIC.exec(text)?.[1];
  if (step?.startsWith('RECURSE'))
    return { ...told, client: null, source: null, target: null, isWithoutDevice: true };
  if (step) {
    const client = INLINE('Source').exec(text)?.[1] ?? INLINE('Destination').exec(text)?.[1];
    return { ...told, client: client ?? told.client ?? told.source ?? null };
  }
  const source = /\bSource(?:Ip| Address| Network Address)?:\s*([0-9a-fA-F.:]+)/i.exec(text)?.[1];
  const target = /\bDestination(?:Ip| Address)?:\s*([0-9a-fA-F.:]+)/i.exec(text)?.[1];
  return {
    ...told,
    source: plainAddress(told.source) ?? source ?? null,
    target: plainAddress(told.target) ?? target ?? null,
  };
}
