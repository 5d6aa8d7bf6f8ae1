// The list as a file, and on paper.
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Anchor } from '../../../ui/link.tsx';

/** `path` is the export route with its filter; the format is added here. */
export function FileActions({ path }: { path: string }) {
  const words = useWords('report').file;
  const as = (format: string) => `${path}${path.includes('?') ? '&' : '?'}format=${format}`;
  return (
    <div className="hd-row hd-no-print">
      <Anchor href={as('xlsx')} download look="quiet" small>
        {words.xlsx}
      </Anchor>
      <Anchor href={as('csv')} download look="quiet" small>
        {words.csv}
      </Anchor>
      <Button small onClick={() => window.print()}>
        {words.print}
      </Button>
    </div>
  );
}
