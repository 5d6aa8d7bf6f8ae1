// One row of the matrix: a sector with a small bar a duty, or a unit with a state mark a duty.
import { memo, type ReactNode } from 'react';
import { formatNumber } from '../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../language.ts';
import { Glyph } from './glyph.tsx';
import type { MatrixHeatProps, Place } from './matrix-heat.tsx';
import {
  type MatrixColumn,
  type MatrixRow,
  type MatrixSector,
  type MatrixUnit,
  sharesOf,
} from './matrix-rows.ts';
import { Shares } from './stacked-bar.tsx';
import { type State, toneOf } from './states.ts';

interface RowProps {
  row: MatrixRow;
  at: number;
  columns: readonly MatrixColumn[];
  place: Place;
  setPlace: (place: Place) => void;
  toggle: (sector: MatrixSector) => void;
  onOpenCell: MatrixHeatProps['onOpenCell'];
}

export function MatrixRowView(props: RowProps) {
  const { row, at, columns } = props;
  const words = useWords('ui').matrix;
  if (row.kind === 'opening') {
    return (
      <tr aria-rowindex={at + 2}>
        <td className="hd-matrix__name hd-soft" colSpan={columns.length + 1} role="status">
          {words.loading}
        </td>
      </tr>
    );
  }
  return row.kind === 'sector' ? <SectorRow {...props} row={row} /> : <UnitRow {...props} row={row} />;
}

type Of<Kind extends MatrixRow['kind']> = Omit<RowProps, 'row'> & { row: Extract<MatrixRow, { kind: Kind }> };

function SectorRow({ row, at, columns, place, setPlace, toggle, onOpenCell }: Of<'sector'>) {
  const { sector, isOpen } = row;
  const words = useWords('ui').matrix;
  const states = useWords('ui').state;
  const language = useLanguage();
  const told = (column: number) =>
    sharesOf(sector.totals[column])
      .map((share) => `${states[share.state]} ${formatNumber(share.count, language)}`)
      .join(', ') || states['not-assigned'];
  return (
    <tr aria-rowindex={at + 2} className="hd-matrix__sector">
      <th scope="row" className="hd-matrix__name">
        <Cell
          at={at}
          column={-1}
          place={place}
          setPlace={setPlace}
          onPress={() => toggle(sector)}
          isOpen={isOpen}
          title={(isOpen ? words.collapse : words.expand)({ sector: sector.name })}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          <span className="hd-matrix__text">{sector.name}</span>
          <small>{formatNumber(sector.unitCount, language)}</small>
        </Cell>
      </th>
      {columns.map((column, index) => (
        <td key={column.id}>
          <Cell
            at={at}
            column={index}
            place={place}
            setPlace={setPlace}
            label={words.cell({ unit: sector.name, duty: column.title, state: told(index) })}
            onPress={() => onOpenCell?.({ sectorId: sector.id, unitId: null, columnId: column.id })}
          >
            <Shares shares={sharesOf(sector.totals[index])} height={14} />
          </Cell>
        </td>
      ))}
    </tr>
  );
}

function UnitRow({ row, at, columns, place, setPlace, onOpenCell }: Of<'unit'>) {
  const { sector, unit } = row;
  const focused = place.row === at ? place.column : null;
  return <UnitCells {...{ sector, unit, at, columns, focused, setPlace, onOpenCell }} />;
}

interface UnitCellsProps {
  sector: MatrixSector;
  unit: MatrixUnit;
  at: number;
  columns: readonly MatrixColumn[];
  focused: number | null;
  setPlace: (place: Place) => void;
  onOpenCell: MatrixHeatProps['onOpenCell'];
}

/** Drawn again only when its own unit or focus changes: there are thousands of cells. */
const UnitCells = memo(function UnitCells({
  sector,
  unit,
  at,
  columns,
  focused,
  setPlace,
  onOpenCell,
}: UnitCellsProps) {
  const words = useWords('ui');
  const place = { row: focused === null ? -1 : at, column: focused ?? -1 };
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row" className="hd-matrix__name">
        <span
          className="hd-matrix__text"
          title={unit.name}
          tabIndex={focused === -1 ? 0 : -1}
          data-at={`${at}:-1`}
        >
          {unit.name}
        </span>
      </th>
      {columns.map((column, index) => {
        const state: State = unit.cells[index] ?? 'not-assigned';
        return (
          <td key={column.id} className={`hd-matrix__cell hd-state--${toneOf[state]}`}>
            <Cell
              at={at}
              column={index}
              place={place}
              setPlace={setPlace}
              label={words.matrix.cell({ unit: unit.name, duty: column.title, state: words.state[state] })}
              onPress={() =>
                state !== 'not-assigned' &&
                onOpenCell?.({ sectorId: sector.id, unitId: unit.id, columnId: column.id })
              }
            >
              <Glyph name={state} />
            </Cell>
          </td>
        );
      })}
    </tr>
  );
});

interface CellProps {
  at: number;
  column: number;
  place: Place;
  setPlace: (place: Place) => void;
  /** What the mark says; a cell with its own text needs only a `title`. */
  label?: string;
  title?: string;
  onPress: () => void;
  isOpen?: boolean;
  children: ReactNode;
}

/** Only one cell of the grid is a tab stop; arrow keys reach the rest. */
function Cell({ at, column, place, setPlace, label, title = label, onPress, isOpen, children }: CellProps) {
  return (
    <button
      type="button"
      title={title}
      aria-label={label}
      aria-expanded={isOpen}
      data-at={`${at}:${column}`}
      tabIndex={place.row === at && place.column === column ? 0 : -1}
      onFocus={() => setPlace({ row: at, column })}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
