// Reads what surrounds the sheets of a workbook: their names and states, the shared strings, which styles are dates.
import type { WorkbookPackage } from './workbook-package.ts';
import { walkPart } from './workbook-xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** By style index: whether a number under it is a date. */
  readonly dateStyles: readonly boolean[];
  /** The workbook counts days from 1904, as old Macs did. */
  readonly from1904: boolean;
}

interface Relations {
  readonly byId: ReadonlyMap<string, string>;
  readonly ofType: (kind: string) => string | null;
}

/** `null` where the zip holds no workbook. @throws BrokenPart where a part is not XML. */
export async function readIndex(book: WorkbookPackage): Promise<WorkbookIndex | null> {
  const root = await relationsOf(book, '');
  const main = root.ofType('officeDocument') ?? 'xl/workbook.xml';
  const part = book.parts.get(main);
  if (!part) return null;
  const relations = await relationsOf(book, main);
  const { sheets, from1904 } = await readWorkbook(main, part, relations);
  return {
    sheets,
    from1904,
    strings: await readStrings(book, relations.ofType('sharedStrings')),
    dateStyles: await readDateStyles(book, relations.ofType('styles')),
  };
}

async function relationsOf(book: WorkbookPackage, owner: string): Promise<Relations> {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${owner.slice(folder.length)}.rels`;
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const part = book.parts.get(name);
  if (part)
    await walkPart(name, part, {
      open(tag, attributes) {
        if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
        const target = resolve(folder, attributes.Target ?? '');
        byId.set(attributes.Id ?? '', target);
        byType.set((attributes.Type ?? '').split('/').pop() ?? '', target);
      },
    });
  return { byId, ofType: (kind) => byType.get(kind) ?? null };
}

const resolve = (folder: string, target: string) =>
  new URL(target, `file:///${folder}`).pathname.slice(1).replaceAll('%20', ' ');

async function readWorkbook(main: string, part: Buffer, relations: Relations) {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await walkPart(main, part, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const name = (attributes.name ?? '').normalize('NFC');
      sheets.push({
        name,
        isHidden: (attributes.state ?? 'visible') !== 'visible',
        part: relations.byId.get(id) ?? '',
      });
    },
  });
  return { sheets, from1904 };
}

async function readStrings(book: WorkbookPackage, name: string | null): Promise<string[]> {
  const strings: string[] = [];
  const part = name === null ? undefined : book.parts.get(name);
  if (name === null || !part) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  await walkPart(name, part, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isPhonetic = true;
      isText = tag === 't' && !isPhonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(tag) {
      isText = false;
      if (tag === 'rPh') isPhonetic = false;
      if (tag === 'si') strings.push(text);
    },
  });
  return strings;
}

async function readDateStyles(book: WorkbookPackage, name: string | null): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  const part = name === null ? undefined : book.parts.get(name);
  if (name === null || !part) return styles;
  let isCellFormats = false;
  await walkPart(name, part, {
    open(tag, attributes) {
      if (tag === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (tag === 'cellXfs') isCellFormats = true;
      if (tag === 'xf' && isCellFormats) styles.push(isDateFormat(Number(attributes.numFmtId ?? 0), formats));
    },
    close(tag) {
      if (tag === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}

// 14–22 and 45–47 are the built-in dates and times, 27–36 and 50–58 those of East Asian versions.
function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code === undefined)
    return [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ].some(([from, to]) => id >= from! && id <= to!);
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}
