// How far the reading of a dispatch is: a shape and a word, and the pages where they are known.
import type { DispatchRow } from '../../../dispatch/answers.ts';
import { useWords } from '../../language.ts';
import { Glyph, type GlyphName } from '../../ui/glyph.tsx';
import '../../ui/state-mark.css';

const looks: Record<DispatchRow['state'], { tone: string; glyph: GlyphName }> = {
  waiting: { tone: 'unseen', glyph: 'unknown' },
  reading: { tone: 'calm', glyph: 'opened' },
  read: { tone: 'calm', glyph: 'checked' },
  failed: { tone: 'not-met', glyph: 'overdue' },
};

export function ReadingState({ dispatch }: { dispatch: DispatchRow }) {
  const words = useWords('dispatch');
  const { state, pagesDone, pagesTotal } = dispatch;
  const { tone, glyph } = looks[state];
  return (
    <span>
      <span className={`hd-state hd-state--${tone} hd-state--boxed`}>
        <Glyph name={glyph} />
        {words.state[state]}
      </span>
      {state === 'reading' && pagesTotal !== null && (
        <span className="hd-soft hd-small">
          {words.pages({ done: String(pagesDone), total: String(pagesTotal) })}
        </span>
      )}
    </span>
  );
}
