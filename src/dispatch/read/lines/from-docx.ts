// Word documents → lines: unpacked within limits, every XML part checked before it is parsed.
import { type ArchiveProblem, readArchive } from '../../../platform/files/archive.ts';
import { done, failed, type Result } from '../../../platform/result.ts';
import { asidesOf, notesIn } from '../docx/asides.ts';
import { draftsOfDocument, externalTargets, type Walk } from '../docx/document.ts';
import { labelsOf } from '../docx/numbering.ts';
import { textReader } from '../docx/paragraph-text.ts';
import { stylesOf } from '../docx/styles.ts';
import { child, childrenOf, parseXml, type XmlNode } from '../docx/xml.ts';
import { type Refusal, refusal } from '../problems.ts';
import { type Line, numbered } from './line.ts';
import { asOneTable } from './one-table.ts';
import { withBrokenParagraphs } from './paragraphs.ts';

const read =
  /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|numbering|styles|(?:header|footer)\d*|footnotes|endnotes)\.xml)$/;
const isRelationships = (name: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/.test(name);

export function refusalOf({ code, entry }: ArchiveProblem): Refusal {
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

/** The part that the package names as its document; some programs call it document2.xml. */
function mainOf(parts: Parts): XmlNode | undefined {
  const named = childrenOf(child(parts.get('_rels/.rels'), 'Relationships'), 'Relationship').find(
    ({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''),
  )?.attributes.Target;
  return parts.get((named ?? '').replace(/^\//, '')) ?? parts.get('word/document.xml');
}

const named = (parts: Parts, pattern: RegExp): XmlNode[] =>
  [...parts].filter(([name]) => pattern.test(name)).map(([, part]) => part);

function linesOfParts(parts: Parts, main: XmlNode): Line[] {
  const styles = stylesOf(parts.get('word/styles.xml'));
  const walk = (): Walk => ({
    labels: labelsOf(parts.get('word/numbering.xml'), styles),
    textOf: textReader(styles),
    tables: 0,
    isInCell: false,
    carried: '',
  });
  const body = draftsOfDocument(main, walk());
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => notesIn(parts.get(name)));
  const others = [...notes, ...named(parts, /^word\/footer/)];
  const { before, after } = asidesOf(named(parts, /^word\/header/), others, body, walk());
  return numbered(withBrokenParagraphs(asOneTable([...before, ...body, ...after])));
}

/** Automatic numbering is printed before each paragraph; text that tracked changes deleted is left out. */
export async function linesFromDocx(bytes: Uint8Array): Promise<Result<Line[], Refusal>> {
  const entries = await readArchive(bytes, (name) => read.test(name) || isRelationships(name));
  if (!entries.ok) return failed(refusalOf(entries.problem));
  const parts = parseAll(entries.value);
  if (!parts.ok) return parts;
  const main = mainOf(parts.value);
  if (!main) return failed(refusal('wrong-type'));
  const external = externalLink(parts.value);
  return external ? failed(external) : done(linesOfParts(parts.value, main));
}
