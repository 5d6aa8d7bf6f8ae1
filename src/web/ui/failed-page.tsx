// Stands in place of a page whose thing could not be opened: its title, what happened, and a way to try again.
import { useWords } from '../language.ts';
import { ProblemError } from '../problem.ts';
import { ErrorPanel } from './error-panel.tsx';
import { PageHead } from './page-head.tsx';

export function FailedPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords('ui').problem;
  const isMissing = error instanceof ProblemError && error.status === 404;
  return (
    <>
      <PageHead title={isMissing ? words.missing : words.notOpened} />
      <ErrorPanel error={error} onRetry={onRetry} />
    </>
  );
}
