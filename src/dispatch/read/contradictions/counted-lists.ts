// A count that does not fit the list it speaks of: "12 đơn vị (danh sách kèm theo)" over eleven rows.
import type { Appendix, Contradiction } from '../../contract.ts';
import { countOf, countWord } from '../fields/deadlines/counts.ts';
import { fold } from '../lines/fold.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';

export const bodies =
  '(?:don vi|co quan|xa|phuong|truong|benh vien|doanh nghiep|so|dia phuong|to chuc|chi nhanh|ngan hang|huyen|dac khu)';
const inText = new RegExp(
  `(?<= )${countWord} (?<named>${bodies}(?:,? ${bodies}){0,3})(?<between>[^.;:()]{0,40})\\((?:co |theo |chi tiet )?(?:tai )?danh sach[^()]{0,20} kem(?: theo)?\\)`,
);
const inTitle = new RegExp(
  `(?:danh sach|danh muc) ${countWord} (?<named>${bodies}(?:,? ${bodies}){0,3})(?![a-z])`,
);
const inexact = /(?:it nhat|toi thieu|hon|tren|gan|khoang|trong so|con lai|mot so)$/;
/** Letters of the longest word that makes a count inexact, and more. */
const longest = 20;
const ofMore = /(?<![a-z])(?:trong so|trong do|con lai|ngoai ra)(?![a-z])/;

type Said = { count: number; where: Appendix; index: number };

function saidOf({ appendices, text }: Facts): Said[] {
  const lists = appendices.flatMap((where, index) => (unitsOf(where) > 1 ? [{ where, index }] : []));
  const only = lists.length === 1 ? lists[0] : undefined;
  const counted = (match: RegExpExecArray | null): number | null => {
    const { n, between } = match?.groups ?? {};
    const before = match?.input.slice(0, match.index).trimEnd().slice(-longest) ?? '';
    return !n || inexact.test(before) || ofMore.test(between ?? '') ? null : countOf(n);
  };
  const bySentence = only ? counted(inText.exec(fold(text))) : null;
  return [
    ...lists.flatMap((list) => {
      const count = counted(inTitle.exec(fold(list.where.title)));
      return count === null ? [] : [{ count, ...list }];
    }),
    ...(only && bySentence !== null ? [{ count: bySentence, ...only }] : []),
  ];
}

const unitsOf = ({ blocks }: Appendix): number => blocks.reduce((sum, { units }) => sum + units.length, 0);
/** Numbers that a reader of the list may take for its count: of all, of one part, the last one printed. */
const countsOf = ({ blocks }: Appendix): number[] => [
  blocks.reduce((sum, { units }) => sum + units.length, 0),
  blocks.length,
  ...blocks.flatMap(({ units }) => [units.length, Number(units.at(-1)?.number ?? 0)]),
];

export const rowsDiffer = (said: number, found: number, index: number): Contradiction => ({
  kind: 'count-differs',
  fields: [`appendices.${index}.blocks`],
  explanation: {
    vi: `Văn bản nói ${said}, danh sách ở phụ lục ${index + 1} có ${found}.`,
    en: `${said} are said to be in the list of appendix ${index + 1}, there are ${found}.`,
  },
  suggestion: {
    vi: 'Xem có thiếu hoặc thừa dòng nào không.',
    en: 'Look whether a row is missing or too many.',
  },
});

export function listsMiscounted(facts: Facts): Contradiction[] {
  const wrong = saidOf(facts).filter(
    ({ count, where }) =>
      count > 1 &&
      !countsOf(where).includes(count) &&
      !(facts.isRecognised && mayBeMisread(String(count), String(unitsOf(where)))),
  );
  return wrong.slice(0, 1).map(({ count, where, index }) => rowsDiffer(count, unitsOf(where), index));
}
