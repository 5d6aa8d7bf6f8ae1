// One pass over a page finds what it links to, hides, sends to and says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { domainOf, isOfficial, isWithin } from './hosts.ts';
import { readHtml, readPage } from './read.ts';
import { distance, likeness } from './template.ts';

const at = 'https://xa-a.example/tin/bai-1.html';
const read = (body: string, head = '') =>
  readHtml(`<html lang="vi"><head>${head}</head><body>${body}</body></html>`, at);
const hidden = (body: string, head = '') => read(body, head).links[0]?.hidden;
const link = '<a href="https://dich.example/">chữ</a>';

describe('a link that nobody sees is told with how it is hidden', () => {
  it.each([
    ['display-none', `<div style="display:none">${link}</div>`],
    ['display-none', `<div style="DISPLAY : none !important">${link}</div>`],
    ['visibility-hidden', `<p style="visibility:hidden"><span>${link}</span></p>`],
    ['hidden-attribute', `<div hidden>${link}</div>`],
    ['off-screen', `<div style="position:absolute;left:-9999px">${link}</div>`],
    ['off-screen', `<div style="text-indent:-9999px">${link}</div>`],
    ['off-screen', `<div style="margin-left:-5000px">${link}</div>`],
    ['zero-font', `<div style="font-size:0">${link}</div>`],
    ['zero-size', `<div style="height:0;overflow:hidden">${link}</div>`],
    ['zero-size', `<div style="width:1px;height:1px">${link}</div>`],
    ['transparent', `<div style="opacity:0.01">${link}</div>`],
    ['clipped', `<div style="position:absolute;clip:rect(0 0 0 0)">${link}</div>`],
    ['clipped', `<div style="clip-path: inset(100%)">${link}</div>`],
    [
      'same-colour',
      `<div style="background:#fff"><a style="color:#fefefe" href="https://dich.example/">x</a></div>`,
    ],
    [
      'same-colour',
      `<div style="background-color:rgb(0,51,102)"><font color="#003366">${link.replace('<a', '<a style="color:#036"')}</font></div>`,
    ],
    ['marquee', `<marquee height="1" width="1">${link}</marquee>`],
    ['noscript', `<noscript>${link}</noscript>`],
    ['tiny-frame', '<iframe width="0" height="0" src="https://dich.example/"></iframe>'],
  ])('%s', (means, body) => expect(hidden(body)).toBe(means));

  it('by a class of its own styles, before or after, and by a script', () => {
    expect(
      hidden(
        `<div class="zz">${link}</div>`,
        '<style>.a{color:red} .zz{position:absolute;top:-999em}</style>',
      ),
    ).toBe('off-screen');
    expect(hidden(`<div id="q">${link}</div><style>#q{display:none}</style>`)).toBe('display-none');
    expect(
      hidden(`<div id="q">${link}</div><script>document.getElementById("q").style.display='none'</script>`),
    ).toBe('display-none');
  });

  it('by declarations that a script gives it together', () => {
    for (const script of [
      '$("#q").css({position:"absolute",left:"-4000px"})',
      '$("#q").css({ textIndent: "-999em" })',
      'document.getElementById("q").style.cssText="position:absolute;top:-999em"',
      'document.querySelector("#q").setAttribute("style","opacity:0")',
    ])
      expect(hidden(`<div id="q">${link}</div><script>${script}</script>`), script).toBe('display-none');
    expect(hidden(`<div id="q">${link}</div><script>$("#q").css({left:"10px"})</script>`)).toBeNull();
  });

  it('by a rule for every window', () => {
    for (const query of ['all', 'screen', 'screen and (min-width:1px)', '(min-width: 0)'])
      expect(
        hidden(`<div class="zz">${link}</div>`, `<style>@media ${query}{.zz{opacity:0}}</style>`),
        query,
      ).toBe('transparent');
  });

  it('and one in plain sight is not, nor what only a small window hides', () => {
    expect(hidden(link)).toBeNull();
    expect(
      hidden(`<div class="zz">${link}</div>`, '<style>@media (max-width:600px){.zz{display:none}}</style>'),
    ).toBeNull();
    expect(hidden(`<div class="chan" style="color:#fff">${link}</div>`)).toBeNull();
  });
});

it('terms are told with the zone in which they stand', () => {
  const page = read(
    `<h1>Nhà cái uy tín</h1><p>soi kèo <b>hôm</b> nay</p><div style="display:none">tài xỉu online</div>`,
    '<title>Zen88 tặng 100k</title>',
  );
  const zones = page.hits.map(({ term, zone }) => `${zone}:${term}`);
  expect(zones).toEqual(
    expect.arrayContaining([
      'title:zen88',
      'title:tặng 100k',
      'heading:nhà cái uy tín',
      'body:soi kèo',
      'hidden:tài xỉu online',
    ]),
  );
});

it('the meaning of bytes is found whatever their label says', () => {
  const text = '<p>Cổng thông tin điện tử</p>';
  const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(decode(new TextEncoder().encode(text), 'text/html; charset=iso-8859-1')).toEqual({
    text,
    encoding: 'utf-8',
    isClaimWrong: true,
  });
  expect(decode(utf16, null)).toMatchObject({ text, encoding: 'utf-16le' });
  expect(decode(new TextEncoder().encode(text.normalize('NFD')), null).text).toBe(text);
  // 1258 writes the tone after the letter: u, then 0xEC is the mark below.
  expect(decode(Uint8Array.from([0x54, 0xf4, 0xcc, 0x69]), 'text/html; charset=windows-1258').text).toBe(
    'Tổi'.normalize('NFC').replace('ổ', 'ồ'),
  );
});

it('no bytes at all, and no markup however broken, stop the reading', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void readPage(bytes, at)));
  const shard = fc.constantFrom(
    '<div',
    '>',
    '<a href=',
    '"',
    "'",
    'https://x.example',
    '<script>',
    'eval(atob("',
    '</script>',
    '<style>.a{',
    '}',
    '&#x',
    ';',
    'nhà cái',
    '\u0000',
  );
  fc.assert(fc.property(fc.array(shard, { maxLength: 40 }), (shards) => void readHtml(shards.join(''), at)));
});

it('a hundred thousand links and a page nested without end are bounded and counted', () => {
  const many = read('<a href="https://dich.example/">x</a>'.repeat(100_000));
  expect(many.links).toHaveLength(1_500);
  expect(many.dropped.links).toBe(98_500);
  // A parser that kept them all open would take a minute.
  expect(read('<div>'.repeat(200_000) + link).links).toHaveLength(1);
}, 15_000);

it('what is nested too deep closes what it opened, and nothing else', () => {
  const nested = '<div>'.repeat(2_000) + '</div>'.repeat(2_000);
  const [inside, outside] = read(`<div hidden>${nested}${link}</div>${link}`).links;
  expect([inside?.hidden, outside?.hidden]).toEqual(['hidden-attribute', null]);
});

it('pages of one template are alike, and copies of a text near', () => {
  const page = (title: string) =>
    read(
      `<header><nav><ul><li><a href="/">x</a></li></ul></nav></header><main><h1>${title}</h1><p>a</p></main>`,
    );
  const one = page('Thông báo số một về lịch tiếp dân');
  const other = page('Thông báo số hai về lịch tiếp dân');
  expect(likeness(one.template, other.template)).toBe(1);
  expect(
    likeness(
      one.template,
      read('<table><tr><td><font>x</font></td></tr></table><center><b><i>y</i></b></center>').template,
    ),
  ).toBeLessThan(0.3);
  expect(distance(one.simhash, other.simhash)).toBeLessThan(24);
});

it('hosts under reserved endings keep the suffix of a real name', () => {
  expect(domainOf('www.xa-a.gov.vn')).toBe('xa-a.gov.vn');
  expect(domainOf('www.xa-a.gov.vn.test:8080')).toBe('xa-a.gov.vn.test');
  expect(domainOf('a.b.dich.test')).toBe('dich.test');
  expect(isOfficial('xa-a.gov.vn')).toBe(true);
  expect(isOfficial('gov.vn.dich.example')).toBe(false);
  expect(isWithin('a.dich.example', 'dich.example')).toBe(true);
  expect(isWithin('xdich.example', 'dich.example')).toBe(false);
});
