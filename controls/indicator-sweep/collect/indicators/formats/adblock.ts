// AdBlock lists: `||host^` is an indicator, `@@` an exception, everything about elements of a page is neither.
import type { LineReader, Sink } from '../entry.ts';

export const adblock = (): LineReader => ({
  line: (text, number, sink) => adblockLine(text.trim(), String(number), sink),
});

export function adblockLine(text: string, place: string, sink: Sink): void {
  if (text === '' || /^(?:!|\[adblock|#(?![@?$%]?#))/i.test(text)) return;
  if (text.startsWith('@@')) {
    sink.refuse(place, text, 'exception-rule');
    return;
  }
  if (/#[@?$%]?#/.test(text) || /^\/.*\/(?:\$|$)/.test(text)) {
    sink.refuse(place, text, 'unsupported-rule');
    return;
  }
  const dollar = text.lastIndexOf('$');
  const options = dollar > 0 && !text.slice(dollar).includes('/') ? text.slice(dollar + 1) : '';
  if (/(?:^|,)badfilter\b/.test(options)) {
    sink.refuse(place, text, 'exception-rule');
    return;
  }
  const rule = (options ? text.slice(0, dollar) : text).replace(/^\|{1,2}/, '').replace(/[|^*]+$/, '');
  if (/^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s/.test(rule)) {
    for (const name of rule.split(/\s+/).slice(1)) sink.entry({ text: name, place, hint: 'domain' });
    return;
  }
  const bare = rule.replace(/^\*\./, '');
  if (bare === '' || /[*^|]/.test(bare)) {
    sink.refuse(place, text, 'unsupported-rule');
    return;
  }
  sink.entry({ text: bare, place });
}
