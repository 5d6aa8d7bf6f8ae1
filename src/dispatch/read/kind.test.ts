// What a file is, told by its content whatever its name says, and what to do where it is no dispatch.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildDocx, paragraph } from './docx/build-docx.ts';
import { kindOf } from './kind.ts';
import { readDispatch } from './read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const container = (stream: string): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ]);
const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

it.each([
  ['an old Word file', container('WordDocument'), 'old-word'],
  ['an old workbook', container('Workbook'), 'spreadsheet'],
  ['an old slide show', container('PowerPoint Document'), 'slides'],
  ['a Word file with a password', container('EncryptedPackage'), 'encrypted'],
  ['a workbook', archive('xl/workbook.xml'), 'spreadsheet'],
  ['a slide show', archive('ppt/presentation.xml'), 'slides'],
  [
    'an OpenDocument text',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'open-document',
  ],
  [
    'an archive of several dispatches',
    zipSync({ 'a.docx': buildDocx(paragraph('a')), 'b.docx': buildDocx(paragraph('b')) }, { level: 9 }),
    'archive',
  ],
  ['a RAR archive', utf8('Rar!\u001a\u0007'), 'archive'],
  ['an RTF file', utf8('{\\rtf1\\ansi S\\u7889? 12}'), 'rtf'],
  [
    'a mail with its attachment',
    utf8(
      'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n',
    ),
    'wrong-type',
  ],
  ['one byte', Uint8Array.of(1), 'wrong-type'],
  [
    'a film',
    Uint8Array.from([
      0,
      0,
      0,
      0x18,
      ...utf8('ftypmp42'),
      ...Array.from({ length: 300 }, (_, n) => (n * 89) % 256),
    ]),
    'wrong-type',
  ],
])('%s is refused with what to do, in both languages', async (_, bytes, code) => {
  const result = await readDispatch(bytes, 'cong-van.docx');
  expect(result).toMatchObject({ ok: false, problem: { code, file: 'cong-van.docx' } });
  if (!result.ok)
    expect([result.problem.message.vi, result.problem.message.en].every((text) => text.length > 20)).toBe(
      true,
    );
});

it.each([
  ['%PDF-1.7', 'pdf'],
  ['mở đầu lạ\n%PDF-1.4', 'pdf'],
  ['<!DOCTYPE html><p>', 'html'],
  ['\ufeff  <!-- Word --><HTML xmlns:o="urn">', 'html'],
  ['<?xml version="1.0"?><html>', 'html'],
  ['<?xml version="1.0"?><edXML:edXML xmlns:edXML="u">', 'edxml'],
  ['<soap:Envelope xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016">', 'edxml'],
  ['# Công văn\n\n<table><tr><td>a</table>\n\nKính gửi', 'text'],
  ['Trang <html> là gì', 'text'],
  ['Số: 12/SM-VP', 'text'],
])('%j is told to be %s', (text, kind) => {
  expect(kindOf(utf8(text))).toBe(kind);
});
