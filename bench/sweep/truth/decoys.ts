// Look-alikes, by the kind of field: nothing may be found in them.
import { MD5, NAME, SHA1, SHA256, V4 } from './listed.ts';
import { inCounts, type Said, type Slot } from './slot.ts';

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

const noConnects: Said[] = [
  'notbad-harbour.example:443',
  '192.0.2.6:443',
  'drive.google.com:443',
  `${NAME}.fine.test:443`,
].map((text) => ({ text }));

const noSplits: Said[] = [
  { text: 'fine.test', path: `/${NAME}/x` },
  { text: 'drive.google.com', path: '/uc?id=another-file' },
  { text: 'notdrop-point.example', path: '/gate.php' },
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

const noJsons: Said[] = [`first\\nnot${NAME}`, `\\u0061${NAME}`, `http:\\/\\/fine.test\\/${NAME}\\/x`].map(
  (text) => ({ text }),
);

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
