// Backup: 3-2-1 for every information system, and a restore that was tried.
import { defineControl } from '../kit.ts';
import { check, claimOutcome } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'backup',
  sources: [
    { dispatch: '001', clause: '1.h' },
    { dispatch: '002', clause: '2' },
  ],
  asks: [
    'sao lưu',
    'sao lưu 3-2-1',
    'sao lưu dữ liệu',
    'khôi phục hệ thống',
    'khôi phục dữ liệu',
    'ngoại tuyến',
  ],
  answeredBy: 'system-owner',
  basis: 'declared',
  evidence,
  parameters,
  words,
  check,
  claimOutcome,
  importRows,
});
