// What the directory of units refuses, in the words of whoever asks.
import { defineRefusals } from '../platform/http/problem.ts';
import { writeCivilDate } from '../platform/words/civil-time.ts';
import type { CodeKind } from './codes.ts';
import { codeLabels, codeShapes } from './words.ts';

interface Twice {
  kind: CodeKind;
  code: string;
  other: string;
}

export const refuseUnit = defineRefusals({
  'code-form': {
    status: 422,
    vi: (p: { kind: CodeKind; written: string }) => ({
      message: `“${p.written}” không đúng dạng của ${codeLabels.vi[p.kind].toLowerCase()}.`,
      place: codeLabels.vi[p.kind],
      fix: codeShapes.vi[p.kind],
    }),
    en: (p: { kind: CodeKind; written: string }) => ({
      message: `“${p.written}” has not the form of a ${codeLabels.en[p.kind].toLowerCase()}.`,
      place: codeLabels.en[p.kind],
      fix: codeShapes.en[p.kind],
    }),
  },
  'code-taken': {
    status: 409,
    vi: (p: Twice) => ({
      message: `${codeLabels.vi[p.kind]} ${p.code} đang là của “${p.other}”.`,
      place: codeLabels.vi[p.kind],
      fix: 'Kiểm tra lại mã; nếu đơn vị kia đã kết thúc hoặc đổi tên, hãy ghi việc đó trước.',
    }),
    en: (p: Twice) => ({
      message: `${codeLabels.en[p.kind]} ${p.code} belongs to “${p.other}”.`,
      place: codeLabels.en[p.kind],
      fix: 'Check the code; where the other unit has ended or was renamed, record that first.',
    }),
  },
  'name-needs-succession': {
    status: 409,
    vi: (p: { from: string; to: string }) => ({
      message: `Tên đổi từ “${p.from}” thành “${p.to}”.`,
      place: 'Tên đơn vị',
      fix: 'Nếu đơn vị được đổi tên, hãy ghi một lần đổi tên để văn bản cũ vẫn giữ tên cũ. Nếu chỉ sửa lỗi chính tả, đánh dấu “Sửa lỗi chính tả”.',
    }),
    en: (p: { from: string; to: string }) => ({
      message: `The name changes from “${p.from}” to “${p.to}”.`,
      place: 'Name',
      fix: 'Where the unit was renamed, record a renaming, so that older documents keep the old name. Where this mends the spelling, mark it so.',
    }),
  },
  'under-itself': {
    status: 409,
    vi: () => ({
      message: 'Một đơn vị không thể nằm dưới chính nó.',
      place: 'Đơn vị cấp trên',
      fix: 'Chọn đơn vị cấp trên không thuộc nhánh của đơn vị này.',
    }),
    en: () => ({
      message: 'A unit cannot stand under itself.',
      place: 'Parent unit',
      fix: 'Choose a parent outside this unit’s own branch.',
    }),
  },
  'days-reversed': {
    status: 422,
    vi: () => ({
      message: 'Ngày hết hiệu lực trước ngày bắt đầu.',
      place: 'Hiệu lực',
      fix: 'Sửa một trong hai ngày.',
    }),
    en: () => ({
      message: 'It ends before it begins.',
      place: 'Validity',
      fix: 'Correct one of the two days.',
    }),
  },
  'no-such': {
    status: 422,
    vi: (p: { place: string }) => ({
      message: 'Không có trong danh bạ.',
      place: p.place,
      fix: 'Tải lại trang rồi chọn lại.',
    }),
    en: (p: { place: string }) => ({
      message: 'Not in the directory.',
      place: p.place,
      fix: 'Reload the page and choose again.',
    }),
  },
  'sector-exists': {
    status: 409,
    vi: (p: { name: string }) => ({
      message: `Đã có khối “${p.name}”.`,
      fix: 'Dùng khối đó hoặc đặt tên khác.',
    }),
    en: (p: { name: string }) => ({
      message: `There is a sector “${p.name}” already.`,
      fix: 'Use it, or choose another name.',
    }),
  },
  'sector-in-use': {
    status: 409,
    vi: (p: { units: number }) => ({
      message: `Khối còn ${p.units} đơn vị (kể cả đơn vị đã kết thúc).`,
      fix: 'Chuyển các đơn vị sang khối khác trước khi xoá.',
    }),
    en: (p: { units: number }) => ({
      message: `The sector still has ${p.units} unit(s), ended ones included.`,
      fix: 'Move them to another sector first.',
    }),
  },
  'alias-exists': {
    status: 409,
    vi: (p: { name: string }) => ({
      message: `“${p.name}” đã là tên của đơn vị này.`,
      fix: 'Không cần thêm nữa.',
    }),
    en: (p: { name: string }) => ({
      message: `“${p.name}” is a name of this unit already.`,
      fix: 'Nothing needs to be added.',
    }),
  },
  'site-has-history': {
    status: 409,
    vi: (p: { host: string }) => ({
      message: `${p.host} đã có lần kiểm tra hoặc sự việc, nên không xóa được: lịch sử phải còn.`,
      place: p.host,
      fix: 'Nếu trang không phải của đơn vị, bấm “Không phải trang của đơn vị”.',
    }),
    en: (p: { host: string }) => ({
      message: `${p.host} has reviews or cases, so it cannot be removed: its history must stay.`,
      place: p.host,
      fix: 'Where it is not the unit’s, say so with “Not our site”.',
    }),
  },
  'site-exists': {
    status: 409,
    vi: (p: { host: string }) => ({ message: `Đơn vị đã có trang ${p.host}.`, fix: 'Sửa dòng đang có.' }),
    en: (p: { host: string }) => ({ message: `The unit has ${p.host} already.`, fix: 'Edit that line.' }),
  },
  'phone-form': {
    status: 422,
    vi: (p: { written: string }) => ({
      message: `“${p.written}” không phải số điện thoại gọi được.`,
      place: 'Điện thoại',
      fix: 'Ví dụ đúng: 0912.345.678, 0225 3123 456, 113.',
    }),
    en: (p: { written: string }) => ({
      message: `“${p.written}” is no telephone number that can be dialled.`,
      place: 'Telephone',
      fix: 'For example: 0912.345.678, 0225 3123 456, 113.',
    }),
  },
  'succession-sides': {
    status: 422,
    vi: (p: { vi: string; en: string }) => ({ message: p.vi, fix: 'Sửa danh sách đơn vị trước và sau.' }),
    en: (p: { vi: string; en: string }) => ({ message: p.en, fix: 'Correct the units before and after.' }),
  },
  'not-in-force': {
    status: 409,
    vi: (p: { name: string; day: string }) => ({
      message: `“${p.name}” không còn hoặc chưa có hiệu lực vào ngày trước ${writeCivilDate(p.day)}.`,
      fix: 'Kiểm tra ngày, hoặc chọn đơn vị khác.',
    }),
    en: (p: { name: string; day: string }) => ({
      message: `“${p.name}” is not in force on the day before ${writeCivilDate(p.day)}.`,
      fix: 'Check the day, or choose another unit.',
    }),
  },
  'opens-later': {
    status: 409,
    vi: (p: { name: string; day: string }) => ({
      message: `“${p.name}” không có hiệu lực vào ngày ${writeCivilDate(p.day)}.`,
      fix: 'Kiểm tra ngày, hoặc sửa hiệu lực của đơn vị kế thừa.',
    }),
    en: (p: { name: string; day: string }) => ({
      message: `“${p.name}” is not in force on ${writeCivilDate(p.day)}.`,
      fix: 'Check the day, or correct the validity of the successor.',
    }),
  },
  table: {
    status: 422,
    vi: (p: { vi: string; en: string }) => ({
      message: p.vi,
      fix: 'Sửa tệp rồi tải lên lại; có thể dùng tệp mẫu.',
    }),
    en: (p: { vi: string; en: string }) => ({
      message: p.en,
      fix: 'Mend the file and send it again; there is a template.',
    }),
  },
  'plan-outdated': {
    status: 409,
    vi: () => ({
      message: 'Danh bạ đã thay đổi từ lúc xem trước.',
      fix: 'Xem trước lại rồi xác nhận. Chưa có gì được ghi.',
    }),
    en: () => ({
      message: 'The directory has changed since the preview.',
      fix: 'Preview again, then confirm. Nothing was written.',
    }),
  },
});
