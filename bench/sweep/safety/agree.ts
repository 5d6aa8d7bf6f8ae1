// The engine (kernel, then matcher) against the slow and obvious oracle, over random lines.
import { matchLine } from '../../../controls/indicator-sweep/collect/match/line.ts';
import { oracle } from '../../../controls/indicator-sweep/collect/match/oracle.ts';
import { facts } from '../../../controls/indicator-sweep/collect/match/sample.ts';
import { LIST } from '../../../controls/indicator-sweep/collect/match/sample-words.ts';
import { indexOf } from '../../../controls/indicator-sweep/collect/scan/index-of.ts';
import { scanStream } from '../../../controls/indicator-sweep/collect/scan/stream.ts';
import { compileTable } from '../../../controls/indicator-sweep/collect/scan/table.ts';
import { randomLines } from './random-lines.ts';

export interface Disagreement {
  line: string;
  engine: string[];
  oracle: string[];
}

const told = (found: { indicator: { value: string }; strength: string }[]): string[] =>
  found.map(({ indicator, strength }) => `${indicator.value} ${strength}`).sort();

/** Every line on which they differ, the first hundred; and how many lines have hits, so that nobody agrees on nothing. */
export async function disagreements(seed: number, count: number) {
  const table = await compileTable(LIST);
  const index = indexOf(table);
  const lines = [...randomLines(seed, count)];
  const engine = new Map<number, string[]>();
  await scanStream(table, [Buffer.from(lines.join('\n'))], {
    onCandidate: (bytes, number) =>
      void engine.set(number - 1, told(matchLine(bytes.toString(), facts(), index))),
  });
  index.release();
  const differing: Disagreement[] = [];
  let withHits = 0;
  for (const [n, line] of lines.entries()) {
    const wanted = told(oracle(line, facts(), LIST));
    const found = engine.get(n) ?? [];
    if (wanted.length > 0) withHits++;
    if (wanted.join() !== found.join() && differing.length < 100)
      differing.push({ line, engine: found, oracle: wanted });
  }
  return { differing, withHits };
}

/** `npm run bench sweep-oracle`: a hundred thousand lines. */
export async function measureAgreement(): Promise<boolean> {
  const lines = 100_000;
  const { differing, withHits } = await disagreements(100, lines);
  const sum = `engine and oracle over ${lines} random lines, ${withHits} of them with hits: ${differing.length} differ`;
  console.log(`${differing.length === 0 ? 'met    ' : 'NOT MET'}  ${sum}`);
  for (const { line, engine, oracle: wanted } of differing.slice(0, 20))
    console.log(
      `  ${JSON.stringify(line)}\n    engine ${engine.join(', ')}\n    oracle ${wanted.join(', ')}`,
    );
  return differing.length === 0;
}
