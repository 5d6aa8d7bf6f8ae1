// One page of the source as a picture, with its lines laid over it: they can be pointed at, clicked and selected.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SourceLine } from '../../../../dispatch/answers.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { currentLanguage, useWords } from '../../../language.ts';
import { ProblemError, problemOf } from '../../../problem.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { holds, type Span } from '../places.ts';

export type PageFacts = Review['reading']['quality']['pages'][number];
const a4 = { width: 595, height: 842 };
const sizeOf = ({ width, height }: PageFacts) => (width && height ? { width, height } : a4);

/** The page's own address once it is drawn; until then the server answers 202, and is asked again. */
function usePicture(dispatchId: string, page: number, isWanted: boolean) {
  const address = `/api/dispatches/${dispatchId}/pages/${page}`;
  return useQuery({
    queryKey: ['dispatch', dispatchId, 'page', page],
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    async queryFn({ signal }) {
      for (;;) {
        const answer = await fetch(address, { signal, headers: { 'Accept-Language': currentLanguage() } });
        if (answer.ok && answer.status !== 202) return address;
        if (!answer.ok)
          throw new ProblemError(
            problemOf(await answer.json().catch(() => null), answer.status),
            answer.status,
          );
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
  });
}

interface PagePictureProps {
  dispatchId: string;
  page: PageFacts;
  lines: readonly SourceLine[];
  active: readonly Span[];
  marks: readonly Span[];
  onPoint: (line: SourceLine | null) => void;
  onPick: (line: SourceLine) => void;
}

export function PagePicture({ dispatchId, page, lines, active, marks, onPoint, onPick }: PagePictureProps) {
  const words = useWords('dispatch');
  const [isNear, setNear] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const picture = usePicture(dispatchId, page.page, isNear);
  const { width, height } = sizeOf(page);
  const isAside = page.turned % 180 !== 0;
  const [across, down] = isAside ? [height, width] : [width, height];
  const method = page.method === 'text' ? '' : ` (${words.method[page.method]})`;
  return (
    <>
      <p className="hd-small hd-soft">
        {words.page({ page: String(page.page) })}
        {method}
      </p>
      <div className="hd-page" ref={box} data-page={page.page} style={{ aspectRatio: `${across} / ${down}` }}>
        {picture.isError && <ErrorPanel error={picture.error} onRetry={() => void picture.refetch()} />}
        {!picture.data && !picture.isError && (
          <p className="hd-page__wait hd-soft" role="status">
            {words.review.drawing}
          </p>
        )}
        <svg
          viewBox={`0 0 ${across} ${down}`}
          aria-label={words.review.picture({ page: String(page.page) })}
          role="img"
        >
          <g transform={turning(page.turned, width, height)}>
            {picture.data && (
              <image href={picture.data} width={width} height={height} preserveAspectRatio="none" />
            )}
            {lines.map((line) => (
              <LineOver
                key={line.line}
                line={line}
                look={
                  active.some((span) => holds(span, line))
                    ? 'is-active'
                    : marks.some((span) => holds(span, line))
                      ? 'is-read'
                      : ''
                }
                onPoint={onPoint}
                onPick={onPick}
              />
            ))}
          </g>
        </svg>
      </div>
    </>
  );
}

/** Turns what lies on its side upright; degrees clockwise. */
function turning(degrees: number, width: number, height: number): string | undefined {
  if (degrees === 90) return `translate(${height} 0) rotate(90)`;
  if (degrees === 180) return `translate(${width} ${height}) rotate(180)`;
  return degrees === 270 ? `translate(0 ${width}) rotate(270)` : undefined;
}

interface LineOverProps {
  line: SourceLine;
  look: string;
  onPoint: (line: SourceLine | null) => void;
  onPick: (line: SourceLine) => void;
}

function LineOver({ line, look, onPoint, onPick }: LineOverProps) {
  const { box } = line;
  if (!box) return null;
  const [width, height] = [Math.max(box.x1 - box.x0, 1), Math.max(box.y1 - box.y0, 1)];
  // A line of several printed rows has no one height for its letters: it can be clicked, its letters not be selected.
  const isOneRow = height < 30;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows of the review do the same by keyboard.
    <g
      className={`hd-page__line ${look}`}
      data-place={`${line.page}:${line.line}`}
      onMouseEnter={() => onPoint(line)}
      onMouseLeave={() => onPoint(null)}
      onClick={() => onPick(line)}
    >
      <rect x={box.x0 - 2} y={box.y0 - 1} width={width + 4} height={height + 2} />
      {isOneRow && (
        <text
          x={box.x0}
          y={box.y1 - height * 0.22}
          fontSize={height * 0.8}
          textLength={width}
          lengthAdjust="spacingAndGlyphs"
        >
          {line.shown}
        </text>
      )}
    </g>
  );
}
