// The shape of a pack of terms, and all packs as one list of terms ready for the automaton.
import type { TermKind, Topic } from '../contract.ts';
import { foldWord } from './fold.ts';
import { gamblingOther } from './packs/gambling-other.ts';
import { gamblingVi } from './packs/gambling-vi.ts';
import { otherTopics } from './packs/other-topics.ts';
import { reporting } from './packs/reporting.ts';

/** Terms as people write them, lower case; a trailing `~` says that the folded spelling means nothing else. */
export type Pack = { readonly topic: Topic } & Readonly<
  Partial<Record<Exclude<TermKind, 'brand'>, readonly string[]>>
>;

export type Term = {
  readonly text: string;
  readonly folded: string;
  readonly kind: TermKind;
  readonly topic: Topic;
  /** The spelling without marks collides with no other word. */
  readonly isFoldSafe: boolean;
  /** Written in an alphabet that puts no spaces between words. */
  readonly isSpaceless: boolean;
};

const SPACELESS = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const kinds = ['product', 'action', 'promotion', 'broad', 'report'] as const;

function termsOf(pack: Pack): Term[] {
  return kinds.flatMap((kind) =>
    (pack[kind] ?? []).map((written) => {
      const text = written.replace(/~$/, '').normalize('NFC');
      const folded = foldWord(text);
      const isPlain = folded === text;
      return {
        text,
        folded,
        kind,
        topic: pack.topic,
        isFoldSafe: written.endsWith('~') || isPlain,
        isSpaceless: SPACELESS.test(text),
      };
    }),
  );
}

export const terms: readonly Term[] = [gamblingVi, gamblingOther, ...otherTopics, reporting].flatMap(termsOf);
