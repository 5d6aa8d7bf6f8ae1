// The state of a case, with its colour, its shape and its word.
import type { CaseState } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Glyph, type GlyphName } from '../../ui/glyph.tsx';
import type { Tone } from '../../ui/states.ts';
import '../../ui/state-mark.css';

const looks: Record<CaseState, { tone: Tone; glyph: GlyphName }> = {
  open: { tone: 'not-met', glyph: 'not-met' },
  answered: { tone: 'needed', glyph: 'pending' },
  watched: { tone: 'calm', glyph: 'opened' },
  closed: { tone: 'met', glyph: 'met' },
  dismissed: { tone: 'unseen', glyph: 'exempt' },
};

export function CaseMark({ state }: { state: CaseState }) {
  const words = useWords('site').cases.state;
  const { tone, glyph } = looks[state];
  return (
    <span className={`hd-state hd-state--boxed hd-state--${tone}`}>
      <Glyph name={glyph} />
      {words[state]}
    </span>
  );
}
