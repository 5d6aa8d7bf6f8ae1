// The button that verifies the log, and what it found, in words.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { VerifiedAnswer } from '../../../platform/log/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Moment } from '../../ui/time.tsx';

export function Verification() {
  const words = useWords('log');
  const client = useQueryClient();
  const verifying = useMutation({
    mutationFn: () => api.post<VerifiedAnswer>('/api/log/verify'),
    onSuccess: () => client.invalidateQueries({ queryKey: ['log'] }),
  });
  return (
    <section className="hd-stack">
      <div className="hd-no-print">
        <Button
          kind="primary"
          busy={verifying.isPending && words.verifying}
          onClick={() => verifying.mutate()}
        >
          {words.verify}
        </Button>
      </div>
      <ErrorPanel error={verifying.error} />
      {verifying.data &&
        (verifying.data.fault ? <Broken found={verifying.data} /> : <Whole found={verifying.data} />)}
    </section>
  );
}

function Broken({ found }: { found: VerifiedAnswer }) {
  const words = useWords('log');
  const language = useLanguage();
  if (!found.fault) return null;
  const { kind, index, end } = found.fault;
  const say = (count: number) => formatNumber(count, language);
  return (
    <Notice kind="wrong" title={words.broken}>
      <p>
        {words.fault[kind]}{' '}
        {end - index > 1
          ? words.between({ from: say(index), to: say(end - 1) })
          : words.at({ index: say(index) })}
      </p>
      <p>{words.brokenFix}</p>
    </Notice>
  );
}

function Whole({ found }: { found: VerifiedAnswer }) {
  const words = useWords('log');
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  if (!found.checkpoint) return <Notice>{words.nothingProved}</Notice>;
  const waiting = found.pending + found.uncovered;
  return (
    <Notice kind="done" title={words.whole({ size: say(found.checkpoint.size) })}>
      {waiting > 0 && <p>{words.pending({ count: say(waiting) })}</p>}
      <dl className="hd-facts">
        <dt>{words.signedAt}</dt>
        <dd>
          <Moment at={found.checkpoint.signedAt} />
        </dd>
        <dt>{words.root}</dt>
        <dd>
          <code style={{ overflowWrap: 'anywhere' }}>{found.checkpoint.root}</code>
        </dd>
      </dl>
      <details>
        <summary>{words.note}</summary>
        <pre style={{ overflowX: 'auto' }}>{found.checkpoint.note}</pre>
        <p className="hd-soft hd-small">{words.noteHint}</p>
      </details>
    </Notice>
  );
}
