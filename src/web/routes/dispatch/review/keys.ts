// The keys of the review: which act each one is, and where they are not listened to.
import { useEffect, useRef } from 'react';

export type KeyAct =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'unknown'
  | 'undo'
  | 'take'
  | 'split'
  | 'join'
  | 'up'
  | 'down'
  | 'accept-rest'
  | 'source'
  | 'help';

const plain: Record<string, KeyAct> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
  e: 'edit',
  u: 'unknown',
  z: 'undo',
  t: 'take',
  s: 'split',
  m: 'join',
  a: 'accept-rest',
  i: 'source',
  '?': 'help',
};
const withAlt: Record<string, KeyAct> = { ArrowUp: 'up', ArrowDown: 'down' };

/** Where keys are somebody else's: in controls, in a dialog, and arrows in a pane that scrolls by them. */
function isTaken(event: KeyboardEvent, act: KeyAct): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]'))
    return true;
  if (act === 'accept' && target.closest('a, button, summary')) return true;
  return event.key.startsWith('Arrow') && !event.altKey && target.closest('[data-scrolls]') !== null;
}

/** The act of a pressed key; null where it is none of the review's. */
export function actOf(event: KeyboardEvent): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.isComposing) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = event.altKey ? withAlt[key] : plain[key];
  return act && !isTaken(event, act) ? act : null;
}

export function useKeys(isOn: boolean, perform: (act: KeyAct) => void): void {
  const latest = useRef(perform);
  latest.current = perform;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? null : actOf(event);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}

/** G drafts the directive, wherever the focus is but in a control. */
export function useDraftKey(isOn: boolean, draft: () => void): void {
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'g' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTaken(event, 'help')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
