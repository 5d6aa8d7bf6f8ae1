// Stands in place of a page whose thing could not be opened: that there is none, or what happened and a way to try again.
import { useWords } from '../language.ts';
import { ProblemError } from '../problem.ts';
import { ErrorPanel } from './error-panel.tsx';
import { Link } from './link.tsx';
import { PageHead } from './page-head.tsx';

export function FailedPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords('ui').problem;
  const { home } = useWords('shell').notFound;
  if (error instanceof ProblemError && error.status === 404)
    return (
      <>
        <PageHead title={words.missing} lead={error.problem.fix} />
        <div>
          <Link to="/" look="quiet">
            {home}
          </Link>
        </div>
      </>
    );
  return (
    <>
      <PageHead title={words.notOpened} />
      <ErrorPanel error={error} onRetry={onRetry} />
    </>
  );
}
