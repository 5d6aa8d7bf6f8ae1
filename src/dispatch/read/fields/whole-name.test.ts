// Letterheads of which a web page kept only the first row, and titles that it lost.
import { describe, expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { withWholeName } from './whole-name.ts';

const field = (value: string | null) => ({
  value,
  raw: value,
  page: 1,
  lines: null,
  box: null,
  confidence: 1,
  reason: null,
});
const issuerOf = (name: string, place: string | null, symbol: string, text: string) => {
  const { issuer, parentBody } = withWholeName(
    { issuer: field(name), parentBody: field(null) },
    { place, symbol, text },
  );
  return [issuer.value, parentBody.value];
};

describe('a committee without its place', () => {
  it.each([
    ['Hải Âu', 'UBND thành phố Hải Âu ban hành Kế hoạch', 'Ủy ban nhân dân thành phố Hải Âu'],
    [
      'Hải Âu',
      'TRÊN ĐỊA BÀN TỈNH HẢI ÂU. Ủy ban nhân dân tỉnh ban hành Kế hoạch',
      'Ủy ban nhân dân tỉnh Hải Âu',
    ],
    [
      'Sao Biển-Hải Âu',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SAO BIỂN - HẢI ÂU Căn cứ',
      'Ủy ban nhân dân tỉnh Sao Biển-Hải Âu',
    ],
  ])('is called as the text calls it: %s, %s', (place, text, name) => {
    expect(issuerOf('Ủy ban nhân dân', place, 'KH-UBND', text)).toEqual([name, null]);
  });

  it.each([
    ['UBND tỉnh ban hành Kế hoạch', 'Ủy ban nhân dân tỉnh Quảng Bình'],
    ['QUY ĐỊNH TRÊN ĐỊA BÀN TỈNH QUẢNG BÌNH Căn cứ', 'Ủy ban nhân dân tỉnh Quảng Bình'],
    ['UBND huyện ban hành Kế hoạch theo Công văn của UBND tỉnh Quảng Bình', 'Ủy ban nhân dân'],
    ['Căn cứ Luật Đường sắt', 'Ủy ban nhân dân'],
  ])('of a province that shares its name with no town is known by its place: %s', (text, name) => {
    expect(issuerOf('Ủy ban nhân dân', 'Quảng Bình', 'KH-UBND', text)).toEqual([name, null]);
    expect(issuerOf('Ủy ban nhân dân', 'Quảng Bình', 'KH-HĐND', text)[0]).toBe('Ủy ban nhân dân');
  });

  it.each([
    ['its seat is no province', 'Bến Sậy', 'UBND tỉnh yêu cầu UBND thành phố Bến Sậy kiểm tra'],
    ['nothing says of which level it is', 'Hải Âu', 'Căn cứ Công văn của UBND tỉnh Hải Âu'],
    ['the place is not known', null, 'UBND tỉnh Hải Âu ban hành Kế hoạch'],
  ])('stays as printed where %s', (_, place, text) => {
    expect(issuerOf('Ủy ban nhân dân', place, 'KH-UBND', text)).toEqual(['Ủy ban nhân dân', null]);
  });
});

describe('a ministry over the number of one of its departments', () => {
  it('is the parent of the one that speaks in the text', () => {
    expect(issuerOf('Bộ Hạ tầng', 'Hà Nội', 'TCK-DL', 'Luật. Tổng cục Kho hướng dẫn các đơn vị')).toEqual([
      'Tổng cục Kho',
      'Bộ Hạ tầng',
    ]);
  });

  it('issues itself under its own number', () => {
    const text = 'Tổng cục Kho đề nghị. Bộ Hạ tầng yêu cầu';
    expect(issuerOf('Bộ Hạ tầng', 'Hà Nội', 'BHT-DL', text)).toEqual(['Bộ Hạ tầng', null]);
  });
});

async function read(text: string) {
  const found = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  if (!found.ok) throw new Error(found.problem.message.en);
  return found.value;
}

describe('what a page does to the head of a plan', () => {
  it('reads the abstract where the title above it was lost, and the day with a blank before its comma', async () => {
    const { subject, place, date, issuer, bases } =
      await read(`ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 141/KH-UBND | Hải Âu , ngày 16 tháng 01 năm 2018 |
BẢO VỆ KHO DỮ LIỆU DÙNG CHUNG TRÊN ĐỊA BÀN TỈNH HẢI ÂU
Căn cứ Quyết định số 05/2017/QĐ-BHT ngày 16/3/2017 của Bộ Hạ tầng về kho dữ liệu;
Ủy ban nhân dân tỉnh ban hành Kế hoạch bảo vệ kho dữ liệu như sau:
1. Sở Thanh niên số kiểm tra bản sao lưu.
`);
    expect([subject.value, place.value, date.iso, issuer.value]).toEqual([
      'BẢO VỆ KHO DỮ LIỆU DÙNG CHUNG TRÊN ĐỊA BÀN TỈNH HẢI ÂU',
      'Hải Âu',
      '2018-01-16',
      'Ủy ban nhân dân tỉnh Hải Âu',
    ]);
    expect(bases).toHaveLength(1);
  });

  it('ends the abstract before a part, before the ground, and leaves out the name of a picture', async () => {
    const whole = await read(`ỦY BAN NHÂN DÂN
TỈNH HẢI ÂU

image001.gif

Số: 14/KH-UBND

Hải Âu, ngày 26 tháng 02 năm 2021

KẾ HOẠCH

Vận hành kho dữ liệu dùng chung
trên địa bàn tỉnh

image001.gif

PHẦN I. KẾT QUẢ NĂM 2020

1. Kho dữ liệu hoạt động ổn định.
`);
    expect(whole.subject.value).toBe('Vận hành kho dữ liệu dùng chung trên địa bàn tỉnh');
    const bare = await read(`KẾ HOẠCH
Hoạt động của Tổ kho dữ liệu năm 2023
Triển khai thực hiện Quyết định số 47/QĐ-UBND ngày 12/01/2023 của Ủy ban nhân dân tỉnh Hải Âu về kho dữ liệu, Tổ ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Kiểm tra bản sao lưu.
`);
    expect(bare.subject.value).toBe('Hoạt động của Tổ kho dữ liệu năm 2023');
    expect(bare.bases).toMatchObject([{ number: '47/QĐ-UBND' }]);
  });
});

it('takes a note under the end of the text for no duty', async () => {
  const { obligations } = await read(`ỦY BAN NHÂN DÂN
TỈNH HẢI ÂU

Số: 14/UBND-VX
Hải Âu, ngày 26 tháng 02 năm 2021

Kính gửi: Sở Thanh niên số

Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

Giao Sở Thanh niên số kiểm tra bản sao lưu theo yêu cầu của Bộ Hạ tầng./.

(Đính kèm Công văn số 847/BHT-KDL ngày 22/01/2021)

Nơi nhận:
- Như trên;
`);
  expect(obligations.map(({ text }) => text)).toEqual([
    'Giao Sở Thanh niên số kiểm tra bản sao lưu theo yêu cầu của Bộ Hạ tầng./.',
  ]);
});

describe('a name of which the page lost the second row', () => {
  it('goes on as the text calls it', () => {
    const text = 'BỘ HẠ TẦNG VÀ Số: 3/BHTKB Nhằm sao lưu kho số, Bộ Hạ tầng và Kho bãi đề nghị các đơn vị:';
    expect(issuerOf('Bộ Hạ tầng và', 'Hải Âu', 'BHTKB', text)).toEqual(['Bộ Hạ tầng và Kho bãi', null]);
  });

  it('is not known where the text does not call it', () => {
    expect(issuerOf('Bộ Hạ tầng và', 'Hải Âu', 'BHTKB', 'Đề nghị các đơn vị sao lưu.')).toEqual([null, null]);
  });
});
