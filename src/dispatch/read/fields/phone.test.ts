// Telephone numbers in the groupings that clerks type, and what looks like one.
import { expect, it } from 'vitest';
import { findPhones } from './phone.ts';

const phones = (text: string): string[] => findPhones(text).map(({ digits }) => digits);

it.each([
  ['ĐT: 080 30 411 hoặc 0984-000-617', ['08030411', '0984000617']],
  ['Đường dây nóng: 1800.0047 (nhánh 3)', ['18000047']],
  ['hotline 1900.12.34.56', ['1900123456']],
  ['ĐT 0917 000 662, fax 02263 000 663', ['0917000662']],
  ['Fax: 0208.3000.111; ĐT: 0208.3000.112', ['02083000112']],
  ['dân sự (84-259) 3000 215', ['02593000215']],
  ['(+84) 259 3821 456', ['02593821456']],
  ['số 0911 - 000 - 394', ['0911000394']],
  ['ĐT 0912 000\n678', ['0912000678']],
  ['SĐT: 0912000678/0987000321', ['0912000678', '0987000321']],
  ['ĐT 0912:000.678', ['0912000678']],
  ['0219.3000,118; 0206.3000:115', ['02193000118', '02063000115']],
  ['0912.000.678 - 0987.000.321', ['0912000678', '0987000321']],
])('%j names its numbers', (text, expected) => expect(phones(text)).toEqual(expected));

it.each([
  ['(0232) 3.000.456 - máy lẻ 104', ['02323000456']],
  ['02323000456-104', ['02323000456']],
  ['0232.3000456/104', ['02323000456']],
  ['số máy lẻ 115, tổng đài 0266 - 3000 400', ['02663000400']],
])('an extension is no part of the number in %j', (text, expected) => expect(phones(text)).toEqual(expected));

it.each([
  'từ năm 1900 2000 hộ',
  'số định danh 001080304110',
  'tài khoản 0123456789012',
  'Giấy phép 0912000678/GP-BTTTT',
  'ngày 09.12.2025 678',
  'thanh toán 1.900.000 đồng',
  'gói thầu 0912.000.678.901',
])('%j is no telephone', (text) => expect(phones(text)).toEqual([]));
