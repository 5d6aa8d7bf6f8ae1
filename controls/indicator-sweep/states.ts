// The states of a machine as people write them.
import { fold } from '../kit.ts';
import { states } from './evidence.ts';

type State = (typeof states)[number];

const spellings: Record<string, State> = {
  'moi phat hien': 'found',
  'phat hien': 'found',
  'chua xu ly': 'found',
  'dang co lap': 'isolating',
  'da co lap': 'isolating',
  'da lam sach': 'cleaned',
  'da xu ly': 'cleaned',
  'da lam sach, quet lai sach': 'clean-again',
  'quet lai sach': 'clean-again',
  'bao nham': 'false-positive',
  'nham lan': 'false-positive',
};

/** Null when nothing is written; `undefined` when it is no state. */
export function stateOf(written: string | null): State | null | undefined {
  if (written === null) return null;
  const folded = fold(written);
  return (
    states.find((state) => state === folded) ??
    (Object.hasOwn(spellings, folded) ? spellings[folded] : undefined)
  );
}
