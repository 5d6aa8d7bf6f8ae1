// The way between pages: a column at desk width; at phone width a bar of four and the rest under "Thêm".
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../language.ts';
import { type Page, pagesFor } from '../pages.ts';
import { useSession } from '../session.ts';
import { PageSign } from './page-sign.tsx';
import { ThemeSwitch } from './preferences.tsx';

export function Navigation() {
  const words = useWords('shell');
  const pages = pagesFor(useSession().can);
  return (
    <nav className="hd-nav hd-no-print" aria-label={words.navigation}>
      <ul className="hd-nav__all">
        {pages.map((page) => (
          <PageLink key={page.to} page={page} />
        ))}
      </ul>
      <ul className="hd-nav__bar">
        {pages.slice(0, 4).map((page) => (
          <PageLink key={page.to} page={page} />
        ))}
        <li>
          <More pages={pages.slice(4)} />
        </li>
      </ul>
    </nav>
  );
}

function PageLink({ page }: { page: Page }) {
  const words = useWords('shell').page;
  return (
    <li>
      <Link
        to={page.to}
        activeOptions={{ exact: page.to === '/', includeSearch: false }}
        className="hd-nav__link"
      >
        <PageSign name={page.name} />
        <span>{words[page.name]}</span>
      </Link>
    </li>
  );
}

function More({ pages }: { pages: readonly Page[] }) {
  const words = useWords('shell');
  const panel = useRef<HTMLDivElement>(null);
  const address = useRouterState({ select: (state) => state.location.href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel closes whenever the address changes.
  useEffect(() => panel.current?.hidePopover?.(), [address]);
  return (
    <>
      <button type="button" className="hd-nav__link" popoverTarget="hd-more">
        <PageSign name="more" />
        <span>{words.more}</span>
      </button>
      <div id="hd-more" ref={panel} popover="auto" className="hd-nav__more">
        <ul>
          {pages.map((page) => (
            <PageLink key={page.to} page={page} />
          ))}
        </ul>
        <ThemeSwitch />
      </div>
    </>
  );
}
