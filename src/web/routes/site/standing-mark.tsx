// How a website stands, with its colour, its shape and its word. What nobody measured is grey, never green.
import type { Standing } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Glyph, type GlyphName } from '../../ui/glyph.tsx';
import type { Tone } from '../../ui/states.ts';
import '../../ui/state-mark.css';

export const looks: Record<Standing, { tone: Tone; glyph: GlyphName }> = {
  confirmed: { tone: 'not-met', glyph: 'not-met' },
  review: { tone: 'partly', glyph: 'partly' },
  clean: { tone: 'met', glyph: 'met' },
  unknown: { tone: 'unseen', glyph: 'unknown' },
  'not-looked': { tone: 'unseen', glyph: 'silent' },
  'no-consent': { tone: 'unseen', glyph: 'exempt' },
  contested: { tone: 'clash', glyph: 'contradiction' },
};

export function StandingMark({ standing }: { standing: Standing }) {
  const words = useWords('site').standing;
  const { tone, glyph } = looks[standing];
  return (
    <span className={`hd-state hd-state--boxed hd-state--${tone}`}>
      <Glyph name={glyph} />
      {words[standing]}
    </span>
  );
}
