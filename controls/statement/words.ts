// What the statement control says to people.
import type { ControlWords, Translated, Words } from '../kit.ts';

const vi = {
  title: 'Đơn vị tự báo cáo',
  summary: 'Đơn vị nói rõ đã làm gì, ngày nào, kiểm chứng bằng cách nào.',
  proof: 'Lời khai của đơn vị, có lãnh đạo ký duyệt. Máy không kiểm tra được nội dung này.',
  fields: {
    status: {
      label: 'Tình trạng thực hiện',
      options: {
        done: 'Đã thực hiện',
        'in-progress': 'Đang thực hiện',
        'not-done': 'Chưa thực hiện',
        'not-applicable': 'Không thuộc phạm vi của đơn vị',
      },
    },
    whatWasDone: { label: 'Đã làm những gì', hint: 'Nêu việc cụ thể, nơi làm, kết quả.' },
    doneOn: { label: 'Ngày hoàn thành' },
    reason: { label: 'Lý do', hint: 'Điền khi chưa thực hiện hoặc không thuộc phạm vi.' },
    howToVerify: { label: 'Kiểm chứng bằng cách nào', hint: 'Số văn bản, đường dẫn, người có thể hỏi.' },
    attachments: { label: 'Tệp kèm theo', hint: 'Không bắt buộc.' },
  },
  parameters: {
    needsDate: { label: 'Bắt buộc có ngày hoàn thành' },
    needsVerification: { label: 'Bắt buộc nêu cách kiểm chứng' },
  },
  findings: {
    'nothing-stated': 'Đơn vị chưa nêu tình trạng thực hiện.',
    'says-not-applicable':
      'Đơn vị cho rằng việc này không thuộc phạm vi của mình (lý do: {reason}). Cơ quan giao việc quyết định miễn hay không.',
    'not-done': 'Đơn vị nêu chưa thực hiện (lý do: {reason}).',
    'in-progress': 'Đơn vị nêu đang thực hiện.',
    'no-description': 'Ghi đã thực hiện nhưng chưa nêu đã làm gì.',
    'no-date': 'Ghi đã thực hiện nhưng chưa có ngày hoàn thành.',
    'date-ahead': 'Ngày hoàn thành {doneOn:date} ở sau ngày hôm nay.',
    'no-verification': 'Chưa nêu cách kiểm chứng.',
  },
  figures: {},
  refusals: {
    'status-unknown': 'Không hiểu tình trạng “{value}”. Ghi Đã thực hiện, Đang thực hiện, Chưa thực hiện.',
    'more-than-one': 'Chỉ nhận một dòng lời khai; dòng này bị bỏ qua.',
  },
  form: {},
} as const satisfies ControlWords;

const en = {
  title: 'Statement by the unit',
  summary: 'The unit says what it did, on what day, and how that can be verified.',
  proof: 'The word of the unit, signed off by its head. A machine cannot check this.',
  fields: {
    status: {
      label: 'State of the work',
      options: {
        done: 'Done',
        'in-progress': 'In progress',
        'not-done': 'Not done',
        'not-applicable': 'Does not concern this unit',
      },
    },
    whatWasDone: { label: 'What was done', hint: 'Name the acts, the place, the result.' },
    doneOn: { label: 'Day of completion' },
    reason: { label: 'Reason', hint: 'Fill in when it is not done or does not concern you.' },
    howToVerify: { label: 'How it can be verified', hint: 'A document number, an address, a person to ask.' },
    attachments: { label: 'Attached files', hint: 'Optional.' },
  },
  parameters: {
    needsDate: { label: 'A day of completion is required' },
    needsVerification: { label: 'A way to verify is required' },
  },
  findings: {
    'nothing-stated': 'The unit has not stated how far it is.',
    'says-not-applicable':
      'The unit holds that this does not concern it (reason: {reason}). The authority decides on an exemption.',
    'not-done': 'The unit states that it is not done (reason: {reason}).',
    'in-progress': 'The unit states that it is in progress.',
    'no-description': 'Stated as done, but not what was done.',
    'no-date': 'Stated as done, but without a day of completion.',
    'date-ahead': 'The day of completion {doneOn:date} lies after today.',
    'no-verification': 'It is not said how this can be verified.',
  },
  figures: {},
  refusals: {
    'status-unknown': 'The state “{value}” is not understood. Write done, in progress or not done.',
    'more-than-one': 'Only one row of a statement is taken; this row was left out.',
  },
  form: {},
} satisfies Translated<typeof vi>;

export const words: Words = { vi, en };
