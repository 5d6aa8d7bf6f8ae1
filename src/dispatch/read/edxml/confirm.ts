// Holds the envelope of a package against the page: it fills what the page leaves blank, and where they differ says so.
import type { Contradiction, DocumentType, Envelope, Field, Reading } from '../../contract.ts';
import { foldedKey } from '../lines/fold.ts';

const fromEnvelope = 0.9;
/** A page's value that the envelope contradicts. */
const doubted = 0.5;

const withoutZeros = (text: string): string => text.replace(/^0+(?=\d)/, '');
const same = (one: string, other: string): boolean =>
  withoutZeros(foldedKey(one)) === withoutZeros(foldedKey(other));
/** "Sở Nội vụ" and "Sở Nội vụ tỉnh Mộc Sơn" name one body; a subject may bear its "V/v". */
function agrees(one: string, other: string): boolean {
  const [a, b] = [foldedKey(one), foldedKey(other)].map((key) => key.replace(/^(?:v v|ve viec)\s/, ''));
  return (
    a === b ||
    (a !== undefined && b !== undefined && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
  );
}

function differs(name: string, page: string, envelope: string): Contradiction {
  return {
    kind: 'envelope-differs',
    fields: [name],
    explanation: {
      vi: `Trang văn bản ghi “${page}”, phong bì edXML ghi “${envelope}”.`,
      en: `The page says "${page}", the edXML envelope "${envelope}".`,
    },
    suggestion: {
      vi: 'Đối chiếu với nơi gửi; bản đọc giữ nội dung trên trang.',
      en: 'Check with the sender; the reading keeps what the page says.',
    },
  };
}

type Placed<T> = Pick<Field<T>, 'raw' | 'page' | 'lines' | 'box' | 'confidence' | 'reason'>;
const filled = (raw: string): Placed<string> => ({
  raw,
  page: null,
  lines: null,
  box: null,
  confidence: fromEnvelope,
  reason: 'inferred',
});

type Outcome<T> = { field: T; contradictions: Contradiction[] };

function held(
  name: string,
  field: Field<string>,
  given: string | null,
  agree: (page: string, envelope: string) => boolean,
): Outcome<Field<string>> {
  if (given === null) return { field, contradictions: [] };
  if (field.value === null) return { field: { ...filled(given), value: given }, contradictions: [] };
  if (agree(field.value, given)) return { field, contradictions: [] };
  return {
    field: { ...field, confidence: Math.min(field.confidence, doubted) },
    contradictions: [differs(name, field.value, given)],
  };
}

/** A date of which the page has only a part is filled where that part agrees. */
function heldDate(date: Reading['date'], given: string | null): Outcome<Reading['date']> {
  if (given === null) return { field: date, contradictions: [] };
  const [year, month] = given.split('-').map(Number);
  const agreesInPart =
    (date.year === null || date.year === year) && (date.month === null || date.month === month);
  if (date.iso === null && agreesInPart)
    return {
      field: {
        ...date,
        ...filled(date.raw ?? given),
        iso: given,
        year: year ?? null,
        month: month ?? null,
        notBefore: null,
      },
      contradictions: [],
    };
  if (date.iso === given) return { field: date, contradictions: [] };
  return {
    field: { ...date, confidence: Math.min(date.confidence, doubted) },
    contradictions: [differs('date', date.iso ?? date.raw ?? `${date.month ?? '…'}/${date.year}`, given)],
  };
}

const types = new Map<string, DocumentType>(
  Object.entries({
    'cong van': 'dispatch',
    'cong dien': 'urgent-telegram',
    'chi thi': 'instruction',
    'ke hoach': 'plan',
    'thong bao': 'notice',
    'huong dan': 'guidance',
    'quyet dinh': 'decision',
    'bao cao': 'report',
    'giay moi': 'invitation',
    'to trinh': 'submission',
    'thu cong': 'letter',
  } satisfies Record<string, DocumentType>),
);

function heldType(field: Reading['docType'], typeName: string | null): Outcome<Reading['docType']> {
  const given = types.get(foldedKey(typeName ?? ''));
  if (!given || field.value === given) return { field, contradictions: [] };
  if (field.value === null || field.value === 'other')
    return { field: { ...filled(typeName ?? ''), value: given }, contradictions: [] };
  return {
    field: { ...field, confidence: Math.min(field.confidence, doubted) },
    contradictions: [differs('docType', field.raw ?? field.value, typeName ?? '')],
  };
}

function heldSignatory(signatory: Reading['signatory'], { signer }: Envelope): Outcome<Reading['signatory']> {
  const { field, contradictions } = held(
    'signatory',
    { ...signatory, value: signatory.name },
    signer.name,
    same,
  );
  const { value, ...placed } = field;
  return {
    field: { ...signatory, ...placed, name: value, capacity: signatory.capacity ?? signer.capacity },
    contradictions,
  };
}

/** Source of the names: QCVN 102:2016/BTTTT. The page goes before the envelope wherever it says anything. */
export function confirmedBy(reading: Reading, envelope: Envelope): Reading {
  const number = held('number', reading.number, envelope.number, same);
  const symbol = held('symbol', reading.symbol, envelope.symbol, same);
  const place = held('place', reading.place, envelope.place, agrees);
  const issuer = held('issuer', reading.issuer, envelope.sender.name, agrees);
  const subject = held('subject', reading.subject, envelope.subject, agrees);
  const date = heldDate(reading.date, envelope.date);
  const docType = heldType(reading.docType, envelope.typeName);
  const signatory = heldSignatory(reading.signatory, envelope);
  const all = [number, symbol, place, issuer, subject, date, docType, signatory];
  return {
    ...reading,
    number: number.field,
    symbol: symbol.field,
    place: place.field,
    issuer: issuer.field,
    subject: subject.field,
    date: date.field,
    docType: docType.field,
    signatory: signatory.field,
    contradictions: [...reading.contradictions, ...all.flatMap(({ contradictions }) => contradictions)],
    envelope,
  };
}
