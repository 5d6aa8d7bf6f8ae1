// What an import would do, before it does it: the counts, the way on and the way back, and every line below; then that it is done.
import type { ReactNode } from 'react';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  title: string;
  counts: { new: number; same: number; refused: number };
  words: {
    counts: (values: { fresh: string; same: string; refused: string }) => string;
    confirm: (values: { count: string }) => string;
    done: (values: { count: string }) => string;
    writing: string;
    nothing: string;
    again: string;
  };
  writing: {
    data?: { new: number } | undefined;
    error: Error | null;
    isPending: boolean;
    mutate: () => void;
  };
  again: () => void;
  /** Where to go once it is done. */
  after: ReactNode;
  /** The lines. */
  children: ReactNode;
}

export function ImportPreview({ title, counts, words, writing, again, after, children }: Props) {
  const language = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  if (writing.data)
    return (
      <Notice kind="done" actions={after}>
        {words.done({ count: count(writing.data.new) })}
      </Notice>
    );
  return (
    <>
      <Notice kind={counts.refused > 0 ? 'needed' : 'calm'} title={title}>
        {words.counts({ fresh: count(counts.new), same: count(counts.same), refused: count(counts.refused) })}
      </Notice>
      <ErrorPanel error={writing.error} />
      <div className="hd-row hd-no-print">
        {counts.new > 0 ? (
          <Button kind="primary" busy={writing.isPending && words.writing} onClick={() => writing.mutate()}>
            {words.confirm({ count: count(counts.new) })}
          </Button>
        ) : (
          <span>{words.nothing}</span>
        )}
        <Button onClick={again}>{words.again}</Button>
      </div>
      {children}
    </>
  );
}
