// What the duty roster says to people.
import type { ControlWords, Translated, Words } from '../kit.ts';

const vi = {
  title: 'Lịch trực',
  summary: 'Phân công người trực trong suốt thời gian được giao, lúc nào cũng có người liên lạc được.',
  proof:
    'Bảng phân công trực: vị trí, người trực, số điện thoại, từ giờ nào đến giờ nào. Máy tính từng phút.',
  fields: {
    claim: {
      label: 'Đơn vị tự đánh giá',
      options: { met: 'Đã trực đủ', partly: 'Trực được một phần', 'not-met': 'Chưa bố trí trực' },
    },
    shifts: {
      label: 'Ca trực',
      hint: 'Mỗi dòng một người, một ca. Ca qua nửa đêm ghi đến giờ của ngày hôm sau.',
    },
    'shifts.post': { label: 'Vị trí trực' },
    'shifts.person': { label: 'Người trực' },
    'shifts.phone': { label: 'Số điện thoại' },
    'shifts.from': { label: 'Từ' },
    'shifts.to': { label: 'Đến' },
  },
  parameters: {
    window: { label: 'Thời gian phải trực' },
    'window.from': { label: 'Từ' },
    'window.to': { label: 'Đến', hint: 'Phút này không còn phải trực.' },
    posts: { label: 'Vị trí phải có người trực', hint: 'Để trống nếu cả đơn vị là một vị trí.' },
    mayShareOnePerson: { label: 'Cho phép một người trực nhiều vị trí cùng lúc' },
  },
  findings: {
    'no-window': 'Chưa định thời gian phải trực, nên chưa biết đã trực đủ hay chưa.',
    'window-reversed': 'Thời gian phải trực bị ngược: từ {from:instant} đến {to:instant}.',
    'no-roster': 'Đơn vị chưa gửi lịch trực.',
    gap: 'Không có người trực liên lạc được từ {from:instant} đến {to:instant} ({minutes:minutes}).',
    'double-booked':
      '{person} trực hai vị trí cùng lúc (“{one}” và “{other}”, dòng {lines}) từ {from:instant} đến {to:instant}.',
    'shift-incomplete': 'Dòng {line} thiếu tên người trực hoặc thời gian, nên không được tính.',
    'shift-reversed': 'Dòng {line} ({person}) có giờ kết thúc không sau giờ bắt đầu, nên không được tính.',
    unreachable: 'Dòng {line}: {person} chưa có số điện thoại gọi được, nên ca này không được tính.',
    'outside-window': 'Dòng {line}: ca của {person} nằm ngoài thời gian phải trực.',
    'unknown-post': 'Vị trí “{post}” không có trong yêu cầu, nên các ca ở đó không được tính.',
  },
  figures: {
    minutesTotal: 'Số phút phải trực',
    minutesCovered: 'Số phút có người liên lạc được',
    minutesMissing: 'Số phút bỏ trống',
    shifts: 'Số ca',
    doubleBookings: 'Số lần một người trực hai nơi',
  },
  refusals: {
    'no-times': 'Không thấy cột giờ trực. Cần “Từ” và “Đến”, hoặc “Ngày trực” với “Từ giờ” và “Đến giờ”.',
    'no-start': 'Không đọc được lúc bắt đầu: “{value}”. Ghi như 17:00 2/9/2024.',
    'no-end': 'Không đọc được lúc kết thúc: “{value}”. Ghi như 7:30 3/9/2024.',
    'ends-before-start': 'Ca kết thúc trước khi bắt đầu: “{value}”. Sửa ngày hoặc giờ kết thúc.',
  },
  form: {
    coverage: 'Thời gian đã có người trực: {covered:minutes} trên {total:minutes}',
    wholeUnit: 'Cả đơn vị',
    noGap: 'Phút nào cũng có người liên lạc được.',
    gaps: 'Còn bỏ trống:',
    noWindow: 'Văn bản chưa định thời gian phải trực.',
    moreDays: 'Chỉ vẽ {shown} ngày đầu trong {days} ngày.',
    day: '{day:date}: có người trực {covered:minutes}',
  },
} as const satisfies ControlWords;

const en = {
  title: 'Duty roster',
  summary: 'Put people on duty for the whole time that was ordered, so that somebody can always be reached.',
  proof: 'The roster: post, person, telephone, from when to when. The machine computes every minute.',
  fields: {
    claim: {
      label: 'What the unit says of itself',
      options: { met: 'Fully manned', partly: 'Manned in part', 'not-met': 'Not manned yet' },
    },
    shifts: {
      label: 'Shifts',
      hint: 'One row for one person and one shift. A shift past midnight ends on the next day.',
    },
    'shifts.post': { label: 'Post' },
    'shifts.person': { label: 'Person on duty' },
    'shifts.phone': { label: 'Telephone' },
    'shifts.from': { label: 'From' },
    'shifts.to': { label: 'To' },
  },
  parameters: {
    window: { label: 'Time to be manned' },
    'window.from': { label: 'From' },
    'window.to': { label: 'To', hint: 'This minute need no longer be manned.' },
    posts: { label: 'Posts to be manned', hint: 'Leave empty if the unit is one post.' },
    mayShareOnePerson: { label: 'One person may stand at several posts at once' },
  },
  findings: {
    'no-window': 'The time to be manned has not been set, so nobody can tell whether it is.',
    'window-reversed': 'The time to be manned runs backwards: from {from:instant} to {to:instant}.',
    'no-roster': 'The unit has not sent a roster.',
    gap: 'Nobody can be reached from {from:instant} to {to:instant} ({minutes:minutes}).',
    'double-booked':
      '{person} stands at two posts at once (“{one}” and “{other}”, rows {lines}) from {from:instant} to {to:instant}.',
    'shift-incomplete': 'Row {line} lacks the person or the times, so it is not counted.',
    'shift-reversed': 'Row {line} ({person}) does not end after it starts, so it is not counted.',
    unreachable:
      'Row {line}: {person} has no telephone number that can be dialled, so the shift is not counted.',
    'outside-window': 'Row {line}: the shift of {person} lies outside the time to be manned.',
    'unknown-post': 'The post “{post}” was not asked for, so its shifts are not counted.',
  },
  figures: {
    minutesTotal: 'Minutes to be manned',
    minutesCovered: 'Minutes with somebody who can be reached',
    minutesMissing: 'Minutes without',
    shifts: 'Shifts',
    doubleBookings: 'Times that one person is in two places',
  },
  refusals: {
    'no-times':
      'There are no columns for the times: “From” and “To”, or “Day” with “From hour” and “To hour”.',
    'no-start': 'The start cannot be read: “{value}”. Write it as 17:00 2/9/2024.',
    'no-end': 'The end cannot be read: “{value}”. Write it as 7:30 3/9/2024.',
    'ends-before-start': 'The shift ends before it starts: “{value}”. Mend the day or the time of the end.',
  },
  form: {
    coverage: 'Manned: {covered:minutes} of {total:minutes}',
    wholeUnit: 'The whole unit',
    noGap: 'Somebody can be reached at every minute.',
    gaps: 'Still without anybody:',
    noWindow: 'The dispatch does not set the time to be manned.',
    moreDays: 'Only the first {shown} of {days} days are drawn.',
    day: '{day:date}: manned for {covered:minutes}',
  },
} satisfies Translated<typeof vi>;

export const words: Words = { vi, en };
