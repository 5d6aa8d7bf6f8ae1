import { describe, expect, it } from 'vitest';
import { matchLine } from '../match/line.ts';
import { plainIndex } from '../match/plain-index.ts';
import { indicator } from '../match/sample.ts';
import { type LogOptions, logReader } from './reader.ts';

function read(line: string, head: string[] = [line], options: Partial<LogOptions> = {}) {
  const {
    apart: _,
    host: __,
    user: ___,
    zone: ____,
    timeGround: _____,
    ...facts
  } = logReader(head, options).read(line);
  return facts;
}
const field = (format: string, device: string, time: string | null) => ({
  format,
  device,
  deviceGround: 'field',
  time,
});
const unknown = (format: string, time: string | null) => ({
  format,
  device: null,
  deviceGround: 'unknown',
  time,
});

const T = '2026-11-22T13:16:25.000Z';
const MS = '2026-11-22T13:16:25.123Z';
const Y = { year: 2026 };

describe('the device and the time of a line', () => {
  it.each([
    [
      '22-Nov-2026 20:16:25.123 queries: info: client @0x7f3a 10.1.2.3#5353 (evil.test): query: evil.test IN A +E(0)K (10.0.0.53)',
      field('bind', '10.1.2.3', MS),
    ],
    [
      '22-Nov-2026 20:16:25.123 client 2001:db8::5#5353: view in: query: evil.test IN AAAA + (10.0.0.53)',
      field('bind', '2001:db8::5', MS),
    ],
    [
      "22-Nov-2026 20:16:25.123 security: info: client @0x1 10.1.2.3#53 (evil.test): query (cache) 'evil.test/A/IN' denied",
      field('bind', '10.1.2.3', MS),
    ],
    [
      "22-Nov-2026 20:16:25.123 lame-servers: info: resolving 'evil.test/A/IN': 192.0.2.1#53",
      unknown('bind', MS),
    ],
    ['Nov 22 20:16:25 gw dnsmasq[812]: query[A] evil.test from 10.1.2.3', field('dnsmasq', '10.1.2.3', T)],
    ['Nov 22 20:16:25 gw dnsmasq[812]: forwarded evil.test to 10.0.0.53', unknown('dnsmasq', T)],
    ['Nov 22 20:16:25 gw dnsmasq[812]: reply evil.test is 192.0.2.1', unknown('dnsmasq', T)],
    [
      'Nov 22 20:16:25 gw dnsmasq[812]: 77 10.1.2.3/4000 reply evil.test is 192.0.2.1',
      field('dnsmasq', '10.1.2.3', T),
    ],
    ['[1795353385] unbound[66:0] info: 10.1.2.3 evil.test. A IN', field('unbound', '10.1.2.3', T)],
    ['[1795353385] unbound[66:0] info: resolving evil.test. A IN', unknown('unbound', T)],
    [
      'Nov 22 20:16:25 ns unbound: [66:0] info: 10.1.2.3 evil.test. A IN NOERROR 0.1 0 44',
      field('unbound', '10.1.2.3', T),
    ],
    [
      '11/22/2026 8:16:25 PM 0A2C PACKET  000001 UDP Rcv 10.1.2.3        a1b2   Q [0001   D   NOERROR] A      (4)evil(4)test(0)',
      field('windows-dns-debug', '10.1.2.3', T),
    ],
    [
      '11/22/2026 8:16:25 PM 0A2C PACKET  000001 UDP Snd 10.1.2.3        a1b2 R Q [8081   DR  NOERROR] A      (4)evil(4)test(0)',
      field('windows-dns-debug', '10.1.2.3', T),
    ],
    [
      '11/22/2026 8:16:25 PM 0A2C PACKET  000001 UDP Snd 10.0.0.53       a1b2   Q [0001   D   NOERROR] A      (4)evil(4)test(0)',
      unknown('windows-dns-debug', T),
    ],
    [
      '11/22/2026 8:16:25 PM 0A2C PACKET  000001 UDP Rcv 10.0.0.53       a1b2 R Q [8081   DR  NOERROR] A      (4)evil(4)test(0)',
      unknown('windows-dns-debug', T),
    ],
    [
      '22/11/2026 20:16:25 0A2C PACKET  000001 UDP Rcv 10.1.2.3 a1b2   Q [0001   D   NOERROR] A (4)evil(4)test(0)',
      field('windows-dns-debug', '10.1.2.3', T),
    ],
    [
      '1795353385.123    200 10.1.2.3 TCP_MISS/200 512 GET http://evil.test/x an.tran HIER_DIRECT/192.0.2.1 text/html',
      field('squid', '10.1.2.3', MS),
    ],
    [
      '1795353385.123    200 10.1.2.3 TCP_TUNNEL/200 512 CONNECT evil.test:443 - HIER_DIRECT/192.0.2.1 -',
      field('squid', '10.1.2.3', MS),
    ],
    [
      '10.1.2.3 - an.tran [22/Nov/2026:20:16:25 +0700] "GET http://evil.test/ HTTP/1.1" 200 99 "-" "curl" TCP_MISS:HIER_DIRECT',
      field('web-access', '10.1.2.3', T),
    ],
    [
      '192.0.2.9 - - [22/Nov/2026:20:16:25 +0700] "GET /login HTTP/1.1" 200 99 "http://evil.test/" "x"',
      unknown('web-access', T),
    ],
    [
      'www.so.test:443 10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] "GET /a HTTP/1.1" 200 99 "-" "x"',
      field('web-access', '10.1.2.3', T),
    ],
    [
      '2026/11/22 20:16:25 [error] 12#12: *3 connect() failed, client: 10.1.2.3, server: x, request: "GET /a HTTP/1.1", upstream: "http://192.0.2.1:80/a", host: "evil.test"',
      field('web-error', '10.1.2.3', T),
    ],
    [
      'date=2026-11-22 time=20:16:25 devname="FG" devid="F1" logid="1" type="traffic" subtype="forward" vd="root" srcip=10.1.2.3 srcport=5000 dstip=192.0.2.1 dstport=443 tz="+0700"',
      field('fortigate', '10.1.2.3', T),
    ],
    [
      '<189>date=2026-11-22 time=20:16:25 devname="FG" devid="F1" eventtime=1795353385000000000 type="utm" srcip=192.0.2.1 dstip=10.1.2.3 dstport=443',
      field('fortigate', '10.1.2.3', T),
    ],
    [
      'Nov 22 20:16:25 fw filterlog[55]: 5,,,100,igb1,match,block,in,4,0x0,,64,1,0,DF,6,tcp,60,10.1.2.3,192.0.2.1,5000,443,0,S,1,,64240,,',
      field('pfsense', '10.1.2.3', T),
    ],
    [
      'Nov 22 20:16:25 fw filterlog[55]: 5,,,100,igb1,match,pass,in,6,0x00,0,64,udp,17,40,fd00::5,2001:db8::1,5000,53,40',
      field('pfsense', 'fd00::5', T),
    ],
    [
      'Nov 22 20:16:25 mt firewall,info forward: in:lan out:wan, src-mac aa:bb:cc:dd:ee:ff, proto TCP (SYN), 10.1.2.3:5000->192.0.2.1:443, len 52',
      field('mikrotik', '10.1.2.3', T),
    ],
    [
      'device="SFW" date=2026-11-22 time=20:16:25 timezone="+07" device_name="XG" device_id=C1 log_id=1 log_type="Firewall" src_ip=10.1.2.3 dst_ip=192.0.2.1 src_port=5000 dst_port=443',
      field('sophos', '10.1.2.3', T),
    ],
    [
      '<13>1 2026-11-22T20:16:25.123+07:00 gw app 12 - - connect from 10.1.2.3 to 192.0.2.1',
      { ...field('syslog', '10.1.2.3', MS), deviceGround: 'guess' },
    ],
    [
      'Nov 22 20:16:25 gw sshd[1]: Failed password for root from 192.0.2.1 port 22 ssh2',
      unknown('syslog', T),
    ],
    [
      'Nov 22 20:16:25 gw kernel: [UFW BLOCK] IN=eth0 OUT= MAC=aa:bb SRC=192.0.2.1 DST=10.1.2.3 LEN=40 PROTO=TCP SPT=5000 DPT=22 ',
      field('iptables', '10.1.2.3', T),
    ],
    [
      '{"ts":1795353385.123,"uid":"C1","id.orig_h":"10.1.2.3","id.orig_p":5000,"id.resp_h":"192.0.2.1","id.resp_p":80,"host":"evil.test","uri":"/x"}',
      field('zeek-json', '10.1.2.3', MS),
    ],
    [
      '{"timestamp":"2026-11-22T20:16:25.123456+0700","event_type":"http","src_ip":"10.1.2.3","src_port":5000,"dest_ip":"192.0.2.1","dest_port":80,"http":{"hostname":"evil.test","url":"/x"}}',
      field('suricata-eve', '10.1.2.3', MS),
    ],
    [
      '{"@timestamp":"2026-11-22T13:16:25Z","source":{"ip":"10.1.2.3"},"destination":{"ip":"192.0.2.1"},"host":{"name":"PC-1"}}',
      field('json-lines', '10.1.2.3', T),
    ],
    [
      '2026-11-22 20:16:25.123     0.000 TCP      10.1.2.3:5000  ->      192.0.2.1:443          5      300     1',
      field('nfdump', '10.1.2.3', MS),
    ],
    [
      '2026-11-22 20:16:25.123000 IP 10.1.2.3.5000 > 192.0.2.1.443: Flags [S], seq 1',
      field('tcpdump', '10.1.2.3', MS),
    ],
    ['20:16:25.123456 IP 192.0.2.1.443 > 10.1.2.3.5000: Flags [S.]', field('tcpdump', '10.1.2.3', null)],
    ['20:16:25.123456 IP6 fd00::5.5000 > 2001:db8::1.443: Flags [S]', field('tcpdump', 'fd00::5', null)],
    [
      'Nov 22 20:16:25 fw %ASA-6-302013: Built outbound TCP connection 1 for outside:192.0.2.1/443 (192.0.2.1/443) to inside:10.1.2.3/5000 (198.51.100.1/5000)',
      field('cisco-asa', '10.1.2.3', T),
    ],
    [
      '2026-11-22 20:16:25 something 10.1.2.3 happened',
      { ...field('text', '10.1.2.3', T), deviceGround: 'guess' },
    ],
    [
      '20261122 20:16:25 0E20 PACKET 0001 UDP Rcv 10.1.2.3 0002 Q [0001 D NOERROR] A (4)evil(4)test(0)',
      field('windows-dns-debug', '10.1.2.3', T),
    ],
    [
      'nov/22/2026 20:16:25 firewall,info forward: in:a out:b, proto UDP, 10.1.2.3:5000->192.0.2.1:53, len 60',
      field('mikrotik', '10.1.2.3', T),
    ],
    [
      '20:16:25.123456 eth0  Out IP 10.1.2.3.5000 > 192.0.2.1.443: Flags [S]',
      field('tcpdump', '10.1.2.3', null),
    ],
    [
      'CEF:0|Maker|FW|1|1|x|5|rt=1795353385123 src=10.1.2.3 dst=192.0.2.1 spt=5 dpt=443',
      field('key-value', '10.1.2.3', MS),
    ],
    ['no one was here', unknown('text', null)],
  ])('are read in %s', (line, facts) => {
    expect(read(line, [line], Y)).toEqual(facts);
  });

  it('come from the columns that a header names', () => {
    const zeek = [
      '#separator \\x09',
      '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\thost\turi',
      '1795353385.123000\tC1\t10.1.2.3\t5000\t192.0.2.1\t80\tevil.test\t/x',
    ];
    expect(read(zeek[2] ?? '', zeek)).toEqual(field('zeek', '10.1.2.3', MS));
    const csv = [
      'Time,Source IP,Destination IP,URL',
      '2026-11-22 20:16:25,10.1.2.3,192.0.2.1,"http://evil.test/a,b"',
    ];
    expect(read(csv[1] ?? '', csv)).toEqual(field('csv', '10.1.2.3', T));
    const flow = [
      'ts,te,td,sa,da,sp,dp,pr,flg',
      '2026-11-22 20:16:25,2026-11-22 20:16:26,0.1,10.1.2.3,192.0.2.1,5000,443,TCP,S',
    ];
    expect(read(flow[1] ?? '', flow)).toEqual(field('csv', '10.1.2.3', T));
    const viet = ['Thời gian;IP nguồn;IP đích;Tên miền', '22/11/2026 20:16:25;10.1.2.3;192.0.2.1;evil.test'];
    expect(read(viet[1] ?? '', viet)).toEqual(field('csv', '10.1.2.3', T));
    const w3c = [
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status',
      '2026-11-22 13:16:25 10.0.0.2 GET /x - 443 - 192.0.2.1 curl 200',
    ];
    expect(read(w3c[1] ?? '', w3c)).toEqual(field('w3c', '10.0.0.2', T));
    const dns = [
      'Level,Date and Time,Source,Event ID,Task Category,Message',
      'Information,11/22/2026 8:16:25 PM,Microsoft-Windows-DNSServer,256,LOOK_UP,"QUERY_RECEIVED: TCP=0; InterfaceIP=10.0.0.53; Source=10.1.2.3; RD=1; QNAME=evil.test.; QTYPE=1"',
    ];
    expect(read(dns[1] ?? '', dns)).toEqual(field('csv', '10.1.2.3', T));
    const out =
      'Information,11/22/2026 8:16:25 PM,Microsoft-Windows-DNSServer,260,RECURSE,"RECURSE_QUERY_OUT: TCP=0; Destination=10.0.0.54; InterfaceIP=10.0.0.53; QNAME=evil.test."';
    expect(read(out, [dns[0] ?? '', out])).toEqual(unknown('csv', T));
  });

  it('come with the host and the user where the log has them', () => {
    const of = (line: string) => {
      const { device, host, user } = logReader([line]).read(line);
      return [device, host, user];
    };
    expect(
      of(
        '1795353385.123 200 PC-12.local TCP_DENIED/403 0 CONNECT evil.test:443 SO\\an HIER_DIRECT/10.0.0.3 -',
      ),
    ).toEqual(['PC-12.local', 'PC-12.local', 'SO\\an']);
    expect(
      of('Nov 22 20:16:25 web1 sshd[1]: Failed password for invalid user admin from 192.0.2.1 port 22 ssh2'),
    ).toEqual([null, 'web1', 'admin']);
    // A Windows event tells the machine that it happened on; an address in what was answered is not it.
    expect(
      of(
        '{"EventID":22,"Computer":"PC-07.so.test","QueryName":"evil.test","QueryResults":"::ffff:10.9.9.9;","UtcTime":"2026-11-22 13:16:25"}',
      ),
    ).toEqual(['PC-07.so.test', 'PC-07.so.test', null]);
    const ufw = (out: string) =>
      `Nov 22 20:16:25 gw kernel: IN=eth0 OUT=${out} SRC=192.0.2.1 DST=10.1.2.3 LEN=4 SPT=1 DPT=2 `;
    expect([of(ufw('')), of(ufw('eth1'))]).toEqual([
      ['10.1.2.3', 'gw', null],
      ['10.1.2.3', null, null],
    ]);
  });

  it('are told line by line where formats are mixed', () => {
    const dns = 'Nov 22 20:16:25 gw dnsmasq[812]: query[A] evil.test from 10.1.2.3';
    const ufw =
      'Nov 22 20:16:25 gw kernel: IN=eth0 OUT=eth1 SRC=10.1.2.4 DST=192.0.2.1 LEN=40 PROTO=TCP SPT=1 DPT=2 ';
    const reader = logReader([dns, dns, ufw], Y);
    expect([reader.format, reader.read(dns).device, reader.read(ufw).device]).toEqual([
      'dnsmasq',
      '10.1.2.3',
      '10.1.2.4',
    ]);
  });

  it('without a year is no time; without a zone it is assumed', () => {
    const line = 'Nov 22 20:16:25 gw sshd[1]: hello';
    expect(logReader([line]).read(line)).toMatchObject({ time: null, zone: null });
    expect(logReader([line], Y).read(line)).toMatchObject({ time: T, zone: 'assumed' });
    expect(logReader([line], { ...Y, zone: 'UTC' }).read(line)).toMatchObject({
      time: '2026-11-22T20:16:25.000Z',
    });
    expect(logReader([]).read('<13>1 2026-11-22T20:16:25Z gw app - - - x')).toMatchObject({ zone: 'told' });
    expect(logReader([]).read('03/04/2026 10:00:00 x').time).toBeNull();
    expect(logReader(['13/04/2026 10:00:00 x']).read('03/04/2026 10:00:00 x').time).toBe(
      '2026-04-03T03:00:00.000Z',
    );
  });

  it('of a day and a month alike is told by the last lines, or by columns named in Vietnamese', () => {
    const line = '03/04/2026 10:00:00 x';
    const T = '2026-04-03T03:00:00.000Z';
    expect(logReader([line], {}, ['30/04/2026 10:00:00 x']).read(line).time).toBe(T);
    const row = '03/04/2026 10:00:00;10.1.2.3;bad.test';
    expect(logReader(['Thời gian;Địa chỉ IP;Tên miền', row]).read(row).time).toBe(T);
    const english = logReader(['Time;Client IP;Domain', row]);
    expect(english.read(row).time).toBeNull();
    const contrary = ['Thời gian;Địa chỉ IP;Tên miền', row, '03/31/2026 10:00:00;10.1.2.3;bad.test'];
    expect(logReader(contrary).read(row).time).toBe('2026-03-04T03:00:00.000Z');
  });
});

describe('an event that a Windows machine sends of itself', () => {
  const device = (line: string) => logReader([line]).read(line).device;
  const told = '"Hostname":"PC-03","EventID":22,"QueryName":"evil.test"';
  it('is of that machine, unless it names another', () => {
    expect(device(`{"EventTime":"2026-11-22 20:16:25",${told}}`)).toBe('PC-03');
    expect(device(`{${told},"SourceIp":"10.1.2.3","DestinationIp":"192.0.2.1"}`)).toBe('10.1.2.3');
  });
  it('is of nobody where it is of a name server', () =>
    expect(device(`{${told},"Channel":"Microsoft-Windows-DNSServer/Analytical"}`)).toBeNull());
});

describe('a second', () => {
  it.each([
    ['2026-11-22 20:16:25,123 INFO app', '123'],
    ['2026-11-22 20:16:25.123456 INFO app', '123'],
    ['2026/11/22 20:16:25,001801010101,THREAT', '000'],
    ['2026/11/22 20:16:25,123,THREAT', '000'],
    ['2026/11/22 20:16:25,8,THREAT', '000'],
  ])('has a part only where one is written: %s', (line, part) =>
    expect(logReader([line]).read(line).time).toBe(`2026-11-22T13:16:25.${part}Z`),
  );
});

describe('fields that are read together', () => {
  const list = plainIndex([indicator('evil.test/gate.php'), indicator('192.0.2.1', { port: 4444 })]);
  const hits = (line: string, head: string[] = [line]) =>
    matchLine(line, logReader(head).read(line), list).map((hit) => `${hit.indicator.value} ${hit.strength}`);
  it.each([
    [
      '{"timestamp":"2026-11-22T20:16:25+0700","event_type":"http","src_ip":"10.1.2.3","dest_ip":"192.0.2.9","http":{"hostname":"evil.test","url":"\\/gate.php?a=1"}}',
    ],
    [
      '{"ts":1795353385.1,"id.orig_h":"10.1.2.3","id.resp_h":"192.0.2.9","host":"evil.test","uri":"/gate.php"}',
    ],
    [
      'date=2026-11-22 time=20:16:25 devname="FG" type="utm" subtype="webfilter" srcip=10.1.2.3 dstip=192.0.2.9 hostname="evil.test" url="/gate.php"',
    ],
    ['evil.test 10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] "GET /gate.php HTTP/1.1" 200 1 "-" "-"'],
    ['10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] "GET /gate.php HTTP/1.1" 200 1 "-" "-" host="evil.test"'],
    ['10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] "GET /gate.php HTTP/1.1" 200 1 "-" "UA" "evil.test"'],
    ['10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] evil.test "GET /gate.php HTTP/1.1" 200 1'],
    ['{"request":{"host":"evil.test","path":"/gate.php"},"src_ip":"10.1.2.3"}'],
  ])('give the whole URL in %s', (line) => {
    expect(hits(line)).toEqual(['evil.test/gate.php url']);
  });
  it('give the whole URL in a table', () => {
    const csv = ['time,client_ip,host,path', '2026-11-22 20:16:25,10.1.2.3,evil.test,/gate.php?x'];
    expect(hits(csv[1] ?? '', csv)).toEqual(['evil.test/gate.php url']);
  });
  it('give the port of an address', () => {
    const line = (port: number) =>
      `Nov 22 20:16:25 gw kernel: IN=a OUT=b SRC=10.1.2.3 DST=192.0.2.1 LEN=40 SPT=1 DPT=${port} `;
    expect([hits(line(4444)), hits(line(443))]).toEqual([['192.0.2.1 exact'], []]);
  });
});

describe('a time without a year', () => {
  const at = (text: string) => Date.parse(text);
  const timeOf = (line: string, options: Partial<LogOptions>) => {
    const { time, zone, timeGround } = logReader([line], options).read(line);
    return { time, zone, timeGround };
  };
  const line = (day: string) => `${day} 20:16:25 gw sshd[1]: Failed password from 192.0.2.1 port 22`;

  it.each([
    ['Nov 22', '2026-11-22T20:00:00Z', '2026-11-22T13:16:25.000Z'],
    ['Dec 31', '2027-01-01T00:30:00Z', '2026-12-31T13:16:25.000Z'],
    ['Dec 31', '2026-11-22T20:00:00Z', '2025-12-31T13:16:25.000Z'],
    ['Nov 23', '2026-11-22T20:00:00Z', '2025-11-23T13:16:25.000Z'],
    ['Feb 29', '2027-01-05T00:00:00Z', '2024-02-29T13:16:25.000Z'],
  ])('of %s in a file of %s is guessed to be the latest before the file', (day, file, time) => {
    expect(timeOf(line(day), { writtenAt: at(file) })).toEqual({
      time,
      zone: 'assumed',
      timeGround: 'guess',
    });
  });

  it('is of the year that was told, and then no guess', () => {
    expect(timeOf(line('Nov 22'), { year: 2024, writtenAt: at('2026-11-22T20:00:00Z') })).toEqual({
      time: '2024-11-22T13:16:25.000Z',
      zone: 'assumed',
      timeGround: 'field',
    });
  });

  it('is unknown where nothing tells it', () => {
    expect(timeOf(line('Nov 22'), {})).toEqual({ time: null, zone: null, timeGround: null });
  });

  it('and without a zone is read in the zone of the unit, and says that this was assumed', () => {
    expect(timeOf('2026-11-22 20:16:25 x', { zone: 'UTC' })).toEqual({
      time: '2026-11-22T20:16:25.000Z',
      zone: 'assumed',
      timeGround: 'field',
    });
  });
});

describe('hostile lines', () => {
  it.each([
    ['{"timestamp":"2026-11-22","event_type":"http","http":{'],
    ['{"__proto__":{"src_ip":"10.0.0.1"},"constructor":"x"}'],
    ['{"a":'.repeat(1 << 16)],
    ['date=2026-11-22 type="' + 'x'.repeat(1 << 20)],
    ['k="\\'.repeat(1 << 17)],
    ['a=b '.repeat(1 << 18)],
    ['"'.repeat(1 << 20)],
    ['10.0.0.1 '.repeat(1 << 17)],
    ['client '.repeat(1 << 17)],
    [' '.repeat(1 << 20)],
    ['Nov 22 20:16:25 ' + 'a '.repeat(1 << 19)],
    ['[' + 'x'.repeat(1 << 20)],
    ['1'.repeat(1 << 20)],
    ['IP '.repeat(1 << 18)],
    [`10.1.2.3 - ${'\\'.repeat(1 << 16)} [x`],
    [`10.1.2.3 - ${'a '.repeat(1 << 16)}[22/Nov`],
    [`${'a.b:1 '.repeat(1 << 16)}[22/Nov`],
    ['1.1.1.1:1->'.repeat(1 << 16)],
    ['in:a out:b '.repeat(1 << 16)],
  ])('are read without a throw and in time', (line) => {
    const start = process.cpuUsage();
    expect(() => logReader([line]).read(line)).not.toThrow();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(6);
  });
});
