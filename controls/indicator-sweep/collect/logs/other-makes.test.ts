// Lines as other makes, versions and languages print them: what format they are told to be, which machine, at which time.
import { describe, expect, it } from 'vitest';
import { logReader } from './reader.ts';

/** All of them tell this second, in one way or another. */
const TIME = '2026-11-22T13:16:25';
const WRITTEN = Date.parse('2026-11-22T14:00:00Z');

/** By format: the device (null: the line does not tell it), the header where there is one, the line. */
const LINES: Record<string, [string | null, ...string[]][]> = {
  bind: [
    [
      '10.1.2.3',
      '22-Nov-2026 20:16:25.004 client @0x7f00 10.1.2.3#51234 (www.bad.test): view internal: query: www.bad.test IN AAAA +ED (10.0.0.53)',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 ns1 named[1123]: client 10.1.2.3#51234 (bad.test): query: bad.test IN A + (10.0.0.53)',
    ],
    [
      '10.1.2.3',
      '<30>1 2026-11-22T20:16:25.5+07:00 ns1 named 812 - - client @0x55 10.1.2.3#51234 (bad.test): rpz QNAME NXDOMAIN rewrite bad.test/A/IN via bad.test.rpz.local',
    ],
    [
      '10.1.2.3',
      '2026-11-22T13:16:25.123Z queries: info: client @0x7f00 10.1.2.3#51234 (bad.test): query: bad.test IN HTTPS +E(0)K (10.0.0.53)',
    ],
    [
      '10.1.2.3',
      '22-Nov-2026 20:16:25.004 query-errors: debug 1: client @0x7f00 10.1.2.3#51234 (bad.test): query failed (SERVFAIL) for bad.test/IN/A at query.c:7824',
    ],
    [null, '22-Nov-2026 20:16:25.004 resolver: debug 1: fetch: bad.test/A'],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 ns named: client @0x7f8 172.16.4.9#4000 (mail.bad.test): view lan: query: mail.bad.test IN MX +T (172.16.0.2)',
    ],
    ['172.16.4.9', '22-Nov-2026 20:16:25.004 info: client 172.16.4.9#4000: query: bad.test IN A +'],
    [null, '22-Nov-2026 20:16:25.004 dnssec: info: validating bad.test/A: no valid signature found'],
  ],
  dnsmasq: [
    ['10.1.2.3', 'Nov 22 20:16:25 dnsmasq[1812]: 44 10.1.2.3/51111 query[A] bad.test from 10.1.2.3'],
    ['10.1.2.3', '<30>Nov 22 20:16:25 router dnsmasq[812]: query[type=65] bad.test from 10.1.2.3'],
    ['fd00::5', '2026-11-22T20:16:25+07:00 pi dnsmasq[812]: query[AAAA] bad.test from fd00::5'],
    [null, 'Nov 22 20:16:25 dnsmasq[812]: cached bad.test is 203.0.113.9'],
    [null, 'Nov 22 20:16:25 dnsmasq[812]: gravity blocked bad.test is 0.0.0.0'],
    [
      '192.168.1.20',
      'Sun Nov 22 20:16:25 2026 daemon.info dnsmasq[2101]: query[A] bad.test from 192.168.1.20',
    ],
    [
      '192.168.1.20',
      'Nov 22 20:16:25 RT-AX88U dnsmasq[2101]: query[PTR] 9.113.0.203.in-addr.arpa from 192.168.1.20',
    ],
    ['192.168.1.20', 'Nov 22 20:16:25 dnsmasq-dhcp[2101]: DHCPACK(br0) 192.168.1.20 aa:bb:cc:dd:ee:ff PC-07'],
  ],
  unbound: [
    ['10.1.2.3', '[1795353385] unbound[712:3] query: 10.1.2.3 bad.test. A IN'],
    ['10.1.2.3', 'Nov 22 20:16:25 unbound[712:3] reply: 10.1.2.3 bad.test. AAAA IN NOERROR 0.012 0 51'],
    [
      '10.1.2.3',
      '2026-11-22T20:16:25+07:00 fw unbound 712 - [meta sequenceId="4"] [712:0] info: 10.1.2.3 bad.test. A IN NXDOMAIN 0.0 1 40',
    ],
    ['10.1.2.3', 'Nov 22 20:16:25 fw unbound: [712:0] info: bad.test. inform 10.1.2.3@40111 bad.test. A IN'],
    ['192.168.1.20', '<30>Nov 22 20:16:25 unbound[712:3]: [712:3] info: 192.168.1.20 bad.test. HTTPS IN'],
    ['192.168.1.20', '[1795353385] unbound[712:0] info: 192.168.1.20 bad.test. TYPE65 IN NOERROR 0.0 1 30'],
  ],
  'windows-dns-debug': [
    [
      '10.1.2.3',
      '22.11.2026 20:16:25 0B1C PACKET  0000021E UDP Rcv 10.1.2.3        7a1c   Q [0001   D   NOERROR] A      (3)www(3)bad(4)test(0)',
    ],
    [
      '10.1.2.3',
      '2026-11-22 20:16:25 0B1C PACKET  0000021E TCP Rcv 10.1.2.3        7a1c   Q [0001   D   NOERROR] AAAA      (3)bad(4)test(0)',
    ],
    [
      '10.1.2.3',
      '22/11/2026 8:16:25 CH 0B1C PACKET  0000021E UDP Rcv 10.1.2.3        7a1c   Q [0001   D   NOERROR] A      (3)bad(4)test(0)',
    ],
    [
      'fd00::5',
      '11/22/2026 8:16:25 PM 0B1C PACKET  0000021E UDP Rcv fd00::5        7a1c   Q [0001   D   NOERROR] A      (3)bad(4)test(0)',
    ],
    [
      '172.16.4.9',
      '11/22/2026 20:16:25 0D10 PACKET  000001B2C3D4E5F0 UDP Rcv 172.16.4.9      0003   Q [0001   D   NOERROR] SRV    (5)_ldap(4)_tcp(3)bad(4)test(0)',
    ],
    [
      null,
      '11/22/2026 8:16:25 PM 0D10 PACKET  000001B2C3D4E5F0 UDP Snd 192.0.2.53      0003   Q [1000       NOERROR] A    (3)bad(4)test(0)',
    ],
  ],
  csv: [
    [
      '10.1.2.3',
      '"TimeCreated","Id","LevelDisplayName","Message"',
      '"11/22/2026 8:16:25 PM","256","Information","QUERY_RECEIVED: TCP=0; InterfaceIP=10.0.0.53; Source=10.1.2.3; RD=1; QNAME=bad.test.; QTYPE=1; XID=12; Port=51111; Flags=256;"',
    ],
    [
      null,
      '"TimeCreated","Id","LevelDisplayName","Message"',
      '"11/22/2026 8:16:25 PM","260","Information","RECURSE_QUERY_OUT: TCP=0; InterfaceIP=10.0.0.53; Destination=192.0.2.53; RD=0; QNAME=bad.test.; QTYPE=1;"',
    ],
    [
      '10.1.2.3',
      'Level;Date and Time;Source;Event ID;Task Category',
      'Information;22/11/2026 20:16:25;Microsoft-Windows-DNSServer;256;LOOK_UP;QUERY_RECEIVED: TCP=0, InterfaceIP=10.0.0.53, Source=10.1.2.3, RD=1, QNAME=bad.test.',
    ],
    [
      '10.1.2.3',
      'Mức;Ngày và Giờ;Nguồn;ID Sự kiện;Danh mục Tác vụ;Thông báo',
      'Thông tin;22/11/2026 20:16:25;Microsoft-Windows-Sysmon;3;Network connection detected;"Network connection detected: Image: C:\\a.exe User: QH\\an SourceIp: 10.1.2.3 SourcePort: 50000 DestinationIp: 203.0.113.9 DestinationHostname: bad.test DestinationPort: 443"',
    ],
    [
      '10.1.2.3',
      'TimeCreated,ProviderName,Id,MachineName,Message',
      '2026-11-22T20:16:25.123+07:00,Microsoft-Windows-Security-Auditing,5156,PC-07,"The Windows Filtering Platform has permitted a connection. Source Address:		10.1.2.3 Source Port:		50000 Destination Address:	203.0.113.9 Destination Port:		443"',
    ],
    [
      '10.1.2.3',
      'Keywords,Date and Time,Source,Event ID,Task Category',
      'Audit Success,11/22/2026 8:16:25 PM,Microsoft-Windows-Security-Auditing,5156,Filtering Platform Connection,"The Windows Filtering Platform has permitted a connection.\tDirection: Outbound Source Address: 10.1.2.3 Source Port: 50000 Destination Address: 203.0.113.9"',
    ],
    [
      '10.1.2.3',
      'ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt',
      '2026-11-22 20:16:25,2026-11-22 20:16:26,1.0,203.0.113.9,10.1.2.3,443,5000,TCP,...AP...,0,0,5,300',
    ],
    [
      '10.1.2.3',
      'unix_secs,sysuptime,exaddr,dpkts,doctets,first,last,srcaddr,dstaddr,nexthop,srcport,dstport,prot',
      '1795353385,100,10.9.9.9,5,300,1,2,10.1.2.3,203.0.113.9,10.0.0.1,5000,443,6',
    ],
    [
      '10.1.2.3',
      'FIRST_SWITCHED;IPV4_SRC_ADDR;IPV4_DST_ADDR;L4_SRC_PORT;L4_DST_PORT;PROTOCOL',
      '1795353385;10.1.2.3;203.0.113.9;5000;443;6',
    ],
    [
      '10.1.2.3',
      'Thời gian\tTên máy\tĐịa chỉ IP\tURL',
      '22/11/2026 20:16:25\tPC-07\t10.1.2.3\thttp://bad.test/a',
    ],
    [
      '10.1.2.3',
      '"STT";"Thời điểm truy cập";"Địa chỉ nguồn";"Địa chỉ đích";"Cổng đích"',
      '"1";"22/11/2026 20:16:25";"10.1.2.3";"203.0.113.9";"443"',
    ],
    [
      '10.1.2.3',
      'DATE|TIME|SRC IP|DST IP|DST PORT|URL',
      '2026-11-22|20:16:25|10.1.2.3|203.0.113.9|443|bad.test/a',
    ],
    [
      '10.1.2.3',
      'URL,User,Source IP,Action,Log Time',
      'http://bad.test/a,an,10.1.2.3,allow,"Nov 22, 2026 20:16:25"',
    ],
    [
      '172.16.4.9',
      '#TYPE Selected.System.Diagnostics.Eventing.Reader.EventLogRecord',
      '"TimeCreated","MachineName","Id","Message"',
      '"22/11/2026 8:16:25 CH","DC01","256","QUERY_RECEIVED: TCP=0; InterfaceIP=172.16.0.2; Source=172.16.4.9; RD=1; QNAME=bad.test.; QTYPE=1;"',
    ],
    [
      '172.16.4.9',
      '"MachineName";"Id";"TimeCreated";"Message"',
      '"PC";"22";"22/11/2026 20:16:25";"Network connection detected: SourceIp: 172.16.4.9 DestinationIp: 203.0.113.9 DestinationHostname: bad.test"',
    ],
    [
      '172.16.4.9',
      'Thời gian,Nguồn,ID sự kiện,Máy tính,Thông báo',
      '22/11/2026 20:16:25,Security,4624,PC-07,"An account was successfully logged on. Source Network Address: 172.16.4.9 Source Port: 50000"',
    ],
    [
      '172.16.4.9',
      'ts;te;td;pr;sa;sp;da;dp;ipkt;ibyt',
      '2026-11-22 20:16:25;2026-11-22 20:16:26;0.1;TCP;172.16.4.9;50000;203.0.113.9;443;1;60',
    ],
    [
      '172.16.4.9',
      'flow_start,src_addr,dst_addr,src_port,dst_port,bytes',
      '2026-11-22T13:16:25Z,203.0.113.9,172.16.4.9,443,50000,60',
    ],
    [
      '172.16.4.9',
      '"Date/Time","Client","Domain","Type","Status"',
      '"2026-11-22 20:16:25","172.16.4.9","bad.test","A","OK"',
    ],
    [
      '172.16.4.9',
      'Thời gian,Địa chỉ IP máy trạm,Tên miền truy cập,Số lượt',
      '2026-11-22 20:16:25,172.16.4.9,bad.test,4',
    ],
    ['172.16.4.9', 'Ngày;Giờ;IP nguồn;IP đích;Cổng đích', '22/11/2026;20:16:25;172.16.4.9;203.0.113.9;443'],
    ['172.16.4.9', 'SrcIP\tDstIP\tDstPort\tStartTime', '172.16.4.9\t203.0.113.9\t443\t2026-11-22 20:16:25'],
    ['172.16.4.9', 'time,dst,src,dport', '1795353385,203.0.113.9,172.16.4.9,443'],
  ],
  squid: [
    [
      '10.1.2.3',
      '1795353385.004   5012 10.1.2.3 TCP_TUNNEL/200 39431 CONNECT bad.test:443 an@qh.test HIER_DIRECT/203.0.113.9 -',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 px (squid-1): 1795353385.004   5012 10.1.2.3 NONE_NONE/403 3943 GET http://bad.test/a - HIER_NONE/- text/html',
    ],
    [
      '10.1.2.3',
      '<134>Nov 22 20:16:25 px squid[1200]: 1795353385.004     12 10.1.2.3 TCP_DENIED/403 3943 GET http://bad.test/a - HIER_NONE/- text/html "Mozilla/5.0"',
    ],
    [
      '172.16.4.9',
      '1795353385.321   1520 172.16.4.9 TCP_MISS_ABORTED/000 0 POST http://bad.test/gate.php - HIER_DIRECT/203.0.113.9 - "-" "UA"',
    ],
    ['172.16.4.9', '1795353385.321    15 172.16.4.9 TAG_NONE/200 0 CONNECT 203.0.113.9:443 - HIER_NONE/- -'],
    [
      'pc-07.lan',
      '1795353385.321    15 pc-07.lan TCP_MISS/200 10 GET http://bad.test/ - HIER_DIRECT/203.0.113.9 text/html',
    ],
  ],
  'web-access': [
    [
      '10.1.2.3',
      '10.1.2.3 - - [22/Nov/2026:20:16:25 +0700] "CONNECT bad.test:443 HTTP/1.1" 200 39 TCP_TUNNEL:HIER_DIRECT',
    ],
    [
      '10.1.2.3',
      '10.1.2.3 - an [22/Nov/2026:20:16:25 +0700] "GET http://bad.test/a HTTP/1.1" 200 99 "-" "curl/8" "-" rt=0.01',
    ],
    [
      null,
      '203.0.113.9 - - [22/Nov/2026:20:16:25 +0700] "GET /?u=http://bad.test HTTP/2.0" 200 99 "-" "UA" "198.51.100.7"',
    ],
    ['172.16.4.9', '172.16.4.9 - - [22/Nov/2026:20:16:25 +0700] "GET /out?u=bad.test HTTP/1.1" 302 0'],
    [
      '172.16.4.9',
      '172.16.4.9 intranet.so.test - [22/Nov/2026:20:16:25 +0700] "GET / HTTP/1.1" 200 10 "http://bad.test/" "UA" 0.001',
    ],
  ],
  fortigate: [
    [
      '10.1.2.3',
      'date=2026-11-22,time=20:16:25,devname=FG100,devid=FG1,logid=0000000013,type=traffic,subtype=forward,level=notice,vd=root,srcip=10.1.2.3,srcport=5000,dstip=203.0.113.9,dstport=443,action=accept',
    ],
    [
      '10.1.2.3',
      '<189>1 2026-11-22T20:16:25+07:00 FG100 - - - - date=2026-11-22 time=20:16:25 devname="FG100" devid="FG1" logid="1059028704" type="utm" subtype="app-ctrl" srcip=10.1.2.3 dstip=203.0.113.9 hostname="bad.test" url="/x"',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 10.9.9.9 logver=700 timestamp=1795353385 devname="FG" devid="F1" vd="root" date=2026-11-22 time=20:16:25 eventtime=1795353385000000000 tz="+0700" logid="1" type="traffic" srcip=203.0.113.9 dstip=10.1.2.3 srcport=443 dstport=5000',
    ],
    [
      '10.1.2.3',
      'CEF:0|Fortinet|Fortigate|v7.2.5|00013|traffic:forward accept|3|deviceExternalId=FG1 FTNTFGTeventtime=1795353385000000000 FTNTFGTtz=+0700 src=10.1.2.3 spt=5000 dst=203.0.113.9 dpt=443 rt=1795353385000',
    ],
    [
      '172.16.4.9',
      '<190>DATE=2026-11-22 TIME=20:16:25 DEVNAME="FGT" DEVID="FG6" LOGID="0316013056" TYPE="utm" SUBTYPE="webfilter" SRCIP=172.16.4.9 SRCPORT=50000 DSTIP=203.0.113.9 DSTPORT=80 HOSTNAME="bad.test" URL="/x"',
    ],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 192.168.9.1 date=2026-11-22 time=20:16:25 devname="FGT" devid="FG6" eventtime=1795353385123456789 tz="+0700" logid="1501054802" type="utm" subtype="dns" eventtype="dns-response" policyid=1 srcip=172.16.4.9 dstip=8.8.8.8 qname="bad.test" qtype="A" ipaddr="203.0.113.9"',
    ],
  ],
  pfsense: [
    [
      '10.1.2.3',
      '<134>1 2026-11-22T20:16:25.100000+07:00 fw.lan filterlog 55 - - 4,,,1000000103,em0,match,pass,out,4,0x0,,63,1,0,DF,6,tcp,60,10.1.2.3,203.0.113.9,5000,443,0,S,1,,64240,,mss',
    ],
    [
      '10.1.2.3',
      '<134>Nov 22 20:16:25 filterlog[55]: 4,,,1000000103,em0,match,block,in,4,0x0,,63,1,0,DF,17,udp,60,203.0.113.9,10.1.2.3,53,5000,40',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 OPNsense.lan filterlog[55]: 4,,,abcdef0123456789,em0,match,pass,in,4,0x0,,63,1,0,DF,1,icmp,60,10.1.2.3,203.0.113.9,datalength=40',
    ],
    [
      '172.16.4.9',
      '2026-11-22T20:16:25.123456+07:00 fw filterlog[712]: 90,,,0,vtnet0,match,block,in,4,0x0,,128,1,0,none,17,udp,70,172.16.4.9,203.0.113.9,5353,53,50',
    ],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 pf filterlog: 90,16777216,,1000,re0,match,pass,out,4,0x0,,63,1,0,DF,6,tcp,60,172.16.4.9,203.0.113.9,50000,443,0,S,1,,64240,,mss',
    ],
  ],
  mikrotik: [
    [
      '10.1.2.3',
      '2026-11-22T20:16:25+07:00 gw firewall,info c2: forward: in:bridge out:ether1, connection-state:new src-mac aa:bb:cc:dd:ee:ff, proto TCP (SYN), 10.1.2.3:50000->203.0.113.9:443, len 52',
    ],
    [
      '10.1.2.3',
      '2026-11-22 20:16:25 firewall,info input: in:ether1 out:(unknown 0), connection-state:new proto UDP, 203.0.113.9:53->10.1.2.3:5000, len 60',
    ],
    [
      '10.1.2.3',
      '<134>Nov 22 20:16:25 MikroTik forward: in:bridge out:pppoe, src-mac aa:bb:cc:dd:ee:ff, proto TCP (SYN), 10.1.2.3:5000->203.0.113.9:443, NAT (10.1.2.3:5000->198.51.100.1:5000)->203.0.113.9:443, len 52',
    ],
    ['10.1.2.3', 'Nov 22 20:16:25 gw dns,packet --- got query from 10.1.2.3:5353:'],
    ['10.1.2.3', 'Nov 22 20:16:25 gw dns query from 10.1.2.3: #4711 bad.test. A'],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 gw web-proxy,account 10.1.2.3 GET http://bad.test/a  action=allow cache=MISS',
    ],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 10.9.0.1 firewall,info drop forward: in:vlan10 out:ether1, src-mac aa:bb:cc:dd:ee:ff, proto TCP (SYN), 172.16.4.9:50000->203.0.113.9:443, len 52',
    ],
    [
      '172.16.4.9',
      'nov/22 20:16:25 firewall,info forward: in:vlan10 out:ether1, proto ICMP (type 8, code 0), 172.16.4.9->203.0.113.9, len 84',
    ],
    ['172.16.4.9', 'nov/22/2026 20:16:25 dns,packet query from 172.16.4.9: #99 bad.test. A'],
  ],
  sophos: [
    [
      '10.1.2.3',
      '<30>device_name="XGS" timestamp="2026-11-22T20:16:25+0700" device_model="XGS107" device_serial_id="X" log_id="010101600001" log_type="Firewall" log_component="Firewall Rule" src_ip="10.1.2.3" src_port=5000 dst_ip="203.0.113.9" dst_port=443',
    ],
    [
      '10.1.2.3',
      'device="SFW" date=2026-11-22 time=20:16:25 timezone="+07" device_name="XG" log_type="Content Filtering" log_component=HTTP user_name="an" url="http://bad.test/a" src_ip=10.1.2.3 dst_ip=203.0.113.9',
    ],
    [
      '10.1.2.3',
      '2026:11:22-20:16:25 utm httpproxy[5555]: id="0001" severity="info" sys="SecureWeb" sub="http" name="http access" action="pass" method="GET" srcip="10.1.2.3" dstip="203.0.113.9" user="" url="http://bad.test/a"',
    ],
    [
      '10.1.2.3',
      '2026:11:22-20:16:25 utm ulogd[5555]: id="2002" severity="info" sys="SecureNet" sub="packetfilter" name="Packet logged" action="log" initf="eth0" srcip="203.0.113.9" dstip="10.1.2.3" proto="6" srcport="443" dstport="5000"',
    ],
    [
      '172.16.4.9',
      '<30>device="SFW" date=2026-11-22 time=20:16:25 timezone="ICT" device_name="XG135" device_id=C1 log_id=062010617503 log_type="Event" log_component="Firewall Authentication" user_name="an" src_ip=172.16.4.9',
    ],
    [
      '172.16.4.9',
      '<14>Nov 22 20:16:25 xg device_name="SFW" timestamp="2026-11-22T20:16:25+0700" log_type="DNS" src_ip="172.16.4.9" domain="bad.test"',
    ],
  ],
  iptables: [
    [
      '10.1.2.3',
      '<4>Nov 22 20:16:25 gw kernel: [123456.789] IPT-FWD: IN=br0 OUT=eth0 MAC=aa:bb SRC=10.1.2.3 DST=203.0.113.9 LEN=60 PROTO=TCP SPT=5000 DPT=443',
    ],
    [
      '10.1.2.3',
      '2026-11-22T20:16:25.123456+07:00 gw kernel: [UFW AUDIT] IN= OUT=eth0 SRC=10.1.2.3 DST=203.0.113.9 LEN=60 PROTO=UDP SPT=5000 DPT=53',
    ],
    [
      'fd00::5',
      'Nov 22 20:16:25 gw kernel: FINAL_REJECT: IN=eth0 OUT= MAC= SRC=2001:0db8:0000:0000:0000:0000:0000:0009 DST=fd00:0000:0000:0000:0000:0000:0000:0005 LEN=60 PROTO=TCP',
    ],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 fw kernel: DROP IN=eth1 OUT=eth0 MAC=aa SRC=172.16.4.9 DST=203.0.113.9 LEN=52 TOS=0x00 PREC=0x00 TTL=127 ID=1 DF PROTO=TCP SPT=50000 DPT=443 WINDOW=1 RES=0x00 SYN URGP=0 ',
    ],
    [
      '172.16.4.9',
      '2026-11-22T13:16:25+00:00 srv kernel: [   12.5] [UFW BLOCK] IN=ens3 OUT= MAC=aa SRC=203.0.113.9 DST=172.16.4.9 LEN=52 PROTO=UDP SPT=53 DPT=50000 LEN=32',
    ],
  ],
  zeek: [
    [
      '10.1.2.3',
      '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tquery',
      '2026-11-22T13:16:25.123456Z\tCabc123\t10.1.2.3\t5000\t10.0.0.53\t53\tudp\tbad.test',
    ],
    [
      '10.1.2.3',
      '#separator \\x09',
      '#set_separator\t,',
      '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\ttrans_depth\tmethod\thost\turi',
      '1795353385.004512\tCabc123\t10.1.2.3\t5000\t203.0.113.9\t80\t1\tGET\tbad.test\t/x',
    ],
    [
      '10.1.2.3',
      '#fields\tts\tfuid\ttx_hosts\trx_hosts\tconn_uids\tsource\tmd5',
      '1795353385.004512\tFabc\t203.0.113.9\t10.1.2.3\tCabc\tHTTP\td41d8cd98f00b204e9800998ecf8427e',
    ],
    [
      '172.16.4.9',
      '#fields\tid.orig_h\tid.resp_h\tts\tuid\tserver_name',
      '172.16.4.9\t203.0.113.9\t1795353385.000001\tC1abcdefgh\tbad.test',
    ],
    ['172.16.4.9', '1795353385.000001\tCabcdefghi12\t172.16.4.9\t50000\t203.0.113.9\t443\ttcp\tssl'],
  ],
  'zeek-json': [
    [
      '10.1.2.3',
      '{"_path":"dns","_write_ts":"2026-11-22T13:16:26Z","ts":"2026-11-22T13:16:25.000001Z","uid":"C1","id.orig_h":"10.1.2.3","id.orig_p":5000,"id.resp_h":"10.0.0.53","query":"bad.test"}',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 sensor zeek: {"ts":1795353385.1,"uid":"C1","id_orig_h":"203.0.113.9","id_resp_h":"10.1.2.3"}',
    ],
    [
      '10.1.2.3',
      '{"ts":1795353385.1,"uid":"C1","id":{"orig_h":"10.1.2.3","orig_p":5000,"resp_h":"203.0.113.9","resp_p":80},"host":"bad.test"}',
    ],
    [
      '172.16.4.9',
      '{"id.resp_h":"203.0.113.9","id.orig_h":"172.16.4.9","ts":"2026-11-22T20:16:25.1+07:00","server_name":"bad.test"}',
    ],
  ],
  'suricata-eve': [
    [
      '10.1.2.3',
      '{"timestamp":"2026-11-22T20:16:25.000001+0700","flow_id":1,"in_iface":"eth0","event_type":"tls","src_ip":"10.1.2.3","src_port":5000,"dest_ip":"203.0.113.9","dest_port":443,"tls":{"sni":"bad.test"}}',
    ],
    [
      '10.1.2.3',
      'Nov 22 20:16:25 ids suricata[12]: {"timestamp": "2026-11-22T20:16:25.000001+0700", "event_type": "dns", "src_ip": "10.0.0.53", "src_port": 53, "dest_ip": "10.1.2.3", "dest_port": 5000, "dns": {"type":"answer","rrname": "bad.test"}}',
    ],
    [
      '10.1.2.3',
      '{"event_type":"alert","timestamp":"2026-11-22T13:16:25.000001+0000","src_ip":"203.0.113.9","dest_ip":"10.1.2.3","alert":{"signature":"x"}}',
    ],
    [
      '172.16.4.9',
      '{"event_type":"dns","timestamp":"2026-11-22T20:16:25.1+0700","src_ip":"172.16.4.9","src_port":50000,"dest_ip":"172.16.0.2","dest_port":53,"dns":{"queries":[{"rrname":"bad.test"}]}}',
    ],
    [
      '172.16.4.9',
      '{"timestamp":"2026-11-22T20:16:25.1+0700","event_type":"fileinfo","src_ip":"203.0.113.9","src_port":80,"dest_ip":"172.16.4.9","dest_port":50000,"http":{"hostname":"bad.test","url":"/x"}}',
    ],
  ],
  'windows-json': [
    [
      '10.1.2.3',
      '{"EventTime":"2026-11-22 20:16:25","Hostname":"PC-07","EventID":22,"SourceName":"Microsoft-Windows-Sysmon","QueryName":"bad.test","IpAddress":"10.1.2.3"}',
    ],
  ],
  'json-lines': [
    [
      '10.1.2.3',
      '{"time_local":"22/Nov/2026:20:16:25 +0700","remote_addr":"10.1.2.3","host":"bad.test","request_uri":"/x","status":200}',
    ],
    [
      '10.1.2.3',
      '{"@timestamp":"2026-11-22T13:16:25.000Z","winlog":{"event_data":{"SourceIp":"10.1.2.3","DestinationIp":"203.0.113.9","UtcTime":"2026-11-22 13:16:25.000"},"computer_name":"PC-07"}}',
    ],
    ['10.1.2.3', '{"TIMESTAMP":1795353385123,"SRC_IP":"203.0.113.9","DST_IP":"10.1.2.3","DST_PORT":443}'],
    [
      '10.1.2.3',
      '{"log":{"ClientIP":"10.1.2.3","ClientRequestHost":"bad.test"},"time":"2026-11-22T13:16:25Z"}',
    ],
    [
      '10.1.2.3',
      '{"ClientIP":"10.1.2.3","ClientRequestHost":"bad.test","EdgeStartTimestamp":"2026-11-22T13:16:25Z"}',
    ],
    [
      '172.16.4.9',
      '{"time_iso8601":"2026-11-22T20:16:25+07:00","remote_addr":"172.16.4.9","http_referer":"http://bad.test/","request_uri":"/"}',
    ],
    [
      '172.16.4.9',
      '{"_source":{"@timestamp":"2026-11-22T13:16:25.000Z","source":{"ip":"172.16.4.9","port":50000},"destination":{"ip":"203.0.113.9"},"dns":{"question":{"name":"bad.test"}}}}',
    ],
    ['172.16.4.9', '{"T":"2026-11-22T13:16:25.5Z","QH":"bad.test","QT":"A","IP":"172.16.4.9"}'],
    [
      '172.16.4.9',
      '{"timestamp":"2026-11-22T13:16:25Z","agent":{"name":"PC-07","ip":"172.16.4.9"},"data":{"win":{"eventdata":{"destinationIp":"203.0.113.9","sourceIp":"172.16.4.9"}}}}',
    ],
    ['172.16.4.9', '{"timestamp":1795353385,"querier":"x","client":"172.16.4.9","domain":"bad.test"}'],
  ],
  'web-error': [
    [
      '10.1.2.3',
      '[Sun Nov 22 20:16:25.123456 2026] [proxy:error] [pid 12:tid 34] (111)Connection refused: [client 10.1.2.3:50000] AH00957: http: attempt to connect to 203.0.113.9:80 (bad.test) failed',
    ],
    [
      '172.16.4.9',
      '2026/11/22 20:16:25 [error] 12#12: *99 open() "/x" failed (2: No such file or directory), client: 172.16.4.9, server: _, request: "GET /bad.test HTTP/1.1", host: "bad.test", referrer: "http://bad.test/"',
    ],
  ],
  tcpdump: [
    ['10.1.2.3', '1795353385.123456 IP 10.1.2.3.50000 > 203.0.113.9.443: Flags [P.], seq 1:2, length 1'],
    [
      '10.1.2.3',
      '2026-11-22 20:16:25.123456 eth0  Out IP 10.1.2.3.50000 > 10.0.0.53.53: 4711+ A? bad.test. (26)',
    ],
    [
      '10.1.2.3',
      '2026-11-22 20:16:25.123456 aa:bb:cc:dd:ee:ff > 11:22:33:44:55:66, ethertype IPv4 (0x0800), length 74: 203.0.113.9.443 > 10.1.2.3.50000: Flags [S.], length 0',
    ],
    [
      '172.16.4.9',
      '2026-11-22 20:16:25.123456 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto TCP (6), length 60) 172.16.4.9.50000 > 203.0.113.9.443: Flags [S], cksum 0x1 (correct), seq 1',
    ],
  ],
  'key-value': [
    [
      '10.1.2.3',
      'LEEF:1.0|Maker|Proxy|1|deny|devTime=Nov 22 2026 20:16:25	src=10.1.2.3	dst=203.0.113.9	url=http://bad.test/a',
    ],
    ['10.1.2.3', 'time="2026-11-22T20:16:25+07:00" level=info SRC=10.1.2.3 Dst=203.0.113.9 host=bad.test'],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 utm id=firewall sn=AA time="2026-11-22 20:16:25" fw=198.51.100.1 pri=6 c=1024 m=537 src=172.16.4.9:50000:X0 dst=203.0.113.9:443:X1 proto=tcp/https',
    ],
  ],
  'cisco-asa': [
    [
      '10.1.2.3',
      'Nov 22 2026 20:16:25: %ASA-6-302015: Built outbound UDP connection 9 for outside:203.0.113.9/53 (203.0.113.9/53) to inside:10.1.2.3/5000 (198.51.100.1/5000)',
    ],
    [
      '10.1.2.3',
      '<166>Nov 22 20:16:25 fw %FTD-6-302013: Built inbound TCP connection 9 for outside:203.0.113.9/5000 (203.0.113.9/5000) to dmz:10.1.2.3/443 (198.51.100.1/443)',
    ],
    [
      '172.16.4.9',
      'Nov 22 20:16:25 fw : %ASA-4-106023: Deny tcp src inside:172.16.4.9/50000 dst outside:203.0.113.9/443 by access-group "x"',
    ],
  ],
  w3c: [
    [
      '10.1.2.3',
      '#Fields: date time c-ip cs-username cs-host cs-uri-path cs-uri-query s-action',
      '2026-11-22 13:16:25 10.1.2.3 an bad.test /a - TCP_HIT',
    ],
    [
      '10.1.2.3',
      '#Fields: date time x-elapsed c-ip cs-method cs-uri sc-status',
      '2026-11-22\t13:16:25\t12\t10.1.2.3\tGET\thttp://bad.test/a\t200',
    ],
    [
      '172.16.4.9',
      '#Fields: date time action protocol src-ip dst-ip src-port dst-port size path',
      '2026-11-22 20:16:25 ALLOW TCP 172.16.4.9 203.0.113.9 50000 443 0 SEND',
    ],
  ],
  'windows-xml': [
    [
      'PC-07.xa.test',
      "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>22</EventID><TimeCreated SystemTime='2026-11-22T13:16:25.1234567Z'/><Computer>PC-07.xa.test</Computer></System><EventData><Data Name='QueryName'>bad.test</Data></EventData></Event>",
    ],
    [
      '172.16.4.9',
      '<Event><System><EventID>3</EventID><Computer>PC-07.xa.test</Computer></System><EventData><Data Name="UtcTime">2026-11-22 13:16:25.120</Data><Data Name="SourceIp">172.16.4.9</Data><Data Name="DestinationIp">203.0.113.9</Data></EventData></Event>',
    ],
    [
      '172.16.4.9',
      '<Event><System><Computer>PC-07.xa.test</Computer></System><EventData><Data Name="UtcTime">2026-11-22T13:16:25.120Z</Data><Data Name="SourceIp">172.16.4.9</Data></EventData></Event>',
    ],
    [
      null,
      '<Event><System><Provider Name="Microsoft-Windows-DNS-Server"/><TimeCreated SystemTime="2026-11-22T13:16:25.1Z"/><Computer>DC-01.xa.test</Computer></System><EventData><Data Name="QNAME">bad.test</Data></EventData></Event>',
    ],
  ],
  nfdump: [
    [
      '172.16.4.9',
      '2026-11-22 20:16:25.123 INVALID  Ignore TCP   172.16.4.9:50000 -> 203.0.113.9:443   0.0.0.0:0 -> 0.0.0.0:0  60 0',
    ],
  ],
  syslog: [
    [
      null,
      '<86>1 2026-11-22T20:16:25.5+07:00 vpn sshd 900 - - Failed password for an from 203.0.113.9 port 50000 ssh2',
    ],
  ],
};

describe.each(Object.entries(LINES))('lines of %s', (format, lines) => {
  it.each(lines.map(([device, ...log]) => [log.at(-1) ?? '', device, log] as const))(
    'tell their machine and their time: %s',
    (line, device, log) => {
      const facts = logReader([...log], { writtenAt: WRITTEN }).read(line);
      expect(facts).toMatchObject({ format, device, deviceGround: device === null ? 'unknown' : 'field' });
      expect(facts.time).toContain(TIME);
    },
  );
});
