// Two mail addresses of which one seems to be a slip of the other.
import type { Contradiction } from '../../contract.ts';
import { email } from '../fields/contacts.ts';
import type { Facts } from './facts.ts';

const shortest = 6;

/** Two letters changed places, or one was left out; one letter for another may well be another office. */
function isSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long === short) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  if (long.length === short.length + 1)
    return !/\d/.test(long[at]!) && long.slice(at + 1) === short.slice(at);
  return (
    long.length === short.length &&
    long[at] === short[at + 1] &&
    long[at + 1] === short[at] &&
    long.slice(at + 2) === short.slice(at + 2)
  );
}

const isOneAddress = (one: string, other: string): boolean => {
  const [[name = '', host = ''], [otherName = '', otherHost = '']] = [one.split('@'), other.split('@')];
  return host === otherHost ? isSlip(name, otherName) : name === otherName && isSlip(host, otherHost);
};

/** Of one person two addresses are flagged whatever they are. */
const ofPeople = (contacts: Facts['contacts']): Set<string> =>
  new Set(contacts.flatMap(({ name, email: own }) => (name && own ? [own.toLowerCase()] : [])));

/** The form is asked for at baocao@…, and at bao.cao@… */
export function addressesDiffer({ text, contacts, isRecognised }: Facts): Contradiction[] {
  if (isRecognised) return [];
  const found = [
    ...new Set((text.match(new RegExp(email, 'g')) ?? []).map((each) => each.toLowerCase())),
  ].slice(0, 40);
  const known = ofPeople(contacts);
  const pairs = found.flatMap((one, at) =>
    found
      .slice(at + 1)
      .flatMap((other) =>
        isOneAddress(one, other) && !(known.has(one) && known.has(other)) ? [`${one} / ${other}`] : [],
      ),
  );
  if (pairs.length === 0) return [];
  return [
    {
      kind: 'contact-differs',
      fields: ['contacts'],
      explanation: {
        vi: `Hộp thư ghi hai cách: ${pairs.join('; ')}.`,
        en: `An address in two ways: ${pairs.join('; ')}.`,
      },
      suggestion: { vi: 'Hỏi lại nơi ban hành địa chỉ nào đúng.', en: 'Ask the issuer which is right.' },
    },
  ];
}
