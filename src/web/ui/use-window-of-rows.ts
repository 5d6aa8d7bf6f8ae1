// Which of many rows are in view, and how much room those above and below take.
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './use-printing.ts';

export interface WindowOfRows {
  from: number;
  /** One past the last row drawn. */
  to: number;
  /** Pixels left out above and below. */
  above: number;
  below: number;
  show: (row: number) => void;
}

/** With `isOn` false, or while printing, all rows are in view. */
export function useWindowOfRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  isOn: boolean,
): WindowOfRows {
  const isPrinting = usePrinting();
  const virtual = useVirtualizer({
    count: isOn ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!isOn || isPrinting) return { from: 0, to: count, above: 0, below: 0, show: () => {} };
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    above: first?.start ?? 0,
    below: last ? virtual.getTotalSize() - last.end : 0,
    show: (row) => virtual.scrollToIndex(row),
  };
}
