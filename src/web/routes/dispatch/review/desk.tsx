// The desk of the review: the source on the left, what was read of it on the right, every act on a key.
import { useRef, useState } from 'react';
import type { DispatchDetail, SourceLine } from '../../../../dispatch/answers.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { whyNot } from '../../../../dispatch/why-not.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { holds } from '../places.ts';
import { actsFor } from './acts-for.tsx';
import { KeyStrip, KeyTable, ReviewBar, useKeyTable } from './bar.tsx';
import { useKeys } from './keys.ts';
import { ReviewRow } from './row.tsx';
import { type Row, rowAt, type Section } from './rows.ts';
import { sayField } from './say.ts';
import { useSelectionIn } from './selection.ts';
import { hasPictures, Source, type SourceView, useSourceLines } from './source.tsx';
import { AddEntries, SureRows } from './sure-rows.tsx';
import { undoingOf, useReview } from './use-review.ts';
import { useSteering } from './use-steering.ts';
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
  const language = useLanguage();
  const { can } = useSession();
  const mayWrite = can('dispatch.write');
  const { pending, error } = held;
  const [pointed, setPointed] = useState<Row | null>(null);
  const [side, setSide] = useState<'source' | 'items'>('items');
  const { pages } = review.reading.quality;
  const [view, setView] = useState<SourceView>(hasPictures(pages) ? 'image' : 'text');
  const lines = useSourceLines(dispatch.id);
  const desk = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [selected, dropSelection] = useSelectionIn(pane);
  const help = useKeyTable();
  const steering = useSteering(review, held, { selected, dropSelection }, desk);
  const { rows, active, activeId, opened, first, sought, left, context, seek, go, step, undo, acceptRest } =
    steering;

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
            onHelp={help.open}
          />
          {mayWrite && <KeyStrip />}
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
              {whyNot(review.reading.isDirective, language)}
            </p>
          )}
          <SureRows isOpen={active?.section === 'sure'} count={count('sure')}>
            {listed('sure')}
            {mayWrite && <AddEntries context={context} />}
          </SureRows>
        </section>
      </div>
      <KeyTable open={help.isOpen} onClose={help.close} />
    </div>
  );
}
