// Builds small Word documents for tests from their XML, so that no binary file needs to be kept.
import { strToU8, zipSync } from 'fflate';

const namespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc" xmlns:wp="urn:wp" xmlns:wps="urn:wps" xmlns:v="urn:v"';

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
/** A paragraph that Word numbers: list `id`, level from 0. */
export const listed = (id: number, level: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<w:') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A level of a list: its format, its text such as "%1.%2.", and further properties. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format.startsWith('<') ? format : `<w:numFmt w:val="${format}"/>`}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;
/** The part of lists: definitions by id, then the lists that use them, with what they override. */
export const numberingPart = (
  definitions: Record<number, string>,
  lists: Record<number, [number, string?]>,
): string =>
  `<w:numbering ${namespace}>${Object.entries(definitions)
    .map(([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`)
    .join('')}${Object.entries(lists)
    .map(([id, [of, more]]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more ?? ''}</w:num>`)
    .join('')}</w:numbering>`;
/** Any other part: its root and what is in it. */
export const part = (root: string, content: string): string =>
  `<w:${root} ${namespace}>${content}</w:${root}>`;

const numbering = numberingPart(
  { 7: level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'bullet', '-') },
  { 1: [7] },
);

/** The bytes of a document with this body; `parts` replaces or adds parts by name. */
export function buildDocx(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}
