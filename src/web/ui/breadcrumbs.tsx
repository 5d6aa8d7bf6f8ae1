// The way down to this page: `<Breadcrumbs><Link to="/don-vi">…</Link><span>…</span></Breadcrumbs>`.
import { Children, type ReactNode } from 'react';
import { useWords } from '../language.ts';
import './breadcrumbs.css';

export function Breadcrumbs({ children }: { children: ReactNode }) {
  const words = useWords('ui');
  return (
    <nav aria-label={words.breadcrumbs} className="hd-crumbs hd-no-print">
      <ol>
        {Children.toArray(children).map((crumb, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: crumbs are told apart by their depth.
          <li key={index}>{crumb}</li>
        ))}
      </ol>
    </nav>
  );
}
