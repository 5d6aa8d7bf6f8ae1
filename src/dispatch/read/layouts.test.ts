// Dispatches of several issuers and layouts, in our own words: what is easily misread in each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../contract.ts';
import { readDispatch } from './read.ts';

async function reading(text: string | Uint8Array): Promise<Reading> {
  const result = await readDispatch(
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
    'fixture',
  );
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
const fixture = (name: string): Promise<Reading> =>
  reading(readFileSync(new URL(`fixtures/layouts/${name}.txt`, import.meta.url)));
const paths = ({ obligations }: Reading): string[] => obligations.map(({ path }) => path);
const at = (read: Reading, path: string) => read.obligations.find((each) => each.path === path)!;

describe('a letter of the provincial police', () => {
  it('has its issuer on two lines, a weekday inside a deadline, a ranked contact and no duty from either', async () => {
    const read = await fixture('police');
    expect([read.parentBody.value, read.urgency.value]).toEqual(['Công an tỉnh Vĩnh Tân', 'flash']);
    expect(read.issuer.value?.toLowerCase()).toBe(
      'phòng an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    );
    expect(paths(read)).toEqual(['1', '2.-1', '2.-2', '3', '4']);
    expect(at(read, '1').deadline).toMatchObject({ kind: 'before', date: '2025-08-08', time: '17:00' });
    expect(read.bases.map(({ number, date }) => [number, date])).toEqual([['4417/A05-P3', '2025-08-01']]);
    expect(read.contacts).toMatchObject([{ name: 'Hoàng Giả Lập', phones: ['0936111222', '02993888777'] }]);
    expect(read.signatory.name).toBe('Thượng tá Đinh Ví Von');
    expect(read.contradictions).toEqual([]);
  });
});

it('a letter of the Party numbers with a dash, and so do its points', async () => {
  const read = await fixture('party');
  expect([read.number.value, read.symbol.value, read.docType.value]).toEqual([
    '88',
    'CV/BTGDVTU',
    'dispatch',
  ]);
  expect(paths(read)).toEqual(['1', '2', '3']);
  expect(read.signatory).toMatchObject({ authority: 'KT', name: 'Vương Thử Sức' });
});

it('a plan has its units and days in lines of their own, and its purposes are no duties', async () => {
  const read = await fixture('plan');
  expect(paths(read)).toEqual(['II.1.a', 'II.1.b', 'III.1.-1', 'III.1.-2', 'III.2.p1', 'III.3.p1']);
  expect(at(read, 'II.1.a')).toMatchObject({
    leadUnit: 'Sở Thông tin và Truyền thông',
    deadline: { kind: 'during', from: '2024-04-01', to: '2024-06-30' },
  });
  expect(at(read, 'III.3.p1').addresseeGroup).toBe('Các sở, ban, ngành; UBND các quận, huyện');
  expect(read.bases.map(({ number }) => number)).toEqual([
    null,
    '85/2016/NĐ-CP',
    '05/2017/QĐ-TTg',
    '12/TTr-STTTT',
  ]);
  expect(read.subject.value).toBe(
    'Ứng phó sự cố, bảo đảm an toàn thông tin mạng trên địa bàn thành phố năm 2024',
  );
});

it('bullets that tell of vulnerabilities before the request are no duties', async () => {
  const read = await fixture('ministry');
  expect(paths(read)).toEqual(['1', '2', '3']);
  expect(read.contacts).toMatchObject([{ phones: ['02432091616'], email: 'ais@hotro.example' }]);
});

it('a telegram of the head of government is addressed by "điện:"', async () => {
  const read = await fixture('telegram');
  expect(read.addressees).toHaveLength(3);
  expect(paths(read)).toEqual(['1.a', '1.b', '2.a', '2.b', '3']);
  expect(read.distribution).toHaveLength(4);
});

it('the blocks of a task table are no rows, and what stands under it closes', async () => {
  const read = await fixture('task-table');
  expect(paths(read)).toEqual(['table1.1', 'table1.2', 'table1.3', 'table1.4', 'closing']);
  expect(at(read, 'closing').deadline.rule).toBe('FREQ=MONTHLY;BYMONTHDAY=25');
});

it('a running head and a footnote are left out of the duty that crosses the page', async () => {
  const read = await fixture('crossing-pages');
  expect(paths(read)).toEqual(expect.arrayContaining(['1', '2', '3']));
  expect(at(read, '1').text).toMatch(/03 tháng gần nhất1?\.$/);
  expect(at(read, '2').text).toMatch(/baocao@cnbh\.example\.$/);
  expect(read.addressees.map(({ name }) => name)).toEqual(['Xí nghiệp 1', 'Xí nghiệp 2', 'Phòng Kỹ thuật']);
});

it('a blank number and a blank day stay blank', async () => {
  const read = await fixture('blank-date');
  expect([read.number.value, read.number.reason, read.date.iso, read.date.month]).toEqual([
    null,
    'blank',
    null,
    9,
  ]);
  expect(read.date.notBefore).toBe('2023-09-15');
});

it('a place is its own words, though number and date were run together', async () => {
  const read = await reading(
    letter('Sở Nội vụ yêu cầu các sở:\n\n1. Rà soát máy chủ.').replace(
      /Số: 12\/SNV-VP[\s\S]*?Hòa Khê,/,
      'V/v rà soát\n\nSố: 12/SNV-VP Hòa Khê,',
    ),
  );
  expect([read.place.value, read.number.value, read.symbol.value]).toEqual(['Hòa Khê', '12', 'SNV-VP']);
});

const letter = (body: string, subject = 'V/v rà soát', to = 'Các sở, ban, ngành') => `SỞ NỘI VỤ

Số: 12/SNV-VP

${subject}

Hòa Khê, ngày 10 tháng 3 năm 2025

Kính gửi: ${to}.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ngô Ví Dụ
`;

describe('what a dispatch says against itself', () => {
  const kinds = async (body: string, to?: string) =>
    (await reading(letter(body, undefined, to))).contradictions.map(({ kind }) => kind);

  it('a day of the week that is not that day’s', async () => {
    const lead = 'Sở Nội vụ yêu cầu các sở:\n\n1. Gửi báo cáo trước 17 giờ, thứ';
    expect(await kinds(`${lead} Năm, ngày 14/3/2025.`)).toEqual(['weekday-differs']);
    expect(await kinds(`${lead} Sáu, ngày 14/3/2025.`)).toEqual([]);
  });

  it('a second d after d is read as đ and shown', async () => {
    const read = await reading(
      letter(
        'Sở Nội vụ yêu cầu các sở:\n\n1. Thực hiện:\n\na) Rà soát.\n\nb) Sao lưu.\n\nc) Cập nhật.\n\nd) Báo cáo.\n\nd) Tổng hợp.\n\ne) Lưu trữ.',
      ),
    );
    expect(paths(read)).toEqual(['1.a', '1.b', '1.c', '1.d', '1.đ', '1.e']);
    expect(read.contradictions.map(({ kind }) => kind)).toEqual(['numbering-gap']);
  });

  it('a section for enterprises in a letter to departments alone', async () => {
    const body =
      'Sở Nội vụ yêu cầu:\n\n1. Các sở, ban, ngành rà soát máy chủ.\n\n2. Các doanh nghiệp viễn thông chặn tin nhắn rác.';
    expect(await kinds(body)).toEqual(['group-not-addressed']);
    expect(await kinds(body, 'Các sở, ban, ngành; các doanh nghiệp viễn thông')).toEqual([]);
  });
});

describe('what directs nobody', () => {
  it.each([
    ['V/v mời dự hội nghị', 'Sở Nội vụ trân trọng kính mời:\n\n1. Thời gian: ngày 20/3/2025.'],
    [
      'V/v báo cáo kết quả rà soát máy chủ',
      'Sở Nội vụ báo cáo kết quả như sau:\n\n1. Đã rà soát 12 máy chủ.',
    ],
    ['V/v chúc mừng ngày thành lập', 'Sở Nội vụ chúc mừng các sở.'],
  ])('%s', async (subject, body) => {
    const read = await reading(letter(body, subject));
    expect(read.isDirective.value).toBe(false);
    expect(read.isDirective.reason).not.toBeNull();
    expect(read.obligations).toEqual([]);
  });

  it('a letter that asks for a report is no report', async () => {
    const body = 'Sở Nội vụ đề nghị các sở, ban, ngành:\n\n1. Báo cáo kết quả trước ngày 20/3/2025.';
    expect((await reading(letter(body, 'V/v báo cáo kết quả rà soát'))).isDirective.value).toBe(true);
  });
});

it('a bank numbers by the year, dates in figures, and parts by letter and number', async () => {
  const read = await fixture('bank-notice');
  expect([read.number.value, read.symbol.value, read.place.value, read.date.iso]).toEqual([
    '2210.26',
    'TB-KCN',
    'TP. Sóng Vàng',
    '2026-06-05',
  ]);
  expect([read.issuer.value, read.parentBody.value]).toEqual(['Khối Công nghệ', 'Ngân hàng TMCP biển xanh']);
  expect(paths(read)).toEqual(['A.1', 'A.2', 'A.3', 'B.1']);
  expect(read.contacts.at(-1)).toMatchObject({ name: 'Lý Văn Hình Dung', phones: ['0912000999'] });
});

it('a report of a council has its subject under its title, and directs nobody', async () => {
  const read = await fixture('council-report');
  expect(read.issuer.value).toBe('Hội đồng nhân dân tỉnh Sông Lam');
  expect(read.subject.value).toMatch(/^Kết quả giám sát việc/);
  expect(read.isDirective.value).toBe(false);
});

it('a group whose members are addressed by name is addressed', async () => {
  const read = await fixture('holiday-letter');
  expect(at(read, '2.-1').addresseeGroup).toBe('Các doanh nghiệp viễn thông');
  expect(read.contradictions).toEqual([]);
  expect(at(read, '1.-3').demands.map(({ control }) => control)).toEqual(['awareness']);
});

it('points under a long heading are its own, and those who join are told apart', async () => {
  const read = await fixture('city-instruction');
  expect(paths(read).slice(0, 5)).toEqual(['I.1', 'I.2', 'I.3', 'I.4', 'II.1']);
  expect(at(read, 'I.1').addresseeGroup).toBe('Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các quận, huyện');
  expect(at(read, 'II.1').supportingUnits).toEqual(['Công an thành phố', 'các đơn vị liên quan']);
});

it('running paragraphs that nobody wrapped are a duty each, and the report has the day of its own', async () => {
  const read = await fixture('post-office');
  expect(paths(read)).toEqual(['p1', 'p2']);
  expect(at(read, 'p2').deadline).toMatchObject({ kind: 'by', date: '2024-09-04', time: '09:00' });
  expect(read.reportDue?.path).toBe('p2');
});

it('a numbered point that only gives grounds is none, and small Roman numbers run on', async () => {
  const read = await fixture('port-authority');
  expect(paths(read)).toEqual(['2.1.i', '2.1.ii', '2.1.iii', '2.2', '2.3', '3']);
  expect(read.bases.map(({ number }) => number)).toEqual(['1209/A05-P4']);
  expect(at(read, '2.1.ii').demands.map(({ control }) => control)).toEqual(['vulnerability', 'password']);
  expect(at(read, '3').addresseeGroup).toBe('Phòng Tổ chức - Hành chính');
});

it('who leads and who joins are named before what they do', async () => {
  const read = await fixture('party-conclusion');
  expect(
    read.obligations.map(({ path, addresseeGroup, supportingUnits }) => [
      path,
      addresseeGroup,
      supportingUnits,
    ]),
  ).toEqual([
    ['2', 'Đảng ủy Công an phường', []],
    ['3', 'Ban Xây dựng Đảng', ['Văn phòng Đảng ủy']],
    ['4', 'Các chi bộ', []],
  ]);
});

it('a notice is dated over its signature, and what it heads with "Yêu cầu" is asked for', async () => {
  const read = await fixture('school-notice');
  expect([read.place.value, read.date.iso]).toEqual(['Vũng Sóng', '2026-06-10']);
  expect(paths(read)).toEqual(['3.+1', '3.+2', '3.+3']);
  expect(at(read, '3.+2').deadline).toMatchObject({ kind: 'before', date: '2026-06-17' });
});
