// STIX 2.x bundles and TAXII envelopes: the indicators in them, with their times, confidence and markings.
import type { Source } from '../../contract.ts';
import type { Meta, Sink } from '../entry.ts';
import { metaOf, tlpOf } from '../meta.ts';
import { isRecord, type JsonRecord, listOf, textOf } from './json-values.ts';
import { readPattern } from './stix-pattern.ts';

/** The marking objects that the specification fixes (STIX 2.1, section 7.2.1.4, and TLP 2.0). */
const markings: Record<string, Source['tlp']> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'clear',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
  'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487': 'clear',
  'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'green',
  'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'amber',
  'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003': 'amber+strict',
  'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1': 'red',
};
const observables = new Set(['domain-name', 'ipv4-addr', 'ipv6-addr', 'url', 'file']);
const strictness: Source['tlp'][] = ['clear', 'green', 'amber', 'amber+strict', 'red'];

export const isStix = (root: unknown): boolean =>
  isRecord(root) &&
  (root.type === 'bundle' ||
    root.type === 'indicator' ||
    listOf(root.objects).some(
      (each) => isRecord(each) && typeof each.id === 'string' && each.id.includes('--'),
    ));

export function readStix(root: JsonRecord, sink: Sink): void {
  const objects = (root.type === 'indicator' ? [root] : listOf(root.objects)).filter(isRecord);
  const known = new Map(Object.entries(markings));
  for (const object of objects)
    if (object.type === 'marking-definition') known.set(textOf(object.id), tlpOfMarking(object));
  for (const [at, object] of objects.entries()) {
    const place = textOf(object.id) || `#${at + 1}`;
    if (object.type === 'indicator') readIndicator(object, place, known, sink);
    else if (observables.has(textOf(object.type)))
      sink.refuse(
        place,
        textOf(object.value) || textOf(object.name) || textOf(object.type),
        'bare-observable',
      );
  }
}

function tlpOfMarking(object: JsonRecord): Source['tlp'] {
  const definition = isRecord(object.definition) ? textOf(object.definition.tlp) : '';
  return tlpOf(definition) ?? tlpOf(object.name);
}

function readIndicator(
  object: JsonRecord,
  place: string,
  known: Map<string, Source['tlp']>,
  sink: Sink,
): void {
  const pattern = textOf(object.pattern);
  const shown = pattern.slice(0, 200);
  if (object.revoked === true) {
    sink.refuse(place, shown, 'revoked');
    return;
  }
  const types = [...listOf(object.indicator_types), ...listOf(object.labels)];
  if (types.includes('benign')) {
    sink.refuse(place, shown, 'benign');
    return;
  }
  const language = object.pattern_type ?? 'stix';
  if (language !== 'stix') {
    sink.refuse(place, shown, 'pattern-type');
    return;
  }
  const meta = metaFor(object, known);
  for (const read of readPattern(pattern)) {
    if ('reason' in read) sink.refuse(place, read.text, read.reason);
    else sink.entry({ text: read.text, place, hint: read.hint, port: read.port ?? null, meta });
  }
}

/** Of several markings the strictest holds. */
function metaFor(object: JsonRecord, known: Map<string, Source['tlp']>): Meta | null {
  const marked = listOf(object.object_marking_refs).map((ref) => known.get(String(ref)) ?? null);
  const tlp = strictness.findLast((level) => marked.includes(level)) ?? null;
  const meta = metaOf({
    confidence: object.confidence,
    firstSeen: object.valid_from,
    expires: object.valid_until,
    note: object.name ?? object.description,
  });
  return tlp === null ? meta : { ...meta, tlp };
}
