// Prints precision, recall and F1 per field of the reader on the labelled seeds in ../shared, clean and garbled apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../src/dispatch/contract.ts';
import { demandsOf } from '../src/dispatch/read/demands/demands.ts';
import { foldedKey } from '../src/dispatch/read/lines/fold.ts';
import { readDispatch } from '../src/dispatch/read/read.ts';

type Gold = {
  garbled: boolean;
  issuer: string;
  parent_body: string | null;
  number: string | null;
  symbol: string | null;
  place: string | null;
  date: { iso: string | null };
  subject: string | null;
  addressees: string[];
  bases: { number: string; date: string | null }[];
  obligations: { path: string; text_restored: string; deadline: { date: string } | null }[];
  contacts: { phone: string }[];
  signatory: { name: string | null };
  cc: string[] | null;
  appendices: { blocks: { units: string[] }[] }[];
};
type Score = { right: number; wrong: number; missed: number };

const present = (values: (string | null | undefined)[]): string[] =>
  values.flatMap((value) => (value ? [foldedKey(value)] : []));

const fields: Record<string, [(gold: Gold) => string[], (reading: Reading) => string[]]> = {
  issuer: [(g) => present([g.issuer]), (r) => present([r.issuer.value])],
  parent: [(g) => present([g.parent_body]), (r) => present([r.parentBody.value])],
  number: [(g) => present([g.number]), (r) => present([r.number.value])],
  symbol: [(g) => present([g.symbol]), (r) => present([r.symbol.value])],
  place: [(g) => present([g.place]), (r) => present([r.place.value])],
  date: [(g) => present([g.date.iso]), (r) => present([r.date.iso])],
  subject: [(g) => present([g.subject]), (r) => present([r.subject.value])],
  addressees: [(g) => present(g.addressees), (r) => present(r.addressees.map(({ name }) => name))],
  bases: [
    (g) => g.bases.map((b) => `${b.number} ${b.date}`),
    (r) => r.bases.map((b) => `${b.number} ${b.date}`),
  ],
  paths: [(g) => g.obligations.map(({ path }) => path), (r) => r.obligations.map(({ path }) => path)],
  texts: [
    (g) => present(g.obligations.map((o) => o.text_restored)),
    (r) => present(r.obligations.map(({ text }) => text)),
  ],
  deadlines: [
    (g) => g.obligations.flatMap(({ path, deadline }) => (deadline ? [`${path} ${deadline.date}`] : [])),
    (r) =>
      r.obligations.flatMap(({ path, deadline }) =>
        /before|by/.test(deadline.kind) ? [`${path} ${deadline.date}`] : [],
      ),
  ],
  phones: [
    (g) => g.contacts.map(({ phone }) => phone),
    (r) => r.contacts.flatMap(({ phones }) => phones.slice(0, 1)),
  ],
  signatory: [(g) => present([g.signatory.name]), (r) => present([r.signatory.name])],
  distribution: [(g) => present(g.cc ?? []), (r) => present(r.distribution.map(({ name }) => name))],
  units: [
    (g) => present(g.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units))),
    (r) =>
      present(
        r.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units.map(({ name }) => name))),
      ),
  ],
};

function add(scores: Map<string, Score>, name: string, expected: string[], found: string[]): void {
  const score = scores.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  const left = [...expected];
  for (const value of found) {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    score[at >= 0 ? 'right' : 'wrong']++;
  }
  score.missed += left.length;
  scores.set(name, score);
}

const f1 = ({ right, wrong, missed }: Score): string =>
  right + wrong + missed === 0 ? '—' : ((2 * right) / (2 * right + wrong + missed)).toFixed(2);

const shared = new URL('../../shared/', import.meta.url);
if (!existsSync(new URL('gold/', shared))) {
  console.error('bench/reading: ../shared is absent, nothing to measure');
  process.exit(0);
}
const labels: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('gold/demands.json', shared), 'utf8'),
);
const sets = { clean: new Map<string, Score>(), garbled: new Map<string, Score>() };
for (const name of readdirSync(new URL('gold/', shared)).filter((file) => file !== 'demands.json')) {
  const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${name}`, shared), 'utf8'));
  const file = name.replace(/\.json$/, '');
  const result = await readDispatch(readFileSync(new URL(`seeds/${file}`, shared)), file);
  if (!result.ok) throw new Error(`${file}: ${result.problem.message.en}`);
  const scores = gold.garbled ? sets.garbled : sets.clean;
  for (const [field, [expected, found]] of Object.entries(fields))
    add(scores, field, expected(gold), found(result.value));
  for (const { path, text_restored } of gold.obligations) {
    const expected = labels[file.slice(0, 3)]?.[path] ?? [];
    const found = demandsOf(text_restored).map(({ control }) => control);
    add(scores, 'demands*', expected, found);
    if (process.argv.includes('--wrong') && expected.toSorted().join() !== found.toSorted().join())
      console.log(file.slice(0, 3), path, { expected, found });
  }
}
console.log(
  'field         clean  garbled   (F1, folded and exact; garbled text is read as it stands, without OCR)',
);
for (const field of [...Object.keys(fields), 'demands*']) {
  console.log(`${field.padEnd(14)}${f1(sets.clean.get(field)!).padEnd(7)}${f1(sets.garbled.get(field)!)}`);
}
console.log('* from the labelled wording of every clause');
