// How long things have waited: one line an age, its bar and its number, which is a link.
import type { ReactNode } from 'react';
import { Count } from './number.tsx';
import './charts.css';

export interface Age {
  /** "quá 1–3 ngày". */
  label: string;
  count: number;
  /** Needs the reader now. */
  needed?: boolean;
}
interface AgeingChartProps {
  label: string;
  ages: readonly Age[];
  link?: (age: Age, number: ReactNode) => ReactNode;
}

export function AgeingChart({ label, ages, link }: AgeingChartProps) {
  const most = Math.max(1, ...ages.map((age) => age.count));
  return (
    <figure className="hd-chart">
      <figcaption>{label}</figcaption>
      <table className="hd-ages">
        <tbody>
          {ages.map((age) => (
            <tr key={age.label}>
              <th scope="row">{age.label}</th>
              <td className="hd-ages__bar">
                <svg viewBox="0 0 100 10" height="14" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="100" height="10" className="hd-tone--none" />
                  <rect
                    width={(age.count / most) * 100}
                    height="10"
                    className={age.needed ? 'hd-tone--amber' : 'hd-tone--sea'}
                  />
                </svg>
              </td>
              <td className="is-number">
                {link ? link(age, <Count of={age.count} />) : <Count of={age.count} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
