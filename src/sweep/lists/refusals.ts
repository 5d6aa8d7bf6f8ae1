// What the routes of lists refuse, in words.
import { defineRefusals } from '../../platform/http/problem.ts';

export const refuseList = defineRefusals({
  'name-taken': {
    status: 409,
    vi: (p: { name: string }) => ({
      message: `Đã có danh sách tên “${p.name}”.`,
      fix: 'Đặt tên khác, hoặc mở danh sách đó và thêm phiên bản.',
    }),
    en: (p: { name: string }) => ({
      message: `There is a list named “${p.name}” already.`,
      fix: 'Give another name, or open that list and add a version.',
    }),
  },
  'draft-open': {
    status: 409,
    vi: (p: { version: number }) => ({
      message: `Phiên bản ${p.version} đang soạn dở.`,
      fix: 'Phát hành hoặc bỏ bản nháp đó rồi làm phiên bản mới.',
    }),
    en: (p: { version: number }) => ({
      message: `Version ${p.version} is still a draft.`,
      fix: 'Publish or discard it, then start a new version.',
    }),
  },
  'nothing-given': {
    status: 422,
    vi: () => ({
      message: 'Chưa có nguồn nào.',
      fix: 'Chọn ít nhất một tệp hoặc một công văn có phụ lục chỉ báo, hoặc ghi chỉ báo cần thu hồi.',
    }),
    en: () => ({
      message: 'There is no source.',
      fix: 'Choose at least one file or a dispatch with an appendix of indicators, or name what is to be recalled.',
    }),
  },
  'no-appendix': {
    status: 422,
    vi: (p: { dispatch: string }) => ({
      message: 'Công văn này không có phụ lục chỉ báo mà máy đọc được.',
      place: p.dispatch,
      fix: 'Mở công văn để xem phụ lục, hoặc tải danh sách lên bằng tệp.',
    }),
    en: (p: { dispatch: string }) => ({
      message: 'This dispatch has no appendix of indicators that the machine could read.',
      place: p.dispatch,
      fix: 'Open the dispatch and look at its appendices, or upload the list as a file.',
    }),
  },
  'not-an-indicator': {
    status: 422,
    vi: (p: { line: number; text: string; why: string }) => ({
      message: `“${p.text}” không phải chỉ báo. ${p.why}`,
      place: `Dòng ${p.line}`,
      fix: 'Sửa dòng này rồi gửi lại.',
    }),
    en: (p: { line: number; text: string; why: string }) => ({
      message: `“${p.text}” is no indicator. ${p.why}`,
      place: `Line ${p.line}`,
      fix: 'Mend this line and send again.',
    }),
  },
  'nothing-before': {
    status: 409,
    vi: () => ({
      message: 'Danh sách chưa phát hành phiên bản nào nên chưa có gì để thu hồi.',
      fix: 'Phát hành phiên bản đầu tiên trước.',
    }),
    en: () => ({
      message: 'No version of this list was published yet: there is nothing to recall.',
      fix: 'Publish a first version.',
    }),
  },
  'not-made-yet': {
    status: 409,
    vi: () => ({ message: 'Máy chưa đọc xong các nguồn.', fix: 'Chờ đọc xong, xem kết quả rồi phát hành.' }),
    en: () => ({
      message: 'The sources are not read yet.',
      fix: 'Wait until they are, look at what was read, then publish.',
    }),
  },
  'published-already': {
    status: 409,
    vi: (p: { version: number }) => ({
      message: `Phiên bản ${p.version} đã phát hành, không sửa được nữa.`,
      fix: 'Làm phiên bản mới.',
    }),
    en: (p: { version: number }) => ({
      message: `Version ${p.version} is published and cannot change.`,
      fix: 'Start a new version.',
    }),
  },
  'no-reason-to-take-off': {
    status: 422,
    vi: () => ({
      message: 'Chưa ghi lý do gỡ danh sách khỏi nhiệm vụ.',
      place: 'Lý do gỡ',
      fix: 'Ghi lý do: các đơn vị đã nhận danh sách sẽ đọc được.',
    }),
    en: () => ({
      message: 'It is not said why the list is taken off.',
      place: 'Why it is taken off',
      fix: 'Give the reason: the units that have the list will read it.',
    }),
  },
  'own-draft': {
    status: 409,
    vi: () => ({
      message: 'Danh sách này cần người thứ hai duyệt; người soạn không tự duyệt được.',
      fix: 'Nhờ một chuyên viên điều phối khác mở trang này và phát hành.',
    }),
    en: () => ({
      message: 'This list needs a second person; who drafted it cannot approve it.',
      fix: 'Ask another coordinator to open this page and publish.',
    }),
  },
});
