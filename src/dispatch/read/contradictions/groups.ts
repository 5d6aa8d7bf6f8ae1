// A group that is given duties and that the dispatch is not addressed to.
import type { Contradiction } from '../../contract.ts';
import { fold, foldedKey } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

const stop = new Set(
  'cac va cua tren dia ban thuoc tinh thanh pho huyen quan xa phuong cap nganh don vi co quan'.split(' '),
);
/** What narrows a group ("có trạm phát sóng tại xã") names other bodies too: the words before it say what it is. */
const relative = / (?:co|tai|tren|thuoc|dang|do|duoc|dong) .*$/;
const wordsOf = (name: string): string[] =>
  foldedKey(name)
    .replace(relative, '')
    .split(' ')
    .filter((word) => !stop.has(word));
/** Kinds of bodies that no list of departments or communes takes in. */
const apart = /^cac (?:doanh nghiep|truong|benh vien|ngan hang|to chuc tin dung|tap doan)/;

/** Who is named belongs to a kind that a group is called by. */
const membersOf: [RegExp, RegExp][] = [
  [/vien thong|internet/, /vnpt|viettel|mobifone|fpt|vinaphone|vietnamobile|\bcmc\b|gtel/],
  [/buu chinh|chuyen phat/, /buu dien|vnpost|viettel post/],
  [/dien luc/, /\bevn|dien luc/],
  [/ngan hang|tin dung/, /ngan hang|[a-z]+bank\b|quy tin dung/],
  [/benh vien/, /benh vien|trung tam y te|so y te/],
  [/truong/, /truong|so giao duc|phong giao duc/],
];
const hasMember = (group: string, addressees: Facts['addressees']): boolean =>
  membersOf.some(
    ([kind, member]) => kind.test(fold(group)) && addressees.some(({ name }) => member.test(fold(name))),
  );

/** A section speaks to enterprises, say, and "Kính gửi" names none: only groups that share no word with any addressee. */
export function groupsNotAddressed({ addressees, obligations }: Facts): Contradiction[] {
  if (addressees.length === 0) return [];
  const named = new Set(addressees.flatMap(({ name }) => wordsOf(name)));
  const broad = addressees.some(({ name }) =>
    /co quan, don vi|don vi|to chuc|thanh vien|nhu tren/.test(fold(name)),
  );
  if (broad) return [];
  const groups = [...new Set(obligations.flatMap(({ addresseeGroup }) => addresseeGroup ?? []))];
  return groups
    .filter(
      (group) =>
        apart.test(fold(group)) &&
        wordsOf(group).every((word) => !named.has(word)) &&
        !hasMember(group, addressees),
    )
    .map((group) => ({
      kind: 'group-not-addressed',
      fields: [
        'addressees',
        ...obligations
          .filter((each) => each.addresseeGroup === group)
          .map(({ path }) => `obligations.${path}.addresseeGroup`),
      ],
      explanation: {
        vi: `"${group}" được giao việc nhưng không có trong Kính gửi.`,
        en: `"${group}" is given duties and is not among the addressees.`,
      },
      suggestion: {
        vi: 'Hỏi lại có gửi cho các đơn vị này không.',
        en: 'Ask whether they are to receive it.',
      },
    }));
}
