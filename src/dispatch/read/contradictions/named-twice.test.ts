// Bodies that stand twice in a list.
import { expect, it } from 'vitest';
import { flaggedIn } from './planted.for-tests.ts';

const table = (...rows: string[]) =>
  `DANH SÁCH ĐƠN VỊ NHẬN\n\nSTT\tTên đơn vị\tĐịa bàn\n${rows.map((row, at) => `${at + 1}\t${row}`).join('\n')}`;

it.each([
  [{ to: 'Kính gửi:\n- Phòng Tham mưu;\n- Phòng Hậu cần;\n- Phòng Tham mưu.' }, ['named-twice']],
  [{ to: 'Kính gửi:\n- Phòng Tham mưu;\n- Phòng Hậu cần;\n- Phòng Tham mưu các trung đoàn.' }, []],
  [{ copies: '- Như trên;\n- Thanh tra Sở;\n- Thanh tra Sở;' }, ['named-twice']],
  [{ copies: '- Như trên;\n- Thanh tra Sở;\n- Giám đốc (để b/c);' }, []],
  [
    { behind: table('Xã Tân Lập\tĐông Sơn', 'Xã Hòa Bình\tĐông Sơn', 'Xã Tân Lập\tĐông Sơn') },
    ['named-twice'],
  ],
  [{ behind: table('Xã Tân Lập\tĐông Sơn', 'Xã Hòa Bình\tĐông Sơn', 'Xã Tân Lập\tTây Lĩnh') }, []],
])('%#: in the list', async (parts, kinds) => {
  expect(await flaggedIn(parts)).toEqual(kinds);
});
