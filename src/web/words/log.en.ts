// English words of the log of acts.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './log.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Log',
  lead: 'Who did what, and when. The log is only added to; its checkpoints are signed and kept outside the database.',
  loading: 'Opening the log…',
  column: { at: 'At', who: 'Who', what: 'What', object: 'Object', unit: 'Unit', position: 'No.' },
  system: 'The system',
  waiting: 'to be signed',
  search: 'Search by person, unit, details',
  anyVerb: 'Every act',
  from: 'From',
  to: 'To',
  export: 'Export CSV',
  total: ({ from, to, total }) => `Lines ${from}–${to} of ${total}`,
  older: 'Older',
  newer: 'Newer',
  empty: { title: 'No act matches', text: 'Drop a condition to see more.' },
  verify: 'Verify the log',
  verifying: 'Recomputing the whole log…',
  whole: ({ size }) => `The log is whole: ${size} lines agree with the signed checkpoint.`,
  nothingProved: 'No checkpoint has been signed yet. Wait about a minute and verify again.',
  pending: ({ count }) => `${count} acts were just recorded; the next checkpoint takes them.`,
  signedAt: 'Checkpoint signed at',
  root: 'Root',
  note: 'The signed checkpoint',
  noteHint: 'Compare it with the copy kept elsewhere: letter by letter the same means the same log.',
  broken: 'The log is no longer whole',
  brokenFix:
    'Change nothing in the database, keep things as they are, tell whoever is responsible for security.',
  at: ({ index }) => `Line ${index}.`,
  between: ({ from, to }) => `Among lines ${from} to ${to}.`,
  fault: {
    'act-changed': 'What an act says was altered after it was recorded.',
    'act-missing': 'An act that was recorded is gone.',
    'leaf-missing': 'A place in the log is gone, or taken twice.',
    'root-differs': 'The log differs from its signed checkpoint: acts were added, taken out or moved.',
    truncated: 'The end of the log was cut off.',
    'checkpoint-forged': 'A checkpoint kept outside was not signed by this system.',
    'checkpoints-missing': 'There is no checkpoint outside to compare with.',
  },
};
