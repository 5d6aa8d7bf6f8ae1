// What DNS tells the officer: names that lead nowhere, to what others may take, or to what nobody looks after.
import type { Finding, FindingKind } from '../../contract.ts';
import { noticeOf } from '../site/notice.ts';
import { placeholderIn } from './placeholder.ts';
import type { HostRecords } from './records.ts';
import { isParking, type Service, serviceOf } from './services.ts';

export interface DnsLook {
  records: HostRecords;
  lame: readonly string[];
  /** What the host answered on its first page; null where it was not asked. */
  answer: { status: number; text: string } | null;
  /** When the registration ends, and who says so; null: nobody does, of which nothing follows. */
  ends: { at: string; by: 'registry' | 'unit' } | null;
}

const DAY_MS = 86_400_000;
const EXPIRING_DAYS = 30;

/** Findings of DNS; nothing that could not be asked is among them. */
export function dnsFindings(look: DnsLook, now: number): Finding[] {
  return [
    ...[nowhere, unclaimed, lame, parked, unused].flatMap((find) => find(look)),
    ...expiring(look, now),
  ];
}

function found(
  host: string,
  kind: FindingKind,
  snippet: string,
  why: Finding['why'],
  target: string | null = null,
): Finding[] {
  return [noticeOf(kind, `http://${host}/`, snippet, why, target)];
}

function nowhere({ records: { host, aliases, exists } }: DnsLook): Finding[] {
  if (exists !== false) return [];
  const alias = aliases.at(-1);
  if (alias === undefined)
    return found(host, 'unresolved', 'no address', {
      vi: `Tên miền ${host} không có địa chỉ: gỡ bỏ nếu không dùng nữa.`,
      en: `${host} has no address: drop it where it is no longer used.`,
    });
  const service = serviceOf(aliases)?.name ?? alias;
  const why = {
    vi: `${host} trỏ tới ${alias}, tên này không còn: người khác có thể đăng ký (${service}). Gỡ bản ghi CNAME.`,
    en: `${host} points to ${alias}, which is no more: others may take it (${service}). Remove the CNAME record.`,
  };
  return found(host, 'dangling-cname', `CNAME ${alias}`, why, alias);
}

/** DNS and the page must both say so: the words alone also stand on pages of others. */
function unclaimed({ records: { host, aliases }, answer }: DnsLook): Finding[] {
  const service: Service | null = serviceOf(aliases);
  const said = service?.unclaimed && answer ? service.unclaimed.exec(answer.text)?.[0] : undefined;
  if (!service || said === undefined || (answer?.status ?? 0) < 400) return [];
  const why = {
    vi: `${host} trỏ tới ${service.name}, nơi không ai giữ tên này: người khác có thể chiếm. Gỡ bản ghi hoặc nhận lại tên.`,
    en: `${host} points to ${service.name}, where nobody holds the name: others may take it over.`,
  };
  return found(host, 'takeover-signature', said, why, aliases.at(-1) ?? null);
}

function lame({ records: { host, zone }, lame: servers }: DnsLook): Finding[] {
  if (servers.length === 0) return [];
  const names = servers.join(', ');
  return found(host, 'lame-nameserver', names, {
    vi: `Máy chủ tên miền ${names} không trả lời cho ${zone}.`,
    en: `The name servers ${names} do not answer for ${zone}.`,
  });
}

function parked({ records: { host, aliases, nameServers } }: DnsLook): Finding[] {
  const at = [...aliases, ...nameServers].find(isParking);
  if (at === undefined) return [];
  return found(host, 'parked', at, {
    vi: `${host} đang ở bãi đỗ tên miền (${at}): quảng cáo của người khác hiện dưới tên của đơn vị.`,
    en: `${host} is parked (${at}): others' advertisements show under the unit's name.`,
  });
}

/** The name leads to a server, and nobody has ever put a site there. */
function unused({ records: { host, exists }, answer }: DnsLook): Finding[] {
  const said = exists === true && answer && answer.status < 500 ? placeholderIn(answer.text) : null;
  if (said === null) return [];
  return found(host, 'unused-domain', said, {
    vi: `${host} chỉ hiện trang mặc định của máy chủ (“${said}”): gỡ bỏ tên miền nếu không dùng.`,
    en: `${host} shows only the server's own page (“${said}”): drop the name where it is not used.`,
  });
}

const toldBy = {
  registry: { vi: 'theo cơ quan đăng ký tên miền', en: 'as the registry says' },
  unit: { vi: 'theo ngày đơn vị khai', en: 'as the unit says' },
};

function expiring({ records: { host }, ends }: DnsLook, now: number): Finding[] {
  if (ends === null) return [];
  const days = Math.floor((Date.parse(ends.at) - now) / DAY_MS);
  if (!(days < EXPIRING_DAYS)) return [];
  const { vi, en } = toldBy[ends.by];
  const why =
    days >= 0
      ? {
          vi: `Đăng ký của ${host} còn ${days} ngày (${vi}).`,
          en: `The registration of ${host} has ${days} days left (${en}).`,
        }
      : {
          vi: `Đăng ký của ${host} đã hết hạn ${-days} ngày (${vi}): người khác có thể đăng ký tên này.`,
          en: `The registration of ${host} ended ${-days} days ago (${en}): others may register the name.`,
        };
  return found(host, 'expiring-domain', ends.at, why);
}
