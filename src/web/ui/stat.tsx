// A number that is a link to what is behind it.
import type { ReactNode } from 'react';
import { Count } from './number.tsx';
import './stat.css';

interface StatProps {
  label: string;
  value: number | null;
  /** A `Link` around the given number: `link={(n) => <Link to="/viec">{n}</Link>}`. */
  link: (number: ReactNode) => ReactNode;
  /** A change since last week, a share, a state mark. */
  note?: ReactNode;
  /** Needs the reader now: the one use of amber. */
  needed?: boolean;
}

export function Stat({ label, value, link, note, needed = false }: StatProps) {
  return (
    <div className={needed ? 'hd-stat hd-stat--needed' : 'hd-stat'}>
      <div className="hd-stat__label">{label}</div>
      <div className="hd-stat__value">{link(<Count of={value} />)}</div>
      {note && <div className="hd-soft hd-small">{note}</div>}
    </div>
  );
}

export function Stats({ children }: { children: ReactNode }) {
  return <div className="hd-stats">{children}</div>;
}
