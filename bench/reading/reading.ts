// Measures the reader on the evaluation set and on the seeds: `npm run bench reading [-- FLAGS]`. Flags: `--show` (what came
// out otherwise, of the half to tune on), `--all` (every scan, not a sample), `--no-scans`, `--only=text,eng-ocr` (these sets), `--ids=01,07`.
import { paragraphsOf, sources } from './corpus/corpus.ts';
import type { Half, Source } from './corpus/source.ts';
import { docxOf } from './corpus/to-docx.ts';
import { htmlOf } from './corpus/to-html.ts';
import { markdownOf, textOf, withoutDiacritics } from './corpus/to-text.ts';
import { englishSets, pdfSets, scanSets } from './printed.ts';
import { expectedOf } from './score/expected.ts';
import type { Quality } from './score/field.ts';
import { failuresOf, missedBy, tableOf } from './score/print.ts';
import { measureSet, type ReadingSet, type SetResult } from './score/sets.ts';
import { summaryOf } from './score/summary.ts';
import { seedSets } from './seeds.ts';

type Form = { name: string; quality: Quality; extension: string; write: (source: Source) => Uint8Array };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const forms: Form[] = [
  { name: 'text', quality: 'clean', extension: 'txt', write: (source) => utf8(textOf(source)) },
  { name: 'markdown', quality: 'clean', extension: 'md', write: (source) => utf8(markdownOf(source)) },
  { name: 'html', quality: 'clean', extension: 'html', write: (source) => utf8(htmlOf(source)) },
  { name: 'docx', quality: 'clean', extension: 'docx', write: docxOf },
  {
    name: 'no-marks',
    quality: 'garbled',
    extension: 'txt',
    write: (source) => utf8(withoutDiacritics(textOf(source))),
  },
];

function setOf({ name, quality, extension, write }: Form, half: Half, all: readonly Source[]): ReadingSet {
  const items = all
    .filter((source) => source.half === half)
    .map((source) => ({
      expected: expectedOf(source),
      file: `${source.id}.${extension}`,
      bytes: () => write(source),
      paragraphs: paragraphsOf(source),
    }));
  return { name, half, quality, items };
}

/** Scanned dispatches of each half that are read without `--all`. */
const sampled = 3;

const printedForms = ['eng-ocr', 'eng-noisy', 'pdf', 'pdf-office', 'noisy', 'bad'];
const absent = (results: readonly SetResult[]): string[] =>
  printedForms.filter((name) => !results.some(({ set }) => set.name === name));

/** Prints the table and, with `--show`, what came out otherwise; true where every target is met. */
export async function measureReading(flags: readonly string[]): Promise<boolean> {
  const ids = flags.find((flag) => flag.startsWith('--ids='))?.slice('--ids='.length);
  const all = (await sources()).filter(({ id }) => ids === undefined || ids.split(',').includes(id));
  const halves: Half[] = ['tune', 'held-out'];
  const most = flags.includes('--all') ? Number.POSITIVE_INFINITY : sampled;
  const wanted = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
  const sets = [
    ...seedSets(),
    ...forms.flatMap((form) => halves.map((half) => setOf(form, half, all))),
    ...englishSets(all),
    ...pdfSets(all),
    ...(flags.includes('--no-scans') ? [] : scanSets(all, most)),
  ].filter(({ name }) => wanted === undefined || wanted.split(',').includes(name));
  const [warmUp] = all;
  if (warmUp) await measureSet(setOf(forms[0]!, warmUp.half, [warmUp]));
  const results: SetResult[] = [];
  for (const set of sets) if (set.items.length > 0) results.push(await measureSet(set));
  console.log(tableOf(results));
  console.log(`\n${summaryOf(results)}\n`);
  for (const name of absent(results))
    console.log(`${name}: not measured (bench/reading/corpus/render.ts prints it)`);
  if (flags.includes('--show') || flags.includes('--show-held-out'))
    for (const line of failuresOf(results, flags.includes('--show-held-out'))) console.log(line);
  const missed = results.flatMap(missedBy);
  console.log(missed.length === 0 ? 'every target met' : `${missed.length} targets NOT met (marked !)`);
  return missed.length === 0;
}

if (import.meta.main) process.exitCode = (await measureReading(process.argv.slice(2))) ? 0 : 1;
