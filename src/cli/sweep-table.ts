// A list that was compiled once and kept: the table in one file, what is told of it in another, believed only together.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { listDigest } from '../../controls/indicator-sweep/collect/digest.ts';
import { AllowList } from '../../controls/indicator-sweep/collect/indicators/allow.ts';
import { walk } from '../../controls/indicator-sweep/collect/input/walk.ts';
import type { Loaded, LoadOptions } from '../../controls/indicator-sweep/collect/load.ts';
import { loadTable, saveTable } from '../../controls/indicator-sweep/collect/scan/table.ts';
import { tellBoth } from './sweep-words.ts';

const SCHEMA = 'haidang-sweep-table/1';
const factsFile = (file: string): string => `${file}.json`;

interface Facts extends Omit<Loaded, 'table' | 'allow'> {
  schema: typeof SCHEMA;
  /** The beginning of the table's file, in hex: it holds the digest of the rest. */
  table: string;
  /** The instant at which expiry was judged. */
  builtAt: string;
  allowed: ReturnType<AllowList['touches']>;
}

/** Writes the table and `<file>.json` beside it. */
export async function keepTable(
  file: string,
  { table, allow, ...told }: Loaded,
  builtAt: Date,
): Promise<void> {
  saveTable(table, file);
  const facts: Facts = {
    ...{ schema: SCHEMA, table: headOf(file), builtAt: builtAt.toISOString() },
    ...{ allowed: allow.touches(), ...told },
  };
  writeFileSync(factsFile(file), `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
}

/** What was given beside a table: it must be what the table was built of. */
export type Beside = Pick<LoadOptions, 'lists' | 'allow' | 'given' | 'allowGiven'>;

/** The list that was kept, or the sentence that says why it is not used. */
export async function keptTable(file: string, beside: Beside): Promise<Loaded | string> {
  const facts = factsOf(file);
  if (typeof facts === 'string') return facts;
  const table = readTable(file, facts.table);
  if (table === null)
    return `${file}: bảng hỏng hoặc do phiên bản khác dựng; dựng lại bằng --save-table. / the table is damaged or of another version; build it again with --save-table.`;
  if (await isOfOtherLists(facts, beside))
    return `${file}: bảng dựng từ danh sách khác; dựng lại bằng --save-table. / the table was built of other lists; build it again with --save-table.`;
  if (await isOfOtherAllowList(facts, beside))
    return `${file}: bảng dựng với danh sách cho phép khác; dựng lại bằng --save-table. / the table was built with another allow-list; build it again with --save-table.`;
  tellBoth('Bảng dựng lúc', 'table built at', facts.builtAt);
  const { schema: _, table: __, builtAt: ___, allowed, ...told } = facts;
  return { ...told, table, allow: allowListOf(allowed) };
}

function factsOf(file: string): Facts | string {
  try {
    const facts = JSON.parse(readFileSync(factsFile(file), 'utf8')) as Facts;
    if (facts.schema === SCHEMA && Array.isArray(facts.lists)) return facts;
  } catch {
    // Said below, whatever is wrong with it.
  }
  return `${factsFile(file)}: thiếu hoặc không phải tệp đi kèm bảng; dựng lại bằng --save-table. / missing, or not what goes with a table; build it again with --save-table.`;
}

/** Null where it is not the file that was written, or a table of another version. */
function readTable(file: string, head: string) {
  try {
    return headOf(file) === head ? loadTable(file) : null;
  } catch {
    return null;
  }
}

/** Nothing given beside it: the table speaks for itself. */
async function isOfOtherLists({ digest }: Facts, { lists, given = [] }: Beside): Promise<boolean> {
  const digests: string[] = [];
  for await (const { path, skipped } of walk(lists)) if (!skipped) digests.push(await sha256Of(path));
  for (const { bytes } of given) digests.push(createHash('sha256').update(bytes).digest('hex'));
  return digests.length > 0 && listDigest(digests) !== digest;
}

async function isOfOtherAllowList(
  { allowed }: Facts,
  { allow, given, allowGiven }: Beside,
): Promise<boolean> {
  if (allow.length === 0 && !given) return false;
  const list = new AllowList();
  if (allowGiven) list.add(allowGiven.name, allowGiven.text.split('\n'));
  for await (const { path, skipped } of walk(allow))
    if (!skipped) list.add(path, (await readFile(path, 'utf8')).split('\n'));
  return JSON.stringify(list.touches()) !== JSON.stringify(allowed);
}

const allowListOf = ({ names, networks, values }: Facts['allowed']): AllowList =>
  new AllowList().add('table', [...names, ...networks, ...values]);

function headOf(file: string): string {
  const fd = openSync(file, 'r');
  try {
    const head = Buffer.alloc(64);
    return head.subarray(0, readSync(fd, head)).toString('hex');
  } finally {
    closeSync(fd);
  }
}

async function sha256Of(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), digest);
  return digest.digest('hex');
}
