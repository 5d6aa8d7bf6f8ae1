// A report as it was sent: each demand's form, read only, the note and the files.
import { useLanguage, useWords } from '../../language.ts';
import { Anchor } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Demand, Submission } from './shapes.ts';
import { useControl } from './use-control.ts';
import './evidence.css';

interface SentReportProps {
  demands: readonly Demand[];
  submission: Pick<Submission, 'content' | 'receivedAt'>;
}

export function SentReport({ demands, submission }: SentReportProps) {
  const words = useWords('evidence').history;
  const { content } = submission;
  return (
    <div className="hd-stack">
      {content.entries.map((entry) => (
        <SentEntry
          key={entry.demandId}
          control={entry.control}
          evidence={entry.evidence}
          parameters={demands.find(({ id }) => id === entry.demandId)?.parameters ?? {}}
          at={submission.receivedAt}
        />
      ))}
      {content.note && (
        <p>
          <span className="hd-soft">{words.note}:</span> {content.note}
        </p>
      )}
      {content.files.length > 0 && (
        <div>
          <h4>{words.files}</h4>
          <ul>
            {content.files.map((file) => (
              <li key={file.id}>
                <Anchor href={`/api/files/${file.id}`} download={file.name}>
                  {file.name}
                </Anchor>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface SentEntryProps {
  control: string;
  evidence: unknown;
  parameters: unknown;
  at: string;
}

function SentEntry({ control: id, evidence, parameters, at }: SentEntryProps) {
  const words = useWords('evidence').history;
  const language = useLanguage();
  const control = useControl(id);
  if (!control.data) return <Skeleton words={words.opening} />;
  const { Form } = control.data;
  return (
    <article className="hd-demand hd-stack">
      <h3>{control.data.words[language].title}</h3>
      <Form
        value={(evidence ?? {}) as Readonly<Record<string, unknown>>}
        onChange={() => undefined}
        parameters={parameters}
        language={language}
        now={new Date(at)}
        isReadOnly
      />
    </article>
  );
}
