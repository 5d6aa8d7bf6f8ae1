// The statement: what no other control covers yet, on the word of the unit.
import { defineControl } from '../kit.ts';
import { check, claimOutcome } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'statement',
  sources: [
    { dispatch: '000', clause: '2.b' },
    { dispatch: '001', clause: '2.b' },
    { dispatch: '002', clause: 'closing' },
    { dispatch: '003', clause: '2.1' },
  ],
  asks: [
    'báo cáo kết quả thực hiện',
    'tổ chức triển khai thực hiện',
    'phối hợp thực hiện',
    'chủ động thực hiện',
  ],
  answeredBy: 'unit',
  basis: 'declared',
  evidence,
  parameters,
  words,
  check,
  claimOutcome,
  importRows,
});
