// Suggests the units of groups again, and leads to taking in those that the appendix prints and the directory lacks.
import { useQuery } from '@tanstack/react-query';
import type { DraftGroup } from '../../../directive/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { withGroup } from './edits.ts';
import type { Draft } from './use-draft.ts';

interface Suggested {
  groups: DraftGroup[];
  unknown: string[];
  dispatchId: string | null;
}

export function Suggestions({ draft, directiveId }: { draft: Draft; directiveId: string }) {
  const words = useWords('directive').group;
  const suggested = useQuery({
    queryKey: ['directive-groups', directiveId],
    queryFn: ({ signal }) => api.get<Suggested>(`/api/directives/${directiveId}/groups`, { signal }),
    refetchOnWindowFocus: true,
  });
  const { unknown = [], dispatchId = null, groups = [] } = suggested.data ?? {};
  const better = groups.filter((group) => isBetter(group, draft.content.groups));
  if (unknown.length === 0 && better.length === 0) return null;
  return (
    <div className="hd-stack">
      {unknown.length > 0 && dispatchId && (
        <Notice kind="needed" title={words.unknown({ count: String(unknown.length) })}>
          <p>
            {unknown.slice(0, 5).join('; ')}
            {unknown.length > 5 && '; …'}
          </p>
          <Link look="quiet" to="/don-vi/nhap-phu-luc" search={{ 'cong-van': dispatchId }}>
            {words.takeIn}
          </Link>
        </Notice>
      )}
      {better.length > 0 && (
        <div className="hd-row">
          <Button
            onClick={() =>
              draft.change(
                (content) =>
                  better.reduce((now, { key, name: _, ...choice }) => withGroup(now, key, choice), content),
                words.suggestedAgain,
              )
            }
          >
            {words.suggestAgain({ count: String(better.length) })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A suggestion is worth showing where nobody was chosen yet and it names somebody. */
function isBetter(suggested: DraftGroup, groups: readonly DraftGroup[]): boolean {
  const now = groups.find((group) => group.key === suggested.key);
  if (!now || now.ground === 'chosen') return false;
  const size = (group: DraftGroup) => group.sectorIds.length + group.unitIds.length;
  return (
    size(suggested) > 0 &&
    JSON.stringify([now.sectorIds, now.unitIds]) !== JSON.stringify([suggested.sectorIds, suggested.unitIds])
  );
}
