// Every state that a page can show, and the family of colour it belongs to. Grey is what nobody has looked at.
import type { Words } from '../words/index.ts';

export type State = keyof Words['ui']['state'];
export type Tone = 'met' | 'partly' | 'not-met' | 'unseen' | 'calm' | 'needed' | 'clash';

export const toneOf: Record<State, Tone> = {
  met: 'met',
  partly: 'partly',
  'not-met': 'not-met',
  unknown: 'unseen',
  pending: 'calm',
  delivered: 'unseen',
  opened: 'calm',
  acknowledged: 'calm',
  reported: 'calm',
  judged: 'calm',
  silent: 'unseen',
  overdue: 'not-met',
  late: 'partly',
  returned: 'needed',
  extended: 'calm',
  exempt: 'unseen',
  'no-deadline': 'unseen',
  claimed: 'calm',
  checked: 'calm',
  witnessed: 'calm',
  contradiction: 'clash',
  'not-assigned': 'unseen',
};

export const states = Object.keys(toneOf) as State[];
