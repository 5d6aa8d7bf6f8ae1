// The small shapes that stand beside words: states and a few signs, drawn on a 16-unit square.
import type { ReactNode } from 'react';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const cut = { ...line, stroke: 'var(--glyph-cut, var(--paper))', strokeWidth: 1.8 } as const;
const ring = <circle cx="8" cy="8" r="6.2" {...line} />;
/** Four rising steps of which `count` are climbed: delivered, opened, acknowledged, reported. */
const steps = (count: number) =>
  [0, 1, 2, 3].map((step) => (
    <rect
      key={step}
      x={1.4 + step * 3.5}
      y={10.4 - step * 2.7}
      width="2.6"
      height={4 + step * 2.7}
      rx=".6"
      {...(step < count ? { fill: 'currentColor' } : { ...line, strokeWidth: 1 })}
    />
  ));

const shapes = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.7" {...cut} />
    </>
  ),
  partly: (
    <>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  'not-met': (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" fill="currentColor" />
      <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" {...cut} />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.4" {...line} strokeDasharray="2.3 2.2" strokeWidth="1.4" />
      <path d="M6.3 6.5A1.8 1.8 0 1 1 8 8.6v.6M8 11.2v.1" {...line} strokeWidth="1.4" />
    </>
  ),
  pending: (
    <>
      {ring}
      <path d="M4.8 8h.1M8 8h.1m3.1 0h.1" {...line} strokeWidth="2" />
    </>
  ),
  delivered: steps(1),
  opened: steps(2),
  acknowledged: steps(3),
  reported: steps(4),
  judged: <path d="M8 2v11M4 13.5h8M2 9l2-5 2 5zm8 0 2-5 2 5zM4 4h8" {...line} strokeWidth="1.3" />,
  silent: (
    <>
      <path d="M2 3h12v8H7l-3 2.6V11H2z" {...line} strokeWidth="1.4" strokeDasharray="2.6 1.8" />
      <path d="M5.5 7h5" {...line} strokeWidth="1.4" />
    </>
  ),
  overdue: (
    <>
      <path d="M8 1.2 15.3 14.4H.7z" fill="currentColor" />
      <path d="M8 6.2v3.6M8 12v.1" {...cut} />
    </>
  ),
  late: (
    <>
      {ring}
      <path d="M8 4.4V8l2.6 1.7" {...line} />
    </>
  ),
  returned: <path d="M6 2.8 2.6 6 6 9.2M3 6h6.6a3.6 3.6 0 0 1 0 7.2H6" {...line} />,
  extended: <path d="M1.8 8h8M7 4.8 10.2 8 7 11.2M13.8 3v10" {...line} />,
  exempt: (
    <>
      {ring}
      <path d="m3.7 12.3 8.6-8.6" {...line} />
    </>
  ),
  'no-deadline': (
    <path
      d="M8 8c-1.3-2-2.2-2.8-3.6-2.8a2.8 2.8 0 0 0 0 5.6C5.8 10.8 6.7 10 8 8s2.2-2.8 3.6-2.8a2.8 2.8 0 0 1 0 5.6C10.2 10.8 9.3 10 8 8z"
      {...line}
      strokeWidth="1.5"
    />
  ),
  claimed: <path d="m2 14 .8-3.4 8-8 2.6 2.6-8 8zM9 4.4 11.6 7" {...line} strokeWidth="1.4" />,
  checked: (
    <>
      <circle cx="6.8" cy="6.8" r="5" {...line} strokeWidth="1.5" />
      <path d="m10.6 10.6 4 4M4.7 6.9l1.5 1.5 2.8-3" {...line} strokeWidth="1.5" />
    </>
  ),
  witnessed: (
    <>
      <path d="M1 8s2.6-4.4 7-4.4S15 8 15 8s-2.6 4.4-7 4.4S1 8 1 8z" {...line} strokeWidth="1.4" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  contradiction: <path d="M2.5 5.8h11m-11 4.4h11M11 2 5 14" {...line} strokeWidth="1.7" />,
  'not-assigned': <path d="M6.5 8h3" {...line} strokeWidth="1.2" />,
  note: (
    <>
      {ring}
      <path d="M8 7.4v3.4M8 5v.1" {...line} />
    </>
  ),
  beam: (
    <>
      <path d="M6.2 5.5h3.6l1.2 9H5z" fill="currentColor" />
      <path
        d="M6.4 2.2h3.2v2.2H6.4zM4.5 3.3 1 2m3.5 1.3L1 5m10.5-1.7L15 2m-3.5 1.3L15 5"
        {...line}
        strokeWidth="1.3"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof shapes;

/** Decoration only: the word beside it carries the meaning. */
export function Glyph({ name, size = 16 }: { name: GlyphName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
