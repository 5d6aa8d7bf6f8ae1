// Response policy zones: owner names that are blocked; passthru lets through and is no indicator.
import type { LineReader, Sink } from '../entry.ts';

const record = /^(\S+)\s+(?:\d+[smhdw]?\s+)?(?:in\s+)?(?:\d+[smhdw]?\s+)?([a-z]+)\s+(.*)$/i;

export function rpz(): LineReader {
  let origin = '';
  let depth = 0;
  return {
    line(text, number, sink) {
      const bare = text.replace(/;.*$/s, '').trimEnd();
      const told = /^\$ORIGIN\s+(\S+)/i.exec(bare);
      if (told) origin = (told[1] ?? '').replace(/^\.|\.$/g, '').toLowerCase();
      const isInside = depth > 0;
      depth = Math.max(0, depth + count(bare, '(') - count(bare, ')'));
      if (isInside || /^(?:\s|$|\$|@)/.test(bare)) return;
      const read = record.exec(bare);
      if (!read) {
        sink.refuse(String(number), text, 'malformed-row');
        return;
      }
      const [, owner = '', type = '', value = ''] = read;
      // The apex of an absolute zone names the zone where no $ORIGIN does.
      if (/^soa$/i.test(type) && owner.endsWith('.')) origin = owner.slice(0, -1).toLowerCase();
      if (/^(?:cname|a|aaaa|txt)$/i.test(type)) rule(within(owner, origin), value.trim(), number, text, sink);
    },
  };
}

const count = (text: string, letter: string) => text.split(letter).length - 1;

/** Owners are relative to the zone; an absolute one ends with it. */
function within(owner: string, origin: string): string {
  const bare = owner.replace(/\.$/, '');
  return origin !== '' && bare.toLowerCase().endsWith(`.${origin}`)
    ? bare.slice(0, -origin.length - 1)
    : bare;
}

function rule(owner: string, value: string, number: number, text: string, sink: Sink): void {
  const place = String(number);
  const target = value.replace(/\.$/, '').toLowerCase();
  if (target === 'rpz-passthru' || target === owner.toLowerCase()) {
    sink.refuse(place, text, 'passthru');
    return;
  }
  const trigger = /^(.*)\.rpz-(ip|client-ip|nsdname|nsip)(?:\..*)?$/i.exec(owner);
  if (!trigger) {
    sink.entry({ text: owner, place, hint: 'domain' });
    return;
  }
  if (trigger[2]?.toLowerCase() !== 'ip') {
    sink.refuse(place, text, 'unsupported-rule');
    return;
  }
  sink.entry({ text: addressOf(trigger[1] ?? ''), place, hint: 'address' });
}

/** `24.0.2.0.192` is 192.0.2.0/24; `128.57.zz.db8.2001` is 2001:db8::57/128. */
function addressOf(labels: string): string {
  const [length = '', ...rest] = labels.split('.');
  const parts = rest.reverse();
  const isFour = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part));
  if (isFour) return `${parts.join('.')}/${length}`;
  const zz = parts.indexOf('zz');
  const written =
    zz < 0 ? parts.join(':') : `${parts.slice(0, zz).join(':')}::${parts.slice(zz + 1).join(':')}`;
  return `${written}/${length}`;
}
