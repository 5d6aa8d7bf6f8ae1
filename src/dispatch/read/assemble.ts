// Lines → reading: cuts the parts, reads each field in its own part, and puts what was found together.
import { type Reading, type Reference, schemaVersion } from '../contract.ts';
import { readAppendices } from './appendices/appendices.ts';
import { contradictionsOf } from './contradictions.ts';
import { withDemandsOfTrade } from './demands/of-trade.ts';
import { type Listed, readAddressees, readDistribution } from './fields/addressees.ts';
import { contactRows } from './fields/contact-rows.ts';
import { readContacts } from './fields/contacts.ts';
import type { IssuedWhen } from './fields/deadline.ts';
import { directs } from './fields/directs.ts';
import { readDocumentType, readUrgency } from './fields/document-type.ts';
import { readIssueDate } from './fields/issue-date.ts';
import { readIssuer } from './fields/issuer.ts';
import { readReferenceNumber } from './fields/reference-number.ts';
import { findLaws, findReferences } from './fields/references.ts';
import { isSignatureLine, readSignatory } from './fields/signatory.ts';
import { readSubject } from './fields/subject.ts';
import { withWholeName } from './fields/whole-name.ts';
import { withFormDays } from './form-days.ts';
import { sectionsOf } from './layout/sections.ts';
import { fold } from './lines/fold.ts';
import { anchorOf, type Line, shownOf } from './lines/line.ts';
import { type PageFacts, qualityOf } from './lines/quality.ts';
import { dutiesOfPlans } from './obligations/issued-plan.ts';
import { type BodyReading, readBody } from './obligations/obligations.ts';
import type { Paragraph } from './obligations/paragraphs.ts';
import { obligationsOfTables } from './obligations/row-duties.ts';
import { tablesOf } from './obligations/tables.ts';
import { isTaskTable } from './obligations/task-heads.ts';
import { reportDueOf, withReportForm } from './report-due.ts';
import { beforeRequest, windowOf } from './window.ts';

/** The same lines always give the same reading: no clock, no directory, no network. */
export function assemble(lines: Line[], pages: readonly PageFacts[] = []): Reading {
  const sections = sectionsOf(lines);
  const { number, symbol } = readReferenceNumber(sections.head);
  const { place, date: printed } = readIssueDate(sections.head, [
    ...sections.body.slice(-2),
    ...sections.tail,
  ]);
  const issued: IssuedWhen = {
    year: printed.year,
    month: printed.month,
    day: printed.iso ? Number(printed.iso.slice(8)) : null,
  };
  const body = readBody(sections.body, issued);
  const appendices = readAppendices(sections.appendices);
  const tasks = obligationsOfTables(
    sections.appendices.flatMap((own, index) => (appendices[index]?.kind === 'task-table' ? own : [])),
    issued,
    tablesOf(sections.body).filter(isTaskTable).length + 1,
  );
  const planned = dutiesOfPlans(appendices, sections.appendices, issued);
  const asked = withReportForm([...body.obligations, ...planned, ...tasks], appendices);
  const found = withFormDays(asked, appendices, sections.appendices, issued);
  const bases = basesOf(body);
  const date = { ...printed, notBefore: notBefore(printed, bases) };
  const docType = readDocumentType(sections.head, symbol.value);
  const subject = readSubject(sections.head);
  const addressees = readAddressees(sections.addressees);
  const printedIssuer = readIssuer(sections.head, [...sections.body, ...sections.appendices.flat()]);
  const issuing = withWholeName(printedIssuer, {
    place: place.value,
    symbol: symbol.value,
    text: `${shownOf(sections.head)} ${shownOf(sections.body.slice(0, 60))}`,
  });
  const isDirective = directs({
    type: docType.value,
    symbol: symbol.value,
    subject: subject.value,
    issuer: issuing.issuer.value,
    parent: issuing.parentBody.value,
    addressees: addressees.map(({ name }) => name),
    obligations: found,
    text: shownOf(sections.body).slice(0, 4000),
  });
  // What an invitation, a report or a plan of one's own numbers are no duties of anybody.
  const obligations = isDirective.value ? found : [];
  const contacts = [...readContacts(body.paragraphs), ...contactRows(sections.body)];
  const signatory = readSignatory(sections.tail);
  const distribution: Listed[] = readDistribution(sections.tail, isSignatureLine);
  return withDemandsOfTrade({
    schemaVersion,
    isDirective,
    docType,
    urgency: readUrgency(sections.head),
    ...issuing,
    number,
    symbol,
    place,
    date,
    subject,
    addressees,
    bases,
    window: windowOf(
      subject.value,
      body.preamble.map((each) => (body.running.includes(each) ? beforeRequest(each.text) : each.text)),
      issued,
    ),
    obligations,
    contacts,
    signatory,
    distribution,
    appendices,
    reportDue: reportDueOf(obligations, issued),
    contradictions: contradictionsOf({
      addressees,
      appendices,
      bases,
      contacts,
      distribution,
      issuer: issuing.issuer,
      obligations,
      signatory,
      subject,
      docType,
      number,
      symbol,
      date,
      gaps: isDirective.value ? body.gaps : [],
      text: shownOf(sections.body).slice(0, 60_000),
      paragraphs: body.paragraphs,
      preamble: body.preamble,
      points: isDirective.value ? body.points : [],
      attached: sections.appendices,
      behind: shownOf(behind(lines, sections.body)).slice(0, 60_000),
      isRecognised: lines.some(({ confidence }) => confidence < 1),
    }),
    quality: qualityOf(lines, pages),
    source: lines.map(({ page, number: line, box, raw, shown, confidence }) => ({
      page,
      line,
      box,
      raw,
      shown,
      confidence,
      aid: null,
      aidConfidence: null,
    })),
  });
}

/** The lines below the last of some others. */
function behind(lines: readonly Line[], others: readonly Line[]): Line[] {
  const last = others.at(-1)?.number ?? 0;
  return lines.filter(({ number }) => number > last);
}

const isGround = (paragraph: Paragraph): boolean =>
  /^(?:can cu|thuc hien|theo|tiep theo|xet|ngay|phuc dap|trien khai|(?:bo )?luat)\b/.test(
    fold(paragraph.text),
  );

/** Only the preamble gives grounds: a document named inside a duty is a reference of that duty. */
function basesOf({ preamble }: BodyReading): Reading['bases'] {
  const found = preamble.flatMap((paragraph) => {
    const numbered = findReferences(paragraph.text);
    const laws = isGround(paragraph) ? findLaws(paragraph.text).filter((law) => !covers(numbered, law)) : [];
    return [...numbered, ...laws].map((reference) => ({
      ...reference,
      anchor: anchorOf(paragraph.lines, reference.raw),
    }));
  });
  return found.filter((basis, index) => !found.slice(0, index).some((other) => isNamedAgain(basis, other)));
}

/** "(sau đây gọi là Quyết định số …)": named a second time, and by no other day. */
const isNamedAgain = (basis: Reference, first: Reference): boolean =>
  basis.number?.includes('/') === true &&
  basis.number.toUpperCase() === first.number?.toUpperCase() &&
  (basis.date === null || basis.date === first.date);

/** A law named inside the abstract of another reference is no ground of its own. */
const covers = (found: readonly Reference[], law: Reference): boolean =>
  found.some(
    (reference) =>
      reference.raw.includes(law.raw) || (law.number !== null && reference.number === law.number),
  );

function notBefore(date: Reading['date'], bases: Reading['bases']): string | null {
  if (date.iso) return null;
  const days = bases.flatMap((basis) => basis.date ?? []).sort();
  return days.at(-1) ?? null;
}
