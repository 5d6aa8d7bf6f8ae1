// What stands at a place of the reading, in words; null where nothing does.
import { clauseName, type Deadline } from '../../../../dispatch/contract.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { writeCivilDate } from '../../../../platform/words/civil-time.ts';
import type { Words } from '../../../words/index.ts';
import { signingAuthority } from '../signing-authority.ts';
import { entryOf, partsOf } from './rows.ts';

type Seen = Pick<Review, 'reading' | 'keys'>;
type Named = Words['dispatch'];

/** A line of text for the value at this place. */
export function sayValue(field: string, seen: Seen, words: Named): string | null {
  const { reading } = seen;
  const [head, key, facet] = partsOf(field);
  switch (head) {
    case 'docType':
      return reading.docType.value && words.docType[reading.docType.value];
    case 'urgency':
      return reading.urgency.value && words.urgency[reading.urgency.value];
    case 'issuer':
    case 'parentBody':
    case 'number':
    case 'symbol':
    case 'place':
    case 'subject':
      return reading[head].value;
    case 'date':
      return sayDate(reading.date);
    case 'signatory': {
      const { signatory } = reading;
      return joined(' ', signingAuthority(signatory), signatory.capacity, signatory.name);
    }
    case 'window':
      return reading.window && sayWindow(reading.window);
    case 'reportDue':
      return (
        reading.reportDue && joined(' · ', sayDeadline(reading.reportDue, words), reading.reportDue.recipient)
      );
    case 'isDirective':
      return reading.isDirective.value ? words.review.gives : words.review.givesNot;
    case 'obligations': {
      const duty = entryOf(seen, 'obligations', key);
      if (!duty) return null;
      return facet === 'deadline' ? sayDeadline(duty.deadline, words) : duty.text;
    }
    case 'addressees':
    case 'distribution':
      return entryOf(seen, head, key)?.name ?? null;
    case 'bases': {
      const base = entryOf(seen, 'bases', key);
      return base
        ? (joined(' · ', base.number, base.date && writeCivilDate(base.date), base.issuer, base.about) ??
            base.raw)
        : null;
    }
    case 'contacts': {
      const contact = entryOf(seen, 'contacts', key);
      return contact
        ? joined(' · ', contact.name, contact.role, contact.phones.join(', '), contact.email)
        : null;
    }
    case 'appendices': {
      const appendix = entryOf(seen, 'appendices', key);
      return appendix ? joined(': ', words.appendixKind[appendix.kind], appendix.title) : null;
    }
    default:
      return null;
  }
}

const joined = (by: string, ...parts: (string | null | undefined)[]): string | null =>
  parts.filter(Boolean).join(by) || null;

export function sayDate({ iso, year, month }: Pick<Review['reading']['date'], 'iso' | 'year' | 'month'>) {
  if (iso) return writeCivilDate(iso);
  return year === null ? null : joined('/', month === null ? null : String(month), String(year));
}

function sayWindow({ from, to, event, raw }: NonNullable<Review['reading']['window']>): string {
  const days = from || to ? [from, to].map((day) => (day ? writeCivilDate(day) : '…')).join(' – ') : null;
  return joined(' · ', days, event) ?? raw;
}

export function sayDeadline({ kind, date, time, from, to, raw }: Deadline, words: Named): string {
  const day = date && [time, writeCivilDate(date)].filter(Boolean).join(' ');
  if (kind === 'none') return raw ?? words.deadlineKind.none;
  if (kind === 'before' || kind === 'by')
    return day ? words.deadlineKind[kind]({ date: day }) : (raw ?? words.unknown);
  const span = kind === 'during' && (from || to);
  const days = span ? [from, to].map((each) => (each ? writeCivilDate(each) : '…')).join(' – ') : null;
  return words.deadlineKind[kind]({ raw: raw ?? days ?? words.unknown });
}

/** What the place is called: “Số”, “Nhiệm vụ 1.a”, “Căn cứ 2”. */
export function sayField(field: string, seen: Seen, words: Named): string {
  const [head, key, facet] = partsOf(field);
  const names = words.review.field as Record<string, string>;
  const fields = words.field as Record<string, string>;
  const name = names[head] ?? fields[head] ?? head;
  if (key === undefined) return name;
  if (head === 'pages') return words.page({ page: key });
  if (head === 'contradictions') return name;
  if (head === 'obligations') {
    const path = entryOf(seen, 'obligations', key)?.path ?? '';
    const paths = seen.reading.obligations.map((each) => each.path);
    const duty = path ? `${name} ${clauseName(path, paths)}` : name;
    return facet === 'deadline' ? `${duty}, ${words.deadline.toLocaleLowerCase('vi')}` : duty;
  }
  const list = head as keyof Review['keys'];
  const at = seen.keys[list]?.indexOf(key) ?? -1;
  return at < 0 || (seen.keys[list]?.length ?? 0) < 2 ? name : `${name} ${at + 1}`;
}
