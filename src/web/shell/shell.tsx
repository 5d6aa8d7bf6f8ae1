// The frame of every page for people who are signed in; sends the others to the sign-in page and back, and asks those whose session ends at work to sign in again.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { signedOut } from '../api.ts';
import { useWords } from '../language.ts';
import { ProblemError } from '../problem.ts';
import { ExampleStrip } from '../routes/example/strip.tsx';
import { sessionQuery } from '../session.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { OpeningPage } from './fallbacks.tsx';
import { Logo } from './logo.tsx';
import { Navigation } from './navigation.tsx';
import { LanguageSwitch, ThemeSwitch } from './preferences.tsx';
import { SignOut } from './sign-out.tsx';
import { OfflineStrip } from './strips.tsx';
import { ToSignIn } from './to-sign-in.tsx';
import './shell.css';

const SignInAgain = lazy(() => import('./sign-in-again.tsx'));

export function Shell() {
  const words = useWords('shell');
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  const lost = signedOut.use();
  useEffect(() => {
    if (lost > 0) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [lost, client]);

  const isOut = session.error instanceof ProblemError && session.error.status === 401;
  if (session.data)
    return (
      <>
        <Frame />
        {isOut && (
          <Suspense>
            <SignInAgain before={session.data} />
          </Suspense>
        )}
      </>
    );
  if (isOut) return <ToSignIn />;
  return (
    <main className="hd-main">
      <OfflineStrip />
      {session.error ? (
        <ErrorPanel error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Skeleton words={words.opening} lines={4} />
      )}
    </main>
  );
}

function Frame() {
  const words = useWords('shell');
  return (
    <div className="hd-shell">
      <a className="hd-skip" href="#noi-dung">
        {words.skip}
      </a>
      <header className="hd-top hd-no-print">
        <Link to="/" className="hd-brand" aria-label={words.name}>
          <Logo />
          <span>{words.name}</span>
        </Link>
        <SearchBox />
        <div className="hd-top__end">
          <LanguageSwitch />
          <ThemeSwitch />
          <SignOut />
        </div>
      </header>
      <Navigation />
      <main id="noi-dung" tabIndex={-1} className="hd-main">
        <OfflineStrip />
        <ExampleStrip />
        <Suspense fallback={<OpeningPage />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
