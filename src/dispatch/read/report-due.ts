// Joins what is due to what it is due on: the first report with a deadline, and the form that an appendix prescribes.
import type { Appendix, ObligationReading, Reading } from '../contract.ts';
import { fold } from './lines/fold.ts';

const report =
  /bao cao|thong ke|tong hop|gui (?:ket qua|so lieu|danh sach|ve)|cung cap|theo (?:bieu )?mau|dien (?:bieu|mau|phieu)|gui (?:thu|ban)/;
const recipient =
  /(?:gui|bao cao|ket qua)(?:[^.;]{0,60}?)\s(?:ve|cho|toi|den)\s+((?:so|ubnd|uy ban|cong an|bo|cuc|van phong|ban|phong|trung tam)\s[^,;.()]*?)(?=\s*(?:truoc|cham nhat|qua|theo|de|\(|,|;|\.|$|trong|dinh ky|bang))/;

function recipientIn(text: string): string | null {
  const match = recipient.exec(fold(text));
  return match
    ? text.slice(match.index + match[0].length - match[1]!.length, match.index + match[0].length).trim()
    : null;
}

// What reports on the whole goes before a list of names that is to be sent in.
const ofResults = [
  /bao cao (?:ket qua|tong hop|tinh hinh|viec|bang van ban)|tong hop[^.;]{0,40}bao cao/,
  /bao cao/,
  report,
];
const bindings = [/before|by/, /recurring/, /within/];

/** The obligation to report that has a day, else a rhythm, else a duration; a report of results goes first. */
export function reportDueOf(obligations: readonly ObligationReading[]): Reading['reportDue'] {
  const timed = obligations.filter(({ deadline }) => /before|by|within|recurring/.test(deadline.kind));
  const candidates = bindings.flatMap((binding) =>
    ofResults.flatMap((wording) =>
      timed.filter(({ text, deadline }) => binding.test(deadline.kind) && wording.test(fold(text))),
    ),
  );
  const due = candidates[0];
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
