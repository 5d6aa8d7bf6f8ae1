// One thing that the machine read, tied to its place: pointing at it shows the place, pointing at the place shows it.
import { createContext, type ReactNode, useContext } from 'react';
import { isSame, type Span } from './places.ts';

interface Pointing {
  active: Span | null;
  point: (span: Span | null) => void;
  seek: (span: Span | null) => void;
}
export const PointingContext = createContext<Pointing>({ active: null, point: () => {}, seek: () => {} });

export function Entry({ span, children }: { span: Span | null; children: ReactNode }) {
  const { active, point, seek } = useContext(PointingContext);
  if (!span) return <div className="hd-entry">{children}</div>;
  const show = () => {
    point(span);
    seek(span);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus and pointing show a place; nothing is pressed.
    <div
      className={isSame(active, span) ? 'hd-entry is-active' : 'hd-entry'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the place in the source must be seen by keyboard too.
      tabIndex={0}
      onMouseEnter={show}
      onMouseLeave={() => point(null)}
      onFocus={show}
      onBlur={() => point(null)}
    >
      {children}
    </div>
  );
}
