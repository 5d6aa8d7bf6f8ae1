// `haidang sweep`: finds in a unit's own logs the machines that talk to the addresses of the lists.
import { randomUUID } from 'node:crypto';
import type { Coverage, Hit, RefusedIndicator } from '../../controls/indicator-sweep/collect/contract.ts';
import { isBelow } from '../../controls/indicator-sweep/collect/input/walk.ts';
import {
  type Loaded,
  type LoadOptions,
  loadIndicators,
} from '../../controls/indicator-sweep/collect/load.ts';
import { SweepFolder } from '../../controls/indicator-sweep/collect/output/folder.ts';
import { LinesFile } from '../../controls/indicator-sweep/collect/output/lines-file.ts';
import {
  type RunFacts,
  resultOf,
  type SweepResult,
} from '../../controls/indicator-sweep/collect/output/result.ts';
import { type StartThread, Threads } from '../../controls/indicator-sweep/collect/scan/threads.ts';
import { Sightings } from '../../controls/indicator-sweep/collect/sightings.ts';
import { sweep as sweepLogs } from '../../controls/indicator-sweep/collect/sweep.ts';
import type { Subcommand } from './subcommand.ts';
import { type SweepArguments, sweepArguments } from './sweep-options.ts';
import { progressOf } from './sweep-progress.ts';
import { sentence, summarise } from './sweep-summary.ts';
import { tell, tellBoth, usage } from './sweep-words.ts';

const FOUND = 1;
const WRONG_USE = 2;
const NOT_SEARCHED = 3;

async function run(args: readonly string[], startThread?: StartThread): Promise<number> {
  const options = sweepArguments(args);
  if (typeof options === 'string') return wrong(`${options}\n\n${usage}`);
  const threads = new Threads(options.threads - 1, startThread);
  if (options.watch) {
    const { watch } = await import('./sweep-watch.ts');
    return watch(options, options.watch, threads);
  }
  const brought = await broughtBy(options);
  if (typeof brought === 'string') return wrong(brought);
  const outputs = outputsOf(options);
  if (typeof outputs === 'string') return wrong(outputs);
  const { refused } = outputs;
  threads.begin();
  const loaded = await listsFor(options, brought, refused);
  refused?.close();
  if (typeof loaded === 'string') {
    await threads.close();
    return wrong(loaded);
  }
  for (const { file, reason } of loaded.unreadable) tell(`${file}: ${sentence(reason)}`);
  if (loaded.table.count === 0)
    return wrong('Danh sách không có chỉ báo nào dùng được. / The lists hold no indicator that can be used.');
  const facts = brought?.facts ?? { version: options.version, bundle: null };
  const result = await search(options, outputs, loaded, facts, threads);
  await threads.close();
  if (result === null) return NOT_SEARCHED;
  summarise(result, options.out);
  const unwritten = [refused?.fault, outputs.hits?.fault, ...(outputs.folder?.unwritten ?? [])];
  for (const fault of unwritten) if (fault) tellBoth('Không ghi được', 'could not be written', fault);
  const isWhole = result.totals.skipped === 0 && loaded.unreadable.length === 0 && !unwritten.some(Boolean);
  if (!isWhole) return NOT_SEARCHED;
  return result.totals.hits > 0 ? FOUND : 0;
}

/** Compiled now, or compiled before and kept; or the sentence that says why what was kept is not used. */
async function listsFor(
  { indicators: lists, allow, table, saveTable }: SweepArguments,
  brought: Brought | null,
  refused: Outputs['refused'],
): Promise<Loaded | string> {
  const given = { lists, allow, ...brought?.given };
  if (table !== null) return (await import('./sweep-table.ts')).keptTable(table, given);
  const now = new Date();
  const loaded = await loadIndicators({
    ...given,
    now,
    workbookRows: async (bytes) => (await import('../platform/documents/text-rows.ts')).textRows(bytes),
    onRefused: refused?.write,
  });
  if (saveTable === null) return loaded;
  const { keepTable } = await import('./sweep-table.ts');
  return keepTable(saveTable, loaded, now).then(
    () => loaded,
    (error) => `--save-table: không ghi được. / cannot be written. (${(error as Error).message})`,
  );
}

/** What a bundle brings along. */
interface Brought {
  given: Pick<LoadOptions, 'given' | 'allowGiven'>;
  facts: Pick<RunFacts, 'version' | 'bundle'>;
}

/** Null: there is no bundle. Its reader is loaded only for one: a program that starts at once is worth more. */
async function broughtBy({ bundle, pinned }: SweepArguments): Promise<Brought | string | null> {
  if (bundle === null) return null;
  const { bundleOf, factsOfBundle, givenBy } = await import('./sweep-bundle.ts');
  const opened = bundleOf(bundle, pinned);
  return typeof opened === 'string' ? opened : { given: givenBy(opened), facts: factsOfBundle(opened) };
}

interface Outputs {
  refused: LinesFile<RefusedIndicator> | null;
  hits: LinesFile<Hit> | null;
  /** Opened once the list is known, which says whether there is something to go on from. */
  folder: SweepFolder | null;
}

/** The files that are written to, or the sentence that says which cannot be. */
function outputsOf({ refused, hits, out }: SweepArguments): Outputs | string {
  try {
    return {
      refused: refused === null ? null : new LinesFile(refused),
      hits: hits !== null || out === null ? new LinesFile(hits ?? '-') : null,
      folder: null,
    };
  } catch (error) {
    return `Không ghi được: ${(error as Error).message}. / Cannot be written.`;
  }
}

/** Null: stopped by Ctrl-C. */
async function search(
  options: SweepArguments,
  outputs: Outputs,
  loaded: Loaded,
  facts: Brought['facts'],
  threads: Threads,
): Promise<SweepResult | null> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const folder = options.out === null ? null : new SweepFolder(options.out, loaded.digest);
  outputs.folder = folder;
  if (folder && folder.resumed > 0)
    tell(
      `Làm tiếp: ${folder.resumed} tệp đã quét lần trước. / Going on: ${folder.resumed} files were searched before.`,
    );
  // What an earlier sweep wrote names what this one looks for.
  const isOwn = isBelow(options.out ?? '.');
  const sightings = folder?.sightings ?? new Sightings();
  const coverage: Coverage[] = folder?.coverage ?? [];
  const progress = progressOf(options);
  await sweepLogs(loaded.table, options.paths, {
    threads,
    allow: loaded.allow,
    log: { zone: options.zone, year: options.year, own: options.own },
    digests: folder !== null,
    signal: stop.signal,
    ...(folder ? { isDone: (file) => isOwn(file) || folder.isDone(file) } : {}),
    onHit(hit) {
      outputs.hits?.write(hit);
      if (folder) folder.hit(hit);
      else sightings.add(hit);
    },
    onProgress: progress.at,
    onCovered: (covered) => (folder ? folder.covered(covered) : void coverage.push(...covered)),
  });
  progress.end();
  outputs.hits?.close();
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  if (stop.signal.aborted) {
    folder?.close();
    tell(
      folder
        ? 'Đã dừng; chạy lại lệnh để làm tiếp. / Stopped; run it again to go on.'
        : 'Đã dừng. / Stopped.',
    );
    return null;
  }
  const found = { coverage, sightings: sightings.all(), uncounted: sightings.uncounted };
  const now = new Date();
  const result = resultOf(loaded, found, { run: randomUUID(), ranAt: now, ...facts });
  folder?.finish(result, now);
  return result;
}

function wrong(text: string): number {
  tell(text);
  return WRONG_USE;
}

/** The command; a single-file build starts its threads in its own way. */
export const sweepBy = (startThread?: StartThread): Subcommand => ({
  summary: 'quét nhật ký tìm chỉ báo / sweep logs for indicators',
  usage,
  // 1 says that something was found: what nobody foresaw must not say so.
  run: (args) =>
    run(args, startThread).catch((error) => {
      tellBoth('Lỗi không lường trước', 'unforeseen', (error as Error).stack ?? String(error));
      return NOT_SEARCHED;
    }),
});

export const sweep = sweepBy();
