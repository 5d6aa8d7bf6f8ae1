// The head of a page: where one is, the question that it answers, one primary action.
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language.ts';
import './page-head.css';

interface PageHeadProps {
  title: string;
  /** One sentence under the title: the answer in short, or what to do. */
  lead?: ReactNode;
  /** Breadcrumbs, where the page lies below another. */
  above?: ReactNode;
  /** The one primary action, and quiet ones beside it. */
  actions?: ReactNode;
}

export function PageHead({ title, lead, above, actions }: PageHeadProps) {
  const { name } = useWords('shell');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return (
    <header className="hd-head">
      {above}
      <div className="hd-head__line">
        <h1>{title}</h1>
        {actions && <div className="hd-row hd-no-print">{actions}</div>}
      </div>
      {lead && <div className="hd-head__lead">{lead}</div>}
    </header>
  );
}
