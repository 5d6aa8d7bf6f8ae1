// A picture of an official document: as DrawingML in the text, and as a part of the Word package.
import type PizZip from 'pizzip';
import type { DocumentPicture } from './official-document.ts';
import { printable } from './printable.ts';

/** English metric units in a pixel of 1/96 inch; the widest and the highest that a picture is printed, 15 × 12 cm. */
const EMU = 9_525;
const WIDEST = 5_400_000;
const HIGHEST = 4_320_000;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

const idOf = (n: number): string => `rIdPicture${n}`;
const nameOf = (n: number): string => `picture${n}.png`;

/** Width and height in pixels, as the head of the file says. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const head = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const isPng = png.length >= 24 && head.getUint32(0) === 0x89504e47;
  return isPng ? { width: head.getUint32(16), height: head.getUint32(20) } : { width: 1, height: 1 };
}

/** A paragraph with the picture numbered `n`, as large as it is or as the page allows. */
export function pictureXml({ png, alt }: DocumentPicture, n: number): string {
  const { width, height } = pngSize(png);
  const scale = Math.min(EMU, WIDEST / width, HIGHEST / height);
  const extent = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  const named = `id="${n}" name="${nameOf(n)}" descr="${attribute(alt)}"`;
  const blip = `<pic:blipFill><a:blip r:embed="${idOf(n)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>${blip}${shape}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}">${picture}</a:graphicData></a:graphic>`;
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}"><wp:extent ${extent}/><wp:docPr ${named}/>${graphic}</wp:inline></w:drawing></w:r></w:p>`;
}

const attribute = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Puts the files of the pictures, numbered from 1, into the package. */
export function embed(zip: PizZip, pictures: readonly DocumentPicture[]): void {
  if (pictures.length === 0) return;
  const relations = pictures.map(
    (_, at) => `<Relationship Id="${idOf(at + 1)}" Type="${RELATION}" Target="media/${nameOf(at + 1)}"/>`,
  );
  insert(zip, 'word/_rels/document.xml.rels', '</Relationships>', relations.join(''));
  insert(zip, '[Content_Types].xml', '<Override', '<Default Extension="png" ContentType="image/png"/>');
  for (const [at, { png }] of pictures.entries()) zip.file(`word/media/${nameOf(at + 1)}`, png);
}

function insert(zip: PizZip, part: string, before: string, text: string): void {
  const xml = zip.file(part)?.asText() ?? '';
  // A clerk's template may know pictures already.
  if (!xml.includes(text)) zip.file(part, xml.replace(before, `${text}${before}`));
}
