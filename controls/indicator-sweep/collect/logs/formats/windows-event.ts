// Events of Windows as XML, as the event viewer and wevtutil write them; the machine that wrote an event is the one it tells of.
import { type FieldMap, type Fields, tellingOf } from '../fields.ts';
import type { LogFormat } from '../format.ts';
import { WINDOWS_EVENT } from '../records.ts';

const EVENT: FieldMap = {
  time: ['utctime', 'systemtime'],
  source: ['sourceip', 'sourceaddress', 'ipaddress'],
  target: ['destinationip', 'destaddress'],
  sourcePort: ['sourceport', 'ipport'],
  targetPort: ['destinationport', 'destport'],
  clientName: ['computer'],
  host: ['computer'],
  user: ['user', 'targetusername', 'subjectusername'],
};
/** A name server's events speak of other machines. */
const NAME_SERVER = /DNS-?Server/i;
const DATA = /<Data Name=(?:'([^']{1,80})'|"([^"]{1,80})")>([^<]{0,500})</g;
const SYSTEM_TIME = /<TimeCreated SystemTime=["']([^"']{10,40})["']/;
const COMPUTER = /<Computer>([^<]{1,260})</;
/** More than a whole event, less than a whole file of them. */
const MOST = 65_536;

export const windowsEvent: LogFormat = {
  name: 'windows-xml',
  isLine: (line) => WINDOWS_EVENT.test(line.slice(0, 400)),
  read(line, options) {
    const text = line.slice(0, MOST);
    const fields: Fields = new Map();
    for (const [, single, double, value] of text.matchAll(DATA)) {
      const name = (single ?? double ?? '').toLowerCase();
      if (!fields.has(name)) fields.set(name, value ?? '');
    }
    // The event's own time is UTC whether it says so or not.
    const utc = fields.get('utctime');
    if (utc) fields.set('utctime', `${utc.replace(/ ?Z$/, '')}Z`);
    fields.set('systemtime', SYSTEM_TIME.exec(text)?.[1] ?? '');
    fields.set('computer', COMPUTER.exec(text)?.[1] ?? '');
    const told = tellingOf(fields, EVENT, options);
    return NAME_SERVER.test(text.slice(0, 600)) ? { time: told.time ?? null, host: told.host ?? null } : told;
  },
};
