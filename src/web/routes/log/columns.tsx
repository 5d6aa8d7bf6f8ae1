// The columns of the log, in words.

import { objectWords, verbWords } from '../../../platform/log/words.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { Language } from '../../../platform/words/language.ts';
import type { Column } from '../../ui/table.tsx';
import { Moment } from '../../ui/time.tsx';
import type { Words } from '../../words/index.ts';
import type { LogAnswer } from './log.tsx';

type Act = LogAnswer['rows'][number];

export function columnsOf(words: Words['log'], language: Language): Column<Act>[] {
  return [
    { key: 'at', head: words.column.at, cell: (act) => <Moment at={act.at} /> },
    { key: 'who', head: words.column.who, cell: (act) => act.person?.name ?? words.system },
    { key: 'what', head: words.column.what, cell: (act) => verbWords[act.verb]?.[language] ?? act.verb },
    {
      key: 'object',
      head: words.column.object,
      cell: (act) => (
        <>
          {objectWords[act.objectKind]?.[language] ?? act.objectKind}
          {act.objectName && `: ${act.objectName}`}
          {detailsOf(act.about) !== '' && <div className="hd-soft hd-small">{detailsOf(act.about)}</div>}
        </>
      ),
    },
    { key: 'unit', head: words.column.unit, cell: (act) => act.unit?.name ?? '' },
    {
      key: 'position',
      head: words.column.position,
      numeric: true,
      cell: (act) =>
        act.position === null ? (
          <span className="hd-soft">{words.waiting}</span>
        ) : (
          formatNumber(act.position, language)
        ),
    },
  ];
}

/** `roles: officer, head · size: 12`: short, for whoever looks closer. */
function detailsOf(about: Record<string, unknown>): string {
  const text = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(text).join(', ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  return Object.entries(about)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${text(value)}`)
    .join(' · ')
    .slice(0, 300);
}
