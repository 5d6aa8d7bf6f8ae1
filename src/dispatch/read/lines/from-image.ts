// A scanned or photographed page, or a TIFF of several → lines.
import { done, failed, type Result } from '../../../platform/result.ts';
import { openImage } from '../images/image.ts';
import { withLabelsRead } from '../ocr/labels.ts';
import { faults, readPixelPages } from '../ocr/pages.ts';
import type { ReadOptions } from '../options.ts';
import { draftsOfPages } from '../pdf/lines.ts';
import { type Refusal, refusal } from '../problems.ts';
import type { Source } from '../source.ts';
import { numbered } from './line.ts';
import type { PageFacts } from './quality.ts';

/** A page that cannot be read says so in its facts; where none can, the file is refused for the first one's reason. */
export async function linesFromImage(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Source, Refusal>> {
  const pages = await openImage(bytes);
  if (!pages.ok) return pages;
  const readings = await readPixelPages(pages.value, options);
  if (options.signal?.aborted) return failed(refusal('stopped'));
  const facts = readings.map(
    ({ number, size, read }): PageFacts => ({
      page: number,
      method: 'ocr',
      width: size?.width ?? null,
      height: size?.height ?? null,
      turned: read.ok ? read.value.turned : 0,
      problem: read.ok ? null : faults[read.problem],
    }),
  );
  const drafts = draftsOfPages(readings.flatMap(({ read }) => (read.ok ? [read.value] : [])));
  const lines = withLabelsRead(numbered(drafts));
  if (lines.length > 0) return done({ lines, pages: facts });
  const fault = readings.flatMap(({ read }) => (read.ok ? [] : [read.problem]))[0];
  return failed(refusal(fault === 'slow' ? 'too-slow' : fault === 'damaged' ? 'truncated' : 'no-text'));
}
