// What the unit's side of the sweep refuses: bundles, machines that report, results.
import { defineRefusals } from '../../platform/http/problem.ts';
import { formatDate } from '../../platform/words/civil-time.ts';

export const refusals = defineRefusals({
  'no-sweep-asked': {
    status: 409,
    vi: () => ({
      message: 'Việc này không yêu cầu dò quét.',
      fix: 'Mở việc có yêu cầu dò quét rồi tải gói.',
    }),
    en: () => ({
      message: 'This duty asks for no sweep.',
      fix: 'Open a duty that does and fetch its bundle.',
    }),
  },
  'no-list-delivered': {
    status: 409,
    vi: () => ({
      message: 'Chưa có danh sách chỉ báo nào được gửi tới đơn vị cho việc này.',
      fix: 'Chờ cơ quan chỉ đạo công bố danh sách, hoặc hỏi đầu mối ghi trong văn bản.',
    }),
    en: () => ({
      message: 'No list of indicators was delivered to the unit for this duty.',
      fix: 'Wait for the authority to publish one, or ask the contact that the directive names.',
    }),
  },
  'list-taken-off': {
    status: 410,
    vi: (p: { name: string; version: number; at: string; reason: string }) => ({
      message: `Danh sách “${p.name}” phiên bản ${p.version} đã được gỡ ngày ${formatDate(new Date(p.at))}. Lý do: ${p.reason}`,
      fix: 'Không phải dò theo danh sách này nữa. Khi có danh sách mới, đơn vị được báo.',
    }),
    en: (p: { name: string; version: number; at: string; reason: string }) => ({
      message: `The list “${p.name}”, version ${p.version}, was taken off on ${formatDate(new Date(p.at))}. Reason: ${p.reason}`,
      fix: 'It is not to be swept with any more. The unit is told once there is another list.',
    }),
  },
  'tool-not-here': {
    status: 404,
    vi: () => ({
      message: 'Máy chủ này chưa có công cụ quét cho loại máy đó.',
      fix: 'Xin cơ quan chỉ đạo gửi tệp, hoặc đề nghị người vận hành máy chủ chạy npm run build:cli.',
    }),
    en: () => ({
      message: 'This server does not have the command line for that kind of computer.',
      fix: 'Ask the directing authority for the file, or whoever runs the server to run npm run build:cli.',
    }),
  },
  'station-unknown': {
    status: 401,
    vi: () => ({
      message: 'Mã của máy quét không dùng được: sai, đã thu hồi, hoặc người tạo không còn phụ trách đơn vị.',
      fix: 'Tạo mã mới ở trang “Máy quét của đơn vị” rồi ghi vào tệp mã.',
    }),
    en: () => ({
      message: 'The token is not usable: wrong, revoked, or its maker no longer acts for the unit.',
      fix: 'Make a new one on the page “The unit’s own sweeping machines” and put it in the token file.',
    }),
  },
  'station-named': {
    status: 409,
    vi: (p: { name: string }) => ({
      message: `Đơn vị đã có máy quét tên “${p.name}”.`,
      place: 'name',
      fix: 'Đặt tên khác.',
    }),
    en: (p: { name: string }) => ({
      message: `The unit has a sweeping machine named “${p.name}” already.`,
      place: 'name',
      fix: 'Give another name.',
    }),
  },
  'result-unproven': {
    status: 422,
    vi: () => ({
      message: 'Kết quả không khớp với gói đã tải: đã bị sửa sau khi quét, hoặc dùng gói khác.',
      place: 'proof',
      fix: 'Quét lại bằng gói của đơn vị và gửi nguyên tệp ket-qua.json.',
    }),
    en: () => ({
      message: 'The result does not fit its bundle: it was changed after the sweep, or is of another bundle.',
      place: 'proof',
      fix: 'Sweep again with the unit’s bundle and send ket-qua.json as it is.',
    }),
  },
  'result-of-other-list': {
    status: 422,
    vi: (p: { used: string; given: string }) => ({
      message: `Kết quả quét bằng danh sách ${p.used}, gói đã tải mang danh sách ${p.given}.`,
      place: 'list',
      fix: 'Quét lại chỉ với gói đó, không thêm danh sách khác.',
    }),
    en: (p: { used: string; given: string }) => ({
      message: `The result was swept with list ${p.used}; its bundle carries list ${p.given}.`,
      place: 'list',
      fix: 'Sweep again with that bundle alone, adding no other list.',
    }),
  },
  'run-changed': {
    status: 409,
    vi: () => ({
      message: 'Lần quét này đã được nhận với nội dung khác.',
      place: 'run',
      fix: 'Kết quả đã nhận giữ nguyên. Nếu cần nộp kết quả khác, hãy quét lại.',
    }),
    en: () => ({
      message: 'This run was taken in before with another content.',
      place: 'run',
      fix: 'What was taken in stays. To hand in another result, sweep again.',
    }),
  },
  'ran-ahead': {
    status: 422,
    vi: () => ({
      message: 'Kết quả ghi giờ quét ở sau giờ của máy chủ.',
      place: 'ranAt',
      fix: 'Chỉnh đồng hồ của máy quét rồi quét lại.',
    }),
    en: () => ({
      message: 'The result says that it was made later than the server’s time.',
      place: 'ranAt',
      fix: 'Set the clock of the sweeping machine and sweep again.',
    }),
  },
  'result-unreadable': {
    status: 422,
    vi: (p: { place: string; why: string }) => ({
      message: 'Tệp kết quả không đọc được.',
      place: p.place,
      fix: `${p.why} Gửi nguyên tệp ket-qua.json do lệnh haidang sweep ghi ra.`,
    }),
    en: (p: { place: string; why: string }) => ({
      message: 'The result cannot be read.',
      place: p.place,
      fix: `${p.why} Send ket-qua.json as haidang sweep wrote it.`,
    }),
  },
});
