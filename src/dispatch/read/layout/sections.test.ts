// Where the head of a document ends and its text begins.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

it('a short sentence with a colon under the title opens the text and is no part of the subject', async () => {
  const text =
    'TRƯỜNG ĐẠI HỌC SÔNG LÔ\n\nSố: 15/CT-ĐHSL\nSông Lô, ngày 03 tháng 11 năm 2025\n\nCHỈ THỊ\nVề việc bảo vệ dữ liệu\n\nHiệu trưởng chỉ thị:\n\n1. Các khoa khóa tài khoản thừa.\n\nNơi nhận:\n- Lưu: VT.\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.subject.value).toBe('Về việc bảo vệ dữ liệu');
  expect(read.ok && read.value.obligations.map(({ path }) => path)).toEqual(['1']);
});

it('an abstract that goes on in small letters is whole, and what a meeting is about is no duty', async () => {
  const text =
    'SỞ KHO VẬN\n\nSố: 15/TB-SKV\nSông Lô, ngày 03 tháng 11 năm 2025\n\nTHÔNG BÁO\nTập huấn vận hành kho dữ liệu dùng chung của ngành\ntheo Thông tư số 12/2025/TT-BKV ngày 10/02/2025 của Bộ Kho vận\n\nSở thông báo như sau:\n\n1. Thời gian: 8h00 ngày 20/11/2025.\n\n2. Địa điểm: Hội trường.\n\n3. Nội dung: Hướng dẫn sao lưu và khôi phục.\n\nĐề nghị các phòng gửi danh sách về Sở trước ngày 10/11/2025.\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.subject.value).toBe(
    'Tập huấn vận hành kho dữ liệu dùng chung của ngành theo Thông tư số 12/2025/TT-BKV ngày 10/02/2025 của Bộ Kho vận',
  );
  expect(read.ok && read.value.obligations.map(({ path }) => path)).toEqual(['closing']);
});

it('grounds right under the letterhead are grounds, where a page has dropped the title', async () => {
  const text =
    'UBND XÃ BẾN SẬY\n\nSố: 15/KH-UBND\nBến Sậy, ngày 03 tháng 11 năm 2025\n\n- Quyết định số 12/QĐ-BKV ngày 10/02/2025 của Bộ Kho vận phê duyệt đề án kho dữ liệu;\n\n- Thông tư số 3/2025/TT-BKV ngày 11/02/2025 của Bộ Kho vận quy định việc sao lưu.\n\nUBND xã yêu cầu các thôn sao lưu sổ hộ khẩu.\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.bases.map(({ number }) => number)).toEqual(['12/QĐ-BKV', '3/2025/TT-BKV']);
});

it('what stands under a picture of a page is no part of the text', async () => {
  const text =
    'Kính gửi: Các thôn, các trường\n\nUBND xã yêu cầu các thôn sao lưu sổ hộ khẩu.\n\nẢnh minh họa. Nguồn: Bến Sậy\n\nMáy tính của một thôn trong xã. (Ảnh: Bến Sậy)\n\nCác trường cam kết không mua bán dữ liệu của học sinh.\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.obligations.map((each) => [each.addresseeGroup, each.text])).toEqual([
    ['Các thôn', 'UBND xã yêu cầu các thôn sao lưu sổ hộ khẩu.'],
    ['Các trường', 'Các trường cam kết không mua bán dữ liệu của học sinh.'],
  ]);
});

it('copies whose heading was lost are no duties: they stand between the end of the text and the copy for the files', async () => {
  const text =
    'CÔNG TY SÔNG LÔ\n\nSố: 15/CT-SL\nSông Lô, ngày 03 tháng 11 năm 2025\n\nKính gửi: Các chi nhánh.\n\nCông ty yêu cầu:\n\n1. Khóa tài khoản thừa.\n\n2. Gửi báo cáo trước ngày 20/11/2025./.\n\nNo!\n- HĐQT (b/c);\n- Ban TGĐ;\n- Lưu: VT, KT.\n\nTô Văn Khê\n';
  const read = await readDispatch(new TextEncoder().encode(text), 'a.txt');
  expect(read.ok && read.value.obligations.map(({ path }) => path)).toEqual(['1', '2']);
});
