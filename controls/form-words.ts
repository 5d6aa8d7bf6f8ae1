// What the form generator itself says; everything else comes from the words of a control.
import type { Language } from './contract.ts';

const vi = {
  add: 'Thêm dòng: {label}',
  remove: 'Xóa dòng {row}',
  row: '{label}, dòng {row}',
  number: 'Dòng',
  acts: 'Thao tác',
  none: 'Chưa có dòng nào.',
  choose: '— Chọn —',
  yes: 'Có',
  no: 'Không',
  notStated: 'Chưa rõ',
  addFile: 'Chọn tệp để đính kèm',
  removeFile: 'Bỏ tệp {name}',
  sending: 'Đang gửi {name}…',
  failed: 'Không gửi được {name}. Chọn lại tệp.',
  previous: 'Các dòng trước',
  next: 'Các dòng sau',
  shown: 'Dòng {from}–{to} trong {total}',
  keys: 'Alt và mũi tên lên, xuống để sang dòng khác; Ctrl và Enter để thêm dòng.',
} as const;
const en: Record<keyof typeof vi, string> = {
  add: 'Add a row: {label}',
  remove: 'Remove row {row}',
  row: '{label}, row {row}',
  number: 'Row',
  acts: 'Acts',
  none: 'No rows yet.',
  choose: '— Choose —',
  yes: 'Yes',
  no: 'No',
  notStated: 'Not known',
  addFile: 'Choose a file to attach',
  removeFile: 'Remove the file {name}',
  sending: 'Sending {name}…',
  failed: '{name} could not be sent. Choose the file again.',
  previous: 'Earlier rows',
  next: 'Later rows',
  shown: 'Rows {from}–{to} of {total}',
  keys: 'Alt with the up and down arrows moves between rows; Ctrl and Enter adds a row.',
};
export const formWords: Record<Language, Record<keyof typeof vi, string>> = { vi, en };
