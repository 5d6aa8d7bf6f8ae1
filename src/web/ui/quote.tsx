// A quotation from the source document with its place, and the way to it in the original.
import { useWords } from '../language.ts';
import { Anchor } from './link.tsx';
import './quote.css';

interface QuoteProps {
  /** The words as they stand in the document, untouched. */
  text: string;
  /** The clause or point: "khoản 1, điểm h". */
  clause?: string | null;
  page?: number | null;
  /** Where the original shows it. */
  href?: string;
}

export function Quote({ text, clause, page, href }: QuoteProps) {
  const words = useWords('ui').quote;
  const place = [clause, page != null && words.page({ page: String(page) })].filter(Boolean).join(', ');
  return (
    <figure className="hd-quote">
      <blockquote>{text}</blockquote>
      {(place || href) && (
        <figcaption>
          {place}
          {href && <Anchor href={href}>{words.open}</Anchor>}
        </figcaption>
      )}
    </figure>
  );
}
