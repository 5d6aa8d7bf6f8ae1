// The figures of all sets of one quality together, as a table that README can quote.
import type { Half } from '../corpus/source.ts';
import type { Quality } from './field.ts';
import { fields } from './fields.ts';
import { figure } from './print.ts';
import type { SetResult } from './sets.ts';
import { f1Of, nothing, sum } from './tally.ts';

const qualities: [Quality, string][] = [
  ['clean', 'clean'],
  ['ocr', 'OCR'],
  ['garbled', 'garbled'],
];
const halves: Half[] = ['tune', 'held-out'];

/** Rows of the table: what is scored, the fields in it, and where two targets differ, the one of garbled text. */
const rows: { what: string; names: string[]; target: string }[] = [
  {
    what: 'Number, symbol, date, place, phones, deadlines',
    names: ['number', 'symbol', 'date', 'place', 'phones', 'deadlines'],
    target: '.98, garbled .95',
  },
  {
    what: 'Grounds, addressees, copies',
    names: ['bases', 'addressees', 'distribution'],
    target: '.95, garbled .85',
  },
  { what: 'Paths of obligations', names: ['paths'], target: '.95' },
  { what: 'Words of obligations, within 25% edits', names: ['texts'], target: '.93' },
  { what: 'Demands', names: ['demands'], target: '.90' },
  { what: 'Rows of recipients', names: ['units'], target: '.98, garbled .95' },
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Of each quality the half to tune on, then the half kept apart; micro-averaged F1, or a count. */
export function summaryOf(all: readonly SetResult[]): string {
  const results = all.filter(({ set }) => !set.isBeside);
  const measured = qualities.filter(([quality]) => results.some(({ set }) => set.quality === quality));
  const of = (quality: Quality, half: Half): SetResult[] =>
    results.filter(({ set }) => set.quality === quality && set.half === half);
  const columns = measured.flatMap(([quality]) => halves.map((half) => of(quality, half)));
  const f1 = (sets: readonly SetResult[], names: readonly string[]): string =>
    figure(f1Of(sum(sets.flatMap((each) => names.map((name) => each.fields.get(name) ?? nothing)))));
  const total = (sets: readonly SetResult[], count: (result: SetResult) => number): string =>
    String(sets.reduce((all, each) => all + count(each), 0));
  const known = rows.filter(({ names }) => names.every((name) => fields.some((each) => each.name === name)));
  return [
    line(['F1', 'At least', ...measured.flatMap(([, name]) => [`${name}, tuned on`, `${name}, held out`])]),
    line(['---', '---', ...columns.map(() => '---')]),
    ...known.map(({ what, names, target }) =>
      line([what, target, ...columns.map((sets) => f1(sets, names))]),
    ),
    line([
      'Wrong values where null was right',
      '0',
      ...columns.map((sets) => total(sets, ({ faults }) => faults.length)),
    ]),
    line([
      'Planted contradictions missed',
      '0',
      ...columns.map((sets) => total(sets, ({ contradictions }) => contradictions.missed)),
    ]),
    line([
      'Contradictions made up, of dispatches',
      '1 of 20',
      ...columns.map(
        (sets) =>
          `${total(sets, ({ contradictions }) => contradictions.wrong)} of ${total(sets, ({ read }) => read)}`,
      ),
    ]),
  ].join('\n');
}
