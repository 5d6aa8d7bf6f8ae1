// What the website review says to people.
import type { Translated, Words } from '../kit.ts';

const vi = {
  title: 'Trang thông tin điện tử không bị cài cắm',
  summary:
    'Mọi cổng, trang, tên miền của đơn vị được xem trong thời hạn; nội dung bị cài cắm đã gỡ và máy kiểm lại thấy hết.',
  proof:
    'Kết quả của máy xem từng trang; với mỗi phát hiện: đơn vị đã gỡ gì, nguyên nhân, và kết quả máy kiểm lại.',
  fields: {
    claim: {
      label: 'Đơn vị tự đánh giá',
      options: { met: 'Đạt', partly: 'Đạt một phần', 'not-met': 'Chưa đạt' },
    },
    sites: { label: 'Các trang đã xem' },
    'sites.name': { label: 'Tên miền' },
    'sites.consent': {
      label: 'Đơn vị đồng ý cho kiểm tra',
      hint: 'Chưa đồng ý thì máy không gửi yêu cầu nào và kết quả là chưa rõ.',
      options: {
        none: 'Chưa đồng ý',
        polite: 'Mức 1: đọc như người dùng',
        'search-engine': 'Mức 2: cả như máy tìm kiếm',
      },
    },
    'sites.lookedAt': { label: 'Xem lần cuối' },
    'sites.result': {
      label: 'Kết quả',
      options: {
        clean: 'Không thấy dấu hiệu',
        review: 'Cần người xem',
        confirmed: 'Có nội dung bị cài cắm',
        unknown: 'Không xem được',
      },
    },
    'sites.pages': { label: 'Số trang đã đọc' },
    'sites.notMeasured': { label: 'Số nơi không đọc được' },
    planted: { label: 'Phát hiện' },
    'planted.site': { label: 'Tên miền' },
    'planted.url': { label: 'Địa chỉ' },
    'planted.kind': { label: 'Loại' },
    'planted.weight': {
      label: 'Mức',
      options: { confirmed: 'Đã xác nhận', review: 'Cần người xem' },
    },
    'planted.foundAt': { label: 'Phát hiện lúc' },
    'planted.said': {
      label: 'Đơn vị trả lời',
      options: { removed: 'Đã gỡ', contested: 'Không đúng', working: 'Đang xử lý' },
    },
    'planted.saidAt': { label: 'Trả lời lúc' },
    'planted.cause': { label: 'Nguyên nhân', hint: 'Chưa tìm ra nguyên nhân thì thường bị cài lại.' },
    'planted.whatWasDone': { label: 'Việc đã làm' },
    'planted.probed': {
      label: 'Máy kiểm lại',
      options: {
        gone: 'Không còn',
        'still-there': 'Vẫn còn',
        'came-back': 'Bị cài lại',
        'could-not-tell': 'Không kiểm được',
      },
    },
    'planted.probedAt': { label: 'Kiểm lại lúc' },
    attachments: { label: 'Tệp kèm theo', hint: 'Không bắt buộc.' },
  },
  parameters: {
    sites: { label: 'Các trang phải có trong kết quả', hint: 'Để trống nếu đơn vị tự kê.' },
    longestAgeDays: { label: 'Lần xem không cũ quá', unit: 'ngày' },
  },
  findings: {
    'no-sites': 'Chưa có trang nào được kê hoặc được xem.',
    'no-consent': 'Đơn vị chưa đồng ý cho kiểm tra nên máy chưa gửi yêu cầu nào.',
    'never-looked': 'Trang này chưa được xem lần nào.',
    'look-ahead': 'Lần xem ghi {at:instant}, sau thời điểm xét.',
    'look-too-old': 'Lần xem cuối đã qua {days} ngày, cho phép {most} ngày.',
    'could-not-look': 'Máy không xem được trang này.',
    'found-and-not-listed': 'Kết quả là “{result}” nhưng không kê phát hiện nào.',
    'parts-not-seen': 'Có {count} nơi máy không đọc được.',
    'came-back': 'Đã gỡ nhưng bị cài lại, nguyên nhân chưa được loại bỏ: {url}',
    'said-gone-still-there': 'Đơn vị báo đã gỡ, máy kiểm lại vẫn thấy: {url}',
    'still-there': 'Máy kiểm lại vẫn thấy: {url}',
    'gone-cause-not-told': 'Đã gỡ, nhưng chưa nêu nguyên nhân: {url}',
    'removed-not-probed': 'Đơn vị báo đã gỡ, máy chưa kiểm lại: {url}',
    contested: 'Đơn vị cho là không đúng, cần người xem: {url}',
    'to-be-looked-at': 'Có dấu hiệu, cần người xem: {url}',
    open: 'Nội dung bị cài cắm chưa gỡ: {url}',
  },
  figures: {
    sites: 'Số trang',
    clean: 'Sạch',
    open: 'Còn nội dung bị cài cắm',
    unknown: 'Chưa rõ',
    planted: 'Số phát hiện',
  },
  refusals: {
    'no-host': 'Dòng không có tên miền.',
    'not-a-host': '“{value}” không phải tên miền.',
  },
  form: {
    live: '{clean}/{sites} trang sạch, {open} trang còn nội dung bị cài cắm, {unknown} trang chưa rõ.',
  },
};

const en = {
  title: 'Websites are free of planted content',
  summary:
    'Every portal, site and domain of the unit was looked at within the window; what was planted is gone, and a machine looked again.',
  proof:
    'The machine’s result for each site; for each finding: what the unit removed, the cause, and what the machine saw afterwards.',
  fields: {
    claim: {
      label: 'The unit’s own view',
      options: { met: 'Done', partly: 'Partly done', 'not-met': 'Not done' },
    },
    sites: { label: 'Sites looked at' },
    'sites.name': { label: 'Host' },
    'sites.consent': {
      label: 'The owner’s consent',
      hint: 'Without it no request is sent and the result is unknown.',
      options: {
        none: 'None',
        polite: 'Level 1: reading as a visitor',
        'search-engine': 'Level 2: also as a search engine',
      },
    },
    'sites.lookedAt': { label: 'Last looked at' },
    'sites.result': {
      label: 'Result',
      options: {
        clean: 'No sign found',
        review: 'A person must look',
        confirmed: 'Planted content',
        unknown: 'Could not be looked at',
      },
    },
    'sites.pages': { label: 'Pages read' },
    'sites.notMeasured': { label: 'Places that could not be read' },
    planted: { label: 'Findings' },
    'planted.site': { label: 'Host' },
    'planted.url': { label: 'Address' },
    'planted.kind': { label: 'Kind' },
    'planted.weight': {
      label: 'Weight',
      options: { confirmed: 'Confirmed', review: 'A person must look' },
    },
    'planted.foundAt': { label: 'Found at' },
    'planted.said': {
      label: 'The unit answers',
      options: { removed: 'Removed', contested: 'Not so', working: 'Working on it' },
    },
    'planted.saidAt': { label: 'Answered at' },
    'planted.cause': { label: 'Cause', hint: 'Where no cause was found it is mostly planted again.' },
    'planted.whatWasDone': { label: 'What was done' },
    'planted.probed': {
      label: 'The machine looked again',
      options: {
        gone: 'Gone',
        'still-there': 'Still there',
        'came-back': 'Planted again',
        'could-not-tell': 'Could not tell',
      },
    },
    'planted.probedAt': { label: 'Looked again at' },
    attachments: { label: 'Files', hint: 'Not needed.' },
  },
  parameters: {
    sites: { label: 'Sites that must be among the results', hint: 'Empty: as the unit lists them.' },
    longestAgeDays: { label: 'A look is at most this old', unit: 'days' },
  },
  findings: {
    'no-sites': 'No site was listed or looked at.',
    'no-consent': 'The owner has not consented, so no request was sent.',
    'never-looked': 'This site was never looked at.',
    'look-ahead': 'The look is dated {at:instant}, after the moment of judging.',
    'look-too-old': 'The last look is {days} days old, {most} are allowed.',
    'could-not-look': 'The machine could not look at this site.',
    'found-and-not-listed': 'The result is “{result}”, but no finding is listed.',
    'parts-not-seen': '{count} places could not be read.',
    'came-back': 'Removed and planted again, the cause is not removed: {url}',
    'said-gone-still-there': 'The unit says removed, the machine still sees it: {url}',
    'still-there': 'The machine still sees it: {url}',
    'gone-cause-not-told': 'Gone, but the cause was not told: {url}',
    'removed-not-probed': 'The unit says removed, the machine has not looked again: {url}',
    contested: 'The unit says it is not so, a person must look: {url}',
    'to-be-looked-at': 'There are signs, a person must look: {url}',
    open: 'Planted content not removed: {url}',
  },
  figures: {
    sites: 'Sites',
    clean: 'Clean',
    open: 'With planted content',
    unknown: 'Unknown',
    planted: 'Findings',
  },
  refusals: {
    'no-host': 'The row has no host.',
    'not-a-host': '“{value}” is no host.',
  },
  form: { live: '{clean}/{sites} sites clean, {open} with planted content, {unknown} unknown.' },
} satisfies Translated<typeof vi>;

export const words: Words = { vi, en };
