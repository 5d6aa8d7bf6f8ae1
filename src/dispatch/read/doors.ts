// The input doors: one for each kind of file, its bytes in, its lines and what is known of its pages out.
import { done, failed, type Result } from '../../platform/result.ts';
import { type FileKind, kindOf } from './kind.ts';
import type { Line } from './lines/line.ts';
import type { ReadOptions } from './options.ts';
import { type Refusal, refusal } from './problems.ts';
import type { Source } from './source.ts';

export const maximumBytes = 50 * 1024 * 1024;

export type Door = (bytes: Uint8Array, options: ReadOptions) => Promise<Result<Source, Refusal>>;

/** Kinds without pages of their own give lines alone. */
const unpaged = (lines: Result<Line[], Refusal>): Result<Source, Refusal> =>
  lines.ok ? done({ lines: lines.value, pages: [] }) : lines;

const refuse =
  (code: Refusal['code']): Door =>
  async () =>
    failed(refusal(code));

/** Each opens what it needs when its first file comes: most runs read one kind only. */
const doors: Record<Exclude<FileKind, 'edxml'>, Door> = {
  text: async (bytes) => {
    const { decodeText } = await import('./lines/decode.ts');
    const text = decodeText(bytes);
    if (text === null) return failed(refusal('wrong-type'));
    return unpaged(done((await import('./lines/from-text.ts')).linesFromText(text)));
  },
  html: async (bytes) => unpaged((await import('./lines/from-html.ts')).linesFromHtml(bytes)),
  docx: async (bytes) => unpaged(await (await import('./lines/from-docx.ts')).linesFromDocx(bytes)),
  pdf: async (bytes, options) => (await import('./lines/from-pdf.ts')).linesFromPdf(bytes, options),
  image: async (bytes, options) => (await import('./lines/from-image.ts')).linesFromImage(bytes, options),
  'old-word': refuse('old-word'),
  spreadsheet: refuse('spreadsheet'),
  slides: refuse('slides'),
  'open-document': refuse('open-document'),
  rtf: refuse('rtf'),
  'locked-office': refuse('encrypted'),
  archive: refuse('archive'),
  other: refuse('wrong-type'),
};

/** What one file that is no package holds; whatever its name says. */
export async function sourceOf(bytes: Uint8Array, options: ReadOptions): Promise<Result<Source, Refusal>> {
  if (bytes.length === 0) return failed(refusal('empty'));
  if (bytes.length > maximumBytes) return failed(refusal('too-large'));
  const kind = kindOf(bytes);
  return kind === 'edxml' ? failed(refusal('too-deep')) : doors[kind](bytes, options);
}
