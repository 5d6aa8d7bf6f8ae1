// The labels that Word prints: levels, beginnings, lists that go on, styles, and rows of letters with đ.
import { expect, it } from 'vitest';
import { linesFromDocx } from '../lines/from-docx.ts';
import { buildDocx, level, listed, numberingPart, paragraph, part, run } from './build-docx.ts';

async function shown(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const lines = await linesFromDocx(buildDocx(body, parts));
  if (!lines.ok) throw new Error(lines.problem.code);
  return lines.value.map((line) => line.shown);
}
const numbering = (definitions: Record<number, string>, lists: Record<number, [number, string?]>) => ({
  'word/numbering.xml': numberingPart(definitions, lists),
});
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const legal = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.');

it('levels below count under the one above, and begin again after it', async () => {
  const body =
    listed(1, 0, 'A') +
    listed(1, 1, 'B') +
    listed(1, 1, 'C') +
    listed(1, 2, 'D') +
    listed(1, 0, 'E') +
    listed(1, 1, 'F');
  expect(await shown(body, numbering({ 0: legal }, { 1: [0] }))).toEqual([
    '1. A',
    '1.1. B',
    '1.2. C',
    '1.2.1. D',
    '2. E',
    '2.1. F',
  ]);
});

it('a level that never begins again counts through the document', async () => {
  const through = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>');
  const body = listed(1, 0, 'A') + listed(1, 1, 'B') + listed(1, 0, 'C') + listed(1, 1, 'D');
  expect(await shown(body, numbering({ 0: through }, { 1: [0] }))).toEqual(['I. A', '1. B', 'II. C', '2. D']);
});

it('two lists of one definition count on together, unless the second begins anew', async () => {
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const body =
    listed(1, 0, 'A') + listed(2, 0, 'B') + paragraph('Giữa') + listed(3, 0, 'C') + listed(3, 0, 'D');
  expect(await shown(body, numbering({ 0: legal }, { 1: [0], 2: [0], 3: [0, again] }))).toEqual([
    '1. A',
    '2. B',
    'Giữa',
    '1. C',
    '2. D',
  ]);
});

it('a style numbers its paragraphs, also one based on another, and number 0 takes a paragraph out', async () => {
  const styles = part(
    'styles',
    '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="KhoanCon"><w:basedOn w:val="Khoan"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Diem"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const list = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Diem"/>');
  const out = `<w:p><w:pPr><w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run('Ngoài')}</w:p>`;
  const body = styled('Khoan', 'A') + styled('Diem', 'B') + styled('KhoanCon', 'C') + out;
  expect(await shown(body, { ...numbering({ 0: list }, { 1: [0] }), 'word/styles.xml': styles })).toEqual([
    '1. A',
    'a) B',
    '2. C',
    'Ngoài',
  ]);
});

it('a row of letters of the writer’s own has its đ', async () => {
  const row = '<w:numFmt w:val="custom" w:format="a, b, c, d, đ, e, g"/>';
  const body = 'ABCDEF'
    .split('')
    .map((text) => listed(1, 0, text))
    .join('');
  const labels = (await shown(body, numbering({ 0: level(0, row, '%1)') }, { 1: [0] }))).map(
    (text) => text[0],
  );
  expect(labels).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
});

it('bullets of symbol fonts are dashes, a plus stays a plus, and an empty item counts but says nothing', async () => {
  const list = level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '+') + level(2, 'decimal', '%3.');
  const body = listed(1, 0, 'A') + listed(1, 1, 'B') + listed(1, 2, '') + listed(1, 2, 'C');
  expect(await shown(body, numbering({ 0: list }, { 1: [0] }))).toEqual(['- A', '+ B', '2. C']);
});

it('levels beyond what Word knows, and lists that are not there, print nothing and stop nothing', async () => {
  const wild = level(0, 'decimal', '%1.') + '<w:lvl w:ilvl="999999999"><w:start w:val="-9e99"/></w:lvl>';
  const body = listed(1, 999_999_999, 'A') + listed(9, 0, 'B') + listed(1, -3, 'C');
  expect((await shown(body, numbering({ 0: wild }, { 1: [0] }))).map((text) => text.at(-1))).toEqual([
    'A',
    'B',
    'C',
  ]);
});
