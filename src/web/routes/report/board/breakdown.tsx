// Totals by duty and by sector, every number a link.
import { useQuery } from '@tanstack/react-query';
import { sumOf } from '../../../../report/counts.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Count } from '../../../ui/number.tsx';
import { Shares } from '../../../ui/stacked-bar.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { NumberLink } from '../number-link.tsx';
import type { Behindness, Board, Counts, SectorCounts } from '../shapes.ts';
import { besideInOrder, markOf, sharesOf, standingsInOrder } from '../standings.ts';

interface Line {
  id: string;
  name: string;
  note?: string;
  counts: Counts;
  behind: Behindness;
  /** Of a sector: how many units, null until known. */
  units: number | null;
}

export function ByDuty({ board }: { board: Board }) {
  const words = useWords('report').board;
  const columns = useCountColumns(board.directive.id);
  const lines = board.obligations.map(
    (duty): Line => ({
      id: duty.id,
      name: duty.path,
      note: duty.text,
      counts: sumOf(board.cells.filter((cell) => cell.obligation === duty.id).map((cell) => cell.counts)),
      behind: { 'nhiem-vu': duty.id },
      units: null,
    }),
  );
  const name: Column<Line> = {
    key: 'name',
    head: words.duty,
    value: (line) => line.name,
    cell: (line) => (
      <>
        <span className="hd-clamp" title={line.note}>
          <b>{line.name}</b> {line.note}
        </span>
        <Shares shares={sharesOf(line.counts)} height={6} />
      </>
    ),
  };
  return (
    <section className="hd-stack">
      <h2>{words.byDuty}</h2>
      <Table caption={words.byDuty} columns={[name, ...columns]} rows={lines} rowKey={(line) => line.id} />
    </section>
  );
}

export function sectorsQuery(directiveId: string) {
  return {
    queryKey: ['board', directiveId, 'sectors'],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      api.get<SectorCounts>(`/api/directives/${directiveId}/sectors`, { signal }),
  };
}

export function BySector({ board }: { board: Board }) {
  const words = useWords('report').board;
  const columns = useCountColumns(board.directive.id);
  const { data } = useQuery(sectorsQuery(board.directive.id));
  const ids = [...board.sectors.map((sector) => sector.id), null];
  const lines = ids.flatMap((id): Line[] => {
    const cells = board.cells.filter((cell) => cell.sector === id);
    if (cells.length === 0) return [];
    return [
      {
        id: id ?? 'none',
        name: board.sectors.find((sector) => sector.id === id)?.name ?? words.noSector,
        counts: sumOf(cells.map((cell) => cell.counts)),
        behind: { khoi: id ?? 'none' },
        units: data?.sectors.find((sector) => sector.sector === id)?.units ?? null,
      },
    ];
  });
  const units: Column<Line> = {
    key: 'units',
    head: words.unitsOfSector,
    numeric: true,
    cell: (line) => <Count of={line.units} />,
    value: (line) => line.units,
  };
  const name: Column<Line> = {
    key: 'name',
    head: words.sector,
    value: (line) => line.name,
    cell: (line) => (
      <div className="hd-sector">
        {line.name}
        <Shares shares={sharesOf(line.counts)} height={6} />
      </div>
    ),
  };
  return (
    <section className="hd-stack">
      <h2>{words.bySector}</h2>
      <Table
        caption={words.bySector}
        columns={[name, units, ...columns]}
        rows={lines}
        rowKey={(line) => line.id}
      />
    </section>
  );
}

function useCountColumns(directiveId: string): Column<Line>[] {
  const words = useWords('report').board;
  const states = useWords('ui').state;
  const counted = (key: keyof Counts, head: string, what: Behindness): Column<Line> => ({
    key,
    head,
    numeric: true,
    cell: (line) => (
      <NumberLink directiveId={directiveId} behind={{ ...line.behind, ...what }} count={line.counts[key]} />
    ),
    value: (line) => line.counts[key],
  });
  return [
    counted('total', words.total, {}),
    ...standingsInOrder.map((key) => counted(key, states[key], { 'trang-thai': key })),
    ...besideInOrder.map((key) => counted(key, states[markOf[key]], { 'trang-thai': key })),
  ];
}
