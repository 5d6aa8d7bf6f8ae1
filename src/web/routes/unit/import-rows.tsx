// The rows of a planned import: what each would do, or why it is refused.
import type { ImportPlan, ImportRow } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { type Column, Table } from '../../ui/table.tsx';

export function ImportRows({ plan }: { plan: ImportPlan }) {
  const all = useWords('unit');
  const words = all.importing;
  const states = Object.entries(words.state).map(([value, label]) => ({ value, label }));
  const columns: Column<ImportRow>[] = [
    {
      key: 'line',
      head: words.line,
      numeric: true,
      value: (row) => row.line,
      cell: (row) => row.line,
      width: '80px',
    },
    { key: 'name', head: all.name, value: (row) => row.name, filter: 'text', cell: (row) => row.name },
    {
      key: 'state',
      head: words.what,
      value: (row) => row.state,
      filter: states,
      cell: (row) => <strong>{words.state[row.state]}</strong>,
      width: '150px',
    },
    { key: 'why', head: words.why, cell: (row) => <Why row={row} /> },
  ];
  const total = plan.counts.new + plan.counts.same + plan.counts.changed + plan.counts.refused;
  return (
    <>
      {total > plan.rows.length && <p className="hd-soft">{words.shownPart}</p>}
      <Table caption={words.title} columns={columns} rows={plan.rows} rowKey={(row) => String(row.line)} />
    </>
  );
}

function Why({ row }: { row: ImportRow }) {
  const all = useWords('unit');
  const labels: Record<string, string> = {
    kind: all.kindLabel,
    sector: all.sector,
    parent: all.parent,
    agencyCode: all.agencyCode,
    oldAgencyCode: all.oldAgencyCode,
    registrationNumber: all.registrationNumber,
    gsoCode: all.gsoCode,
    validFrom: all.validFrom,
    validTo: all.validTo,
    aliases: all.aliases,
    note: all.note,
  };
  const shown = (field: string, value: string | null) =>
    value === null
      ? all.none
      : field === 'kind'
        ? (all.kind[value as keyof typeof all.kind] ?? value)
        : value;
  return (
    <>
      {row.changes.map(({ field, from, to }) => (
        <div key={field}>
          {all.importing.change({
            field: labels[field] ?? field,
            from: shown(field, from),
            to: shown(field, to),
          })}
        </div>
      ))}
      {row.why.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </>
  );
}
