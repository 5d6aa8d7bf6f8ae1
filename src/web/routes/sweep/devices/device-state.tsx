// The state of a device with colour, shape and word; one that came back says so.
import type { DeviceRow } from '../../../../sweep/device/contract.ts';
import { useWords } from '../../../language.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { type State, toneOf } from '../../../ui/states.ts';
import '../../../ui/state-mark.css';

/** Cleaned and not swept again is no green: nobody has measured it. */
const marks: Record<DeviceRow['state'], State> = {
  found: 'not-met',
  isolating: 'partly',
  cleaned: 'claimed',
  'clean-again': 'met',
  'false-positive': 'exempt',
};

export function DeviceState({ state }: Pick<DeviceRow, 'state'>) {
  const words = useWords('device').state;
  return (
    <span className={`hd-state hd-state--boxed hd-state--${toneOf[marks[state]]}`}>
      <Glyph name={marks[state]} />
      {words[state]}
    </span>
  );
}
