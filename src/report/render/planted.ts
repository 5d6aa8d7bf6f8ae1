// A roll-up written by us, of any size, for the tests and measurements of this folder.
import {
  besides,
  type Figure,
  type RollUp,
  type RollUpUnit,
  type Standing,
  standings,
  type Tally,
} from '../contract.ts';

const sectorNames = ['Sở, ban, ngành', 'Xã, phường, đặc khu', 'Cơ quan Đảng', 'Đơn vị sự nghiệp'];
const mixed: readonly Standing[] = [
  'met',
  'met',
  'met',
  'silent',
  'partly',
  'not-met',
  'unknown',
  'pending',
  'exempt',
];

const figureOf = (value: number, href: string, verdicts = value): Figure => ({ value, verdicts, href });

/** `units` × `obligations` with standings in a fixed pattern; every tally is counted from the cells. */
export function plantedRollUp(unitCount: number, obligationCount: number): RollUp {
  const units = Array.from({ length: unitCount }, (_, at) => plantedUnit(at, obligationCount));
  const cells = (of: readonly RollUpUnit[], at?: number) =>
    of.flatMap((unit) => (at === undefined ? unit.cells : [unit.cells[at] ?? null]));
  return {
    head: {
      parentBody: 'Ủy ban nhân dân tỉnh Hải Vân',
      issuer: 'Sở Số và An toàn mạng',
      symbol: 'SATM-GSM',
      place: 'Hải Vân',
      addressees: ['Ủy ban nhân dân tỉnh', 'Trung tâm Giám sát an toàn mạng'],
      distribution: ['Như trên', 'Giám đốc Sở (để b/c)', 'Lưu: VT, GSM'],
      signatory: { authority: ['KT. Giám đốc', 'Phó Giám đốc'], name: null },
      directive: {
        reference: 'Công văn số 12/SATM-GSM ngày 3/8/2026',
        subject: 'rà quét, bóc gỡ mã độc năm 2026',
      },
      cutOffAt: '2026-09-26T10:00:00.000Z',
      status: 'draft',
      fingerprint: null,
    },
    form: {
      title: 'Mẫu thống kê kết quả triển khai',
      sections: [
        {
          title: '1. Thông tin chung',
          fields: [
            { label: 'Tên đơn vị', value: 'Sở Số và An toàn mạng' },
            { label: 'Đề xuất, kiến nghị (nếu có)', value: null },
          ],
          rows: [],
          remark: null,
        },
        {
          title: '2. Thông tin số liệu',
          fields: [],
          rows: [
            {
              number: '1',
              label: 'Tổng số cơ quan, tổ chức, doanh nghiệp đã nhận',
              figure: figureOf(1234, '/s/1', 90),
              note: '',
            },
            {
              number: '2',
              label: 'Tổng số cơ quan, tổ chức đã triển khai',
              figure: { value: null, verdicts: 0, href: '/s/2' },
              note: '',
            },
          ],
          remark: 'Hàng 1 tính cả doanh nghiệp, hàng 2 không tính: hai số đếm hai tập khác nhau.',
        },
      ],
    },
    total: tallyOf(cells(units), '/s'),
    obligations: Array.from({ length: obligationCount }, (_, at) => ({
      path: `${at + 1}`,
      text: `Nhiệm vụ thử số ${at + 1}`,
      tally: tallyOf(cells(units, at), `/s/o/${at}`),
    })),
    sectors: sectorNames.map((name) => {
      const members = units.filter(({ sector }) => sector === name);
      return { name, units: members.length, tally: tallyOf(cells(members), '/s/k') };
    }),
    units,
    hindrances: [
      {
        unit: 'Đơn vị mẫu 3',
        sector: null,
        obligation: '1',
        kind: 'hindrance',
        text: '=Thiếu "nhân lực" <chuyên trách> & thiết bị',
      },
      {
        unit: 'Đơn vị mẫu 4',
        sector: 'Cơ quan Đảng',
        obligation: null,
        kind: 'proposal',
        text: 'Đề nghị tập huấn.',
      },
    ],
  };
}

function plantedUnit(at: number, obligations: number): RollUpUnit {
  return {
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Đơn vị mẫu ${at + 1}`,
    sector: sectorNames[at % sectorNames.length] ?? null,
    contact: at % 3 === 0 ? null : `Đầu mối ${at + 1}`,
    cells: Array.from({ length: obligations }, (_, place) => ({
      standing: mixed[(at + (place % 2)) % mixed.length]!,
      isLate: at % 9 === 1,
      hasNoDeadline: place === 2,
    })),
  };
}

function tallyOf(cells: readonly RollUpUnit['cells'][number][], href: string): Tally {
  const held = cells.filter((cell) => cell !== null);
  const count = {
    late: held.filter(({ isLate }) => isLate),
    'no-deadline': held.filter((cell) => cell.hasNoDeadline),
  };
  const numbers = [
    ['total', held.length],
    ...standings.map((one) => [one, held.filter(({ standing }) => standing === one).length]),
    ...besides.map((one) => [one, count[one].length]),
  ] as [keyof Tally, number][];
  return Object.fromEntries(
    numbers.map(([name, value]) => [name, figureOf(value, `${href}/${name}`)]),
  ) as Tally;
}
