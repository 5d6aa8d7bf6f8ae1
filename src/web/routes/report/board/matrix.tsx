// Units × duties by sector: a sector's units are fetched when it is opened; a cell leads to the assignment.
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { MatrixHeat, type MatrixSector } from '../../../ui/matrix-heat.tsx';
import type { State } from '../../../ui/states.ts';
import type { Board, Counts, Matrix } from '../shapes.ts';
import { standingsInOrder } from '../standings.ts';
import { sectorsQuery } from './breakdown.tsx';

export function MatrixSection({ board }: { board: Board }) {
  const words = useWords('report');
  const navigate = useNavigate();
  const { id: directiveId, subject } = board.directive;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const counts = useQuery(sectorsQuery(directiveId));
  const fetched = useQueries({
    queries: opened.map((sectorId) => ({
      queryKey: ['board', directiveId, 'matrix', sectorId],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<Matrix>(`/api/directives/${directiveId}/matrix`, { query: { sectorId }, signal }),
    })),
  });
  const unitsOf = (sectorId: string) => fetched[opened.indexOf(sectorId)]?.data?.units;
  const sectors = [
    ...board.sectors,
    ...(board.cells.some((cell) => cell.sector === null) ? [{ id: 'none', name: words.board.noSector }] : []),
  ].map((sector): MatrixSector => {
    const units = unitsOf(sector.id);
    const id = sector.id === 'none' ? null : sector.id;
    return {
      ...sector,
      unitCount: counts.data?.sectors.find((one) => one.sector === id)?.units ?? 0,
      totals: board.obligations.map((duty) =>
        standingTotals(board.cells.find((cell) => cell.obligation === duty.id && cell.sector === id)?.counts),
      ),
      ...(units && { units: units.map((unit) => rowOf(unit, board)) }),
    };
  });
  const openCell = (cell: { sectorId: string; unitId: string | null; columnId: string }) => {
    const unit = unitsOf(cell.sectorId)?.find((one) => one.id === cell.unitId);
    const assignmentId = unit?.cells.find((one) => one.obligation === cell.columnId)?.assignment;
    if (assignmentId) void navigate({ to: '/viec/$assignmentId', params: { assignmentId } });
    else
      void navigate({
        to: '.',
        search: { muc: 'dau-viec', khoi: cell.sectorId, 'nhiem-vu': cell.columnId },
      });
  };
  const failed = fetched.find((one) => one.error) ?? counts;
  return (
    <div className="hd-stack">
      <p className="hd-soft hd-no-print">{words.matrix.lead}</p>
      <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} />
      <MatrixHeat
        caption={words.matrix.caption({ subject })}
        columns={board.obligations.map(({ id, path, text }) => ({ id, short: path, title: text }))}
        sectors={sectors}
        onOpenSector={(sectorId) => setOpened((now) => [...now, sectorId])}
        onOpenCell={openCell}
      />
    </div>
  );
}

const standingTotals = (counts: Counts | undefined): Partial<Record<State, number>> =>
  counts ? Object.fromEntries(standingsInOrder.map((standing) => [standing, counts[standing]])) : {};

function rowOf(unit: Matrix['units'][number], board: Board) {
  const at = new Map(unit.cells.map((cell) => [cell.obligation, cell.standing]));
  return { id: unit.id, name: unit.name, cells: board.obligations.map((duty) => at.get(duty.id) ?? null) };
}
