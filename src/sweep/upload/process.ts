// The process that sweeps uploaded logs by the control's own engine, so that a log that eats memory takes nothing else down.
import type { Coverage } from '../../../controls/indicator-sweep/collect/contract.ts';
import { loadIndicators } from '../../../controls/indicator-sweep/collect/load.ts';
import { Sightings } from '../../../controls/indicator-sweep/collect/sightings.ts';
import { sweep } from '../../../controls/indicator-sweep/collect/sweep.ts';
import type { Result, SweepOrder, Told } from './order.ts';

/** Bytes between two signs of progress. */
const STEP = 2 ** 20;

async function sweepAll(
  { run, now, list, version, logs }: SweepOrder,
  onProgress: (done: number) => void,
): Promise<Result> {
  const loaded = await loadIndicators({ lists: [list], allow: [], now: new Date(now) });
  const names = new Map(logs.map(({ path, name }) => [path, name]));
  // A member of an archive is `archive!member`.
  const nameOf = (file: string) => file.replace(/^[^!]*/, (path) => names.get(path) ?? path);
  const sightings = new Sightings();
  const coverage: Coverage[] = [];
  await sweep(loaded.table, [...names.keys()], {
    threads: 1,
    allow: loaded.allow,
    onHit: (hit) => sightings.add(hit),
    onProgress,
    onCovered: (covered) => void coverage.push(...covered),
  });
  return {
    run,
    ranAt: now,
    list: { version, digest: loaded.digest },
    coverage: coverage.map((file) => ({ ...file, file: nameOf(file.file) })),
    sightings: sightings.all().map(({ files: _, ...sighting }) => sighting),
  };
}

const tell = (told: Told) => process.send?.(told);
let last = 0;
process.on('message', (order: SweepOrder) => {
  sweepAll(order, (done) => {
    if (done - last < STEP) return;
    last = done;
    tell({ done });
  }).then(
    (result) => tell({ result }),
    (error: Error) => tell({ broke: error.stack ?? error.message }),
  );
});
process.on('disconnect', () => process.exit(1));
