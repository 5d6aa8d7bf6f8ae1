// The source, line by line: what the machine read is marked, what the reader points at stands out.
import { Fragment, useEffect, useRef } from 'react';
import type { SourceLine } from '../../../dispatch/answers.ts';
import { useWords } from '../../language.ts';
import { holds, type Span } from './places.ts';

interface SourcePaneProps {
  lines: readonly SourceLine[];
  /** Everything that the reading took from somewhere. */
  marks: readonly Span[];
  active: Span | null;
  onPoint: (span: Span | null) => void;
  /** Brought into view when it changes. */
  sought: Span | null;
}

export function SourcePane({ lines, marks, active, onPoint, sought }: SourcePaneProps) {
  const words = useWords('dispatch');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = box.current;
    const line = sought && pane?.querySelector<HTMLElement>(`[data-place="${sought.page}:${sought.from}"]`);
    if (!line || !pane) return;
    const isSeen =
      line.offsetTop >= pane.scrollTop &&
      line.offsetTop + line.offsetHeight <= pane.scrollTop + pane.clientHeight;
    if (!isSeen) pane.scrollTo({ top: line.offsetTop - 60, behavior: 'smooth' });
  }, [sought]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="hd-source" ref={box} aria-label={words.source} tabIndex={0}>
      {lines.map((line, at) => {
        const mark = marks.find((span) => holds(span, line)) ?? null;
        const look = holds(active, line) ? 'is-active' : mark ? 'is-read' : undefined;
        return (
          <Fragment key={`${line.page}:${line.line}`}>
            {line.page !== lines[at - 1]?.page && (
              <div className="hd-source__page">{words.page({ page: String(line.page) })}</div>
            )}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only adds to what the entries do by keyboard. */}
            <div
              className={look}
              data-place={`${line.page}:${line.line}`}
              onMouseEnter={() => onPoint(mark)}
              onMouseLeave={() => onPoint(null)}
            >
              {line.shown || '\u00a0'}
            </div>
          </Fragment>
        );
      })}
    </section>
  );
}
