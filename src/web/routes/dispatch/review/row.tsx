// One row of the review: what it is, its value, why it is to be looked at, what was decided, and the acts while it is in focus.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Anchor } from '../../../../dispatch/contract.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { whyNot } from '../../../../dispatch/why-not.ts';
import { writeCivilDate } from '../../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { DutyNotes } from './duty-notes.tsx';
import { entryOf, partsOf, type Row } from './rows.ts';
import { sayField, sayValue } from './say.ts';

export interface RowActs {
  accept: () => void;
  edit: (() => void) | null;
  leave: (() => void) | null;
  take: (() => void) | null;
  duty: {
    split: () => void;
    join: (() => void) | null;
    up: (() => void) | null;
    down: (() => void) | null;
  } | null;
}

interface ReviewRowProps {
  row: Row;
  review: Review;
  isActive: boolean;
  isPointed: boolean;
  isSending: boolean;
  aid: string | null;
  selected: Anchor | null;
  acts: RowActs | null;
  /** The form or the splitter, in place of the acts. */
  open: ReactNode;
  onActivate: () => void;
  onPoint: (isOver: boolean) => void;
}

export function ReviewRow(props: ReviewRowProps) {
  const { row, review, isActive, isPointed, isSending, aid, acts, open, onActivate, onPoint } = props;
  const words = useWords('dispatch');
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { item } = row;
  const look = [
    'hd-item',
    isActive && 'is-active',
    isPointed && 'is-pointed',
    item.decided && 'is-decided',
    item.cause !== 'sure' && !item.decided && 'is-needed',
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the whole review.
    <li
      ref={element}
      className={look.filter(Boolean).join(' ')}
      aria-current={isActive ? 'true' : undefined}
      data-row={row.id}
      onClick={onActivate}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
    >
      <div className="hd-item__head">
        <span className="hd-item__name">
          {!item.field.startsWith('contradictions/') && sayField(item.field, review, words)}
        </span>
        <ItemState item={item} isSending={isSending} />
      </div>
      {(!open || item.field.startsWith('contradictions')) && <ItemValue row={row} review={review} />}
      {aid && (
        <p className="hd-small hd-review__aid" title={words.review.aid}>
          {words.review.aidShort}: <em>{aid}</em>
        </p>
      )}
      {open ?? (isActive && acts && <Acts acts={acts} selected={props.selected} />)}
    </li>
  );
}

function ItemState({ item, isSending }: { item: Row['item']; isSending: boolean }) {
  const words = useWords('dispatch').review;
  if (isSending) return <span className="hd-small hd-soft">{words.sending}</span>;
  if (item.decided)
    return (
      <span className="hd-small hd-item__done">
        <Glyph name="checked" /> {item.isSettled ? words.settled : words.decided[item.decided.kind]}
      </span>
    );
  if (item.cause === 'sure') return null;
  return (
    <span className="hd-small hd-item__cause">
      <Glyph name="beam" /> {words.cause[item.cause]}
    </span>
  );
}

function ItemValue({ row, review }: { row: Row; review: Review }) {
  const words = useWords('dispatch');
  const language = useLanguage();
  const { item } = row;
  const [head, key, facet] = partsOf(item.field);
  if (head === 'contradictions') {
    const found = review.reading.contradictions[Number(key)];
    return (
      <>
        <p>{withDates(found?.explanation[language])}</p>
        {found?.suggestion && (
          <p className="hd-small">
            {words.suggestion}: {withDates(found.suggestion[language])}
          </p>
        )}
        {item.about.length > 0 && (
          <p className="hd-small hd-soft">
            {words.review.about}:{' '}
            {item.about
              .map(
                (field) =>
                  `${sayField(field, review, words)} (${short(sayValue(field, review, words) ?? words.unknown)})`,
              )
              .join('; ')}
          </p>
        )}
      </>
    );
  }
  if (head === 'pages') {
    const page = review.reading.quality.pages.find((each) => String(each.page) === key);
    return (
      <p>
        {page?.problem ? words.review.failedPage({ why: page.problem[language] }) : words.review.garbledPage}
      </p>
    );
  }
  const value = sayValue(item.field, review, words);
  const duty = head === 'obligations' && !facet ? entryOf(review, 'obligations', key) : undefined;
  return (
    <>
      <p className="hd-item__value">{value ?? <em className="hd-soft">{words.unknown}</em>}</p>
      {duty ? <DutyNotes duty={duty} /> : <Doubts row={row} review={review} value={value} />}
    </>
  );
}

/** Sentences of the reader carry days as they are kept; people are shown 26/9/2022. */
const withDates = (sentence = '') => sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => writeCivilDate(day));
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Why there is no value, or a doubtful one, and what the source says there. */
function Doubts({ row, review, value }: { row: Row; review: Review; value: string | null }) {
  const words = useWords('dispatch');
  const language = useLanguage();
  const { item } = row;
  if (item.decided || item.cause === 'sure') return null;
  const field = review.reading[item.field as 'number'] as {
    reason?: string | null;
    confidence?: number;
  } | null;
  const reason = field && typeof field === 'object' && 'reason' in field ? field.reason : null;
  const confidence = field && typeof field === 'object' && 'confidence' in field ? field.confidence : 1;
  const raw = item.raw?.replace(/\s+/g, ' ').trim();
  const said = [
    item.field === 'isDirective' && whyNot(review.reading.isDirective, language),
    reason && words.reason[reason as keyof typeof words.reason],
    value !== null && confidence !== undefined && confidence < 1
      ? words.unsure({ percent: String(Math.round(confidence * 100)) })
      : null,
    raw && raw !== value ? words.asWritten({ raw: raw.length > 160 ? `${raw.slice(0, 160)}…` : raw }) : null,
  ].filter(Boolean);
  return said.length > 0 ? <p className="hd-small hd-soft">{said.join('; ')}</p> : null;
}

function Acts({ acts, selected }: { acts: RowActs; selected: Anchor | null }) {
  const words = useWords('dispatch').review;
  const { duty } = acts;
  return (
    <div className="hd-row hd-no-print hd-item__acts">
      <Act label={words.accept} keys="Enter" onClick={acts.accept} />
      <Act label={words.edit} keys="E" onClick={acts.edit} />
      <Act label={words.leave} keys="U" onClick={acts.leave} />
      {selected && <Act label={words.take} keys="T" onClick={acts.take} />}
      {duty && (
        <>
          <Act label={words.split} keys="S" onClick={duty.split} />
          <Act label={words.join} keys="M" onClick={duty.join} />
          <Act label={words.up} keys="Alt+↑" onClick={duty.up} />
          <Act label={words.down} keys="Alt+↓" onClick={duty.down} />
        </>
      )}
    </div>
  );
}

function Act({ label, keys, onClick }: { label: string; keys: string; onClick: (() => void) | null }) {
  if (!onClick) return null;
  return (
    <Button
      small
      kind="bare"
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      {label} <KeyHint keys={keys} />
    </Button>
  );
}
