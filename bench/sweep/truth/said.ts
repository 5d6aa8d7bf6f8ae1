// What a log may say of an indicator, by the kind of field it stands in: spellings that are hits, and look-alikes that are none.
import { createHash } from 'node:crypto';
import type { Strength } from '../../../controls/indicator-sweep/collect/contract.ts';

/** The kind of place in a line that a host is written to. */
export type Slot =
  | 'name'
  | 'counted'
  | 'address'
  | 'address4'
  | 'flow'
  | 'url'
  | 'connect'
  | 'split'
  | 'text'
  | 'json';

/** `text` is what the line shows; of `split` the path is shown apart. */
export interface Said {
  text: string;
  path?: string;
}

export interface Spelling extends Said {
  indicator: string;
  strength: Strength;
}

const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const MD5 = digest('md5', 'truth');
const SHA1 = digest('sha1', 'truth');
const SHA256 = digest('sha256', 'truth');
const NAME = 'bad-harbour.example';
const DEEP = 'panel.quiet-river.test';
const IDN = 'xn--bcher-kva.example';
const V4 = '192.0.2.66';
const NET = '198.51.100.64/26';
const V6 = '2001:db8:6::66';
const NET6 = '2001:db8:77::/48';
const PAGE = 'drop-point.example/gate.php';

/** The list of the truth set, beside the lists of the bench. */
export const TRUTH_LIST = [
  NAME,
  DEEP,
  IDN,
  V4,
  NET,
  V6,
  NET6,
  `http://${PAGE}`,
  'https://drive.google.com/uc?id=made-up-file',
  `203.0.113.77:4444`,
  MD5,
  SHA1,
  SHA256,
];

const hit = (text: string, indicator: string, strength: Strength, path?: string): Spelling => ({
  text,
  indicator,
  strength,
  ...(path === undefined ? {} : { path }),
});

const names: Spelling[] = [
  hit(NAME, NAME, 'exact'),
  hit('BAD-HARBOUR.EXAMPLE', NAME, 'exact'),
  hit('Bad-Harbour.Example', NAME, 'exact'),
  hit(`www.${NAME}`, NAME, 'subdomain'),
  hit(`a.b.c.${NAME}`, NAME, 'subdomain'),
  hit(`_dmarc.${NAME}`, NAME, 'subdomain'),
  hit(DEEP, DEEP, 'exact'),
  hit(`x1.PANEL.quiet-river.test`, DEEP, 'subdomain'),
  hit(IDN, IDN, 'exact'),
  hit(`www.XN--BCHER-KVA.example`, IDN, 'subdomain'),
  hit('drop-point.example', PAGE, 'url-host'),
];
const reversed: Spelling[] = [
  hit('66.2.0.192.in-addr.arpa', V4, 'exact'),
  hit('100.100.51.198.in-addr.arpa', NET, 'cidr'),
  hit('6.6.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.6.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', V6, 'exact'),
];
const noNames: Said[] = [
  'notbad-harbour.example',
  'bad-harbour.example.test',
  'bad-harbour.examples',
  'bad-harbour.exampl',
  'bad_harbour.example',
  'harbour.example',
  'quiet-river.test',
  'panel-quiet-river.test',
  'panel.quiet-river.testing',
  'www.drop-point.example',
  '66.2.0.193.in-addr.arpa',
  '7.66.2.0.192.in-addr.arpa',
  '66.2.0.192.dnsbl.test',
  '192-0-2-66.dsl.test',
  'host-192.0.2.66.dsl.test',
].map((text) => ({ text }));

const counted = (name: string): string =>
  `${name
    .split('.')
    .map((label) => `(${label.length})${label}`)
    .join('')}(0)`;
const inCounts = <T extends Said>(said: T[]): T[] => said.map((one) => ({ ...one, text: counted(one.text) }));

const four: Spelling[] = [
  hit(V4, V4, 'exact'),
  hit('198.51.100.64', NET, 'cidr'),
  hit('198.51.100.100', NET, 'cidr'),
  hit('198.51.100.127', NET, 'cidr'),
];
const six: Spelling[] = [
  hit(V6, V6, 'exact'),
  hit('2001:DB8:6::66', V6, 'exact'),
  hit('2001:0db8:0006:0000:0000:0000:0000:0066', V6, 'exact'),
  hit('2001:db8:6:0:0:0:0:66', V6, 'exact'),
  hit('2001:db8:77:1::5', NET6, 'cidr'),
  hit('2001:db8:77:ffff:ffff:ffff:ffff:ffff', NET6, 'cidr'),
];
const no4: Said[] = [
  '192.0.2.6',
  '192.0.2.67',
  '193.0.2.66',
  '198.51.100.63',
  '198.51.100.128',
  '198.51.101.64',
].map((text) => ({ text }));
const no6: Said[] = [
  '2001:db8:6::67',
  '2001:db8:6::660',
  '2001:db8:66::66',
  '2001:db8:78::5',
  '2001:db8:7::77',
].map((text) => ({ text }));

const urls: Spelling[] = [
  hit(`http://${NAME}/`, NAME, 'exact'),
  hit(`https://cdn.${NAME}/a.js?v=1`, NAME, 'subdomain'),
  hit(`http://BAD-HARBOUR.example:8080/x`, NAME, 'exact'),
  hit(`http://user:pw@${NAME}/x`, NAME, 'exact'),
  hit(`http://${V4}/x.exe`, V4, 'exact'),
  hit(`http://[${V6}]:8443/x`, V6, 'exact'),
  hit('http://198.51.100.99:81/', NET, 'cidr'),
  hit(`http://${PAGE}`, PAGE, 'url'),
  hit(`https://DROP-POINT.example/gate.php`, PAGE, 'url'),
  hit(`http://drop-point.example:80/gate.php?id=7`, PAGE, 'url'),
  hit(`https://drop-point.example/gate.php#top`, PAGE, 'url'),
  hit('http://drop-point.example/gate.php5', PAGE, 'url-host'),
  hit('http://drop-point.example:8081/gate.php', PAGE, 'url-host'),
  hit('https://drive.google.com/uc?id=made-up-file', 'drive.google.com/uc?id=made-up-file', 'url'),
  hit(`http://fine.test/r?u=http%3A%2F%2F${NAME}%2Fx`, NAME, 'exact'),
  hit(`http://fine.test/r?u=http%253A%252F%252F${NAME}%252Fx`, NAME, 'exact'),
  hit('http://203.0.113.77:4444/', '203.0.113.77', 'exact'),
];
const noUrls: Said[] = [
  `http://fine.test/${NAME}/index.html`,
  `http://fine.test/a/${V4}/b`,
  `http://${NAME}.fine.test/`,
  'http://notbad-harbour.example/',
  'http://192.0.2.660/',
  'http://192.0.2.66.fine.test/',
  'https://drive.google.com/uc?id=another-file',
  'https://drive.google.com/',
  'http://www.drop-point.example/gate.php',
  `http://${NAME}@fine.test/`,
  `http://fine.test/mail?to=clerk%40fine.test`,
  'http://203.0.113.77:443/',
].map((text) => ({ text }));

const connects: Spelling[] = [
  hit(`${NAME}:443`, NAME, 'exact'),
  hit(`www.${NAME.toUpperCase()}:8443`, NAME, 'subdomain'),
  hit(`${V4}:443`, V4, 'exact'),
  hit('drop-point.example:443', PAGE, 'url-host'),
  hit('198.51.100.70:443', NET, 'cidr'),
];
const noConnects: Said[] = [
  'notbad-harbour.example:443',
  '192.0.2.6:443',
  'drive.google.com:443',
  `${NAME}.fine.test:443`,
].map((text) => ({ text }));

const splits: Spelling[] = [
  hit(NAME, NAME, 'exact', '/'),
  hit(`img.${NAME}`, NAME, 'subdomain', '/a?b=c'),
  hit('drop-point.example', PAGE, 'url', '/gate.php'),
  hit('DROP-POINT.example', PAGE, 'url', '/gate.php?x=1'),
  hit('drop-point.example', PAGE, 'url-host', '/other'),
];
const noSplits: Said[] = [
  { text: 'fine.test', path: `/${NAME}/x` },
  { text: 'drive.google.com', path: '/uc?id=another-file' },
  { text: 'notdrop-point.example', path: '/gate.php' },
];

const texts: Spelling[] = [
  ...[NAME, `"${NAME}"`, `(${NAME})`, `<${NAME}>`, `${NAME}.`, `${NAME},`, `${NAME}#53`, `clerk@${NAME}`].map(
    (text) => hit(text, NAME, 'exact'),
  ),
  hit(`${V4}:443`, V4, 'exact'),
  hit(`[${V6}]:443`, V6, 'exact'),
  hit(`::ffff:${V4}`, V4, 'exact'),
  hit(`MD5=${MD5.toUpperCase()}`, MD5, 'hash'),
  hit(`sha1:${SHA1}`, SHA1, 'hash'),
  hit(`SHA256=${SHA256},IMPHASH=${digest('md5', 'other')}`, SHA256, 'hash'),
  hit(`hxxp is http://${PAGE}`, PAGE, 'url'),
  hit(`%2F%2F${NAME}%2F`, NAME, 'exact'),
];
const noTexts: Said[] = [
  ...[
    `${NAME}@fine.test`,
    `x${NAME}`,
    `${NAME}x`,
    `${V4}1`,
    `1${V4}`,
    `${V4}.9`,
    '192.0.02.66',
    `oid=1.3.${V4}`,
  ],
  ...[
    `version ${V4}`,
    `${MD5}0`,
    `a${SHA1}`,
    SHA256.slice(1),
    `/var/${NAME}/log`,
    `${NAME} `.replace('.', '. '),
  ],
].map((text) => ({ text }));

const jsons: Spelling[] = [
  hit(`first\\n${NAME}`, NAME, 'exact'),
  hit(`a\\t${V4}\\n`, V4, 'exact'),
  hit(`http:\\/\\/${PAGE.replaceAll('/', '\\/')}`, PAGE, 'url'),
  hit(`\\u002f\\u002f${NAME}\\u002f`, NAME, 'exact'),
  hit(`{\\"host\\":\\"${NAME}\\"}`, NAME, 'exact'),
  hit(`x\\\\n${NAME}`, NAME, 'exact'),
];
const noJsons: Said[] = [`first\\nnot${NAME}`, `\\u0061${NAME}`, `http:\\/\\/fine.test\\/${NAME}\\/x`].map(
  (text) => ({ text }),
);

export const HITS: Record<Slot, Spelling[]> = {
  name: [...names, ...reversed, hit(`${NAME}.`, NAME, 'exact')],
  counted: inCounts([...names, ...reversed]),
  address: [...four, ...six],
  address4: four,
  flow: four,
  url: urls,
  connect: connects,
  split: splits,
  text: texts,
  json: [...texts.slice(0, 1), ...jsons],
};

export const DECOYS: Record<Slot, Said[]> = {
  name: noNames,
  counted: inCounts(noNames),
  address: [...no4, ...no6],
  address4: no4,
  flow: no4,
  url: noUrls,
  connect: noConnects,
  split: noSplits,
  text: noTexts,
  json: noJsons,
};
