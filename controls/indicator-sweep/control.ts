// The sweep: which machines talk to the addresses that the list warns of, and what became of them.
import { defineControl } from '../kit.ts';
import { check, claimOutcome } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { rollUp } from './roll-up.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'indicator-sweep',
  sources: [{ dispatch: '004', clause: '2' }],
  asks: [
    'rà quét chỉ báo tấn công',
    'chỉ báo tấn công',
    'kết nối đến các địa chỉ độc hại',
    'địa chỉ IP, tên miền độc hại',
    'máy tính nhiễm mã độc',
    'xử lý các máy tính, thiết bị',
    'làm sạch mã độc',
  ],
  answeredBy: 'unit',
  basis: 'measured',
  evidence,
  parameters,
  words,
  parametersMayChange: true,
  parametersSetLater: ['listTakenOffAt', 'listTakenOffWhy'],
  // Days in which to sweep are not the days of the logs to be swept.
  overDays: ({ from, to, areWhenToWork }) => (areWhenToWork ? {} : { windowFrom: from, windowTo: to }),
  lacks: ({ windowFrom, windowTo }) => (windowFrom && windowTo ? null : 'no-window'),
  staysInUnit: ['machines.*.name', 'machines.*.whatWasDone', 'sweeps.*.files.*.name'],
  check,
  claimOutcome,
  importRows,
  rollUp,
});
