// Lists every number of a report with its name, so that each can be followed to the verdicts behind it.
import { besides, type Figure, type RollUp, standings, type Tally } from '../contract.ts';
import type { ReportWords } from './words.ts';

export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
  /** One of the many that a sum is made of. */
  readonly isDetail: boolean;
}

/** The figures of the form, then those of the totals: all, by obligation, by sector. */
export function figuresOf(report: RollUp, words: ReportWords): NamedFigure[] {
  const ofForm = (report.form?.sections ?? []).flatMap(({ rows }) =>
    rows.map(({ label, figure }) => ({ name: label, figure, isDetail: false })),
  );
  return [
    ...ofForm,
    ...ofTally(words.total, report.total, words, false),
    ...report.obligations.flatMap(({ path, tally }) =>
      ofTally(`${words.obligation} ${path}`, tally, words, true),
    ),
    ...report.sectors.flatMap(({ name, tally }) => ofTally(name ?? words.noSector, tally, words, true)),
  ];
}

function ofTally(name: string, tally: Tally, words: ReportWords, isDetail: boolean): NamedFigure[] {
  return [
    { name, figure: tally.total, isDetail: false },
    ...standings.map((standing) => ({
      name: `${name}: ${words.standing[standing]}`,
      figure: tally[standing],
      isDetail,
    })),
    ...besides.map((beside) => ({
      name: `${name}: ${words.beside[beside]}`,
      figure: tally[beside],
      isDetail,
    })),
  ];
}
