// Zeek intel files: tab-separated, `#fields` names the columns.
import type { Hint } from '../canonical.ts';
import type { LineReader } from '../entry.ts';
import { metaOf } from '../meta.ts';

const hints: Record<string, Hint> = {
  'Intel::ADDR': 'address',
  'Intel::SUBNET': 'address',
  'Intel::DOMAIN': 'domain',
  'Intel::URL': 'url',
  'Intel::FILE_HASH': 'hash',
};

export function zeek(): LineReader {
  let fields = ['indicator', 'indicator_type', 'meta.source', 'meta.desc', 'meta.url'];
  return {
    line(text, number, sink) {
      if (text.startsWith('#fields')) fields = text.split('\t').slice(1);
      if (text.trim() === '' || text.startsWith('#')) return;
      const cells = text.split('\t');
      const cell = (name: string) => {
        const value = cells[fields.indexOf(name)];
        return value === undefined || value === '-' || value === '(empty)' ? null : value;
      };
      const value = cell('indicator');
      const type = cell('indicator_type') ?? '';
      const place = String(number);
      if (value === null) {
        sink.refuse(place, text, 'malformed-row');
        return;
      }
      if (!Object.hasOwn(hints, type)) {
        sink.refuse(place, value, 'unsupported-kind');
        return;
      }
      const meta = metaOf({
        note: cell('meta.desc') ?? cell('meta.source'),
        confidence: cell('meta.confidence'),
        tlp: cell('meta.tlp'),
        expires: cell('meta.expires'),
      });
      sink.entry({ text: value, place, hint: hints[type] ?? null, meta });
    },
  };
}
