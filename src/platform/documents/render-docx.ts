// Fills the Word template of an official document; a clerk may edit the template, its fields stay.
import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { done, failed, type Result } from '../result.ts';
import { zipFixed } from './fixed-zip.ts';
import {
  addresseeLines,
  appendixCaption,
  appendixName,
  type Block,
  type DocumentPicture,
  distributionLines,
  letterheadName,
  numberLine,
  type OfficialDocument,
  placeAndDate,
  urgencies,
} from './official-document.ts';
import { embed, pictureXml } from './picture-xml.ts';
import { printable } from './printable.ts';
import { tableXml } from './table-xml.ts';

export const officialTemplate = new URL('templates/official.docx', import.meta.url);

/** What a clerk's template lacks or has wrong: merge fields by name, or the words of the merger. */
export type TemplateProblem =
  | { readonly code: 'fields-missing'; readonly fields: readonly string[] }
  | { readonly code: 'template-broken'; readonly reasons: readonly string[] };

const required = [
  'issuer',
  'numberLine',
  'placeAndDate',
  'subject',
  'body',
  'authority',
  'signer',
  'distribution',
  'appendices',
];

/** The document as DOCX. Equal content and template give equal bytes. */
export function renderDocx(
  document: OfficialDocument,
  template: Uint8Array = readFileSync(officialTemplate),
): Result<Uint8Array, TemplateProblem> {
  try {
    const fields = new Set<string>();
    const merger = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false, // reasons are returned
      nullGetter: () => '',
      parser: (field) => {
        fields.add(field);
        return {
          get: (scope) =>
            field === '.' ? scope : Object.hasOwn(Object(scope), field) ? scope[field] : undefined,
        };
      },
    });
    const missing = required.filter((field) => !fields.has(field));
    if (missing.length > 0) return failed({ code: 'fields-missing', fields: missing });
    const pictures: DocumentPicture[] = [];
    merger.render(fieldsOf(document, pictures));
    const zip = merger.getZip() as PizZip;
    embed(zip, pictures);
    return done(packed(zip));
  } catch (error) {
    return failed({ code: 'template-broken', reasons: reasonsIn(error) });
  }
}

function packed(zip: PizZip): Uint8Array {
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return zipFixed(Object.fromEntries(files.map((file) => [file.name, new Uint8Array(file.asUint8Array())])));
}

/** `pictures` takes those that the fields speak of, in their order. */
function fieldsOf(document: OfficialDocument, pictures: DocumentPicture[]) {
  const { addressees, typeName, urgency, appendices } = document;
  return {
    parentBody: document.parentBody === null ? '' : printable(letterheadName(document.parentBody)),
    issuer: printable(letterheadName(document.issuer)),
    numberLine: printable(numberLine(document)),
    placeAndDate: printable(placeAndDate(document)),
    urgency: urgency ? urgencies[urgency] : '',
    isLetter: typeName === null,
    isTyped: typeName !== null,
    typeName: upper(typeName ?? ''),
    subject: printable(document.subject),
    oneAddressee: addressees.length === 1 ? printable(addressees[0]!) : '',
    hasManyAddressees: addressees.length > 1,
    addressees: addresseeLines(document).map(printable),
    body: document.body.map((block) => blockOf(block, pictures)),
    authority: document.signatory.authority.map(upper),
    signer: printable(document.signatory.name ?? ''),
    distribution: distributionLines(document).map(printable),
    appendices: appendices.map((appendix, at) => ({
      name: appendixName(at, appendices.length),
      title: upper(appendix.title),
      caption: printable(appendixCaption(appendix, document)),
      content: appendix.content.map((block) => blockOf(block, pictures)),
    })),
    isDraft: document.isDraft,
    asOf: `${document.asOf.toISOString().slice(0, 19)}Z`,
  };
}

const upper = (text: string) => printable(text).toLocaleUpperCase('vi');

function blockOf(block: Block, pictures: DocumentPicture[]) {
  if (block.kind === 'picture') pictures.push(block.picture);
  const xml =
    block.kind === 'table'
      ? tableXml(block.table)
      : block.kind === 'picture'
        ? pictureXml(block.picture, pictures.length)
        : '';
  return {
    isHeading: block.kind === 'heading',
    isParagraph: block.kind === 'paragraph',
    isNote: block.kind === 'note',
    // What stands between two paragraphs as it is: the template's field for a table takes a picture too.
    isTable: xml !== '',
    text: 'text' in block ? printable(block.text) : '',
    tableXml: xml,
  };
}

function reasonsIn(error: unknown): string[] {
  const { properties } = error as { properties?: { errors?: { properties?: { explanation?: string } }[] } };
  const reasons =
    properties?.errors?.map((one) => one.properties?.explanation ?? '').filter((one) => one !== '') ?? [];
  return reasons.length > 0 ? reasons : [error instanceof Error ? error.message : String(error)];
}
