// Reads the envelope of an edXML package: who sent what to whom, by the names of QCVN 102:2016/BTTTT.

import type { XmlNode } from '../docx/xml.ts';
import { isoDate } from '../fields/calendar.ts';
import { collapsed, visible } from '../lines/clean.ts';

export type EnvelopeFields = {
  documentId: string | null;
  sender: { code: string | null; name: string | null };
  recipients: { code: string | null; name: string | null }[];
  number: string | null;
  symbol: string | null;
  place: string | null;
  date: string | null;
  typeName: string | null;
  subject: string | null;
  signer: { name: string | null; capacity: string | null };
  dueDate: string | null;
};

const mostRecipients = 500;

/** The first element of the name, however deep: older packages put the same header into a SOAP envelope. */
export function find(node: XmlNode, name: string): XmlNode | undefined {
  if (node.name === name) return node;
  for (const each of node.children) {
    const found = find(each, name);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element without markup of its own; null where it is absent or blank. */
export function textIn(node: XmlNode | undefined): string | null {
  const text = node?.children.map((each) => each.text).join('') ?? '';
  return collapsed(visible(text.slice(0, 5_000))) || null;
}

const own = (node: XmlNode | undefined, name: string): string | null =>
  textIn(node?.children.find((each) => each.name === name));

/** Days as packages write them: 2024/03/05, 2024-03-05 (with or without a time), 05/03/2024. */
export function dayOf(text: string | null): string | null {
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(text ?? '');
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text ?? '');
  return dayFirst ? isoDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) : null;
}

/** Some senders put the whole of "31/SNV-VP" into one of the two places, leave the slash before the symbol, or write "Số: 31". */
function codeIn(code: XmlNode | undefined): { number: string | null; symbol: string | null } {
  const number = own(code, 'CodeNumber')?.replace(/^s[ốo]\s*:?\s*(?=\d)/iu, '') ?? null;
  const notation = own(code, 'CodeNotation');
  const whole = /^(\d{1,6}[a-zđ]?)\s*\/\s*(\S.*)$/iu.exec(notation ?? number ?? '');
  if (whole) return { number: whole[1] ?? null, symbol: whole[2]?.trim() ?? null };
  return { number, symbol: notation?.replace(/^\/\s*/, '') || null };
}

const party = (node: XmlNode | undefined) => ({ code: own(node, 'OrganId'), name: own(node, 'OrganName') });

/** Null where the package has no message header. */
export function envelopeIn(root: XmlNode): EnvelopeFields | null {
  const header = find(root, 'MessageHeader');
  if (!header) return null;
  const part = (name: string) => header.children.find((each) => each.name === name);
  return {
    documentId: own(header, 'DocumentId') ?? textIn(find(root, 'DocumentId')),
    sender: party(part('From')),
    recipients: header.children
      .filter(({ name }) => name === 'To')
      .slice(0, mostRecipients)
      .map(party),
    ...codeIn(part('Code')),
    place: own(part('PromulgationInfo'), 'Place'),
    date: dayOf(own(part('PromulgationInfo'), 'PromulgationDate')),
    typeName: own(part('DocumentType'), 'TypeName'),
    subject: own(header, 'Subject'),
    signer: { name: own(part('SignerInfo'), 'FullName'), capacity: own(part('SignerInfo'), 'Position') },
    dueDate: dayOf(own(header, 'DueDate')),
  };
}
