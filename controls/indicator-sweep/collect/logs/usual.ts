// The names that logs of all kinds give their fields and columns, flat and dotted, English and Vietnamese.
import type { FieldMap } from './fields.ts';

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** As written, and without the marks that old programs drop. */
const names = (text: string): string[] => [
  ...new Set(
    text
      .split('|')
      .map((name) => name.trim())
      .flatMap((name) => [name, bare(name)]),
  ),
];

/** For tables and JSON whose program is unknown (ECS, Winlogbeat, Sysmon, cloud exports, hand-made CSV). */
export const USUAL: FieldMap = {
  time: names(`@timestamp | timestamp | time | ts | datetime | date_time | date time | eventtime | event_time | 
    event time | utctime | timecreated | timegenerated | timecreated.systemtime | event.created | 
    time_local | time_iso8601 | te | start | first | starttime | start time | date first seen | 
    receive time | generated time | thời gian | ngày giờ | ngày và giờ | thời điểm | thời điểm truy cập | thời gian truy cập | date and time |
    log time | log_time | logtime | created_at | createdat | event_timestamp | eventtimestamp | edgestarttimestamp |
    giờ | first_switched | flowstartmilliseconds | flowstartseconds | flow_start | start_time | 
    winlog.event_data.utctime | event.eventdata.utctime | 
    event.system.timecreated.#attributes.systemtime | date`),
  date: names(`date | ngày`),
  client:
    names(`client_ip | clientip | client ip | client.ip | client | client address | client_address | c-ip | 
    cip | remote_addr_client | máy trạm | ip máy trạm | địa chỉ máy trạm | địa chỉ ip máy trạm | ipaddress | ip_addr | clientaddr | client_addr | device_ip | 
    device ip | ip | ip address | ip_address | địa chỉ ip | endpoint_ip | agent.ip | host.ip`),
  source:
    names(`src_ip | srcip | src | source | source_ip | source ip | source.ip | sourceip | source address | 
    src ip | src addr | srcaddr | src_addr | sa | ip4_src_addr | ip6_src_addr | source.address | 
    source_address | sourceaddress | ip nguồn | địa chỉ nguồn | địa chỉ ip nguồn | nguồn | ipv4_src_addr | ipv6_src_addr | sourceipv4address |
    sourceipv6address | winlog.event_data.sourceip | 
    eventdata.sourceip | data.srcip | data.src_ip | src ip addr | id.orig_h | remote_addr | 
    remote_ip | remoteip | saddr | jsonpayload.connection.src_ip`),
  target:
    names(`dest_ip | dstip | dst | dst_ip | destination | destination_ip | destination ip | destination.ip | 
    destinationip | destination address | dst ip | dest ip | dst addr | dstaddr | dst_addr | da | 
    ip4_dst_addr | ip6_dst_addr | ip đích | địa chỉ đích | địa chỉ ip đích | đích | ipv4_dst_addr | ipv6_dst_addr | destinationipv4address |
    destinationipv6address | winlog.event_data.destinationip | 
    eventdata.destinationip | data.dstip | data.dest_ip | dst ip addr | id.resp_h | server_addr | 
    server_ip | serverip | s-ip | daddr | destination_address`),
  sourcePort: names(`src_port | srcport | source port | source.port | sourceport | src port | sp | sport | 
    l4_src_port | src pt | id.orig_p | source_port | cổng nguồn | sourcetransportport`),
  targetPort: names(`dest_port | dstport | dst_port | destination port | destination.port | destinationport | 
    dst port | dp | dport | l4_dst_port | dst pt | id.resp_p | destination_port | dest port | 
    server_port | cổng đích | destinationtransportport`),
  clientName:
    names(`computer | computername | computer name | computer_name | machinename | machine name | winlog.computer_name |
    event.system.computer | data.win.system.computer | system.computer | tên máy | tên máy tính | tên máy trạm | máy tính`),
  host: names(`computer | computername | computer name | machinename | hostname | host_name | host.name | 
    host.hostname | agent.name | device_name | device name | devicename | winlog.computer_name | 
    event.system.computer | workstation | tên máy | tên máy tính | agent.hostname | 
    data.win.system.computer`),
  user: names(`user | username | user_name | user name | user.name | account | account name | accountname | 
    remote_user | cs-username | subjectusername | winlog.event_data.user | winlog.user.name | 
    người dùng | tài khoản | login`),
  urlHost:
    names(`url.domain | url_host | url host | urlhost | url_domain | request_host | dest_domain | http.hostname | http_host | http.host | cs-host | cs_host | host | domain | 
    dest_host | destination host | dst_host | server_name | vhost | request.host | tên miền | tên miền truy cập | clientrequesthost | domain name | site | 
    http.request.host | destination.domain | hostname_dst | sni`),
  urlPath:
    names(`url.path | urlpath | url path | request_path | http.url | uri | path | cs-uri-stem | request_uri | url | request.path | uri_path | 
    request.uri | http.uri | url_path | đường dẫn | clientrequesturi | http.request.uri | url.original | resource`),
};
