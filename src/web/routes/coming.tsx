// Stands at an address whose page is not open in this version.
import { useWords } from '../language.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Link } from '../ui/link.tsx';

export default function ComingPage() {
  const words = useWords('shell');
  return (
    <EmptyState
      title={words.coming.title}
      action={
        <Link to="/" look="quiet">
          {words.page.today}
        </Link>
      }
    >
      {words.coming.text}
    </EmptyState>
  );
}
