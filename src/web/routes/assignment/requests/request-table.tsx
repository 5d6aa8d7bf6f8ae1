// The requests as a table: who asks for what, for which duty, why, and until when.
import { useWords } from '../../../language.ts';
import { Link } from '../../../ui/link.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Ago } from '../../../ui/time.tsx';
import { dayEndedBy } from '../deadline.ts';
import type { RequestRow } from '../request-shapes.ts';

interface RequestTableProps {
  rows: readonly RequestRow[];
  chosen: ReadonlySet<string>;
  onChoose: ((ids: ReadonlySet<string>) => void) | undefined;
}

export function RequestTable({ rows, chosen, onChoose }: RequestTableProps) {
  const all = useWords('assignment');
  const words = all.inbox;
  const answer = (row: RequestRow) =>
    row.decision === null
      ? all.request.waits
      : row.grantedUntil
        ? all.request.grantedUntil({ date: dayEndedBy(row.grantedUntil) })
        : all.request[row.decision];
  const kinds = (['extension', 'exemption'] as const).map((value) => ({
    value,
    label: all.request.kind[value],
  }));
  const columns: Column<RequestRow>[] = [
    {
      key: 'unit',
      head: words.unit,
      cell: (row) => row.unit.name,
      value: (row) => row.unit.name,
      filter: 'text',
    },
    {
      key: 'kind',
      head: words.kind,
      cell: (row) => all.request.kind[row.kind],
      value: (row) => row.kind,
      filter: kinds,
    },
    {
      key: 'duty',
      head: words.duty,
      cell: (row) => (
        <>
          <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
            {row.path}
          </Link>{' '}
          <span className="hd-soft hd-small">{row.reference}</span>
        </>
      ),
      value: (row) => `${row.path} ${row.reference}`,
    },
    { key: 'reason', head: words.reason, cell: (row) => row.reason },
    {
      key: 'due',
      head: words.due,
      cell: (row) => (row.dueAt ? dayEndedBy(row.dueAt) : all.due.none),
      value: (row) => row.dueAt,
    },
    {
      key: 'until',
      head: words.wanted,
      cell: (row) => (row.until ? dayEndedBy(row.until) : '—'),
      value: (row) => row.until,
    },
    { key: 'asked', head: words.asked, cell: (row) => <Ago at={row.askedAt} />, value: (row) => row.askedAt },
    { key: 'answer', head: words.answer, cell: answer },
  ];
  return (
    <Table
      caption={words.title}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
