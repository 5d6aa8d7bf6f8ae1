// What the backup control says to people.
import type { ControlWords, Translated, Words } from '../kit.ts';

const yesNoHint = 'Chưa rõ thì để “Chưa rõ”.';

const vi = {
  title: 'Sao lưu 3-2-1 và khôi phục',
  summary:
    'Mỗi hệ thống có 3 bản dữ liệu, trên 2 loại phương tiện, 1 bản ngoại tuyến, và đã thử khôi phục kịp thời.',
  proof:
    'Danh sách bản sao của từng hệ thống và lần thử khôi phục gần nhất. Máy tính 3-2-1 từ số liệu đơn vị khai.',
  fields: {
    claim: {
      label: 'Đơn vị tự đánh giá',
      options: { met: 'Đạt 3-2-1', partly: 'Đạt một phần', 'not-met': 'Chưa đạt' },
    },
    systems: { label: 'Hệ thống thông tin' },
    'systems.name': { label: 'Tên hệ thống' },
    'systems.copies': { label: 'Bản dữ liệu', hint: 'Kể cả bản đang dùng. Mỗi dòng một bản.' },
    'systems.copies.medium': {
      label: 'Loại phương tiện',
      options: {
        disk: 'Ổ đĩa máy chủ',
        nas: 'Thiết bị lưu trữ mạng',
        tape: 'Băng từ',
        optical: 'Đĩa quang',
        removable: 'Ổ cứng rời',
        cloud: 'Đám mây',
      },
    },
    'systems.copies.location': { label: 'Nơi đặt' },
    'systems.copies.isOffline': { label: 'Ngoại tuyến', hint: yesNoHint },
    'systems.copies.isOffsite': { label: 'Đặt ngoài trụ sở', hint: yesNoHint },
    'systems.copies.lastBackupOn': { label: 'Sao lưu gần nhất' },
    'systems.lastDrill': { label: 'Lần thử khôi phục gần nhất' },
    'systems.lastDrill.result': {
      label: 'Kết quả',
      options: {
        restored: 'Khôi phục được toàn bộ',
        partly: 'Khôi phục được một phần',
        failed: 'Không khôi phục được',
        never: 'Chưa thử bao giờ',
      },
    },
    'systems.lastDrill.on': { label: 'Ngày thử' },
    'systems.lastDrill.hours': { label: 'Thời gian khôi phục', unit: 'giờ' },
    'systems.exceptionReason': { label: 'Lý do chưa làm được', hint: 'Nêu khi có nội dung chưa đạt.' },
    attachments: { label: 'Tệp kèm theo', hint: 'Không bắt buộc.' },
  },
  parameters: {
    systems: { label: 'Hệ thống phải có trong báo cáo', hint: 'Để trống nếu đơn vị tự kê.' },
    recoveryHours: { label: 'Phải khôi phục trong', unit: 'giờ' },
    drillMaxAgeDays: { label: 'Lần thử khôi phục không cũ quá', unit: 'ngày' },
  },
  findings: {
    'no-systems': 'Đơn vị chưa kê hệ thống nào.',
    'no-evidence': 'Chưa có thông tin về sao lưu của hệ thống này.',
    'too-few-copies': 'Có {have} bản dữ liệu, cần {need}.',
    'one-kind-of-media': 'Có {have} loại phương tiện, cần {need}.',
    'one-kind-of-media-stated':
      'Mới ghi rõ {have} loại phương tiện, cần {need}; có bản chưa ghi loại phương tiện.',
    'no-offline-copy': 'Không có bản ngoại tuyến (có {have}, cần {need}).',
    'no-offline-copy-stated': 'Chưa rõ có bản ngoại tuyến hay không (ghi rõ {have}, cần {need}).',
    'no-drill-stated': 'Chưa nêu lần thử khôi phục.',
    'never-drilled': 'Chưa thử khôi phục bao giờ.',
    'drill-failed': 'Lần thử gần nhất không khôi phục được toàn bộ.',
    'no-drill-day': 'Chưa ghi ngày thử khôi phục.',
    'drill-too-old': 'Lần thử khôi phục đã qua {days} ngày, cho phép {most} ngày.',
    'drill-ahead': 'Ngày thử khôi phục {on:date} ở sau ngày hôm nay.',
    'no-drill-hours': 'Chưa ghi thời gian khôi phục.',
    'drill-too-slow': 'Khôi phục mất {hours} giờ, cho phép {most} giờ.',
    'backup-ahead': 'Bản {line}: ngày sao lưu {on:date} ở sau ngày hôm nay.',
    'exception-given': 'Đơn vị nêu lý do: {reason}',
    'named-twice': 'Hệ thống “{name}” được kê {times} lần.',
  },
  figures: {
    systems: 'Số hệ thống',
    met: 'Hệ thống đạt',
    notMet: 'Hệ thống không đạt',
    unknown: 'Hệ thống chưa rõ',
  },
  refusals: {
    'drill-differs': 'Hệ thống “{value}” có hai kết quả thử khôi phục khác nhau. Giữ kết quả ở dòng đầu.',
  },
  form: {
    live: '{name}: {copies}/3 bản, {media}/2 loại phương tiện, {offline}/1 bản ngoại tuyến',
    unnamed: 'Hệ thống {row}',
  },
} as const satisfies ControlWords;

const unsure = 'Leave “Not known” if you do not know.';

const en = {
  title: '3-2-1 backup and recovery',
  summary:
    'Each system has 3 copies on 2 kinds of media, 1 of them offline, and a restore that was tried in time.',
  proof:
    'The list of copies of each system and its last restore test. The machine computes 3-2-1 from what you enter.',
  fields: {
    claim: {
      label: 'What the unit says of itself',
      options: { met: 'Satisfies 3-2-1', partly: 'In part', 'not-met': 'Not yet' },
    },
    systems: { label: 'Information systems' },
    'systems.name': { label: 'Name of the system' },
    'systems.copies': { label: 'Copies', hint: 'The one in use counts. One row for each copy.' },
    'systems.copies.medium': {
      label: 'Kind of medium',
      options: {
        disk: 'Server disk',
        nas: 'Network storage',
        tape: 'Tape',
        optical: 'Optical disc',
        removable: 'Removable disk',
        cloud: 'Cloud',
      },
    },
    'systems.copies.location': { label: 'Where it is' },
    'systems.copies.isOffline': { label: 'Offline', hint: unsure },
    'systems.copies.isOffsite': { label: 'Off site', hint: unsure },
    'systems.copies.lastBackupOn': { label: 'Last backup' },
    'systems.lastDrill': { label: 'Last restore test' },
    'systems.lastDrill.result': {
      label: 'Result',
      options: {
        restored: 'Everything came back',
        partly: 'Some of it came back',
        failed: 'It did not come back',
        never: 'Never tried',
      },
    },
    'systems.lastDrill.on': { label: 'Day of the test' },
    'systems.lastDrill.hours': { label: 'Time that it took', unit: 'hours' },
    'systems.exceptionReason': {
      label: 'Why it could not be done',
      hint: 'Fill in when something is not met.',
    },
    attachments: { label: 'Attached files', hint: 'Optional.' },
  },
  parameters: {
    systems: { label: 'Systems that must be reported on', hint: 'Leave empty if the unit lists its own.' },
    recoveryHours: { label: 'To be recovered within', unit: 'hours' },
    drillMaxAgeDays: { label: 'The restore test is no older than', unit: 'days' },
  },
  findings: {
    'no-systems': 'The unit has listed no system.',
    'no-evidence': 'Nothing is said about the backup of this system.',
    'too-few-copies': 'Copies: {have}, needed: {need}.',
    'one-kind-of-media': 'Kinds of media: {have}, needed: {need}.',
    'one-kind-of-media-stated':
      'Kinds of media stated: {have}, needed: {need}; some copies do not say theirs.',
    'no-offline-copy': 'There is no offline copy (have {have}, need {need}).',
    'no-offline-copy-stated': 'It is not known whether a copy is offline (stated {have}, need {need}).',
    'no-drill-stated': 'No restore test is stated.',
    'never-drilled': 'A restore has never been tried.',
    'drill-failed': 'The last restore test did not bring everything back.',
    'no-drill-day': 'The day of the restore test is missing.',
    'drill-too-old': 'The restore test is {days} days old, allowed: {most}.',
    'drill-ahead': 'The day of the restore test {on:date} lies after today.',
    'no-drill-hours': 'The time that the restore took is missing.',
    'drill-too-slow': 'The restore took {hours} hours, allowed: {most}.',
    'backup-ahead': 'Copy {line}: the day of the backup {on:date} lies after today.',
    'exception-given': 'The unit gives a reason: {reason}',
    'named-twice': 'The system “{name}” is listed {times} times.',
  },
  figures: {
    systems: 'Systems',
    met: 'Systems that satisfy it',
    notMet: 'Systems that do not',
    unknown: 'Systems not known',
  },
  refusals: {
    'drill-differs':
      'The system “{value}” has two different restore tests. The one of its first row was kept.',
  },
  form: {
    live: '{name}: copies {copies}/3, kinds of media {media}/2, offline copies {offline}/1',
    unnamed: 'System {row}',
  },
} satisfies Translated<typeof vi>;

export const words: Words = { vi, en };
