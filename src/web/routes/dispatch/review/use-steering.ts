// Where the review stands: which row is active and open, and what each act does with it.
import { type RefObject, useMemo, useState } from 'react';
import type { Review } from '../../../../dispatch/review/contract.ts';
import type { Span } from '../places.ts';
import type { Opened, RowContext } from './acts-for.tsx';
import { isOpen, leftOf, nextOpen, type Row, rowsOf } from './rows.ts';
import { type ToSend, undoingOf, type useReview } from './use-review.ts';

type Held = Pick<ReturnType<typeof useReview>, 'pending' | 'send'>;
type Selection = Pick<RowContext, 'selected' | 'dropSelection'>;

/** @param desk what is brought into full view by the first step */
export function useSteering(
  review: Review,
  { pending, send }: Held,
  selection: Selection,
  desk: RefObject<HTMLElement | null>,
) {
  const rows = useMemo(() => rowsOf(review), [review]);
  const [activeId, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sought, seek] = useState<Span | null>(null);

  const active = rows.find(({ id }) => id === activeId) ?? null;
  const first = rows.find((row) => isOpen(row, pending)) ?? rows[0] ?? null;
  const go = (row: Row | null, byKey = true) => {
    if (!row) return;
    setActive(row.id);
    setOpened(null);
    seek(row.span);
    // The first step puts source and items into full view, below the bar of the shell.
    if (byKey && activeId === null) desk.current?.scrollIntoView({ block: 'start' });
  };
  const step = (by: number) => {
    const at = active ? rows.indexOf(active) + by : first ? rows.indexOf(first) : 0;
    go(rows[Math.min(Math.max(at, 0), rows.length - 1)] ?? null);
  };
  const advance = () => {
    const next = active && nextOpen(rows, activeId, [...pending, active.item.field]);
    if (next) go(next);
    else setOpened(null);
  };
  const decide = (acts: ToSend, moves = true) => {
    const from = activeId;
    void send(acts).then((isDone) => !isDone && setActive(from));
    if (moves) advance();
    else setOpened(null);
  };
  const open = (kind: Opened['kind'], takes = false) => {
    const row = active ?? first;
    if (!row) return;
    if (!active) go(row);
    setOpened({ kind, id: row.id, takes });
  };
  const left = leftOf(rows);
  const acceptRest = () => {
    const rest = rows.filter((row) => isOpen(row, pending)).map(({ item }) => item.field);
    if (left.look === 0 && rest.length > 0)
      void send([...new Set(rest)].map((field) => ({ kind: 'accepted', field })));
  };
  const undo = () => {
    setOpened(null);
    void send((now) => {
      const acts = undoingOf(now);
      const back = rowsOf(now).find(({ item }) => item.field === acts.at(-1)?.field);
      if (back) setActive(back.id);
      return acts;
    });
  };
  const visit = (field: string) => {
    const row = rows.find(({ item }) => item.field === field);
    if (!row) return;
    go(row);
    setOpened({ kind: 'edit', id: row.id, takes: false });
  };
  const context: RowContext = {
    ...selection,
    ...{ review, rows, opened, open, decide, visit },
    add: (id) => setOpened({ kind: 'edit', id, takes: false }),
    close: () => setOpened(null),
  };
  return { rows, active, activeId, opened, first, sought, left, context, seek, go, step, undo, acceptRest };
}
