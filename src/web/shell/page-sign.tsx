// A line drawing for each page of the navigation; its name always stands beside it.
import type { Page } from '../pages.ts';

const signs: Record<Page['name'] | 'more', string> = {
  today: 'M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5M8.5 16.5v-4.5h3v4.5',
  dispatches: 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5',
  directives: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
  duties: 'M3 5l1.2 1.2L6.5 4M3 10l1.2 1.2L6.5 9M3 15l1.2 1.2L6.5 14M9.5 5.5h7.5M9.5 10.5h7.5M9.5 15.5h7.5',
  reviews: 'M10 3v13M6 16h8M3.5 10 6 4.5 8.5 10zM11.5 10 14 4.5l2.5 5.5zM5.5 4.5h9',
  requests: 'M3 4h14v9H9l-4 3.5V13H3zM6.5 7h7M6.5 10h4.5',
  tracking:
    'M3 3h4v4H3zM8 3h4v4H8zM13 3h4v4h-4zM3 8h4v4H3zM8 8h4v4H8zM13 8h4v4h-4zM3 13h4v4H3zM8 13h4v4H8zM13 13h4v4h-4z',
  reports: 'M3 17h14M5 17v-5h2.5v5M9 17V7h2.5v10M13 17V3.5h2.5V17',
  indicators: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4M12.6 12.6 17 17M7 9h4M9 7v4',
  sites: 'M3 4h14v12H3zM3 7.5h14M5 5.8h.1M7 5.8h.1M6 10.5h8M6 13h5',
  units: 'M3 17.5V7l7-4 7 4v10.5zM7 17.5v-4h6v4M6.5 9.5h1M9.5 9.5h1M12.5 9.5h1',
  log: 'M4 2.5h12v15H4zM7 2.5v15M9.5 6.5h4M9.5 9.5h4',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3 2.4-5 5.5-5s5.5 2 5.5 5M13 4a3 3 0 0 1 0 5.3M15 12.3c1.9.8 3 2.5 3 4.7',
  account: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17.5c0-3.2 2.9-5.5 6.5-5.5s6.5 2.3 6.5 5.5',
  more: 'M4 5.5h12M4 10h12M4 14.5h12',
};

export function PageSign({ name }: { name: keyof typeof signs }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={signs[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
