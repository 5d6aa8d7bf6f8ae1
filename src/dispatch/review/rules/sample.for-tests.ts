// A small reading for tests: three duties, one open deadline, one contradiction, one table.
import {
  type Anchor,
  type Deadline,
  type Field,
  type ObligationReading,
  schemaVersion,
} from '../../contract.ts';
import type { ReviewedReading } from '../contract.ts';

const anchorAt = (line: number): Anchor => ({
  page: 1,
  lines: [line, line],
  box: null,
  quote: `dòng ${line}`,
});
const known = <T>(value: T, line: number, confidence = 1): Field<T> => ({
  value,
  raw: String(value),
  page: 1,
  lines: [line, line],
  box: null,
  confidence,
  reason: null,
});
const unknown = (reason: 'blank' | 'absent') => ({
  ...{ value: null, raw: null, page: null, lines: null, box: null, confidence: 1, reason },
});
const deadline = (given: Partial<Deadline>): Deadline => ({
  ...{ kind: 'none', date: null, time: null, from: null, to: null, rule: null, raw: null },
  ...given,
});
const duty = (path: string, text: string, line: number, given: Partial<Deadline>): ObligationReading => ({
  path,
  addresseeGroup: null,
  text,
  rawText: text,
  cascade: false,
  leadUnit: null,
  supportingUnits: [],
  deadline: deadline(given),
  demands: [],
  urls: [],
  references: [],
  confidence: 1,
  anchor: anchorAt(line),
});

/** Everything in it is made up. */
export function sampleReading(): ReviewedReading {
  return {
    schemaVersion,
    isDirective: { value: true, reason: null },
    docType: known('dispatch', 1),
    urgency: unknown('absent'),
    issuer: known('Sở mẫu tỉnh Hải Vân', 1),
    parentBody: unknown('absent'),
    number: known('412', 2),
    symbol: known('SM-ATTT', 2, 0.6),
    place: unknown('blank'),
    date: { ...unknown('absent'), iso: '2024-08-26', year: 2024, month: 8, notBefore: null, reason: null },
    subject: known('V/v rà soát an toàn thông tin', 3),
    addressees: [{ name: 'Các đơn vị mẫu', anchor: anchorAt(4) }],
    bases: [
      {
        ...{
          number: '12/KH-SM',
          date: '2024-09-01',
          issuer: 'Sở mẫu',
          type: null,
          about: 'kế hoạch',
          raw: '12/KH-SM',
        },
        anchor: anchorAt(5),
      },
    ],
    window: null,
    obligations: [
      duty('1.a', 'Thay mật khẩu trước ngày 05/9/2024. Rà soát tài khoản quản trị.', 6, {
        kind: 'before',
        date: '2024-09-05',
        raw: 'trước ngày 05/9/2024',
      }),
      duty('1.b', 'Sao lưu theo thời hạn của kế hoạch.', 7, {
        kind: 'none',
        raw: 'theo thời hạn của kế hoạch',
      }),
      duty('2', 'Cử đầu mối.', 8, {}),
    ],
    contacts: [
      {
        name: 'Người Mẫu',
        role: null,
        phones: ['0900 000 000'],
        email: 'mau@example.vn',
        anchor: anchorAt(9),
      },
    ],
    signatory: { ...known('x', 10), capacity: 'GIÁM ĐỐC', authority: null, name: 'Người Ký Mẫu' } as never,
    distribution: [{ name: 'Như trên', anchor: anchorAt(11) }],
    appendices: [
      {
        kind: 'other',
        title: 'Bảng mẫu',
        caption: null,
        blocks: [],
        header: ['TT', 'Việc'],
        rows: [
          ['1', 'Một'],
          ['2', 'Hai'],
        ],
        fields: [],
        anchor: anchorAt(12),
      } as ReviewedReading['appendices'][number],
    ],
    reportDue: null,
    contradictions: [
      {
        kind: 'basis-after-dispatch',
        fields: ['date', 'bases.0.date'],
        explanation: { vi: 'Căn cứ ghi ngày sau công văn.', en: 'The basis is dated after the dispatch.' },
        suggestion: null,
      },
    ],
    quality: {
      pages: [
        {
          page: 1,
          letters: 500,
          vietnameseShare: 0.2,
          syllableValidity: 1,
          garbled: false,
          method: 'text',
          width: 595,
          height: 842,
          turned: 0,
          problem: null,
        },
      ],
      garbled: false,
      ocr: false,
    },
  } as ReviewedReading;
}
