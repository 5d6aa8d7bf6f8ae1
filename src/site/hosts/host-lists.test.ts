import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostList } from './host-lists.ts';
import { hostsOfZone } from './zone.ts';

const read = async (text: string, name = 'tep.csv') => {
  const result = await readHostList(new TextEncoder().encode(text), name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('a list of hosts', () => {
  it('as a table names the unit of each, and what else is known of it', async () => {
    const { kind, hosts } = await read(
      'Tên miền,Đơn vị,Nhà cung cấp,Tên miền được phép\nHTTPS://Mau.example.vn/,Sở Mẫu,Công ty Mẫu,"a.example; b.example"\nkhong hop le,,,\n',
    );
    expect(kind).toBe('table');
    expect(hosts).toMatchObject([
      {
        line: 2,
        host: 'mau.example.vn',
        unit: 'Sở Mẫu',
        vendor: 'Công ty Mẫu',
        allowedDomains: ['a.example', 'b.example'],
      },
      { line: 3, host: 'khong hop le', unit: null },
    ]);
  });

  it('is taken from a sitemap, each host once, also from one that breaks off', async () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://a.example.vn/1</loc></url>
      <url><loc>https://a.example.vn/2</loc></url><url><loc>https://b.example.vn/</loc></url><url><loc>https://c.exam`;
    const { kind, hosts } = await read(xml, 'sitemap.xml');
    expect(kind).toBe('sitemap');
    expect(hosts.map(({ host }) => host)).toEqual(['a.example.vn', 'b.example.vn']);
  });

  it('is taken from a zone: names with addresses, not those of mail, name servers and signs', async () => {
    const zone = `$ORIGIN tinh-mau.example.
$TTL 3600
@ IN SOA ns1 admin ( 1 ; số
  7200 ) 
@      IN NS ns1
       IN A 192.0.2.1
www    300 IN CNAME @
so-mau IN A 192.0.2.2   ; một sở
       IN AAAA 2001:db8::1
mail   IN A 192.0.2.3
_dmarc IN TXT "v=DMARC1"
xa.khac.example. IN A 192.0.2.4
`;
    const { kind, hosts } = await read(zone, 'vung.txt');
    expect(kind).toBe('zone');
    expect(hosts.map(({ host }) => host)).toEqual([
      'tinh-mau.example',
      'www.tinh-mau.example',
      'so-mau.tinh-mau.example',
      'xa.khac.example',
    ]);
    expect(hosts[2]?.line).toBe(8);
  });

  it('names of any zone only what has an address, each once, at the line where it stands', () => {
    const word = fc.constantFrom(
      '@',
      'www',
      'so-mau',
      'ns1',
      'xa.example.',
      '',
      '300',
      'IN',
      'A',
      'CNAME',
      'TXT',
      '(',
      ')',
      ';',
    );
    const lines = fc.array(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(lines, (all) => {
        const text = ['$ORIGIN mau.example.', ...all].join('\n');
        const found = hostsOfZone(text);
        expect(new Set(found.map(({ host }) => host)).size).toBe(found.length);
        for (const { line } of found) expect(text.split(/\r?\n/)[line - 1]).toMatch(/\b(A|AAAA|CNAME)\b/i);
      }),
    );
  });

  it('that names no host is refused with the columns that were looked for', async () => {
    const result = await readHostList(new TextEncoder().encode('a,b\n1,2\n'), 'tep.csv');
    expect(result).toMatchObject({ ok: false, problem: { code: 'header-not-found' } });
  });
});
