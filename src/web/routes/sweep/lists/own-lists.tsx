// The list on a unit's duty: its own networks apart from shared threats, what changed, and the file.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDate } from '../../../../platform/words/civil-time.ts';
import type { ListOfDuty, NetworkWarning, TakenOff } from '../../../../sweep/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { useCount } from './use-count.ts';

export function OwnLists({ assignmentId }: { assignmentId: string }) {
  const words = useWords('indicators').own;
  const lists = useQuery({
    queryKey: ['duty', assignmentId, 'indicator-lists'],
    queryFn: ({ signal }) =>
      api.get<{ rows: ListOfDuty[] }>(`/api/assignments/${assignmentId}/indicator-lists`, { signal }),
  });
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={lists.error} onRetry={() => void lists.refetch()} />
      {lists.data?.rows.length === 0 && <p className="hd-soft">{words.none}</p>}
      {lists.data?.rows.map((row) => (
        <OneList key={row.demandId} row={row} assignmentId={assignmentId} />
      ))}
    </section>
  );
}

function OneList({ row, assignmentId }: { row: ListOfDuty; assignmentId: string }) {
  const words = useWords('indicators').own;
  const columns = useColumns();
  const { list, ownNetworks, takenOff } = row;
  if (takenOff) return <TakenOffList list={list} takenOff={takenOff} />;
  return (
    <>
      <p>{list.name}</p>
      {list.note && <Notice>{list.note}</Notice>}
      <section className="hd-stack">
        <h3>{words.networks}</h3>
        {ownNetworks.length === 0 ? (
          <p className="hd-soft">{words.noNetworks}</p>
        ) : (
          <>
            <p>{words.networksText}</p>
            <Table
              caption={words.networks}
              columns={columns}
              rows={ownNetworks}
              rowKey={(one) => `${one.address} ${one.indicator} ${one.lastSeen}`}
            />
          </>
        )}
      </section>
      <Shared row={row} assignmentId={assignmentId} />
    </>
  );
}

/** What is left of a list that was taken off: when, why, and what that means; nothing to sweep by. */
function TakenOffList({ list, takenOff }: Pick<ListOfDuty, 'list'> & { takenOff: TakenOff }) {
  const words = useWords('indicators').own;
  const { name, version } = list;
  return (
    <Notice kind="needed" title={words.takenOff({ name, version, day: formatDate(new Date(takenOff.at)) })}>
      <p>{words.takenOffWhy({ reason: takenOff.reason })}</p>
      <p>{words.takenOffMeans}</p>
    </Notice>
  );
}

function Shared({ row, assignmentId }: { row: ListOfDuty; assignmentId: string }) {
  const words = useWords('indicators').own;
  const count = useCount();
  const client = useQueryClient();
  const { list, fetchedAt, demandId } = row;
  const { added, withdrawn } = list.counts;
  const file = (part: string) =>
    `/api/assignments/${assignmentId}/indicator-lists/${part}?demand=${demandId}`;
  // The browser takes the file by itself: what the server noted of it is asked for a moment later.
  const renew = () =>
    setTimeout(
      () => void client.invalidateQueries({ queryKey: ['duty', assignmentId, 'indicator-lists'] }),
      1500,
    );
  return (
    <section className="hd-stack">
      <h3>{words.shared}</h3>
      <p>
        {words.sharedText({
          live: count(list.counts.live),
          version: list.version,
          day: formatDate(new Date(list.publishedAt)),
        })}
      </p>
      {added !== null && withdrawn !== null && (
        <p>
          {words.changed({ added: count(added), withdrawn: count(withdrawn) })} {words.again}
        </p>
      )}
      {list.recalls.length > 0 && (
        <>
          <p>{words.recalls}:</p>
          <ul>
            {list.recalls.slice(0, 50).map(({ kind, value, reason }) => (
              <li key={`${kind} ${value}`}>
                {value}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="hd-row hd-no-print">
        <a href={file('list')} download onClick={renew}>
          {words.download}
        </a>
        {added !== null && (
          <a href={file('changes')} download>
            {words.changes}
          </a>
        )}
        <span className="hd-soft">
          {fetchedAt ? (
            <>
              {words.fetched} <Moment at={fetchedAt} />
            </>
          ) : (
            words.notFetched
          )}
        </span>
      </div>
    </section>
  );
}

function useColumns(): Column<NetworkWarning>[] {
  const words = useWords('indicators').own;
  return [
    { key: 'address', head: words.address, value: (row) => row.address, cell: (row) => row.address ?? '' },
    {
      key: 'indicator',
      head: words.indicator,
      value: (row) => row.indicator,
      cell: (row) => row.indicator ?? '',
    },
    {
      key: 'lastSeen',
      head: words.lastSeen,
      value: (row) => row.lastSeen,
      cell: (row) => (row.lastSeen ? <Moment at={row.lastSeen} /> : ''),
    },
    { key: 'note', head: words.note, value: (row) => row.note, cell: (row) => row.note ?? '' },
  ];
}
