// What the review of websites refuses, and why a row of a list is refused, in the words of whoever asks.
import { defineRefusals, type Language } from '../platform/http/problem.ts';
import { type AddressRefused, MOST_ADDRESSES } from './addresses/plan.ts';
import type { RefusedBecause } from './hosts/plan.ts';

export const refuseSite = defineRefusals({
  table: {
    status: 422,
    vi: (p: Record<Language, string>) => p.vi,
    en: (p: Record<Language, string>) => p.en,
  },
  'plan-outdated': {
    status: 409,
    vi: () => ({
      message: 'Danh bạ trang hoặc danh bạ đơn vị đã đổi từ lúc xem trước.',
      fix: 'Gửi lại tệp để xem trước lần nữa.',
    }),
    en: () => ({
      message: 'The register or the directory has changed since the preview.',
      fix: 'Send the file again.',
    }),
  },
  'no-consent': {
    status: 409,
    vi: (p: { host: string }) => ({
      message: `Chủ quản chưa đồng ý cho kiểm tra ${p.host}: không gửi một yêu cầu nào tới trang này.`,
      place: p.host,
      fix: 'Ghi nhận sự đồng ý của chủ quản (mức 1 hoặc mức 2) rồi kiểm tra lại.',
    }),
    en: (p: { host: string }) => ({
      message: `The owner has not consented to a review of ${p.host}: nothing is sent to it.`,
      place: p.host,
      fix: 'Record the owner’s consent (level 1 or 2), then ask again.',
    }),
  },
  contested: {
    status: 409,
    vi: (p: { host: string }) => ({
      message: `Đơn vị báo ${p.host} không phải trang của mình; chưa kiểm tra khi việc này chưa rõ.`,
      place: p.host,
      fix: 'Chuyển trang cho đúng đơn vị, hoặc bác ý kiến kèm lý do.',
    }),
    en: (p: { host: string }) => ({
      message: `The unit says that ${p.host} is not its own; it is not reviewed until that is settled.`,
      place: p.host,
      fix: 'Give the site to the right unit, or reject the objection with a reason.',
    }),
  },
  'look-under-way': {
    status: 409,
    vi: (p: { host: string }) => ({
      message: `Trang ${p.host} đang được kiểm tra.`,
      fix: 'Chờ lần kiểm tra này xong, hoặc dừng nó.',
    }),
    en: (p: { host: string }) => ({
      message: `${p.host} is being reviewed.`,
      fix: 'Wait for it to end, or stop it.',
    }),
  },
  'nothing-open': {
    status: 409,
    vi: () => ({ message: 'Đơn vị này không có sự việc nào đang mở.', fix: 'Không cần gửi công văn.' }),
    en: () => ({ message: 'This unit has no open case.', fix: 'There is no letter to send.' }),
  },
  'case-not-open': {
    status: 409,
    vi: () => ({
      message: 'Sự việc này không ở trạng thái làm được việc đó.',
      fix: 'Tải lại để xem trạng thái mới.',
    }),
    en: () => ({ message: 'The case is not in a state for this.', fix: 'Reload to see its state.' }),
  },
});

const becauses: Record<Language, Record<RefusedBecause, string>> = {
  vi: {
    'not-a-host': 'Không phải tên miền. Ghi như mau.example.vn.',
    twice: 'Đã có ở dòng trên.',
    'no-unit': 'Tệp không nói trang này của đơn vị nào. Thêm cột “Đơn vị”, hoặc chọn một đơn vị cho cả tệp.',
    'unit-unknown': 'Không có đơn vị này trong danh bạ.',
    'unit-unclear': 'Có nhiều đơn vị gần giống tên này. Ghi mã định danh.',
    'of-another-unit': 'Trang này đang thuộc đơn vị khác. Chuyển chủ quản ở trang của nó.',
  },
  en: {
    'not-a-host': 'Not a host name. Write it as mau.example.vn.',
    twice: 'It stands above already.',
    'no-unit':
      'The file does not say whose site this is. Add a column “Unit”, or choose one for the whole file.',
    'unit-unknown': 'The directory has no such unit.',
    'unit-unclear': 'Several units have nearly this name. Give the agency code.',
    'of-another-unit': 'The site belongs to another unit. Change its owner on its own page.',
  },
};
export const because = (why: RefusedBecause, language: Language): string => becauses[language][why];

const addressBecauses: Record<Language, Record<AddressRefused, string>> = {
  vi: {
    'not-an-address': 'Không phải địa chỉ trang. Ghi như https://mau.example.vn/tin/1.',
    'too-long': 'Dài quá 1.000 ký tự.',
    'other-host': 'Không thuộc trang này.',
    'not-a-page': 'Là ảnh, tệp nén hay tệp trình bày: lần xem không đọc loại này.',
    twice: 'Đã có ở dòng trên.',
    'beyond-limit': `Mỗi trang giữ nhiều nhất ${MOST_ADDRESSES.toLocaleString('vi')} địa chỉ. Gỡ một lần nhập cũ trước.`,
  },
  en: {
    'not-an-address': 'Not the address of a page. Write it as https://mau.example.vn/tin/1.',
    'too-long': 'Longer than 1,000 characters.',
    'other-host': 'Not of this site.',
    'not-a-page': 'A picture, an archive or a style sheet: looks do not read these.',
    twice: 'It stands above already.',
    'beyond-limit': `A site keeps ${MOST_ADDRESSES.toLocaleString('en')} addresses at most. Take an older import back first.`,
  },
};
export const becauseAddress = (why: AddressRefused, language: Language): string =>
  addressBecauses[language][why];
