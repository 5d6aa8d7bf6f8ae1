// Joins what is due to what it is due on: the first report with a deadline, and the form that an appendix prescribes.
import type { Appendix, ObligationReading, Reading } from '../contract.ts';
import { fold } from './lines/fold.ts';

const report = /bao cao|thong ke|tong hop|gui (?:ket qua|so lieu|danh sach|ve)|cung cap/;
const recipient =
  /(?:gui|bao cao|ket qua)(?:[^.;]{0,60}?)\s(?:ve|cho|toi|den)\s+((?:so|ubnd|uy ban|cong an|bo|cuc|van phong|ban|phong|trung tam)\s[^,;.()]*?)(?=\s*(?:truoc|cham nhat|qua|theo|de|\(|,|;|\.|$|trong|dinh ky|bang))/;

function recipientIn(text: string): string | null {
  const match = recipient.exec(fold(text));
  return match
    ? text.slice(match.index + match[0].length - match[1]!.length, match.index + match[0].length).trim()
    : null;
}

/** The first obligation to report that has a day, a duration or a rhythm. */
export function reportDueOf(obligations: readonly ObligationReading[]): Reading['reportDue'] {
  const due = obligations.find(
    ({ text, deadline }) => report.test(fold(text)) && /before|by|within|recurring/.test(deadline.kind),
  );
  return due ? { ...due.deadline, recipient: recipientIn(due.text), path: due.path } : null;
}

/** Where an appendix is a report form, the demands for a report name it: appendices count from 1. */
export function withReportForm(
  obligations: ObligationReading[],
  appendices: readonly Appendix[],
): ObligationReading[] {
  const form = appendices.findIndex((appendix) => appendix.kind === 'report-form') + 1;
  if (form === 0) return obligations;
  return obligations.map((obligation) => ({
    ...obligation,
    demands: obligation.demands.map((demand) =>
      demand.control === 'report-form'
        ? { ...demand, parameters: { ...demand.parameters, formAppendix: form } }
        : demand,
    ),
  }));
}
