// `haidang sweep`: finds in a unit's own logs the machines that talk to the addresses of the lists.
import { randomUUID } from 'node:crypto';
import type { Bundle } from '../../controls/indicator-sweep/collect/bundle/open.ts';
import type { Coverage, Hit, RefusedIndicator } from '../../controls/indicator-sweep/collect/contract.ts';
import { SKIPPED } from '../../controls/indicator-sweep/collect/input/reasons.ts';
import { isBelow } from '../../controls/indicator-sweep/collect/input/walk.ts';
import { type Loaded, loadIndicators } from '../../controls/indicator-sweep/collect/load.ts';
import { SweepFolder } from '../../controls/indicator-sweep/collect/output/folder.ts';
import { LinesFile } from '../../controls/indicator-sweep/collect/output/lines-file.ts';
import { resultOf, type SweepResult } from '../../controls/indicator-sweep/collect/output/result.ts';
import { Sightings } from '../../controls/indicator-sweep/collect/sightings.ts';
import { type SweepOptions, sweep as sweepLogs } from '../../controls/indicator-sweep/collect/sweep.ts';
import { textRows } from '../platform/documents/text-rows.ts';
import type { Subcommand } from './subcommand.ts';
import { bundleOf, factsOfBundle, givenBy } from './sweep-bundle.ts';
import { type SweepArguments, sweepArguments } from './sweep-options.ts';
import { progressOf } from './sweep-progress.ts';
import { watch } from './sweep-watch.ts';
import { tell, tellBoth, usage } from './sweep-words.ts';

const FOUND = 1;
const WRONG_USE = 2;
const NOT_SEARCHED = 3;

type StartThread = SweepOptions['startWorker'];

async function run(args: readonly string[], startWorker: StartThread): Promise<number> {
  const options = sweepArguments(args);
  if (typeof options === 'string') return wrong(`${options}\n\n${usage}`);
  if (options.watch) return watch(options, options.watch, startWorker);
  const bundle = options.bundle === null ? null : bundleOf(options.bundle, options.pinned);
  if (typeof bundle === 'string') return wrong(bundle);
  const outputs = outputsOf(options);
  if (typeof outputs === 'string') return wrong(outputs);
  const { refused } = outputs;
  const loaded = await loadIndicators({
    lists: options.indicators,
    allow: options.allow,
    now: new Date(),
    workbookRows: textRows,
    onRefused: refused?.write,
    ...(bundle ? givenBy(bundle) : {}),
  });
  refused?.close();
  for (const { file, reason } of loaded.unreadable) tell(`${file}: ${sentence(reason)}`);
  if (loaded.table.count === 0)
    return wrong('Danh sách không có chỉ báo nào dùng được. / The lists hold no indicator that can be used.');
  const result = await search(options, outputs, loaded, bundle, startWorker);
  if (result === null) return NOT_SEARCHED;
  summarise(result, options);
  const unwritten = [refused?.fault, outputs.hits?.fault, ...(outputs.folder?.unwritten ?? [])];
  for (const fault of unwritten) if (fault) tellBoth('Không ghi được', 'could not be written', fault);
  const isWhole = result.totals.skipped === 0 && loaded.unreadable.length === 0 && !unwritten.some(Boolean);
  if (!isWhole) return NOT_SEARCHED;
  return result.totals.hits > 0 ? FOUND : 0;
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
  bundle: Bundle | null,
  startWorker: StartThread,
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
    threads: options.threads,
    ...(startWorker ? { startWorker } : {}),
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
  const facts = bundle ? factsOfBundle(bundle) : { version: options.version, bundle: null };
  const result = resultOf(loaded, found, { run: randomUUID(), ranAt: now, ...facts });
  folder?.finish(result, now);
  return result;
}

function wrong(text: string): number {
  tell(text);
  return WRONG_USE;
}

const sentence = (reason: string): string => {
  const words = SKIPPED[reason as keyof typeof SKIPPED];
  return words ? `${words.vi} / ${words.en}` : reason;
};

function summarise({ totals, coverage, list }: SweepResult, { out }: SweepArguments): void {
  for (const { file, skipped } of coverage)
    if (skipped) tell(`${file}: ${sentence(skipped.reason)}${skipped.at ? ` (${skipped.at})` : ''}`);
  const { counts } = list;
  tell(`Chỉ báo / indicators: ${counts.live - counts.allowed} (hết hạn / expired ${counts.expired})`);
  tell(
    `Đã quét / searched: ${totals.files - totals.skipped}/${totals.files} tệp / files, ${totals.lines} dòng / lines`,
  );
  tell(`Thấy / found: ${totals.hits} lần / hits, ${totals.devices} thiết bị / devices`);
  if (out) tell(`Kết quả / results: ${out}`);
}

/** The command; a single-file build starts its threads in its own way. */
export const sweepBy = (startWorker?: StartThread): Subcommand => ({
  summary: 'quét nhật ký tìm chỉ báo / sweep logs for indicators',
  usage,
  // 1 says that something was found: what nobody foresaw must not say so.
  run: (args) =>
    run(args, startWorker).catch((error) => {
      tellBoth('Lỗi không lường trước', 'unforeseen', (error as Error).stack ?? String(error));
      return NOT_SEARCHED;
    }),
});

export const sweep = sweepBy();
