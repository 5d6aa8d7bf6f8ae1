// One indicator, all the ways in which a log may write it: the precise reading and the scan both find it.
import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf, SAMPLE } from '../scan/list-for-tests.ts';
import { compileTable, type Table } from '../scan/table.ts';
import { matchLine } from './line.ts';
import { plainIndex } from './plain-index.ts';
import { facts } from './sample.ts';

const INDEX = plainIndex(SAMPLE);
let table: Table;
beforeAll(async () => {
  table = await compileTable(SAMPLE);
});

const SPELLINGS: Record<string, string[]> = {
  'evil.com': [
    'evil．com',
    'evil。com',
    'evil｡com',
    'ｅｖｉｌ．ｃｏｍ',
    'e\u200bvil.com',
    'evil\u00ad.com',
    '%65vil.com',
    '%u0065vil.com',
    String.raw`"\u0065vil.com"`,
    'a&#47;evil.com',
    'href=&#x2F;&#x2F;evil.com&#x2F;',
    '&quot;evil.com&quot;',
    'evil.com%00',
    String.raw`evil.com\032`,
  ],
  'xn--bcher-kva.example': [
    'XN--BCHER-KVA.EXAMPLE',
    'Xn--Bcher-kva.example',
    'bücher.example',
    'BÜCHER.EXAMPLE',
    'bu\u0308cher.example',
    'bücher。example',
    'b%c3%bccher.example',
    String.raw`b\xc3\xbccher.example`,
  ],
  '1.2.3.4': [
    '１.２.３.４',
    '1．2．3．4',
    '1。2。3。4',
    '::ffff:1.2.3.4',
    '::FFFF:0102:0304',
    '::ffff:102:304',
    '0:0:0:0:0:ffff:1.2.3.4',
    '0000:0000:0000:0000:0000:FFFF:0102:0304',
    '[::ffff:1.2.3.4]:443',
    '::ffff:1.2.3.4%eth0',
    '%5B::ffff:1.2.3.4%5D',
    'https%3A%2F%2F1.2.3.4',
  ],
  '2001:db8::1': [
    '[2001:db8::1]:443',
    '[2001:DB8::1%eth0]:53',
    '[2001:db8::1%25eth0]',
    '2001:db8::1%12',
    '2001:db8::0.0.0.1',
    '2001:0db8:0000:0000:0000:0000:0000:0001',
    '%5B2001:db8::1%5D',
    '2001:db8::1#53',
  ],
};

/** Read rightly, but not handed on by the scan where no other word of the line is: the dot itself, or the colon, is an escape. */
const CODED: Record<string, string[]> = {
  'evil.com': [
    'evil%2Ecom',
    'EVIL%2ecom',
    'evil%252Ecom',
    'evil%E3%80%82com',
    String.raw`evil\u002ecom`,
    String.raw`evil\x2ecom`,
    'evil&#46;com',
    'evil&#x2e;com',
    'evil&period;com',
    'evil[.]com',
    'evil(.)com',
    'hxxps[:]//evil[dot]com/x',
  ],
  'xn--bcher-kva.example': [
    String.raw`b\195\188cher.example`,
    String.raw`b\303\274cher.example`,
    'b&#252;cher.example',
  ],
  '1.2.3.4': ['1%2E2%2E3%2E4', '1.2.3[.]4', String.raw`1\u002e2\u002e3\u002e4`, '1&#46;2&#46;3&#46;4'],
  '2001:db8::1': ['2001%3Adb8%3A%3A1', '2001[:]db8[:][:]1', '2001：db8：：1', '%5B2001%3Adb8%3A%3A1%5D:443'],
};

const NEVER = [
  // A word of base 64 may hold anything; to read it as a name would make hits of what nobody asked for.
  'q=ZXZpbC5jb20=',
  String.raw`evil\.com`,
  'evil [.] com',
  'notevil%2Ecom',
  'evil%2Ecom%2Eorg',
  'evil&#46;comx',
  '1%2E2%2E3%2E45',
];

const rows = (spellings: Record<string, string[]>) =>
  Object.entries(spellings).flatMap(([value, texts]) => texts.map((text) => [text, value]));
const around = (text: string) => `Nov 20 10:00:00 gw app[7]: asked for ${text} and left`;

describe('an indicator', () => {
  it.each([...rows(SPELLINGS), ...rows(CODED)])('is read in %s', (text, value) => {
    const found = matchLine(around(text ?? ''), facts(), INDEX);
    expect(found.map(({ indicator }) => indicator.value)).toEqual([value]);
  });

  it.each(rows(SPELLINGS))('is handed on by the scan in %s', async (text) => {
    expect(await candidatesOf(table, `first\n${around(text ?? '')}\nlast`)).toContain(2);
  });

  it.each(NEVER)('is not read in %s', (text) => {
    expect(matchLine(around(text), facts(), INDEX)).toEqual([]);
  });
});
