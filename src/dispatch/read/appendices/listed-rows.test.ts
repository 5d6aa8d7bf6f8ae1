// Lists of addresses and vulnerabilities without a table: each line a row, whatever parts its columns.
import { expect, it } from 'vitest';
import { numbered } from '../lines/line.ts';
import { listedRows } from './listed-rows.ts';

const rowsOf = (...texts: string[]) =>
  listedRows(numbered(texts.map((raw) => ({ raw, shown: raw.replace(/\s+/g, ' ').trim(), opens: true }))));

it('a numbered line gives its number, its address and what else is said', () => {
  expect(
    rowsOf(
      'Đề nghị rà soát các địa chỉ sau:',
      '1. 203.0.113.77',
      '2) hxxp://update[.]doc-hai[.]example/cmd;',
      '- may-chu-xau.example (máy chủ điều khiển)',
      'Tên miền cdn[.]xau[.]example phát tán mã độc, xem mục 3.5.',
      '4. 9e107d9d372bb6826bd81d3542a419d6 tệp đính kèm',
      '5 2001:db8::bad:1 máy chủ',
    ),
  ).toEqual([
    ['1', '203.0.113.77', ''],
    ['2', 'hxxp://update[.]doc-hai[.]example/cmd', ''],
    ['', 'may-chu-xau.example', '(máy chủ điều khiển)'],
    ['', 'cdn[.]xau[.]example', 'Tên miền phát tán mã độc, xem mục 3.5.'],
    ['4', '9e107d9d372bb6826bd81d3542a419d6', 'tệp đính kèm'],
    ['5', '2001:db8::bad:1', 'máy chủ'],
  ]);
});

it('bars and wide blanks part columns, and the heading over them is kept', () => {
  expect(rowsOf('STT | Mã lỗ hổng | Sản phẩm', '1 | CVE-2026-12345 | Máy chủ thư')).toEqual([
    ['STT', 'Mã lỗ hổng', 'Sản phẩm'],
    ['1', 'CVE-2026-12345', 'Máy chủ thư'],
  ]);
  expect(rowsOf('TT     Địa chỉ         Ghi chú', '1      198.51.100.9    Máy chủ C2')).toEqual([
    ['TT', 'Địa chỉ', 'Ghi chú'],
    ['1', '198.51.100.9', 'Máy chủ C2'],
  ]);
});

it('dates, amounts, hours and abbreviations are no addresses', () => {
  expect(rowsOf('Ngày 10/3/2026, lúc 14.30, điểm 9.8', 'TP.HCM, v.v.', 'Nơi nhận: VT, GS.')).toEqual([]);
});

it('a code that its description follows behind a colon heads a row', () => {
  expect(rowsOf('1. CVE-2026-12345: tràn bộ đệm trong máy chủ thư', '- Cách khắc phục: nâng cấp')).toEqual([
    ['1', 'CVE-2026-12345', 'tràn bộ đệm trong máy chủ thư'],
  ]);
});
