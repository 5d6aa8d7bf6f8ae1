// Reads host names out of a file that a person hands in: a table, a sitemap, or the export of a DNS zone, told by its content.

import { cellText, toRecords } from '../../platform/documents/columns.ts';
import type { Cell, Column, TableProblem } from '../../platform/documents/table.ts';
import { readTable } from '../../platform/documents/table-in.ts';
import { hostOf } from '../../platform/names/host.ts';
import { done, type Result } from '../../platform/result.ts';
import { hostsOfSitemap } from './sitemap.ts';
import { hostsOfZone, isZone } from './zone.ts';

/** One host as the file gives it; `unit`: the name or code in its row, null where the file names none. */
export interface ListedHost {
  line: number | null;
  host: string;
  unit: string | null;
  purpose: string | null;
  vendor: string | null;
  cms: string | null;
  contact: string | null;
  allowedDomains: string[];
}
export interface HostList {
  kind: 'table' | 'sitemap' | 'zone';
  hosts: ListedHost[];
}

type Key = 'host' | 'unit' | 'purpose' | 'vendor' | 'cms' | 'contact' | 'allowed';
const columns: readonly Column<Key>[] = [
  {
    key: 'host',
    labels: [
      'Địa chỉ',
      'Tên miền',
      'Trang',
      'Website',
      'Trang thông tin điện tử',
      'URL',
      'Host',
      'Domain',
      'Cổng thông tin',
    ],
    required: true,
  },
  {
    key: 'unit',
    labels: ['Đơn vị', 'Tên đơn vị', 'Cơ quan', 'Cơ quan chủ quản', 'Mã định danh', 'Unit', 'Owner'],
  },
  { key: 'purpose', labels: ['Dùng để làm gì', 'Mục đích', 'Purpose'] },
  { key: 'vendor', labels: ['Nhà cung cấp', 'Đơn vị cung cấp', 'Vendor'] },
  { key: 'cms', labels: ['Phần mềm', 'Nền tảng', 'CMS'] },
  { key: 'contact', labels: ['Đầu mối', 'Liên hệ', 'Người phụ trách', 'Contact'] },
  { key: 'allowed', labels: ['Tên miền được phép', 'Được liên kết tới', 'Allowed domains'] },
];

/**
 * @param name of the file, named in problems
 * @returns every host of it once, in its order; what is no host name stays in, for the preview to refuse by its line
 */
export async function readHostList(bytes: Uint8Array, name: string): Promise<Result<HostList, TableProblem>> {
  const text = beginning(bytes);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(\w+:)?(urlset|sitemapindex)\b/.test(text))
    return done({ kind: 'sitemap', hosts: once(hostsOfSitemap(bytes).map((host) => bare(host, null))) });
  if (isZone(text)) {
    const whole = new TextDecoder().decode(bytes);
    return done({ kind: 'zone', hosts: once(hostsOfZone(whole).map(({ host, line }) => bare(host, line))) });
  }
  const table = await readTable(bytes, name, { columns });
  if (!table.ok) return table;
  const { records } = toRecords(table.value, columns);
  return done({
    kind: 'table',
    hosts: records.map(({ line, values }) => ofRow(line, values)).filter(isFilled),
  });
}

const beginning = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\uFEFF/, '');

const bare = (host: string, line: number | null): ListedHost => ({
  line,
  host,
  unit: null,
  purpose: null,
  vendor: null,
  cms: null,
  contact: null,
  allowedDomains: [],
});

function ofRow(line: number, values: Readonly<Record<Key, Cell>>): ListedHost {
  const text = (key: Key) => cellText(values[key]).normalize('NFC').replace(/\s+/g, ' ').trim() || null;
  return {
    line,
    host: hostOf(text('host') ?? ''),
    unit: text('unit'),
    purpose: text('purpose'),
    vendor: text('vendor'),
    cms: text('cms'),
    contact: text('contact'),
    allowedDomains: (text('allowed') ?? '')
      .split(/[\s,;|]+/)
      .filter(Boolean)
      .map(hostOf),
  };
}

const isFilled = ({ host, unit }: ListedHost) => host !== '' || unit !== null;

function once(hosts: readonly ListedHost[]): ListedHost[] {
  return [...new Map(hosts.toReversed().map((one) => [one.host, one])).values()].reverse();
}
