// One contact whose telephone number or mail address is given twice and differs.
import type { Contact, Contradiction } from '../../contract.ts';
import { foldedKey } from '../lines/fold.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';

/** Mobile numbers begin with 03, 05, 07, 08 or 09, lines of an office with 02. */
const isMobile = (phone: string): boolean => /^0[35789]\d{8}$/.test(phone);
const isLandline = (phone: string): boolean => /^02\d{8,9}$/.test(phone);

function otherPhone(one: Contact, other: Contact, isRecognised: boolean): [string, string] | null {
  for (const kind of [isMobile, isLandline]) {
    const [first, second] = [one, other].map(({ phones }) => phones.filter(kind));
    const [a, b] = [first?.[0], second?.[0]];
    const isShared = first!.some((phone) => second!.includes(phone));
    if (
      a &&
      b &&
      !isShared &&
      first!.length === 1 &&
      second!.length === 1 &&
      !(isRecognised && mayBeMisread(a, b))
    )
      return [a, b];
  }
  return null;
}

const otherMail = ({ email: one }: Contact, { email: other }: Contact): [string, string] | null =>
  one && other && one.toLowerCase() !== other.toLowerCase() ? [one, other] : null;

/** Only of people: an office has many numbers. */
export function contactsDiffer({ contacts, isRecognised }: Facts): Contradiction[] {
  const people = Map.groupBy(
    contacts.filter(({ name }) => name !== null),
    ({ name }) => foldedKey(name!),
  );
  const found = [...people.values()].flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return [];
    const pair = otherPhone(first, second, isRecognised) ?? (isRecognised ? null : otherMail(first, second));
    return pair ? [`${first.name}: ${pair.join(' / ')}`] : [];
  });
  if (found.length === 0) return [];
  return [
    {
      kind: 'contact-differs',
      fields: ['contacts'],
      explanation: {
        vi: `Đầu mối ghi hai cách: ${found.join('; ')}.`,
        en: `Given in two ways: ${found.join('; ')}.`,
      },
      suggestion: { vi: 'Gọi thử hoặc hỏi lại nơi ban hành.', en: 'Call, or ask the issuer which is right.' },
    },
  ];
}
