// One block of an appendix: its sector, and for each printed name what the directory has and what a person decides.
import type { NameMatchRow } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { type Column, Table } from '../../ui/table.tsx';
import { type Decisions, type ProposedBlock, placeOf } from './appendix-decisions.ts';

interface AppendixBlockProps {
  block: ProposedBlock;
  at: number;
  decisions: Decisions;
  decide: (part: Decisions) => void;
}
type Line = NameMatchRow & { line: number };

export function AppendixBlock({ block, at, decisions, decide }: AppendixBlockProps) {
  const all = useWords('unit');
  const words = all.importing;
  const title = block.sector ?? all.noSector;
  const columns: Column<Line>[] = [
    { key: 'name', head: words.printed, cell: (row) => row.name },
    { key: 'outcome', head: words.what, cell: (row) => words.outcome[row.outcome], width: '120px' },
    {
      key: 'decision',
      head: words.decision,
      cell: (row) => {
        const place = placeOf(at, row.line);
        return (
          <select
            className="hd-input"
            aria-label={`${words.decision}: ${row.name}`}
            value={decisions[place] ?? ''}
            onChange={(event) => decide({ [place]: event.target.value })}
          >
            <option value="">{words.decide}</option>
            {row.candidates.map((one) => (
              <option key={one.id} value={one.id}>
                {words.isUnit({ name: one.name })}
              </option>
            ))}
            <option value="new">{words.isNew}</option>
            <option value="skip">{words.skip}</option>
          </select>
        );
      },
      width: '45%',
    },
  ];
  const rows = block.rows.map((row, line) => ({ ...row, line }));
  return (
    <section className="hd-stack">
      <h2>{title}</h2>
      <Table caption={title} columns={columns} rows={rows} rowKey={(row) => String(row.line)} />
    </section>
  );
}
