// When a script would send a visitor away: at once, after a while, only if asked, only some of them.
import type { WrittenRedirect } from '../contract.ts';

/** What the script asks of the visitor before it sends them away. */
export function conditionBefore(source: string, at: number): WrittenRedirect['condition'] {
  const before = source.slice(Math.max(0, at - 600), at);
  // The document may have another name in the script; nothing else of a page is called so.
  if (/\breferr?er\b/.test(before)) return 'referrer';
  if (
    /navigator\s*(?:\.\s*(?:userAgent|platform|vendor|webdriver|maxTouchPoints)|\[)|innerWidth|screen\.width|matchMedia|ontouchstart/.test(
      before,
    )
  )
    return 'agent';
  if (/document\.cookie|localStorage|sessionStorage/.test(before)) return 'cookie';
  return 'none';
}

/** Within a function that nothing calls here, or that waits for a button: the visitor decides. */
export function isOnlyOnDemand(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 1_500), at);
  let open = 0;
  for (let n = before.length - 1; n >= 0; n--) {
    if (before[n] === '}') open++;
    if (before[n] !== '{' || open-- > 0) continue;
    open = 0;
    const head = before.slice(Math.max(0, n - 160), n);
    const name =
      /function\s+([\w$]+)\s*\([^)]*\)\s*$/.exec(head)?.[1] ??
      /([\w$]+)\s*=\s*(?:async\s*)?(?:function\s*)?\([^)]*\)\s*(?:=>)?\s*$/.exec(head)?.[1];
    if (name === 'onclick' || name === 'onchange' || name === 'onsubmit')
      return !/document\s*\.\s*on\w+\s*=\s*(?:function)?\s*\([^)]*\)\s*(?:=>)?\s*$/.test(head);
    if (
      /(?<!document\s*)(?<!window\s*)\.(?:addEventListener|on)\s*\(\s*['"](?:click|change|submit)['"][^{]*$/.test(
        head,
      )
    )
      return true;
    if (/\.(?:click|change|submit)\s*\(\s*(?:function)?\s*\([^)]*\)\s*(?:=>)?\s*$/.test(head)) return true;
    if (
      name &&
      name !== 'onload' &&
      source.split(new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`)).length <= 2
    )
      return true;
  }
  return false;
}

export const delayAfter = (source: string, at: number): number => {
  const delay = /^[^;]{0,80}?[;}]?\s*\}\s*,\s*(\d{1,7})\s*\)/.exec(source.slice(at, at + 160))?.[1];
  return delay === undefined ? 0 : Number(delay) / 1000;
};
