// The duties of a plan that a decision issues with itself: its clauses stand behind the signature and bind like those of the body.
import type { Appendix, ObligationReading } from '../../contract.ts';
import type { IssuedWhen } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { readBody } from './obligations.ts';

const isPlan = ({ title }: Appendix): boolean =>
  /^(?:phu luc(?: [\divx]{1,4})?[\s.:–-]+)?(?:ke hoach|chuong trinh|phuong an) /.test(fold(title));
const isRow = ({ path }: ObligationReading): boolean => /^table\d/.test(path);

/**
 * @param parts the lines of each appendix, as `appendices` were read from them
 * @returns duties by their labels, with the appendix before them ("appendix1.II.1.a"); the rows of a table of tasks are
 * read with those of the other appendices
 */
export const dutiesOfPlans = (
  appendices: readonly Appendix[],
  parts: readonly (readonly Line[])[],
  issued: IssuedWhen,
): ObligationReading[] =>
  appendices.flatMap((appendix, index) => {
    if (!isPlan(appendix)) return [];
    const { obligations } = readBody(parts[index] ?? [], issued);
    return obligations
      .filter((duty) => appendix.kind !== 'task-table' || !isRow(duty))
      .map((duty) => ({ ...duty, path: `appendix${index + 1}.${duty.path}` }));
  });
