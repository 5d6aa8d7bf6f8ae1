// The list of what is still to be read: one spelling an address, most telling first, bounded whatever is put in.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uploadFolders } from './folders.ts';
import { Frontier } from './frontier.ts';
import { importedAddresses } from './imported.ts';
import { readSitemap } from './sitemap.ts';
import { canonical, isCircular, shapeOf } from './url.ts';

const open = (earlier: readonly string[] = []) =>
  new Frontier({
    isOwn: ({ hostname }) => hostname === 'a.test',
    isSuspicious: (url) => url.includes('nha-cai'),
    earlier: new Set(earlier),
  });
function all(frontier: Frontier): string[] {
  const urls: string[] = [];
  for (let next = frontier.next(); next; next = frontier.next()) urls.push(next.url);
  return urls;
}

describe('an address', () => {
  it('has one spelling', () => {
    expect(canonical('HTTP://A.test:80//tin//1?b=2&a=1&utm_source=x#y')).toBe('http://a.test/tin/1?a=1&b=2');
    expect(canonical('/x;jsessionid=1f', 'http://a.test/')).toBe('http://a.test/x');
    expect(canonical('javascript:alert(1)')).toBeNull();
    expect(canonical(`http://a.test/${'x'.repeat(2_000)}`)).toBeNull();
  });

  it('keeps its spelling once it has it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonical(url);
        if (once !== null) expect(canonical(once)).toBe(once);
      }),
    );
  });

  it('made by a calendar shares one shape, while words make shapes of their own', () => {
    expect(shapeOf('http://a.test/lich/2026/11?ngay=3')).toBe(shapeOf('http://a.test/lich/2027/01?ngay=29'));
    expect(shapeOf('http://a.test/tin/hop-giao-ban')).not.toBe(shapeOf('http://a.test/tin/tiep-dan'));
    expect(isCircular('http://a.test/a/b/a/b/a/b')).toBe(true);
    expect(isCircular('http://a.test/tin-tuc/2026/11/hop-giao-ban')).toBe(false);
  });
});

describe('the frontier', () => {
  it('gives what speaks of planting first, what is new before what was in order, and each address once', () => {
    const frontier = open(['http://a.test/cu']);
    frontier.add('http://a.test/cu', 'sitemap', 1);
    frontier.add('http://a.test/moi', 'navigation', 1);
    frontier.add('http://a.test/moi#x', 'navigation', 2);
    frontier.add('http://a.test/nha-cai-88', 'navigation', 3);
    frontier.add('http://b.test/', 'navigation', 1);
    frontier.add('http://a.test/anh.jpg', 'navigation', 1);
    expect(all(frontier)).toEqual(['http://a.test/nha-cai-88', 'http://a.test/moi', 'http://a.test/cu']);
  });

  it('takes both schemes of a host for one site', () => {
    const frontier = open();
    frontier.settle('http://a.test:8099/');
    frontier.add('https://a.test/x', 'sitemap', 1);
    frontier.add('http://a.test:8099/x', 'navigation', 1);
    expect(all(frontier)).toEqual(['http://a.test:8099/x']);
  });

  it('takes in all that a person named, although a program planted it by the hundred under one shape', () => {
    const frontier = open();
    for (let n = 0; n < 300; n++) frontier.add(`http://a.test/an?id=${n}`, 'search-results', 1);
    expect(frontier.waiting).toBe(300);
    expect(frontier.cut.endless).toBeNull();
  });

  it('stays within its bounds whatever a site puts into it, and says that it cut', () => {
    const frontier = open();
    for (let n = 0; n < 20_000; n++) frontier.add(`http://a.test/lich?thang=${n}`, 'navigation', 2);
    expect(frontier.waiting).toBeLessThanOrEqual(15);
    expect(frontier.cut.endless).toContain('lich');
    const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let n = 0; n < 6_000; n++) frontier.add(`http://a.test/${letters(n)}`, 'navigation', 2);
    expect(frontier.waiting).toBeLessThanOrEqual(4_000);
    expect(frontier.cut.full).not.toBeNull();
  });
});

describe('a sitemap', () => {
  const pages = '<?xml version="1.0"?><urlset><url><loc> http://a.test/1?a=1&amp;b=2 </loc></url></urlset>';
  it('is read as XML, packed, as text, and as an index', () => {
    const read = { pages: ['http://a.test/1?a=1&b=2'], sitemaps: [] };
    expect(readSitemap(Buffer.from(pages))).toEqual(read);
    expect(readSitemap(gzipSync(pages))).toEqual(read);
    expect(readSitemap(Buffer.from('http://a.test/1\nhttp://a.test/2\n'))?.pages).toHaveLength(2);
    const index = '<sitemapindex><sitemap><loc>http://a.test/s.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(Buffer.from(index))).toEqual({ pages: [], sitemaps: ['http://a.test/s.xml'] });
  });

  it('that is a page, or is packed to burst, is none', () => {
    expect(readSitemap(Buffer.from('<!doctype html><title>404</title>'))).toBeNull();
    expect(readSitemap(gzipSync(Buffer.alloc(60 * 2 ** 20)))).toBeNull();
  });

  it('never throws, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readSitemap(Buffer.from(bytes))),
    );
  });
});

it('addresses are taken out of an export of a search console, in whatever column they stand', () => {
  const csv =
    '\ufeffTop pages,Clicks\nhttp://a.test/x,12\n"http://a.test/y?a=1,2",3\nhttp://a.test/x,1\nnonsense,4\n';
  expect(importedAddresses(csv)).toEqual(['http://a.test/x', 'http://a.test/y?a=1,2']);
});

it('the folder of an uploaded file, and that of all uploads, are learnt from its address', () => {
  expect(uploadFolders('http://a.test/uploads/2026/11/cong-van.pdf')).toEqual([
    'http://a.test/uploads/2026/11/',
    'http://a.test/uploads/',
  ]);
  expect(uploadFolders('http://a.test/tin-tuc/hop-giao-ban.html')).toEqual([]);
});
