// Writes members that a script names by a worked-out string as people write them: `window["loc" + "ation"]` → `window.location`.
import { type Known, workOut } from './expression.ts';

/** Members that send a visitor away, or ask who they are. */
const telling = new Set(
  'location href assign replace referrer userAgent cookie write writeln eval setTimeout'.split(' '),
);

/** Whether a script may name members so: a sum, an escape or an item of a list within brackets. */
export const mayNameMembers = (source: string): boolean =>
  /\[\s*(?:['"][^'"\]]{0,40}['"]\s*\+|['"]\\[xu]|[A-Za-z_$][\w$]*\s*(?:\[\s*(?:0x)?\d|\]\s*[[=(]))/.test(
    source,
  );

/** The same script with the telling members written plainly; all else as it stands. */
export function plainMembers(source: string, known: Known): string {
  let plain = '';
  let from = 0;
  for (const open of source.matchAll(/(?<=[\w$\])])\s*\[/g)) {
    if (open.index < from) continue;
    const worked = workOut(source, open.index + open[0].length, known);
    if (typeof worked?.value !== 'string' || !telling.has(worked.value)) continue;
    const close = /^\s*\]/.exec(source.slice(worked.end, worked.end + 20))?.[0];
    if (close === undefined) continue;
    plain += `${source.slice(from, open.index)}.${worked.value}`;
    from = worked.end + close.length;
  }
  return plain + source.slice(from);
}
