// The source beside the review: its pages as pictures where there are any, or its text; each shows where the item in focus stands.
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SourceLine } from '../../../../dispatch/answers.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { holds, type Span } from '../places.ts';
import { SourcePane } from '../source-pane.tsx';
import { type PageFacts, PagePicture } from './page-picture.tsx';

export type SourceView = 'image' | 'text';

export function useSourceLines(dispatchId: string) {
  return useQuery({
    queryKey: ['dispatch', dispatchId, 'text'],
    queryFn: ({ signal }) =>
      api.get<{ lines: SourceLine[] }>(`/api/dispatches/${dispatchId}/text`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Whether the file has pages that can be drawn: text that was typed has none. */
export const hasPictures = (pages: readonly PageFacts[]) => pages.some((page) => page.width && page.height);

interface SourceProps {
  dispatchId: string;
  pane: RefObject<HTMLDivElement | null>;
  lines: ReturnType<typeof useSourceLines>;
  pages: readonly PageFacts[];
  view: SourceView;
  onView: (view: SourceView) => void;
  marks: readonly Span[];
  active: readonly Span[];
  sought: Span | null;
  onPoint: (line: SourceLine | null) => void;
  onPick: (line: SourceLine) => void;
}

const zooms = [0.75, 1, 1.25, 1.5, 2, 3];

export function Source(props: SourceProps) {
  const { dispatchId, pane, lines, pages, view, onView, marks, active, sought, onPoint, onPick } = props;
  const words = useWords('dispatch');
  const [zoom, setZoom] = useState(1);
  const source = lines.data?.lines ?? [];
  const step = (by: number) => setZoom(zooms[zooms.indexOf(zoom) + by] ?? zoom);
  return (
    <div className="hd-beside__source" ref={pane}>
      <div className="hd-review__sourcehead">
        <h2>{words.source}</h2>
        {hasPictures(pages) && (
          <div className="hd-row hd-no-print">
            {view === 'image' && (
              <>
                <Button small kind="bare" aria-label={words.review.zoomOut} onClick={() => step(-1)}>
                  −
                </Button>
                <Button small kind="bare" onClick={() => setZoom(1)}>
                  {words.review.fit}
                </Button>
                <Button small kind="bare" aria-label={words.review.zoomIn} onClick={() => step(1)}>
                  +
                </Button>
              </>
            )}
            <fieldset className="hd-review__views">
              <legend className="hd-only-read">{words.review.view}</legend>
              {(['image', 'text'] as const).map((each) => (
                <Button
                  key={each}
                  small
                  kind="bare"
                  aria-pressed={view === each}
                  onClick={() => onView(each)}
                >
                  {words.review[each]}
                </Button>
              ))}
            </fieldset>
          </div>
        )}
      </div>
      <ErrorPanel error={lines.error} onRetry={() => void lines.refetch()} />
      {view === 'image' ? (
        <Pages {...{ dispatchId, pages, marks, active, sought, onPoint, onPick, zoom }} lines={source} />
      ) : (
        <SourcePane {...{ lines: source, pages, marks, active, sought, onPoint, onPick }} />
      )}
    </div>
  );
}

type PagesProps = Pick<
  SourceProps,
  'dispatchId' | 'pages' | 'marks' | 'active' | 'sought' | 'onPoint' | 'onPick'
> & {
  lines: readonly SourceLine[];
  zoom: number;
};

function Pages({ dispatchId, pages, lines, marks, active, sought, onPoint, onPick, zoom }: PagesProps) {
  const words = useWords('dispatch');
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pane.current && sought) scrollTo(pane.current, sought, lines);
  }, [sought, lines]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="hd-source hd-pages" ref={pane} data-scrolls aria-label={words.source} tabIndex={0}>
      <div style={{ width: `${zoom * 100}%` }}>
        {pages.map((page) => (
          <PagePicture
            key={page.page}
            {...{ dispatchId, page, active, marks, onPoint, onPick }}
            lines={lines.filter((line) => line.page === page.page)}
          />
        ))}
      </div>
    </section>
  );
}

/** Brings the first line of the span into view, or its page where lines have no places. */
function scrollTo(pane: HTMLElement, span: Span, lines: readonly SourceLine[]): void {
  const first = lines.find((line) => holds(span, line) && line.box);
  const place = first && pane.querySelector(`[data-place="${first.page}:${first.line}"]`);
  const target = place ?? pane.querySelector(`[data-page="${span.page}"]`);
  if (!target) return;
  const [seen, at] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  if (at.top >= seen.top + 8 && at.top <= seen.bottom - 60) return;
  pane.scrollBy({ top: at.top - seen.top - seen.height / 4, behavior: 'auto' });
}
