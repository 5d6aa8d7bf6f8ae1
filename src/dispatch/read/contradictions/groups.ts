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
    .filter((group) => apart.test(fold(group)) && wordsOf(group).every((word) => !named.has(word)))
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
