// One panel of the day: what it holds, how many, the first few, and where all of them are.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../language.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Count } from '../../ui/number.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface PanelProps {
  title: string;
  /** How many wait; a link where there is a page for them. */
  count?: number | undefined;
  query: Pick<UseQueryResult, 'error' | 'isPending' | 'refetch'>;
  /** The one sentence where nothing waits. */
  none: string;
  isEmpty: boolean;
  more?: ReactNode;
  children?: ReactNode;
}

export function Panel({ title, count, query, none, isEmpty, more, children }: PanelProps) {
  const loading = useWords('report').loading;
  return (
    <section className="hd-panel">
      <header className="hd-panel__head">
        <h2>
          {title}
          {count !== undefined && count > 0 && (
            <span className="hd-panel__count">
              <Count of={count} />
            </span>
          )}
        </h2>
        {more && <div className="hd-small">{more}</div>}
      </header>
      <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton words={loading} lines={3} />}
      {!query.isPending && !query.error && (isEmpty ? <p className="hd-soft">{none}</p> : children)}
    </section>
  );
}

/** The first few of what waits. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className="hd-lines">{children}</ul>;
}

/** One thing that waits: its link, what else to know of it, and a mark or time at its end. */
export function Line({ main, note, end }: { main: ReactNode; note?: ReactNode; end?: ReactNode }) {
  return (
    <li>
      <div>
        <div className="hd-lines__main">{main}</div>
        {note && <div className="hd-soft hd-small">{note}</div>}
      </div>
      {end && <div className="hd-lines__end hd-small">{end}</div>}
    </li>
  );
}
