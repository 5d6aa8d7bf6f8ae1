// MISP events and feeds: attributes marked for detection, in events and in their objects.
import type { Hint } from '../canonical.ts';
import type { Meta, Sink } from '../entry.ts';
import { metaOf, tlpOf } from '../meta.ts';
import { compositeOf } from '../table.ts';
import { isRecord, type JsonRecord, listOf, textOf } from './json-values.ts';

const hints: Record<string, Hint> = {
  domain: 'domain',
  hostname: 'domain',
  'ip-dst': 'address',
  'ip-src': 'address',
  url: 'url',
  md5: 'hash',
  sha1: 'hash',
  sha256: 'hash',
  'domain|ip': null,
  'ip-dst|port': 'address',
  'ip-src|port': 'address',
  'hostname|port': 'domain',
  'filename|md5': 'hash',
  'filename|sha1': 'hash',
  'filename|sha256': 'hash',
};

const isYes = (value: unknown) => value === true || value === 1 || value === '1' || value === 'true';
const isAttribute = (value: unknown) =>
  isRecord(value) && typeof value.type === 'string' && 'value' in value && 'to_ids' in value;

/** Events wherever they stand: alone, in a list, under `response`; or bare attributes. */
export function eventsOf(root: unknown): JsonRecord[] {
  const roots = Array.isArray(root) ? root : [root];
  return roots.filter(isRecord).flatMap((each): JsonRecord[] => {
    if (isRecord(each.Event)) return [each.Event];
    if ('response' in each) {
      const inner = each.response;
      return isRecord(inner) && Array.isArray(inner.Attribute) ? [inner] : eventsOf(inner);
    }
    if (Array.isArray(each.Attribute) || Array.isArray(each.Object)) return [each];
    return isAttribute(each) ? [{ Attribute: [each] }] : [];
  });
}

export function readMisp(root: unknown, sink: Sink): boolean {
  const events = eventsOf(root);
  for (const event of events) readEvent(event, sink);
  return events.length > 0;
}

function readEvent(event: JsonRecord, sink: Sink): void {
  const tlp = tlpOfTags(event);
  const inObjects = listOf(event.Object)
    .filter(isRecord)
    .filter((object) => object.deleted !== true)
    .flatMap((object) => listOf(object.Attribute));
  for (const attribute of [...listOf(event.Attribute), ...inObjects])
    if (isRecord(attribute)) readAttribute(attribute, tlp, textOf(event.info), sink);
}

function tlpOfTags(holder: JsonRecord): Meta['tlp'] {
  for (const tag of [...listOf(holder.Tag), ...listOf(holder.tags)]) {
    const level = tlpOf(isRecord(tag) ? tag.name : tag);
    if (level) return level;
  }
  return null;
}

function readAttribute(attribute: JsonRecord, eventTlp: Meta['tlp'], info: string, sink: Sink): void {
  const place = textOf(attribute.uuid) || String(attribute.id ?? '?');
  const type = textOf(attribute.type);
  const value = textOf(attribute.value);
  if (attribute.deleted === true || attribute.deleted === '1') {
    sink.refuse(place, value, 'deleted');
    return;
  }
  if (!isYes(attribute.to_ids)) {
    sink.refuse(place, value, 'not-to-ids');
    return;
  }
  if (!Object.hasOwn(hints, type) || value === '') {
    sink.refuse(place, value, 'unsupported-kind');
    return;
  }
  const tlp = tlpOfTags(attribute) ?? eventTlp ?? null;
  const meta = metaOf({
    firstSeen: attribute.first_seen,
    lastSeen: attribute.last_seen,
    note: textOf(attribute.comment) || info || null,
  });
  for (const text of compositeOf(value, type))
    sink.entry({ text, place, hint: hints[type] ?? null, meta: tlp === null ? meta : { ...meta, tlp } });
}
