// Opens the zip of an XLSX under guard and hands out its XML parts; nothing is parsed before every part has passed.
import yauzl from 'yauzl';
import { done, failed, type Result } from '../result.ts';
import type { TableProblem, TableWarning } from './table.ts';
import { tableLimits } from './table-limits.ts';

export interface WorkbookPackage {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly warnings: readonly TableWarning[];
}

type Opened = Result<WorkbookPackage, TableProblem>;
class Refusal extends Error {
  readonly problem: TableProblem;
  constructor(problem: TableProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * The `.xml` and `.rels` parts of a workbook. Refuses more than 2,000 parts, more than 300 MB unpacked, a packing
 * ratio above 200, sizes that lie, encrypted entries, and a DOCTYPE in any part.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  try {
    const parts = await unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return done({ parts: parts.kept, warnings: dangersIn(parts.names) });
  } catch (error) {
    if (error instanceof Refusal) return failed(error.problem);
    return failed({
      code: 'broken-archive',
      parameters: { reason: error instanceof Error ? error.message : '' },
    });
  }
}

async function unpack(bytes: Buffer): Promise<{ kept: Map<string, Buffer>; names: string[] }> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  const kept = new Map<string, Buffer>();
  const names: string[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    unpacked += entry.uncompressedSize;
    if (names.length > tableLimits.parts) refuse('too-many-parts', { limit: tableLimits.parts });
    if (isTooMuch(unpacked, bytes.length))
      refuse('unpacks-too-large', { limit: tableLimits.unpackedBytes / 1048576 });
    if (!/\.(xml|rels|vml)$/i.test(entry.fileName)) continue;
    const part = await contentOf(zip, entry);
    if (hasDoctype(part)) refuse('doctype', { part: entry.fileName });
    kept.set(entry.fileName.replace(/^\//, ''), part);
  }
  return { kept, names };
}

const isTooMuch = (unpacked: number, packed: number) =>
  unpacked > tableLimits.unpackedBytes ||
  (unpacked > tableLimits.ratioFrom && unpacked > packed * tableLimits.ratio);

async function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// The prologue is looked at as bytes, with the zeros of UTF-16 dropped; the parser refuses one hidden further down.
const hasDoctype = (part: Buffer) =>
  /<!(DOCTYPE|ENTITY)/i.test(part.subarray(0, 16_384).toString('latin1').replaceAll('\0', ''));

function dangersIn(names: readonly string[]): TableWarning[] {
  const warnings: TableWarning[] = [];
  if (names.some((name) => /vbaProject|macrosheets\//i.test(name)))
    warnings.push({ code: 'macros', parameters: {} });
  if (names.some((name) => /externalLinks\/|connections\.xml|queryTables\//i.test(name)))
    warnings.push({ code: 'external-links', parameters: {} });
  return warnings;
}

function refuse(code: TableProblem['code'], parameters: TableProblem['parameters']): never {
  throw new Refusal({ code, parameters });
}
