// Finds contact points: a person or an office with its telephone numbers and mail address.
import type { Contact } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line } from '../lines/line.ts';
import { isNamed, personPattern } from './people.ts';
import { findPhones } from './phone.ts';

/** A mail address in a text. */
export const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;
type Place = { text: string; lines: readonly Line[] };

/** Of each sentence with a telephone number or a mail address: who, what for, how to reach. */
export function readContacts(paragraphs: readonly Place[]): Contact[] {
  return paragraphs.flatMap((paragraph) => contactsIn(paragraph));
}

function contactsIn({ text, lines }: Place): Contact[] {
  const phones = findPhones(text);
  const mail = email.exec(text)?.[0] ?? null;
  if (phones.length === 0 && !mail) return [];
  const people = [...text.matchAll(personPattern(text))];
  const anchor = anchorOf(lines);
  if (people.length === 0) {
    return [
      {
        name: unaddressed(text),
        role: officeBefore(text, phones[0]?.index ?? text.indexOf(mail ?? '')),
        phones: phones.map((phone) => phone.digits),
        email: mail,
        anchor,
      },
    ];
  }
  const found = people.map((match, index) => {
    const from = match.index;
    const until = people[index + 1]?.index ?? text.length;
    // "qua số 0912… (ông X)": a number with nobody before it is of the first who is named after it.
    const own = phones.filter(
      (phone) => (phone.index > from || (index === 0 && phone.index < from)) && phone.index < until,
    );
    const after = text.slice(from + match[0].length, until);
    const ownMail = email.exec(after)?.[0] ?? (people.length === 1 ? mail : null);
    return {
      name: match[1]!.trim(),
      role: roleAfter(after) ?? officeJustBefore(text.slice(0, from)),
      phones: own.map((phone) => phone.digits),
      email: ownMail,
      anchor,
    };
  });
  return found.filter((contact) => contact.phones.length > 0 || contact.email !== null);
}

/** "Đầu mối: Lý Văn A (máy lẻ …)": a name without a form of address, known by its family name. */
function unaddressed(text: string): string | null {
  const name = /[:–-]\s+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})(?=\s*[,(;–-])/u.exec(text)?.[1];
  return name && isNamed(name) ? name : null;
}

const beforeReach =
  /(?:,|;|-|–|\()?\s*(?:so )?(?:dien thoai|dt|sdt|di dong|hotline|so may|email|thu dien tu|lien he)\b.*$/;

/** The words that lead to the number itself. */
const justBeforeReach =
  /[\s,;(–-]*(?:so )?(?:dien thoai|dt|sdt|di dong|hotline|duong day nong|so may|email|thu dien tu|lien he|so|tel)?(?: [a-z/]{2,8}){0,3}\s?[:.]?\s?$/;

/** "(chuyên viên Phòng X, số điện thoại …)" or ", Trưởng phòng X, ĐT: …" → what stands before the number. */
function roleAfter(after: string): string | null {
  const inside = /^\s*[(,–-]\s*([^()]*)/.exec(after)?.[1] ?? '';
  const cut = beforeReach.exec(fold(inside));
  const role = (cut ? inside.slice(0, cut.index) : (/^[^\d]*/.exec(inside)?.[0] ?? ''))
    .replace(/[\s,;:–-]+$/, '')
    .trim();
  return role.length > 2 && !/@/.test(role) ? role : null;
}

/** "Phòng X – ông Y": the office before the dash. */
function officeJustBefore(before: string): string | null {
  return /([^:;.()]{3,80}?)\s*[–-]\s*$/.exec(before)?.[1]?.trim() ?? null;
}

/** "đơn vị đầu mối là Trung tâm X, số điện thoại …" → the office named before the number. */
function officeBefore(text: string, index: number): string | null {
  const before = text.slice(0, index);
  const cut = justBeforeReach.exec(fold(before));
  const named =
    /(?:(?:la|qua|toi|den|voi|ve|he|moi)\s*:?\s+|[:(]\s*)((?:so|phong|trung tam|cong an|ban|van phong|cuc|doi|bo phan|don vi|to|duong day nong|vien|chi cuc)\s[^;.]*)$/;
  const head = cut ? before.slice(0, cut.index) : before;
  const match = named.exec(fold(head));
  return match
    ? head
        .slice(match.index + match[0].indexOf(match[1]!))
        .replace(/^.*\((?:qua|đầu mối:?)?\s*/u, '')
        .replace(/[\s,;:(–-]+$/, '')
        .trim() || null
    : null;
}
