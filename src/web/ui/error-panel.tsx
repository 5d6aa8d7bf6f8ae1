// An error that stays: what happened, where, what to do; every line of a refusal, and a way to try again.
import { useWords } from '../language.ts';
import { type Problem, ProblemError } from '../problem.ts';
import type { Words } from '../words/index.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ErrorPanelProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
}

export function ErrorPanel({ error, title, onRetry }: ErrorPanelProps) {
  const words = useWords('ui');
  if (!error) return null;
  const problem = told(error, words.problem);
  return (
    <Notice
      kind="wrong"
      title={title ?? words.problem.title}
      actions={onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
    >
      <p>{problem.message}</p>
      {(problem.place || problem.fix) && (
        <dl>
          {problem.place && <Line term={words.problem.where} text={problem.place} />}
          {problem.fix && <Line term={words.problem.fix} text={problem.fix} />}
        </dl>
      )}
      {problem.details && problem.details.length > 0 && (
        <ul>
          {problem.details.map((detail) => (
            <li key={`${detail.place ?? detail.field}${detail.message}`}>
              {detail.place && <strong>{detail.place}: </strong>}
              {detail.message} {detail.fix}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** The problem in words: the server's own where it gave them, ours where no answer or no words came. */
function told(error: unknown, words: Words['ui']['problem']): Problem {
  if (!(error instanceof ProblemError))
    return { code: 'unexpected', message: words.unexpected, place: String(error) };
  const { problem, status } = error;
  if (problem.message !== '') return problem;
  if (problem.code === 'stopped') return { ...problem, message: words.stopped };
  if (status === 0) return { ...problem, message: words.offline, fix: words.offlineFix };
  return { ...problem, message: words.server({ status: String(status) }), fix: words.serverFix };
}
