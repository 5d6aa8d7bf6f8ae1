// Lines of JSON: Suricata's EVE, Zeek, Windows events, and any other by the usual names.
import { type FieldMap, jsonFields, tellingOf } from '../fields.ts';
import type { LogFormat } from '../format.ts';
import { USUAL } from '../usual.ts';
import { frontOf } from './syslog.ts';

const EVE: FieldMap = {
  time: ['timestamp'],
  source: ['src_ip'],
  target: ['dest_ip'],
  sourcePort: ['src_port'],
  targetPort: ['dest_port'],
  host: ['host'],
  urlHost: ['http.hostname'],
  urlPath: ['http.url'],
};
const ZEEK: FieldMap = {
  time: ['ts'],
  source: ['id.orig_h', 'id_orig_h'],
  target: ['id.resp_h', 'id_resp_h'],
  sourcePort: ['id.orig_p', 'id_orig_p'],
  targetPort: ['id.resp_p', 'id_resp_p'],
  user: ['username', 'user'],
  urlHost: ['host'],
  urlPath: ['uri'],
};
/** A Windows machine's own events as its agent sends them: `Hostname` is the machine itself. */
const WINDOWS: FieldMap = { ...USUAL, clientName: [...(USUAL.clientName ?? []), 'hostname'] };

function jsonFormat(name: string, map: FieldMap, shape: RegExp): LogFormat {
  return {
    name,
    isLine: (line) => line.includes('{') && shape.test(line.slice(0, 3000)),
    read(line, options) {
      const fields = jsonFields(line);
      if (!fields) return {};
      const told = tellingOf(fields, map, options);
      const query = fields.get('url.query') ?? fields.get('cs-uri-query') ?? fields.get('query_string');
      if (told.urlPath && query && query !== '-' && !told.urlPath.includes('?'))
        told.urlPath += `?${query.replace(/^\?/, '')}`;
      const front = line.trimStart().startsWith('{') ? null : frontOf(line, options);
      return { ...told, time: told.time ?? front?.time ?? null, host: told.host ?? front?.host ?? null };
    },
  };
}

export const eve = jsonFormat('suricata-eve', EVE, /"event_type"\s*:\s*"/);
export const zeekJson = jsonFormat(
  'zeek-json',
  ZEEK,
  /"(?:id\.orig_h|id_orig_h)"\s*:|"id"\s*:\s*\{\s*"orig_h"/,
);
/** Not those of a name server, which speak of other machines. */
export const windowsJson = jsonFormat(
  'windows-json',
  WINDOWS,
  /^(?![\s\S]*dns-?server)[^{]{0,300}\{[\s\S]*"EventID"\s*:/i,
);
export const jsonLines = jsonFormat('json-lines', USUAL, /^[^{]{0,300}\{\s*"/);
