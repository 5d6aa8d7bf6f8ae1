// Shares of a whole as one bar, with each state's mark, word and number (a link) beneath it.
import type { ReactNode } from 'react';
import { Count } from './number.tsx';
import { StateMark } from './state-mark.tsx';
import { type State, toneOf } from './states.ts';
import './charts.css';

export interface Share {
  state: State;
  count: number;
}
interface StackedBarProps {
  /** What the whole is: "87 đơn vị". */
  label: string;
  shares: readonly Share[];
  /** A `Link` around a number; numbers without what is behind them are not shown as links. */
  link?: (share: Share, number: ReactNode) => ReactNode;
}

export function StackedBar({ label, shares, link }: StackedBarProps) {
  const present = shares.filter((share) => share.count > 0);
  return (
    <figure className="hd-chart">
      <figcaption>{label}</figcaption>
      <Shares shares={present} />
      <ul className="hd-legend">
        {present.map((share) => (
          <li key={share.state}>
            <StateMark state={share.state} />{' '}
            <b>{link ? link(share, <Count of={share.count} />) : <Count of={share.count} />}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The bar alone, for cells; what it shows must be said beside it. */
export function Shares({ shares, height = 12 }: { shares: readonly Share[]; height?: number }) {
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  let from = 0;
  return (
    <svg
      className="hd-shares"
      viewBox="0 0 100 10"
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {shares.map((share) => {
        const width = total === 0 ? 0 : (share.count / total) * 100;
        const x = from;
        from += width;
        return (
          <rect
            key={share.state}
            x={x}
            width={width}
            height="10"
            className={`hd-tone hd-tone--${toneOf[share.state]} hd-share--${share.state}`}
          />
        );
      })}
    </svg>
  );
}
