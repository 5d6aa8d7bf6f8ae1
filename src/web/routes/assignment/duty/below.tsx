// The same duty at the units under this one: who has reported, who is silent, each a way to its page.
import { useQuery } from '@tanstack/react-query';
import type { AssignmentRow } from '../../../../assignment/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Link } from '../../../ui/link.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import type { Duty } from '../../evidence/shapes.ts';
import { Due } from '../due.tsx';
import { isDone } from '../duties/arrange.ts';
import { StateMarks } from '../state-marks.tsx';

export function Below({ duty }: { duty: Duty }) {
  const words = useWords('assignment');
  const below = useQuery({
    queryKey: ['duty', duty.id, 'facts', 'children'],
    queryFn: ({ signal }) =>
      api.get<{ rows: AssignmentRow[] }>(`/api/assignments/${duty.id}/children`, { signal }),
  });
  const rows = below.data?.rows ?? [];
  if (rows.length === 0) return null;
  const columns: Column<AssignmentRow>[] = [
    {
      key: 'unit',
      head: words.column.unit,
      cell: (row) => (
        <Link to="/viec/$assignmentId" params={{ assignmentId: row.id }}>
          {row.unit.name}
        </Link>
      ),
      value: (row) => row.unit.name,
    },
    {
      key: 'due',
      head: words.column.due,
      cell: (row) => <Due facts={row.facts} isDone={isDone(row)} />,
      value: (row) => row.facts.dueAt,
    },
    {
      key: 'reported',
      head: words.duty.lastReportedAt,
      cell: (row) =>
        row.facts.lastReportedAt ? <Moment at={row.facts.lastReportedAt} /> : words.duty.notYet,
      value: (row) => row.facts.lastReportedAt,
    },
    {
      key: 'state',
      head: words.column.state,
      cell: (row) => <StateMarks facts={row.facts} state={row.state} />,
    },
  ];
  return (
    <section className="hd-stack">
      <h2>{words.duty.below}</h2>
      <p className="hd-soft">
        {words.duty.belowLead({ done: String(rows.filter(isDone).length), total: String(rows.length) })}
      </p>
      <Table caption={words.duty.below} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </section>
  );
}
