// Headers, footers and notes of a Word document: kept as they stand, and read for fields only where they are a letterhead.
import { fold } from '../lines/fold.ts';
import type { LineDraft } from '../lines/line.ts';
import { linesOfBlock, type Walk } from './document.ts';
import { childrenOf, type XmlNode } from './xml.ts';

const letterhead = /cong hoa xa hoi|doc lap\s*-\s*tu do|dang cong san viet nam/;

const textOf = (drafts: LineDraft[]): string => drafts.map(({ shown }) => shown).join(' ');

/** Parts of one kind, each wording once: a document with a first page of its own repeats its others. */
function wordings(parts: XmlNode[], walk: Walk): LineDraft[][] {
  const seen = new Set<string>();
  return parts
    .map((part) => part.children.flatMap((root) => linesOfBlock(root, walk)))
    .filter((drafts) => {
      const text = textOf(drafts);
      const isNew = text !== '' && !seen.has(text);
      seen.add(text);
      return isNew;
    });
}

const aside = (drafts: LineDraft[]): LineDraft[] => drafts.map((draft) => ({ ...draft, aside: true }));

export type Asides = { before: LineDraft[]; after: LineDraft[] };

/** @param body the text of the document itself: what it says already is not taken from a header again */
export function asidesOf(headers: XmlNode[], others: XmlNode[], body: LineDraft[], walk: Walk): Asides {
  const hasOwn = letterhead.test(fold(textOf(body.slice(0, 40))));
  const above = wordings(headers, walk);
  const isHead = (drafts: LineDraft[]): boolean => !hasOwn && letterhead.test(fold(textOf(drafts)));
  return {
    before: above.filter(isHead).slice(0, 1).flat(),
    after: aside([...above.filter((drafts) => !isHead(drafts)), ...wordings(others, walk)].flat()),
  };
}

/** The notes of footnotes.xml, without the rules that Word draws above them. */
export const notesIn = (part: XmlNode | undefined): XmlNode[] =>
  (part?.children ?? []).flatMap((root) =>
    ['footnote', 'endnote'].flatMap((name) =>
      childrenOf(root, name)
        .filter(({ attributes }) => attributes.type === undefined || attributes.type === 'normal')
        .map((note) => ({ name: '#root', attributes: {}, children: [note], text: '' })),
    ),
  );
