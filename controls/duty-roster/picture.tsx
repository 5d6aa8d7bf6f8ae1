// A bar for each day of the window: what is manned, and what is not, for one post.
import { type ControlWords, civilDay, fill, type Language, MINUTE, startOfDay, writeDate } from '../kit.ts';
import type { PostCoverage } from './coverage.ts';
import { clip, type Interval, lengthOf } from './intervals.ts';

const DAY = 86_400_000;
const MOST_DAYS = 31;
const HEIGHT = 22;
const LEFT = 90;
const WIDTH = 720;

type PictureProps = { post: PostCoverage; window: Interval; words: ControlWords; language: Language };

const daysOf = (window: Interval): Interval[] => {
  const first = startOfDay(civilDay(new Date(window.from)))!.getTime();
  const count = Math.min(MOST_DAYS, Math.ceil((window.to - first) / DAY));
  return Array.from({ length: count }, (_, at) => ({ from: first + at * DAY, to: first + (at + 1) * DAY }));
};

/** Covered and missing differ in shape (solid, hatched outline) as well as in class; each bar tells its sum. */
export function CoveragePicture({ post, window, words, language }: PictureProps) {
  const days = daysOf(window);
  const all = Math.ceil((window.to - days[0]!.from) / DAY);
  const name = post.post ?? words.form.wholeUnit ?? '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, and must be reachable by keyboard.
    <figure className="hd-coverage" tabIndex={0}>
      <figcaption>{name}</figcaption>
      <svg role="img" aria-label={name} viewBox={`0 0 ${LEFT + WIDTH} ${days.length * HEIGHT + 18}`}>
        {[0, 6, 12, 18, 24].map((hour) => (
          <text
            key={hour}
            className="hd-coverage-hour"
            x={LEFT + (hour / 24) * WIDTH}
            y={12}
            textAnchor="middle"
          >
            {hour}h
          </text>
        ))}
        {days.map((day, at) => (
          <g key={day.from} transform={`translate(0 ${18 + at * HEIGHT})`}>
            <title>
              {fill(
                words.form.day ?? '',
                {
                  day: new Date(day.from).toISOString(),
                  covered: Math.floor(lengthOf(clip(post.covered, day)) / MINUTE),
                },
                language,
              )}
            </title>
            <text className="hd-coverage-day" x={0} y={14}>
              {writeDate(new Date(day.from))}
            </text>
            <Bars intervals={clip(post.gaps, day)} day={day} name="gap" />
            <Bars intervals={clip(post.covered, day)} day={day} name="covered" />
          </g>
        ))}
      </svg>
      {all > days.length ? (
        <p className="hd-hint">
          {fill(words.form.moreDays ?? '', { shown: days.length, days: all }, language)}
        </p>
      ) : null}
    </figure>
  );
}

/** Colour comes from the page's stylesheet; the outline and the dashes are there without it. */
const Bars = ({ intervals, day, name }: { intervals: Interval[]; day: Interval; name: 'gap' | 'covered' }) =>
  intervals.map(({ from, to }) => (
    <rect
      key={from}
      className={`hd-coverage-${name}`}
      x={LEFT + ((from - day.from) / DAY) * WIDTH}
      y={2}
      width={Math.max(1, ((to - from) / DAY) * WIDTH)}
      height={HEIGHT - 6}
      fill={name === 'covered' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeDasharray={name === 'gap' ? '3 3' : undefined}
    />
  ));
