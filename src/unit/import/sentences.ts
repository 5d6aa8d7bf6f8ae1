// Why a row of a file is refused, in both languages.
import type { Language } from '../../platform/http/problem.ts';
import { codeShapes, kindLabels } from '../words.ts';
import { fieldLabels, type WrongCell } from './columns.ts';

export interface Places {
  line?: number;
  name?: string;
  value?: string;
}
export type Reason =
  | 'twice-in-file'
  | 'code-twice-in-file'
  | 'codes-of-two-units'
  | 'name-of-many'
  | 'name-differs'
  | 'parent-unknown'
  | 'parent-of-many'
  | 'parent-refused'
  | 'under-itself';

const sentences: Record<Language, Record<Reason, (p: Places) => string>> = {
  vi: {
    'twice-in-file': (p) => `Cùng đơn vị với dòng ${p.line}.`,
    'code-twice-in-file': (p) => `Mã ${p.value} đã có ở dòng ${p.line}.`,
    'codes-of-two-units': (p) => `Mã ${p.value} đang là của “${p.name}”, khác đơn vị của dòng này.`,
    'name-of-many': () =>
      'Nhiều đơn vị cùng tên trong danh bạ: hãy ghi thêm mã định danh hoặc đơn vị cấp trên.',
    'name-differs': (p) =>
      `Mã này đang là của “${p.name}”. Nếu đơn vị đổi tên, hãy ghi một lần đổi tên; nếu là tên gọi khác, hãy thêm vào tên gọi khác.`,
    'parent-unknown': (p) => `Không có đơn vị cấp trên “${p.value}” trong danh bạ hay trong tệp.`,
    'parent-of-many': (p) => `Nhiều đơn vị tên “${p.value}”: hãy ghi mã định danh của đơn vị cấp trên.`,
    'parent-refused': (p) => `Dòng của đơn vị cấp trên “${p.value}” bị từ chối.`,
    'under-itself': () => 'Các đơn vị cấp trên nối thành vòng tròn.',
  },
  en: {
    'twice-in-file': (p) => `The same unit as row ${p.line}.`,
    'code-twice-in-file': (p) => `The code ${p.value} stands in row ${p.line} already.`,
    'codes-of-two-units': (p) => `The code ${p.value} belongs to “${p.name}”, not to the unit of this row.`,
    'name-of-many': () => 'Several units have this name: add the agency code or the parent unit.',
    'name-differs': (p) =>
      `This code belongs to “${p.name}”. Where the unit was renamed, record a renaming; where this is another name, add it to the other names.`,
    'parent-unknown': (p) => `There is no parent unit “${p.value}” in the directory or the file.`,
    'parent-of-many': (p) => `Several units are called “${p.value}”: give the parent’s agency code.`,
    'parent-refused': (p) => `The row of the parent unit “${p.value}” is refused.`,
    'under-itself': () => 'The parent units run in a circle.',
  },
};

export const because = (reason: Reason, places: Places, language: Language): string =>
  sentences[language][reason](places);

/** What is wrong with a cell, with the form that it should have. */
export function cellSentence({ field, written }: WrongCell, language: Language): string {
  const label = fieldLabels[language][field];
  const shape =
    field in codeShapes.vi
      ? codeShapes[language][field as keyof typeof codeShapes.vi]
      : shapes[language][field];
  return language === 'vi'
    ? `Cột “${label}”: không hiểu “${written}”. ${shape ?? ''}`.trim()
    : `Column “${label}”: cannot read “${written}”. ${shape ?? ''}`.trim();
}

const shapes: Record<Language, Record<string, string>> = {
  vi: {
    validFrom: 'Ghi ngày như 1/7/2025.',
    validTo: 'Ghi ngày như 1/7/2025, không trước ngày bắt đầu.',
    kind: `Ghi một trong các loại: ${Object.values(kindLabels.vi).join('; ')}.`,
    name: 'Tối đa 300 ký tự.',
  },
  en: {
    validFrom: 'Write days as 1/7/2025.',
    validTo: 'Write days as 1/7/2025, not before the first day.',
    kind: `Write one of the kinds: ${Object.values(kindLabels.en).join('; ')}.`,
    name: 'At most 300 characters.',
  },
};
