// What stands where a page is opening, failed, or does not exist.
import { useWords } from '../language.ts';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Link } from '../ui/link.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export function OpeningPage() {
  return <Skeleton words={useWords('shell').openingPage} lines={6} />;
}

export function BrokenPage({ error }: { error: unknown }) {
  const words = useWords('shell').broken;
  return (
    <div className="hd-stack">
      <ErrorPanel error={error} title={words.title} />
      <p>{words.fix}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
    </div>
  );
}

export function MissingPage() {
  const words = useWords('shell').notFound;
  return (
    <>
      <PageHead title={words.title} lead={words.text} />
      <div>
        <Link to="/" look="quiet">
          {words.home}
        </Link>
      </div>
    </>
  );
}
