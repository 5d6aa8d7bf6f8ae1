// The columns of the list to chase: what is open, and whom to call.
import { useWords } from '../../../language.ts';
import { Anchor, Link } from '../../../ui/link.tsx';
import type { Column } from '../../../ui/table.tsx';
import { Ago, DateOf, DaysLeft } from '../../../ui/time.tsx';
import { NumberLink } from '../number-link.tsx';
import type { ChaseRow } from '../shapes.ts';

export function useChaseColumns(directiveId: string, now: Date): Column<ChaseRow>[] {
  const words = useWords('report').chase;
  const noSector = useWords('report').board.noSector;
  const counted = (key: 'open' | 'silent' | 'overdue', head: string): Column<ChaseRow> => ({
    key,
    head,
    numeric: true,
    cell: (row) => (
      <NumberLink
        directiveId={directiveId}
        behind={{ 'don-vi': row.unit.id, 'trang-thai': key }}
        count={row[key]}
      />
    ),
    value: (row) => row[key],
  });
  return [
    {
      key: 'unit',
      head: words.unit,
      cell: (row) => (
        <div className="hd-sector">
          <Link to="/don-vi/$unitId" params={{ unitId: row.unit.id }}>
            {row.unit.name}
          </Link>
          <div className="hd-soft hd-small">{row.parent ?? row.sector ?? noSector}</div>
        </div>
      ),
      value: (row) => row.unit.name,
    },
    { key: 'phone', head: words.phone, cell: (row) => <Phones row={row} /> },
    counted('silent', words.silentCount),
    counted('overdue', words.overdueCount),
    counted('open', words.openCount),
    {
      key: 'duties',
      head: words.duties,
      cell: (row) => <span className="hd-paths">{row.paths.join(', ')}</span>,
    },
    {
      key: 'due',
      head: words.due,
      cell: (row) =>
        row.earliestDue ? (
          <>
            <DateOf at={row.earliestDue} />
            <div className="hd-soft hd-small">
              <DaysLeft at={row.earliestDue} now={now} />
            </div>
          </>
        ) : (
          '—'
        ),
      value: (row) => row.earliestDue,
    },
    {
      key: 'reminded',
      head: words.reminded,
      cell: (row) =>
        row.remindedAt ? <Ago at={row.remindedAt} /> : <span className="hd-soft">{words.never}</span>,
      value: (row) => row.remindedAt,
    },
  ];
}

function Phones({ row }: { row: ChaseRow }) {
  const words = useWords('report').chase;
  const reachable = row.contacts.filter((contact) => contact.phones.length > 0);
  if (reachable.length === 0)
    return (
      <>
        <span className="hd-soft">{words.noPhone}</span>
        <div className="hd-small hd-no-print">
          <Link to="/don-vi/$unitId" params={{ unitId: row.unit.id }}>
            {words.addPhone}
          </Link>
        </div>
      </>
    );
  return (
    <ul className="hd-phones">
      {reachable.map((contact) => (
        <li key={`${contact.name}${contact.phones}`}>
          {contact.phones.map((phone) => (
            <Anchor key={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="hd-phone">
              {phone}
            </Anchor>
          ))}
          <span className="hd-soft hd-small">
            {contact.name}
            {contact.isAfterHours && ` (${words.afterHours})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
