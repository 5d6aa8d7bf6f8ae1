// Lines of everyday traffic in nine formats, as the programs print them.
import type { Chance } from '../../../src/dispatch/read/fuzz/chance.ts';
import { popular, type World } from './world.ts';

/** One line without its end; `n` is its number, which the clock goes by. */
export type LineMaker = (world: World, chance: Chance, n: number) => string;

const START = Date.UTC(2026, 10, 1);
const two = (n: number): string => String(n).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const timeAt = (n: number): Date => new Date(START + n * 137);
const clock = (at: Date): string =>
  `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const syslogTime = (n: number): string => {
  const at = timeAt(n);
  return `${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2)} ${clock(at)}`;
};
const isoDay = (at: Date): string =>
  `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
const epoch = (n: number): string => (timeAt(n).getTime() / 1000).toFixed(3);
const counted = (name: string): string =>
  `${name
    .split('.')
    .map((label) => `(${label.length})${label}`)
    .join('')}(0)`;
const uid = (chance: Chance): string =>
  `C${chance.below(2 ** 31).toString(36)}${chance.below(2 ** 31).toString(36)}`;
const PATHS = [
  '/',
  '/index.html',
  '/api/v2/items?page=3&size=50',
  '/static/app.3f9a.js',
  '/img/logo.png',
  '/news/2026/11/22/',
];
const AGENTS = ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'curl/8.5.0', 'okhttp/4.12.0'];

const bind: LineMaker = (world, chance, n) => {
  const name = popular(chance, world.names);
  const at = timeAt(n);
  const day = `${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
  return `${day} ${clock(at)}.${String(n % 1000).padStart(3, '0')} queries: info: client @0x7f${chance.below(2 ** 31).toString(16)} ${chance.pick(world.devices)}#${1024 + chance.below(60_000)} (${name}): query: ${name} IN ${chance.pick(['A', 'AAAA', 'HTTPS'])} +E(0)K (10.20.0.53)`;
};

const dnsmasq: LineMaker = (world, chance, n) => {
  const name = popular(chance, world.names);
  const front = `${syslogTime(n)} gw dnsmasq[812]: `;
  const kind = n % 3;
  if (kind === 0) return `${front}query[A] ${name} from ${chance.pick(world.devices)}`;
  if (kind === 1) return `${front}forwarded ${name} to 10.20.0.1`;
  return `${front}reply ${name} is ${chance.oneIn(8) ? chance.pick(world.addresses6) : popular(chance, world.addresses)}`;
};

const windowsDns: LineMaker = (world, chance, n) => {
  const at = timeAt(n);
  const hour = at.getUTCHours();
  const time = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${hour % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
  const [way, flags] =
    n % 2 === 0 ? ['Rcv', '  Q [0001   D   NOERROR]'] : ['Snd', 'R Q [8081   DR  NOERROR]'];
  const device = chance.pick(world.devices).padEnd(15);
  return `${time} 0B28 PACKET  00000${chance.below(2 ** 31).toString(16)} UDP ${way} ${device} ${chance.below(65_536).toString(16).padStart(4, '0')} ${flags} A      ${counted(popular(chance, world.names))}`;
};

const squid: LineMaker = (world, chance, n) => {
  const name = popular(chance, world.names);
  const front = `${epoch(n)} ${String(chance.below(4000)).padStart(6)} ${chance.pick(world.devices)} `;
  const to = `HIER_DIRECT/${popular(chance, world.addresses)}`;
  return n % 3 === 0
    ? `${front}TCP_MISS/200 ${chance.below(90_000)} GET http://${name}${chance.pick(PATHS)} - ${to} text/html`
    : `${front}TCP_TUNNEL/200 ${chance.below(90_000)} CONNECT ${name}:443 - ${to} -`;
};

const fortigate: LineMaker = (world, chance, n) => {
  const at = timeAt(n);
  const front = `date=${isoDay(at)} time=${clock(at)} devname="FG-01" devid="FG100X0000000001" eventtime=${at.getTime()}000000 tz="+0700" logid="0000000013"`;
  const ends = `srcip=${chance.pick(world.devices)} srcport=${1024 + chance.below(60_000)} srcintf="lan" dstip=${popular(chance, world.addresses)} dstport=443 dstintf="wan1"`;
  const tail = `sessionid=${chance.below(2 ** 31)} proto=6 action="accept" policyid=12 service="HTTPS" sentbyte=${chance.below(90_000)} rcvdbyte=${chance.below(900_000)}`;
  return n % 3 === 0
    ? `${front} type="utm" subtype="webfilter" level="notice" vd="root" ${ends} hostname="${popular(chance, world.names)}" url="${chance.pick(PATHS)}" ${tail}`
    : `${front} type="traffic" subtype="forward" level="notice" vd="root" ${ends} ${tail}`;
};

const syslog: LineMaker = (world, chance, n) => {
  const front = `${syslogTime(n)} gw `;
  const address = popular(chance, world.addresses);
  const kind = n % 3;
  if (kind === 0)
    return `${front}sshd[${1000 + chance.below(30_000)}]: Failed password for invalid user admin from ${address} port ${1024 + chance.below(60_000)} ssh2`;
  if (kind === 1)
    return `${front}kernel: [${n}.${chance.below(1_000_000)}] [UFW BLOCK] IN=eth0 OUT= MAC=52:54:00:aa:bb:cc:52:54:00:dd:ee:ff:08:00 SRC=${address} DST=${chance.pick(world.devices)} LEN=40 TOS=0x00 PREC=0x00 TTL=245 ID=${chance.below(65_536)} PROTO=TCP SPT=${1024 + chance.below(60_000)} DPT=22 WINDOW=1024 RES=0x00 SYN URGP=0 `;
  return `${front}sysmon: ProcessId=${chance.below(9_999)} Image=C:\\Windows\\System32\\svchost.exe Hashes=SHA256=${hexOf(chance, 8)} QueryName=${popular(chance, world.names)}`;
};

const hexOf = (chance: Chance, words: number): string =>
  Array.from({ length: words }, () =>
    chance
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

const zeekTsv: LineMaker = (world, chance, n) => {
  const isSix = chance.oneIn(12);
  const target = isSix ? chance.pick(world.addresses6) : popular(chance, world.addresses);
  return `${epoch(n)}000\t${uid(chance)}\t${chance.pick(world.devices)}\t${1024 + chance.below(60_000)}\t${target}\t80\t1\tGET\t${popular(chance, world.names)}\t${chance.pick(PATHS)}\t-\t1.1\t${chance.pick(AGENTS)}\t-\t0\t${chance.below(90_000)}\t200\tOK`;
};

const zeekJson: LineMaker = (world, chance, n) =>
  `{"ts":${epoch(n)},"uid":"${uid(chance)}","id.orig_h":"${chance.pick(world.devices)}","id.orig_p":${1024 + chance.below(60_000)},"id.resp_h":"${popular(chance, world.addresses)}","id.resp_p":443,"version":"TLSv13","cipher":"TLS_AES_128_GCM_SHA256","server_name":"${popular(chance, world.names)}","resumed":false,"established":true}`;

const csvProxy: LineMaker = (world, chance, n) => {
  const at = timeAt(n);
  return `${isoDay(at)} ${clock(at)},${chance.pick(world.devices)},PC-${chance.below(2000)},user${chance.below(900)},GET,https://${popular(chance, world.names)}${chance.pick(PATHS)},${popular(chance, world.addresses)},443,200,${chance.below(90_000)},allowed`;
};

/** Name of the file, its head where the format has one, its lines. */
export const FORMATS: { name: string; head: string; line: LineMaker }[] = [
  { name: 'bind', head: '', line: bind },
  { name: 'dnsmasq', head: '', line: dnsmasq },
  { name: 'windows-dns', head: '', line: windowsDns },
  { name: 'squid', head: '', line: squid },
  { name: 'fortigate', head: '', line: fortigate },
  { name: 'syslog', head: '', line: syslog },
  {
    name: 'zeek-tsv',
    head: '#separator \\x09\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\ttrans_depth\tmethod\thost\turi\treferrer\tversion\tuser_agent\torigin\trequest_body_len\tresponse_body_len\tstatus_code\tstatus_msg\n',
    line: zeekTsv,
  },
  { name: 'zeek-json', head: '', line: zeekJson },
  {
    name: 'csv-proxy',
    head: 'time,client_ip,computer,user,method,url,dest_ip,dest_port,status,bytes,action\n',
    line: csvProxy,
  },
];
