// The desk of the review: the source on the left, what was read of it on the right, every act on a key.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { DispatchDetail, SourceLine } from '../../../../dispatch/answers.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { holds, type Span } from '../places.ts';
import { actsFor, type Opened, type RowContext } from './acts-for.tsx';
import { KeyStrip, KeyTable, ReviewBar, useKeyTable } from './bar.tsx';
import { useKeys } from './keys.ts';
import { ReviewRow } from './row.tsx';
import { isOpen, leftOf, nextOpen, type Row, rowAt, rowsOf, type Section } from './rows.ts';
import { sayField } from './say.ts';
import { useSelectionIn } from './selection.ts';
import { hasPictures, Source, type SourceView, useSourceLines } from './source.tsx';
import { type ToSend, undoingOf, useReview } from './use-review.ts';
import './review.css';

export function ReviewDesk({ dispatch }: { dispatch: DispatchDetail }) {
  const words = useWords('dispatch').review;
  const held = useReview(dispatch.id);
  if (!held.review)
    return (
      <>
        <ErrorPanel error={held.query.error} onRetry={() => void held.query.refetch()} />
        {held.query.isPending && <Skeleton words={words.opening} lines={8} />}
      </>
    );
  return <Desk dispatch={dispatch} held={held} review={held.review} />;
}

interface DeskProps {
  dispatch: DispatchDetail;
  held: ReturnType<typeof useReview>;
  review: Review;
}

function Desk({ dispatch, held, review }: DeskProps) {
  const words = useWords('dispatch');
  const { can } = useSession();
  const mayWrite = can('dispatch.write');
  const { pending, error, send } = held;
  const rows = useMemo(() => rowsOf(review), [review]);
  const [activeId, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [pointed, setPointed] = useState<Row | null>(null);
  const [sought, seek] = useState<Span | null>(null);
  const [side, setSide] = useState<'source' | 'items'>('items');
  const { pages } = review.reading.quality;
  const [view, setView] = useState<SourceView>(hasPictures(pages) ? 'image' : 'text');
  const lines = useSourceLines(dispatch.id);
  const desk = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [selected, dropSelection] = useSelectionIn(pane);
  const help = useKeyTable();

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
    ...{ review, rows, selected, opened, open, decide, dropSelection, visit },
    add: (id) => setOpened({ kind: 'edit', id, takes: false }),
    close: () => setOpened(null),
  };
  useKeys(!help.isOpen, (act) => {
    if (act === 'help') return help.open();
    if (act === 'source') return hasPictures(pages) && setView(view === 'image' ? 'text' : 'image');
    if (act === 'next' || act === 'previous') return step(act === 'next' ? 1 : -1);
    if (!mayWrite) return;
    if (act === 'undo') return undo();
    if (act === 'accept-rest') return acceptRest();
    // The first Enter only shows what it would accept.
    if (!active) return go(first);
    const { acts } = actsFor(active, context);
    const { duty } = acts;
    const todo = {
      accept: acts.accept,
      edit: acts.edit,
      unknown: acts.leave,
      take: acts.take,
      split: duty?.split,
      join: duty?.join,
      up: duty?.up,
      down: duty?.down,
    }[act];
    todo?.();
  });

  const point = (line: SourceLine | null) => setPointed(line && rowAt(rows, line.page, line.line));
  const pick = (line: SourceLine) => {
    if (document.getSelection()?.toString()) return;
    go(rowAt(rows, line.page, line.line), false);
    setSide('items');
  };
  const aidOf = (row: Row) =>
    lines.data?.lines
      .filter((line) => holds(row.span, line))
      .flatMap((line) => line.aid ?? [])
      .join(' ') || null;
  const listed = (section: Section) => (
    <ol className="hd-items">
      {rows
        .filter((row) => row.section === section)
        .map((row) => {
          const { acts, form } = actsFor(row, context);
          return (
            <ReviewRow
              key={row.id}
              row={row}
              review={review}
              isActive={row.id === activeId}
              isPointed={pointed?.id === row.id}
              isSending={pending.includes(row.item.field)}
              aid={aidOf(row)}
              selected={selected}
              acts={mayWrite ? acts : null}
              open={opened?.id === row.id ? form : null}
              onActivate={() => row.id !== activeId && go(row, false)}
              onPoint={(isOver) => {
                setPointed(isOver ? row : null);
                if (isOver && opened === null) seek(row.span);
              }}
            />
          );
        })}
    </ol>
  );
  const count = (section: Section) => rows.filter((row) => row.section === section).length;
  const adding = (['addressees', 'bases', 'obligations', 'contacts', 'distribution'] as const).map(
    (list) => `${list}/+`,
  );
  return (
    <div className="hd-review" data-side={side} ref={desk}>
      <fieldset className="hd-review__sides hd-no-print">
        <legend className="hd-only-read">{words.review.sides}</legend>
        <Button aria-pressed={side === 'source'} onClick={() => setSide('source')}>
          {words.review.sideSource}
        </Button>
        <Button aria-pressed={side === 'items'} onClick={() => setSide('items')}>
          {words.review.sideItems}
        </Button>
      </fieldset>
      <div className="hd-beside">
        <Source
          dispatchId={dispatch.id}
          {...{ pane, lines, pages, view, sought }}
          onView={setView}
          marks={rows.flatMap(({ span }) => span ?? [])}
          active={[active?.span, pointed?.span].flatMap((span) => span ?? [])}
          onPoint={point}
          onPick={pick}
        />
        <section className="hd-beside__read" aria-label={words.review.title}>
          <ReviewBar
            left={left}
            isSending={pending.length > 0}
            mayWrite={mayWrite}
            canUndo={undoingOf(review).length > 0}
            onUndo={undo}
            onAcceptRest={acceptRest}
          />
          {mayWrite && <KeyStrip onHelp={help.open} />}
          {error && (
            <ErrorPanel
              error={error.cause}
              title={`${words.review.wrongTitle}: ${sayField(error.field, review, words)}`}
            />
          )}
          {dispatch.directive && <Notice>{words.review.draftStands}</Notice>}
          <h2>{words.look}</h2>
          {count('look') > 0 ? listed('look') : <p className="hd-soft">{words.review.lookEmpty}</p>}
          <h2>{words.duties({ count: String(review.reading.obligations.length) })}</h2>
          {count('duties') > 0 ? (
            listed('duties')
          ) : (
            <p className="hd-soft">
              {review.reading.isDirective.value ? words.noDuties : words.notDirective}{' '}
              {review.reading.isDirective.reason}
            </p>
          )}
          <SureRows isOpen={active?.section === 'sure'} count={count('sure')}>
            {listed('sure')}
            {mayWrite && (
              <div className="hd-row hd-no-print">
                {adding.map((field) => (
                  <AddEntry key={field} field={field} context={context} />
                ))}
              </div>
            )}
          </SureRows>
        </section>
      </div>
      <KeyTable open={help.isOpen} onClose={help.close} />
    </div>
  );
}

function SureRows({
  isOpen: mustBeOpen,
  count,
  children,
}: {
  isOpen: boolean;
  count: number;
  children: ReactNode;
}) {
  const words = useWords('dispatch').review;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="hd-review__sure"
      open={isOpen || mustBeOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{words.sure({ count: String(count) })}</h2>
      </summary>
      {children}
    </details>
  );
}

function AddEntry({ field, context }: { field: string; context: RowContext }) {
  const words = useWords('dispatch');
  const { opened, review } = context;
  const row: Row = {
    id: `add:${field}`,
    section: 'sure',
    span: null,
    item: { field, cause: 'sure', about: [], page: null, lines: null, box: null, raw: null, decided: null },
  };
  const name = sayField(field.replace('/+', ''), review, words);
  if (opened?.id === row.id) return <div className="hd-review__adding">{actsFor(row, context).form}</div>;
  return (
    <Button small kind="bare" onClick={() => context.add(row.id)}>
      {words.review.add}: {name}
    </Button>
  );
}
