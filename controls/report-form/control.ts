// The report form: what a dispatch's appendix asks to be filled in and sent up.
import { defineControl } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { rollUp } from './roll-up.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'report-form',
  sources: [
    { dispatch: '004', clause: '3' },
    { dispatch: '003', clause: '3' },
  ],
  asks: [
    'báo cáo theo mẫu',
    'báo cáo theo biểu mẫu',
    'mẫu báo cáo',
    'thống kê báo cáo',
    'tổng hợp báo cáo',
    'gửi báo cáo',
  ],
  answeredBy: 'unit',
  basis: 'declared',
  evidence,
  parameters,
  words,
  check,
  importRows,
  rollUp,
});
