// The passage that is selected in the source, with its place; kept while another control takes the focus.
import { type RefObject, useEffect, useState } from 'react';
import type { Anchor } from '../../../../dispatch/contract.ts';

const longest = 5000;

export function useSelectionIn(pane: RefObject<HTMLElement | null>): [Anchor | null, () => void] {
  const [selected, setSelected] = useState<Anchor | null>(null);
  useEffect(() => {
    const look = () => {
      const found = document.getSelection();
      if (!found || !pane.current?.contains(found.anchorNode)) return;
      setSelected(anchorOf(found));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [pane]);
  return [selected, () => setSelected(null)];
}

function anchorOf(selection: Selection): Anchor | null {
  const quote = selection.toString().replace(/\s+/g, ' ').trim().slice(0, longest);
  const [first, last] = [placeOf(selection.anchorNode), placeOf(selection.focusNode)];
  if (quote === '' || !first) return null;
  const isSamePage = last?.page === first.page;
  const lines = [first.line, isSamePage ? last.line : first.line].sort((a, b) => a - b) as [number, number];
  return { page: first.page, lines, box: null, quote };
}

/** `data-place="2:14"` is line 14 of page 2. */
function placeOf(node: Node | null): { page: number; line: number } | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const [page, line] = (element?.closest('[data-place]')?.getAttribute('data-place') ?? '')
    .split(':')
    .map(Number);
  return page && line ? { page, line } : null;
}
