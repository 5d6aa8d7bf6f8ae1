// The letter to a unit that merges what was found on its sites, laid out after Decree 30/2020: number and date blank.
import {
  type Appendix,
  archiveLine,
  type Block,
  type OfficialDocument,
  signatoryOf,
} from '../platform/documents/official-document.ts';
import { formatDate } from '../platform/words/civil-time.ts';
import type { CaseRow } from './contract.ts';

export interface LetterHead {
  issuer: string;
  parentBody: string | null;
  place: string | null;
  draftingUnit: string | null;
  /** A line each; null, as the name, where it is left to be written in. */
  signingCapacity: string | null;
  signerName: string | null;
  unit: string;
}

const columns = [
  { label: 'TT', width: 5, align: 'center' as const },
  { label: 'Trang', width: 40 },
  { label: 'Dẫn tới', width: 22 },
  { label: 'Phát hiện', width: 15, align: 'center' as const },
  { label: 'Tái diễn', width: 10, align: 'center' as const },
];

/** What a unit is asked to do, in the order in which it helps. */
const steps = [
  'Không mở các địa chỉ trên bằng máy tính làm việc; giữ lại nhật ký máy chủ và bản sao trang trước khi gỡ.',
  'Gỡ nội dung bị cài cắm, kể cả ở các địa chỉ khác cùng thư mục.',
  'Tìm và xử lý nguyên nhân: tài khoản quản trị, mật khẩu, biểu mẫu tải tệp, phần mềm chưa vá, mã nguồn của nhà cung cấp.',
  'Trả lời trên hệ thống Hải Đăng; trang được kiểm tra lại ngay và được theo dõi trong 90 ngày.',
];

/** A picture of a case's page, as one visitor was shown it. */
export interface LetterPicture {
  url: string;
  png: Uint8Array;
}

export function letterTo(
  head: LetterHead,
  cases: readonly CaseRow[],
  pictures: readonly LetterPicture[],
  now: Date,
): OfficialDocument {
  return {
    parentBody: head.parentBody,
    issuer: head.issuer,
    number: null,
    symbol: head.draftingUnit,
    place: head.place,
    date: null,
    year: Number(formatDate(now).split('/')[2]),
    typeName: null,
    subject: 'xử lý nội dung bị cài cắm trên trang thông tin điện tử',
    addressees: [head.unit],
    body: bodyOf(head, cases, now),
    signatory: signatoryOf({ capacity: head.signingCapacity, name: head.signerName }),
    distribution: ['Như trên', archiveLine(head.draftingUnit)],
    appendices: pictures.length > 0 ? [appendixOf(pictures)] : [],
    isDraft: true,
    asOf: now,
  };
}

function bodyOf({ issuer, unit }: LetterHead, cases: readonly CaseRow[], now: Date): Block[] {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const sites = new Set(cases.map(({ host }) => host)).size;
  return [
    paragraph(
      `Qua kiểm tra trang thông tin điện tử tính đến ngày ${formatDate(now)}, ${issuer} phát hiện ${cases.length} địa chỉ trên ${sites} trang do ${unit} quản lý có nội dung bị cài cắm trái phép:`,
    ),
    { kind: 'table', table: { columns, rows: cases.map(rowOf) } },
    { kind: 'note', text: 'Dấu chấm trong địa chỉ được đặt trong ngoặc vuông để không mở nhầm.' },
    paragraph(`Đề nghị ${unit}:`),
    ...steps.map((step, n) => paragraph(`${n + 1}. ${step}`)),
    paragraph('Trân trọng./.'),
  ];
}

const appendixOf = (pictures: readonly LetterPicture[]): Appendix => ({
  title: 'Ảnh chụp các trang có nội dung bị cài cắm',
  caption: null,
  content: pictures.flatMap(({ url, png }, n): Block[] => [
    { kind: 'picture', picture: { png, alt: `Ảnh chụp ${disarmed(url)}` } },
    { kind: 'note', text: `Ảnh ${n + 1}. ${disarmed(url)}` },
  ]),
});

const rowOf = (one: CaseRow, n: number) => [
  String(n + 1),
  disarmed(one.finding.url),
  one.finding.target ? disarmed(one.finding.target) : '',
  formatDate(new Date(one.foundAt)),
  one.recurrences > 0 ? `${one.recurrences} lần` : '',
];

/** An address that no program takes for a link. */
const disarmed = (address: string) =>
  address.replace(/^(https?:\/\/)?([^/]+)/, (_, scheme: string | undefined, host: string) => {
    return `${(scheme ?? '').replace('http', 'hxxp')}${host.replaceAll('.', '[.]')}`;
  });
