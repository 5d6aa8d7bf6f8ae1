// The source, line by line: what the machine read is marked, what the reader points at stands out.
import { Fragment, useEffect, useRef } from 'react';
import type { SourceLine } from '../../../dispatch/answers.ts';
import { useWords } from '../../language.ts';
import { holds, type Span } from './places.ts';
import type { PageFacts } from './review/page-picture.tsx';

interface SourcePaneProps {
  lines: readonly SourceLine[];
  pages: readonly PageFacts[];
  /** Everything that the reading took from somewhere. */
  marks: readonly Span[];
  active: readonly Span[];
  onPoint: (line: SourceLine | null) => void;
  onPick: (line: SourceLine) => void;
  /** Brought into view when it changes. */
  sought: Span | null;
}

export function SourcePane({ lines, pages, marks, active, onPoint, onPick, sought }: SourcePaneProps) {
  const words = useWords('dispatch');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = box.current;
    const line = sought && pane?.querySelector<HTMLElement>(`[data-place="${sought.page}:${sought.from}"]`);
    if (!line || !pane) return;
    const isSeen =
      line.offsetTop >= pane.scrollTop &&
      line.offsetTop + line.offsetHeight <= pane.scrollTop + pane.clientHeight;
    if (!isSeen) pane.scrollTo({ top: line.offsetTop - pane.clientHeight / 4 });
  }, [sought]);
  const methodOf = (page: number) => {
    const method = pages.find((each) => each.page === page)?.method;
    return method && method !== 'text' ? ` (${words.method[method]})` : '';
  };
  const aided = new Set(lines.filter((line) => line.aid).map((line) => line.page));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="hd-source" ref={box} data-scrolls aria-label={words.source} tabIndex={0}>
      {lines.map((line, at) => {
        const isRead = marks.some((span) => holds(span, line));
        const look = active.some((span) => holds(span, line)) ? 'is-active' : isRead ? 'is-read' : undefined;
        return (
          <Fragment key={`${line.page}:${line.line}`}>
            {line.page !== lines[at - 1]?.page && (
              <div className="hd-source__page">
                {words.page({ page: String(line.page) })}
                {methodOf(line.page)}
                {aided.has(line.page) && <em className="hd-small hd-soft"> {words.review.aidLines}</em>}
              </div>
            )}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only adds to what the rows do by keyboard. */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the rows of the review do the same by keyboard. */}
            <div
              className={look}
              data-place={`${line.page}:${line.line}`}
              onMouseEnter={() => onPoint(line)}
              onMouseLeave={() => onPoint(null)}
              onClick={() => onPick(line)}
            >
              {line.shown || '\u00a0'}
              {line.aid && (
                <em className="hd-source__aid" title={words.review.aid}>
                  {line.aid}
                </em>
              )}
            </div>
          </Fragment>
        );
      })}
    </section>
  );
}
