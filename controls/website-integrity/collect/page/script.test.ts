// A script is read for where it would send the visitor and what it would write, in every way it may be said.
import { describe, expect, it } from 'vitest';
import { readHtml } from './read.ts';

const at = 'https://xa-a.example/tin/bai-1.html';
const read = (body: string) => readHtml(`<html lang="vi"><body>${body}</body></html>`, at);
const link = '<a href="https://dich.example/">chữ</a>';

describe('a script is read and never run', () => {
  const redirects = (script: string) =>
    read(`<script>${script}</script>`).redirects.map(({ to, condition, disguise }) => [
      to,
      condition,
      disguise,
    ]);
  it('sends away, and under what condition', () => {
    expect(
      redirects(
        'if (/google|bing/.test(document.referrer)) { window.location.href = "https://dich.example/" }',
      ),
    ).toEqual([['https://dich.example/', 'referrer', null]]);
    expect(
      redirects("var u='https://di'+'ch.example/';setTimeout(function(){location.replace(u)},100)"),
    ).toEqual([['https://dich.example/', 'none', null]]);
    expect(redirects(`eval(atob("${btoa('top.location="https://dich.example/"')}"))`)).toEqual([
      ['https://dich.example/', 'none', 'base64'],
    ]);
    expect(
      redirects(
        `eval(String.fromCharCode(${[...'location="//dich.example/"'].map((c) => c.charCodeAt(0)).join(',')}))`,
      ),
    ).toEqual([['https://dich.example/', 'none', 'char-codes']]);
  });

  it('a function that waits for a button sends nobody away', () => {
    expect(redirects('function go(){ location.href="https://dich.example/" }')).toEqual([]);
    expect(
      redirects('x.addEventListener("click", function(){ location.href="https://dich.example/" })'),
    ).toEqual([]);
    expect(
      redirects('function go(){ location.href="https://dich.example/" } setTimeout(go, 3000)'),
    ).toHaveLength(1);
  });

  it('members named by sums, escapes or items of a list are those members', () => {
    expect(redirects('window["loc"+"ation"]["hr"+"ef"]="https://dich.example/"')).toEqual([
      ['https://dich.example/', 'none', null],
    ]);
    expect(
      redirects(
        String.raw`var q=["\x6c\x6f\x63\x61\x74\x69\x6f\x6e","https://dich.example/"];if(/google/.test(document["ref"+"errer"]))top[q[0]]=q[1]`,
      ),
    ).toMatchObject([['https://dich.example/', 'referrer', null]]);
    expect(redirects('var a=["https://dich.example/"];rows["na"+"me"]=a[0]')).toEqual([]);
  });

  it('handlers that run at load are scripts too, with the function that they call', () => {
    const run = (attribute: string, body = '') =>
      readHtml(`<html><body onload="${attribute}">${body}</body></html>`, at).redirects.map(({ to }) => to);
    expect(run("location.assign('https://dich.example/')")).toEqual(['https://dich.example/']);
    const later = '<script>function go(){ location.href="https://dich.example/" }</script>';
    expect(run('go()', later)).toEqual(['https://dich.example/']);
    expect(run('start()', later)).toEqual([]);
    expect(
      read('<img onerror="this.src=\'https://anh.example/khong.png\'" src="/a.png">').links.map(
        ({ element }) => element,
      ),
    ).not.toContain('script');
  });

  it('markup within an address or a frame is read as markup of the page', () => {
    const page = '<meta http-equiv="refresh" content="0;url=https://dich.example/">';
    const address = `data:text/html;base64,${btoa(page)}`;
    for (const body of [
      `<script>location.replace("${address}")</script>`,
      `<iframe src="${address}"></iframe>`,
      `<iframe srcdoc='${page.replaceAll('"', '&quot;')}'></iframe>`,
      `<meta http-equiv="refresh" content="0;url=${address}">`,
    ])
      expect(read(body).redirects).toMatchObject([{ to: 'https://dich.example/', by: 'meta' }]);
  });

  it('markup that it writes in disguise is read as hidden', () => {
    const page = read(`<script>document.write(unescape("${escape(link)}"))</script>`);
    expect(page.links).toMatchObject([{ host: 'dich.example', hidden: 'decoded-script' }]);
  });
});
