// The names that logs of all kinds give their fields and columns, flat and dotted, English and Vietnamese.
import type { FieldMap } from './fields.ts';

const names = (text: string) => text.split('|').map((name) => name.trim());

/** For tables and JSON whose program is unknown (ECS, Winlogbeat, Sysmon, cloud exports, hand-made CSV). */
export const USUAL: FieldMap = {
  time: names(`@timestamp | timestamp | time | ts | datetime | date_time | date time | eventtime | event_time | 
    event time | utctime | timecreated | timegenerated | timecreated.systemtime | event.created | 
    time_local | time_iso8601 | te | start | first | starttime | start time | date first seen | 
    receive time | generated time | thời gian | thoi gian | ngày giờ | thời điểm | thoi diem | date and time | 
    winlog.event_data.utctime | event.eventdata.utctime | 
    event.system.timecreated.#attributes.systemtime | date`),
  date: names(`date | ngày | ngay`),
  client:
    names(`client_ip | clientip | client ip | client.ip | client | client address | client_address | c-ip | 
    cip | remote_addr_client | máy trạm | ip máy trạm | may tram | ip may tram | device_ip | 
    device ip | ip | ip address | ip_address | địa chỉ ip | dia chi ip | endpoint_ip | agent.ip | host.ip`),
  source:
    names(`src_ip | srcip | src | source | source_ip | source ip | source.ip | sourceip | source address | 
    src ip | src addr | srcaddr | src_addr | sa | ip4_src_addr | ip6_src_addr | source.address | 
    source_address | sourceaddress | ip nguồn | ip nguon | nguồn | winlog.event_data.sourceip | 
    eventdata.sourceip | data.srcip | data.src_ip | src ip addr | id.orig_h | remote_addr | 
    remote_ip | remoteip | saddr | jsonpayload.connection.src_ip`),
  target:
    names(`dest_ip | dstip | dst | dst_ip | destination | destination_ip | destination ip | destination.ip | 
    destinationip | destination address | dst ip | dest ip | dst addr | dstaddr | dst_addr | da | 
    ip4_dst_addr | ip6_dst_addr | ip đích | ip dich | đích | winlog.event_data.destinationip | 
    eventdata.destinationip | data.dstip | data.dest_ip | dst ip addr | id.resp_h | server_addr | 
    server_ip | serverip | s-ip | daddr | destination_address`),
  sourcePort: names(`src_port | srcport | source port | source.port | sourceport | src port | sp | sport | 
    l4_src_port | src pt | id.orig_p | source_port`),
  targetPort: names(`dest_port | dstport | dst_port | destination port | destination.port | destinationport | 
    dst port | dp | dport | l4_dst_port | dst pt | id.resp_p | destination_port | dest port | 
    server_port | cổng đích`),
  host: names(`computer | computername | computer name | machinename | hostname | host_name | host.name | 
    host.hostname | agent.name | device_name | device name | devicename | winlog.computer_name | 
    event.system.computer | workstation | tên máy | ten may | agent.hostname | 
    data.win.system.computer`),
  user: names(`user | username | user_name | user name | user.name | account | account name | accountname | 
    remote_user | cs-username | subjectusername | winlog.event_data.user | winlog.user.name | 
    người dùng | nguoi dung | tài khoản | login`),
  urlHost:
    names(`url.domain | url_host | url host | urlhost | url_domain | request_host | dest_domain | http.hostname | http_host | http.host | cs-host | cs_host | host | domain | 
    dest_host | destination host | dst_host | server_name | vhost | request.host | tên miền | tên miền truy cập | ten mien | domain name | site | 
    http.request.host | destination.domain | hostname_dst | sni`),
  urlPath:
    names(`url.path | urlpath | url path | request_path | http.url | uri | path | cs-uri-stem | request_uri | url | request.path | uri_path | 
    request.uri | http.uri | url_path | đường dẫn | http.request.uri | url.original | resource`),
};
