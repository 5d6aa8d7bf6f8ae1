// Published versions, newest first: who drafted, approved and published each, and what it changed.
import { formatDate } from '../../../../platform/words/civil-time.ts';
import type { VersionRow } from '../../../../sweep/lists/answers.ts';
import { useWords } from '../../../language.ts';
import { FileLinks } from './told.tsx';
import { useCount } from './use-count.ts';

export function Versions({ versions }: { versions: readonly VersionRow[] }) {
  const words = useWords('indicators');
  return (
    <section className="hd-stack">
      <h2>{words.versions}</h2>
      {versions.map((version) => (
        <OneVersion key={version.id} version={version} />
      ))}
    </section>
  );
}

function OneVersion({ version }: { version: VersionRow }) {
  const words = useWords('indicators');
  const count = useCount();
  const { counts, drafter, publisher, publishedAt, approver, recalls, note } = version;
  const said = [
    counts && `${words.told.live}: ${count(counts.live)}`,
    counts && counts.added !== null && `${words.told.added}: ${count(counts.added)}`,
    counts && counts.withdrawn !== null && `${words.told.withdrawn}: ${count(counts.withdrawn)}`,
    recalls.length > 0 && words.recalled({ count: count(recalls.length) }),
  ];
  const day = publishedAt ? formatDate(new Date(publishedAt)) : '';
  return (
    <article>
      <h3>{words.version(version)}</h3>
      <p>{said.filter(Boolean).join(' · ')}</p>
      <p className="hd-soft">
        {words.by({ drafter, publisher: publisher ?? '', day })}
        {approver && ` · ${words.approvedBy({ approver })}`}
      </p>
      {note && <p>{note}</p>}
      <FileLinks version={version} />
    </article>
  );
}
