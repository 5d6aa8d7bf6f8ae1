// Shows a long list a page at a time on the screen, and whole on paper.
import { useState, useSyncExternalStore } from 'react';
import { useForm } from './form-context.ts';

const PAGE = 100;

/** The rows to draw, the place of the first of them, and the buttons that turn the page. */
export function usePages<Row>(rows: readonly Row[]) {
  const isPrinting = useSyncExternalStore(
    watchPrinting,
    () => isBeingPrinted,
    () => false,
  );
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
  const from = page * PAGE;
  const isPaged = rows.length > PAGE && !isPrinting;
  return {
    from: isPaged ? from : 0,
    shown: isPaged ? rows.slice(from, from + PAGE) : rows,
    pager: isPaged ? <Pager page={page} total={rows.length} onPage={setPage} /> : null,
    showLast: (total: number) => setPage(Math.floor((total - 1) / PAGE)),
  };
}

let isBeingPrinted = false;

/** The browser lays the paper out once this returns; a change of an outside store is drawn at once. */
function watchPrinting(changed: () => void) {
  const tell = (event: Event) => {
    isBeingPrinted = event.type === 'beforeprint';
    changed();
  };
  window.addEventListener('beforeprint', tell);
  window.addEventListener('afterprint', tell);
  return () => {
    window.removeEventListener('beforeprint', tell);
    window.removeEventListener('afterprint', tell);
  };
}

function Pager({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const form = useForm();
  const from = page * PAGE + 1;
  const to = Math.min(total, from + PAGE - 1);
  return (
    <p className="hd-pager">
      <button
        type="button"
        className="hd-button hd-button--quiet"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {form.say('previous')}
      </button>
      <span>{form.say('shown', { from, to, total })}</span>
      <button
        type="button"
        className="hd-button hd-button--quiet"
        disabled={to === total}
        onClick={() => onPage(page + 1)}
      >
        {form.say('next')}
      </button>
    </p>
  );
}
