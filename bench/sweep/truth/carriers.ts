// One way in which each format that the sweep reads writes a host: what is written, in which kind of field, and whose device it is.
import type { Said, Slot } from './slot.ts';

export interface Carrier {
  /** As `collect/logs` names the format; several ways of one format stand in one file. */
  format: string;
  slot: Slot;
  head?: string[];
  /** Null: the format tells no device there. */
  device: string | null;
  line(said: Said): string;
}

const PC = '10.20.7.41';
const DAY = '22-Nov-2026 20:16:25.123';
const OLD = 'Nov 22 20:16:25';
const MAP = (format: string, slot: Slot, line: Carrier['line'], device: string | null = PC): Carrier => ({
  format,
  slot,
  device,
  line,
});
const withHead = (head: string[], ...carriers: Carrier[]): Carrier[] =>
  carriers.map((one) => ({ ...one, head }));
const forti = (rest: string): string =>
  `date=2026-11-22 time=20:16:25 devname="FG-1" devid="FG100X01" eventtime=1795353385000000000 tz="+0700" logid="1" vd="root" srcip=${PC} srcport=50123 ${rest}`;
const eve = (type: string, rest: string): string =>
  `{"timestamp":"2026-11-22T20:16:25.123456+0700","flow_id":11,"event_type":"${type}","src_ip":"${PC}","src_port":50123,${rest}}`;
const zeek = (rest: string): string =>
  `{"ts":1795353385.123,"uid":"CHhAvVGS1DHFjwGM9","id.orig_h":"${PC}","id.orig_p":50123,${rest}}`;
const windowsXml = (data: string): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><TimeCreated SystemTime='2026-11-22T13:16:25.1234567Z'/><Computer>PC-07.so.test</Computer></System><EventData>${data}</EventData></Event>`;

export const CARRIERS: Carrier[] = [
  MAP(
    'bind',
    'name',
    ({ text }) =>
      `${DAY} queries: info: client @0x7f3a ${PC}#5353 (${text}): query: ${text} IN A +E(0)K (10.20.0.53)`,
  ),
  MAP(
    'bind',
    'name',
    ({ text }) =>
      `${DAY} lame-servers: info: REFUSED unexpected RCODE resolving '${text}/A/IN': 10.20.0.1#53`,
    null,
  ),
  MAP('dnsmasq', 'name', ({ text }) => `${OLD} gw dnsmasq[812]: query[A] ${text} from ${PC}`),
  MAP('dnsmasq', 'name', ({ text }) => `${OLD} gw dnsmasq[812]: forwarded ${text} to 10.20.0.1`, null),
  MAP('dnsmasq', 'address', ({ text }) => `${OLD} gw dnsmasq[812]: reply fine.test is ${text}`, null),
  MAP('unbound', 'name', ({ text }) => `[1795353385] unbound[66:0] info: ${PC} ${text} A IN`),
  MAP(
    'windows-dns-debug',
    'counted',
    ({ text }) =>
      `11/22/2026 8:16:25 PM 0A2C PACKET  0000012F4A UDP Rcv ${PC}      a1b2   Q [0001   D   NOERROR] A      ${text}`,
  ),
  MAP(
    'windows-dns-debug',
    'counted',
    ({ text }) =>
      `11/22/2026 8:16:25 PM 0A2C PACKET  0000012F4A UDP Snd 10.20.0.1      a1b2   Q [0001   D   NOERROR] A      ${text}`,
    null,
  ),
  MAP(
    'squid',
    'url',
    ({ text }) =>
      `1795353385.123    200 ${PC} TCP_MISS/200 512 GET ${text} - HIER_DIRECT/10.20.0.9 text/html`,
  ),
  MAP(
    'squid',
    'connect',
    ({ text }) => `1795353385.123    200 ${PC} TCP_TUNNEL/200 512 CONNECT ${text} - HIER_DIRECT/10.20.0.9 -`,
  ),
  MAP('fortigate', 'address', ({ text }) =>
    forti(`type="traffic" subtype="forward" dstip=${text} dstport=443 action="accept"`),
  ),
  MAP('fortigate', 'split', ({ text, path }) =>
    forti(`type="utm" subtype="webfilter" dstip=10.20.0.9 dstport=80 hostname="${text}" url="${path}"`),
  ),
  MAP(
    'pfsense',
    'address4',
    ({ text }) =>
      `${OLD} fw filterlog[55]: 5,,,100,igb1,match,pass,in,4,0x0,,64,1,0,DF,6,tcp,60,${PC},${text},50123,443,0,S,1,,64240,,`,
  ),
  MAP(
    'mikrotik',
    'address4',
    ({ text }) =>
      `${OLD} mt firewall,info forward: in:lan out:wan, src-mac 52:54:00:11:22:33, proto TCP (SYN), ${PC}:50123->${text}:443, len 52`,
  ),
  MAP(
    'sophos',
    'address',
    ({ text }) =>
      `device="SFW" date=2026-11-22 time=20:16:25 timezone="+07" device_name="XG" device_id=C1 log_id=1 log_type="Firewall" src_ip=${PC} dst_ip=${text} src_port=50123 dst_port=443`,
  ),
  MAP(
    'iptables',
    'address',
    ({ text }) =>
      `${OLD} gw kernel: [UFW ALLOW] IN=eth1 OUT=eth0 MAC=52:54:00:aa:bb:cc:52:54:00:dd:ee:ff:08:00 SRC=${PC} DST=${text} LEN=60 TTL=63 PROTO=TCP SPT=50123 DPT=443 `,
  ),
  MAP(
    'iptables',
    'address',
    ({ text }) =>
      `${OLD} gw kernel: [UFW BLOCK] IN=eth0 OUT= SRC=${text} DST=${PC} LEN=60 TTL=63 PROTO=TCP SPT=50123 DPT=22 `,
  ),
  MAP(
    'cisco-asa',
    'address4',
    ({ text }) =>
      `${OLD} fw %ASA-6-302013: Built outbound TCP connection 1 for outside:${text}/443 (${text}/443) to inside:${PC}/50123 (${PC}/50123)`,
  ),
  MAP(
    'web-access',
    'split',
    ({ text, path }) =>
      `${text} ${PC} - - [22/Nov/2026:20:16:25 +0700] "GET ${path} HTTP/1.1" 200 99 "-" "curl/8"`,
  ),
  MAP(
    'web-access',
    'url',
    ({ text }) =>
      `${PC} - - [22/Nov/2026:20:16:25 +0700] "GET ${text} HTTP/1.1" 200 99 "-" "curl/8" TCP_MISS:HIER_DIRECT`,
  ),
  MAP(
    'web-error',
    'name',
    ({ text }) =>
      `2026/11/22 20:16:25 [error] 12#12: *3 connect() failed, client: ${PC}, server: x, request: "GET /a HTTP/1.1", host: "${text}"`,
  ),
  MAP(
    'tcpdump',
    'flow',
    ({ text }) => `2026-11-22 20:16:25.123000 IP ${PC}.50123 > ${text}.443: Flags [S], seq 1`,
  ),
  MAP(
    'tcpdump',
    'flow',
    ({ text }) => `2026-11-22 20:16:25.123000 IP ${text}.443 > ${PC}.50123: Flags [S.], seq 1`,
  ),
  MAP(
    'nfdump',
    'address4',
    ({ text }) =>
      `2026-11-22 20:16:25.123     0.000 TCP      ${PC}:50123  ->      ${text}:443          5      300     1`,
  ),
  ...withHead(
    [
      '#separator \\x09',
      '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tmethod\thost\turi\tuser_agent',
    ],
    MAP(
      'zeek',
      'split',
      ({ text, path }) =>
        `1795353385.123000\tCHhAvVGS1DHFjwGM9\t${PC}\t50123\t10.20.0.9\t80\tGET\t${text}\t${path}\tcurl/8`,
    ),
    MAP(
      'zeek',
      'address',
      ({ text }) =>
        `1795353385.123000\tCHhAvVGS1DHFjwGM9\t${PC}\t50123\t${text}\t80\tGET\tfine.test\t/\tcurl/8`,
    ),
  ),
  ...withHead(
    ['#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs-host sc-status'],
    MAP(
      'w3c',
      'split',
      ({ text, path }) =>
        `2026-11-22 13:16:25 10.20.0.2 GET ${path?.split('?')[0]} ${path?.split('?')[1] ?? '-'} 80 - ${PC} ${text} 200`,
    ),
  ),
  MAP('suricata-eve', 'name', ({ text }) =>
    eve(
      'dns',
      `"dest_ip":"10.20.0.53","dest_port":53,"dns":{"type":"query","rrname":"${text}","rrtype":"A"}`,
    ),
  ),
  MAP('suricata-eve', 'split', ({ text, path }) =>
    eve('http', `"dest_ip":"10.20.0.9","dest_port":80,"http":{"hostname":"${text}","url":"${path}"}`),
  ),
  MAP('suricata-eve', 'address', ({ text }) =>
    eve('flow', `"dest_ip":"${text}","dest_port":443,"proto":"TCP"`),
  ),
  MAP('zeek-json', 'address', ({ text }) => zeek(`"id.resp_h":"${text}","id.resp_p":443`)),
  MAP('zeek-json', 'name', ({ text }) =>
    zeek(`"id.resp_h":"10.20.0.9","id.resp_p":443,"server_name":"${text}"`),
  ),
  MAP(
    'json-lines',
    'json',
    ({ text }) =>
      `{"@timestamp":"2026-11-22T13:16:25Z","source":{"ip":"${PC}"},"destination":{"ip":"10.20.0.9"},"message":"${text}"}`,
  ),
  MAP(
    'json-lines',
    'url',
    ({ text }) =>
      `{"@timestamp":"2026-11-22T13:16:25Z","source":{"ip":"${PC}"},"url":{"original":"${text}"}}`,
  ),
  MAP(
    'windows-xml',
    'name',
    ({ text }) => windowsXml(`<Data Name='QueryName'>${text}</Data><Data Name='QueryStatus'>0</Data>`),
    'PC-07.so.test',
  ),
  MAP('windows-xml', 'address', ({ text }) =>
    windowsXml(`<Data Name='SourceIp'>${PC}</Data><Data Name='DestinationIp'>${text}</Data>`),
  ),
  MAP(
    'windows-json',
    'name',
    ({ text }) =>
      `{"EventTime":"2026-11-22 20:16:25","Hostname":"PC-7","EventID":22,"SourceName":"Microsoft-Windows-Sysmon","QueryName":"${text}"}`,
    'PC-7',
  ),
  MAP(
    'windows-json',
    'address',
    ({ text }) =>
      `{"EventTime":"2026-11-22 20:16:25","Hostname":"PC-7","EventID":3,"SourceIp":"${PC}","DestinationIp":"${text}","DestinationPort":443}`,
  ),
  ...withHead(
    ['time,client_ip,computer,url,dest_ip,status'],
    MAP('csv', 'url', ({ text }) => `2026-11-22 20:16:25,${PC},PC-7,${text},10.20.0.9,200`),
    MAP('csv', 'address', ({ text }) => `2026-11-22 20:16:25,${PC},PC-7,http://fine.test/,${text},200`),
  ),
  MAP(
    'key-value',
    'address',
    ({ text }) => `CEF:0|Maker|FW|1|1|x|5|rt=1795353385123 src=${PC} dst=${text} spt=50123 dpt=443`,
  ),
  MAP(
    'syslog',
    'text',
    ({ text }) => `<13>1 2026-11-22T20:16:25.123+07:00 ws-41 agent 12 - - from ${PC} seen ${text}`,
  ),
  MAP('text', 'text', ({ text }) => `2026-11-22 20:16:25 something at ${PC} met ${text} today`),
  MAP('text', 'url', ({ text }) => `2026-11-22 20:16:25 something at ${PC} opened ${text}`),
];
