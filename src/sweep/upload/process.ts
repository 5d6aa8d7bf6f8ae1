// The process that sweeps uploaded logs by the control's own engine, so that a log that eats memory takes nothing else down.
import type { Coverage } from '../../../controls/indicator-sweep/collect/contract.ts';
import { loadIndicators } from '../../../controls/indicator-sweep/collect/load.ts';
import { Sightings } from '../../../controls/indicator-sweep/collect/sightings.ts';
import { sweep } from '../../../controls/indicator-sweep/collect/sweep.ts';
import { answerOrder } from '../../platform/apart/door.ts';
import type { Result, SweepOrder } from './order.ts';

async function sweepAll(
  { run, now, list, version, allow, logs }: SweepOrder,
  onProgress: (done: number) => void,
): Promise<Result> {
  const allowGiven = allow ? { name: 'allow.txt', text: allow } : null;
  const loaded = await loadIndicators({ lists: [list], allow: [], allowGiven, now: new Date(now) });
  const names = new Map(logs.map(({ path, name }) => [path, name]));
  // A member of an archive is `archive!member`.
  const nameOf = (file: string) => file.replace(/^[^!]*/, (path) => names.get(path) ?? path);
  const sightings = new Sightings();
  const coverage: Coverage[] = [];
  await sweep(loaded.table, [...names.keys()], {
    allow: loaded.allow,
    onHit: (hit) => sightings.add(hit),
    onProgress,
    onCovered: (covered) => void coverage.push(...covered),
  });
  return {
    run,
    ranAt: now,
    list: { version, digest: loaded.digest, counts: loaded.counts },
    coverage: coverage.map((file) => ({ ...file, file: nameOf(file.file) })),
    sightings: sightings.all().map(({ files: _, ...sighting }) => sighting),
  };
}

answerOrder(sweepAll, { step: 2 ** 20 });
