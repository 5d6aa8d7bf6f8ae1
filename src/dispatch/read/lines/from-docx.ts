// Word documents → lines: unpacked within limits, every XML part checked before it is parsed.
import { type ArchiveProblem, readArchive } from '../../../platform/files/archive.ts';
import { done, failed, type Result } from '../../../platform/result.ts';
import { draftsOfDocument, externalTargets } from '../docx/document.ts';
import { labelsOf } from '../docx/numbering.ts';
import { parseXml, type XmlNode } from '../docx/xml.ts';
import { type Refusal, refusal } from '../problems.ts';
import { type Line, numbered } from './line.ts';

const read = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml', '[Content_Types].xml']);
const isRelationships = (name: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name);

function refusalOf({ code, entry }: ArchiveProblem): Refusal {
  if (code === 'damaged') return refusal('truncated');
  return refusal(code === 'encrypted' ? 'encrypted' : 'archive-refused', entry);
}

type Parts = Map<string, XmlNode>;

function parseAll(entries: Map<string, Uint8Array>): Result<Parts, Refusal> {
  const parts: Parts = new Map();
  for (const [name, bytes] of entries) {
    const parsed = parseXml(name, bytes);
    if (!parsed.ok) return parsed;
    parts.set(name, parsed.value);
  }
  return done(parts);
}

function externalLink(parts: Parts): Refusal | null {
  for (const [name, part] of parts) {
    const target = isRelationships(name) ? externalTargets(part)[0] : undefined;
    if (target !== undefined) return refusal('external-link', `${name}: ${target.slice(0, 200)}`);
  }
  return null;
}

/** Automatic numbering is printed before each paragraph; text that tracked changes deleted is left out. */
export async function linesFromDocx(bytes: Uint8Array): Promise<Result<Line[], Refusal>> {
  const entries = await readArchive(bytes, (name) => read.has(name) || isRelationships(name));
  if (!entries.ok) return failed(refusalOf(entries.problem));
  if (!entries.value.has('word/document.xml')) return failed(refusal('wrong-type'));
  const parts = parseAll(entries.value);
  if (!parts.ok) return parts;
  const external = externalLink(parts.value);
  if (external) return failed(external);
  const labels = labelsOf(parts.value.get('word/numbering.xml'), parts.value.get('word/styles.xml'));
  return done(numbered(draftsOfDocument(parts.value.get('word/document.xml')!, labels)));
}
