// Spellings that are hits, by the kind of field: each with the indicator that is to be found, and how strongly.
import type { Strength } from '../../../controls/indicator-sweep/collect/contract.ts';
import { DEEP, digest, IDN, MD5, NAME, NET, NET6, PAGE, SHA1, SHA256, V4, V6 } from './listed.ts';
import { inCounts, type Slot, type Spelling } from './slot.ts';

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

const connects: Spelling[] = [
  hit(`${NAME}:443`, NAME, 'exact'),
  hit(`www.${NAME.toUpperCase()}:8443`, NAME, 'subdomain'),
  hit(`${V4}:443`, V4, 'exact'),
  hit('drop-point.example:443', PAGE, 'url-host'),
  hit('198.51.100.70:443', NET, 'cidr'),
];

const splits: Spelling[] = [
  hit(NAME, NAME, 'exact', '/'),
  hit(`img.${NAME}`, NAME, 'subdomain', '/a?b=c'),
  hit('drop-point.example', PAGE, 'url', '/gate.php'),
  hit('DROP-POINT.example', PAGE, 'url', '/gate.php?x=1'),
  hit('drop-point.example', PAGE, 'url-host', '/other'),
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
  hit('bad-harbour[.]example', NAME, 'exact'),
  hit('www.bad-harbour%2Eexample', NAME, 'subdomain'),
  hit('192.0.2[.]66', V4, 'exact'),
];

const jsons: Spelling[] = [
  hit(`first\\n${NAME}`, NAME, 'exact'),
  hit(`a\\t${V4}\\n`, V4, 'exact'),
  hit(`http:\\/\\/${PAGE.replaceAll('/', '\\/')}`, PAGE, 'url'),
  hit(`\\u002f\\u002f${NAME}\\u002f`, NAME, 'exact'),
  hit(`{\\"host\\":\\"${NAME}\\"}`, NAME, 'exact'),
  hit(`x\\\\n${NAME}`, NAME, 'exact'),
  hit('bad-harbour\\u002eexample', NAME, 'exact'),
];

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
