// On a demand that is still drafted: where its list of indicators will come from.
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Link } from '../../../ui/link.tsx';

export default function ListForDraft() {
  const words = useWords('indicators').ofDirective;
  const { can } = useSession();
  return (
    <p className="hd-soft hd-small">
      {words.draft} {can('indicators.read') && <Link to="/danh-sach-chi-bao">{words.open}</Link>}
    </p>
  );
}
