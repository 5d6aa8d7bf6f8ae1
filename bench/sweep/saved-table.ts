// How long it takes to load a table that was compiled and kept.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadIndicators } from '../../controls/indicator-sweep/collect/load.ts';
import { loadTable, saveTable } from '../../controls/indicator-sweep/collect/scan/table.ts';
import { OUT } from './corpus/write.ts';

/** Seconds, its file being in the cache of the system. */
export async function savedTable(list: string): Promise<number> {
  const file = join(OUT, 'table');
  const { table } = await loadIndicators({ lists: [list], allow: [], now: new Date() });
  saveTable(table, file);
  readFileSync(file);
  const start = performance.now();
  if (loadTable(file)?.count !== table.count) throw new Error('the saved table is another');
  const took = (performance.now() - start) / 1000;
  rmSync(file);
  return took;
}
