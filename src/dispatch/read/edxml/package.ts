// Opens an edXML package: its envelope, and its attachments read in turn through the same doors.
import { readArchive } from '../../../platform/files/archive.ts';
import { done, failed, type Result } from '../../../platform/result.ts';
import type { Envelope } from '../../contract.ts';
import { parseXml } from '../docx/xml.ts';
import { sourceOf } from '../doors.ts';
import { kindOf } from '../kind.ts';
import { fold } from '../lines/fold.ts';
import { refusalOf } from '../lines/from-docx.ts';
import type { Line } from '../lines/line.ts';
import type { ReadOptions } from '../options.ts';
import { messageOf, type Refusal, refusal } from '../problems.ts';
import type { Source } from '../source.ts';
import { type Attachment, attachmentsIn } from './attachments.ts';
import { type EnvelopeFields, envelopeIn } from './envelope.ts';

export type Opened = { source: Source; envelope: Envelope };
type Read = { attachment: Attachment; outcome: Result<Source, Refusal> };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The package's own file, and the files beside it where it came as an archive. */
async function unpacked(bytes: Uint8Array): Promise<Result<[Uint8Array, Map<string, Uint8Array>], Refusal>> {
  if (!isZip(bytes)) return done([bytes, new Map()]);
  const limits = {
    maximumEntries: 100,
    maximumTotal: 100 * 1024 * 1024,
    maximumEntryBytes: 50 * 1024 * 1024,
    maximumRatio: 150,
    nestedUnder: /^/,
  };
  const files = await readArchive(bytes, () => true, limits);
  if (!files.ok) return failed(refusalOf(files.problem));
  const own = [...files.value].find(([, content]) => !isZip(content) && kindOf(content) === 'edxml');
  return own ? done([own[1], files.value]) : failed(refusal('archive'));
}

async function readEach(attachments: Attachment[], options: ReadOptions): Promise<Read[]> {
  const found: Read[] = [];
  for (const attachment of attachments) {
    options.signal?.throwIfAborted();
    const { bytes } = attachment;
    const outcome = bytes ? await sourceOf(bytes, options) : failed<Refusal>(refusal('truncated'));
    found.push({ attachment, outcome });
  }
  return found;
}

const opening = (source: Source): string =>
  fold(
    source.lines
      .slice(0, 40)
      .map(({ shown }) => shown)
      .join('\n'),
  );

/** The dispatch itself: the attachment that bears the envelope's symbol, else a letterhead, else the first one. */
function mainOf(read: { source: Source }[], { number, symbol }: EnvelopeFields): number {
  const code = fold(`${number ?? ''}/${symbol ?? ''}`).replace(/\s/g, '');
  const bears = read.findIndex(
    ({ source }) => symbol !== null && opening(source).replace(/ /g, '').includes(code),
  );
  if (bears >= 0) return bears;
  return Math.max(
    0,
    read.findIndex(({ source }) => /cong hoa xa hoi/.test(opening(source))),
  );
}

const appendix = /^(?:phu luc|mau so|bieu mau|mau bao cao|danh sach)\b/m;

/** Pages and lines count on through the attachments; what is no appendix is kept beside the text. */
function joined(main: Source, others: Source[]): Source {
  const lines: Line[] = [...main.lines];
  const pages = [...main.pages];
  for (const other of others) {
    const page = Math.max(0, ...pages.map((each) => each.page), lines.at(-1)?.page ?? 0);
    const number = lines.at(-1)?.number ?? 0;
    const aside = !appendix.test(opening(other));
    for (const line of other.lines)
      lines.push({
        ...line,
        page: line.page + page,
        number: line.number + number,
        ...(aside ? { aside } : {}),
      });
    pages.push(...other.pages.map((each) => ({ ...each, page: each.page + page })));
  }
  return { lines, pages };
}

const hasText = ({ lines }: Source): boolean => lines.some(({ shown }) => shown !== '');

/** One attachment at least must be readable; what is wrong with the others stands beside their names. */
export async function openPackage(bytes: Uint8Array, options: ReadOptions): Promise<Result<Opened, Refusal>> {
  const files = await unpacked(bytes);
  if (!files.ok) return files;
  const parsed = parseXml('edXML', files.value[0]);
  if (!parsed.ok) return parsed;
  const fields = envelopeIn(parsed.value);
  if (!fields) return failed(refusal('not-well-formed', 'MessageHeader'));
  const read = await readEach(attachmentsIn(parsed.value, files.value[1]), options);
  const readable = read.flatMap(({ attachment, outcome }) =>
    outcome.ok && hasText(outcome.value) ? [{ attachment, source: outcome.value }] : [],
  );
  if (readable.length === 0) return failed(refusal('no-attachment', placeOf(read)));
  const main = mainOf(readable, fields);
  const source = joined(
    readable[main]!.source,
    readable.filter((_, index) => index !== main).map((each) => each.source),
  );
  return done({ source, envelope: { ...fields, attachments: told(read, readable[main]!.attachment) } });
}

function placeOf(read: Read[]): string | null {
  const first = read.find(({ outcome }) => !outcome.ok);
  return first && !first.outcome.ok ? `${first.attachment.name}: ${first.outcome.problem.code}` : null;
}

const told = (read: Read[], main: Attachment): Envelope['attachments'] =>
  read.map(({ attachment, outcome }) => ({
    name: attachment.name,
    isDispatch: attachment === main,
    problem: outcome.ok ? null : messageOf(outcome.problem),
  }));
