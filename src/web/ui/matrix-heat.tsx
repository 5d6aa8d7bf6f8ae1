// Units × duties, by sector: a table of small state marks that arrow keys walk; draws only the rows in view.
import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../language.ts';
import { MatrixRowView } from './matrix-row.tsx';
import { type MatrixColumn, type MatrixSector, matrixRows } from './matrix-rows.ts';
import { StateMark } from './state-mark.tsx';
import type { State } from './states.ts';
import { useWindowOfRows } from './use-window-of-rows.ts';
import './matrix.css';

export type { MatrixColumn, MatrixSector, MatrixUnit } from './matrix-rows.ts';

export interface MatrixHeatProps {
  /** What the matrix shows, for screen readers. */
  caption: string;
  columns: readonly MatrixColumn[];
  sectors: readonly MatrixSector[];
  /** Asked when a sector is opened, to bring its units. */
  onOpenSector?: (sectorId: string) => void;
  /** Where a cell leads: to a unit's assignment, or with `unitId` null to all of the sector's. */
  onOpenCell?: (cell: { sectorId: string; unitId: string | null; columnId: string }) => void;
  /** Sectors open at first. */
  openAtFirst?: readonly string[];
}
export interface Place {
  row: number;
  column: number;
}

/** As in matrix.css: fingers need more room. */
const rowHeight = () => (window.matchMedia('(pointer: coarse)').matches ? 44 : 36);

export function MatrixHeat(props: MatrixHeatProps) {
  const { columns, sectors } = props;
  const words = useWords('ui').matrix;
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(props.openAtFirst));
  const [place, setPlace] = useState<Place>({ row: 0, column: -1 });
  const rows = matrixRows(sectors, open);
  const view = useWindowOfRows(box, rows.length, rowHeight(), rows.length > 60);

  const toggle = (sector: MatrixSector) => {
    const next = new Set(open);
    if (!next.delete(sector.id)) {
      next.add(sector.id);
      if (sector.units === undefined) props.onOpenSector?.(sector.id);
    }
    setOpen(next);
  };
  const walk = (event: KeyboardEvent) => {
    const next = nextPlace(place, event.key, rows.length, columns.length);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    view.show(next.row);
    requestAnimationFrame(() => focusAt(box.current, next));
  };

  return (
    <div className="hd-matrix">
      <p className="hd-only-read" id="hd-matrix-keys">
        {words.keys}
      </p>
      <div className="hd-matrix__box" ref={box}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells arrow keys walk.
          role="grid"
          aria-label={props.caption}
          aria-describedby="hd-matrix-keys"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={walk}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="hd-matrix__name">
                {words.unit}
              </th>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  title={column.title}
                  aria-label={`${column.short} ${column.title}`}
                >
                  {column.short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Room height={view.above} width={columns.length + 1} />
            {rows.slice(view.from, view.to).map((row, index) => (
              <MatrixRowView
                key={row.kind === 'unit' ? `${row.sector.id}/${row.unit.id}` : `${row.kind}/${row.sector.id}`}
                {...{ row, columns, place, setPlace, toggle }}
                at={view.from + index}
                onOpenCell={props.onOpenCell}
              />
            ))}
            <Room height={view.below} width={columns.length + 1} />
          </tbody>
        </table>
      </div>
      <Legend sectors={sectors} />
    </div>
  );
}

function nextPlace(place: Place, key: string, rows: number, columns: number): Place | null {
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const by = (row: number, column: number) => ({
    row: within(place.row + row, 0, rows - 1),
    column: within(place.column + column, -1, columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return by(-1, 0);
    case 'ArrowDown':
      return by(1, 0);
    case 'ArrowLeft':
      return by(0, -1);
    case 'ArrowRight':
      return by(0, 1);
    case 'PageUp':
      return by(-12, 0);
    case 'PageDown':
      return by(12, 0);
    case 'Home':
      return by(0, -columns - 1);
    case 'End':
      return by(0, columns + 1);
    default:
      return null;
  }
}

function focusAt(box: HTMLElement | null, place: Place): void {
  // The row may be drawn only after the scroll has been seen; one more frame is enough.
  const find = () => box?.querySelector<HTMLElement>(`[data-at="${place.row}:${place.column}"]`);
  const cell = find();
  if (cell) cell.focus();
  else requestAnimationFrame(() => find()?.focus());
}

function Room({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row that only keeps room cannot be focused.
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function Legend({ sectors }: { sectors: readonly MatrixSector[] }) {
  const words = useWords('ui').matrix;
  const seen = new Set(
    sectors.flatMap((sector) => sector.totals.flatMap((totals) => Object.keys(totals) as State[])),
  );
  return (
    <ul className="hd-legend hd-small" aria-label={words.legend}>
      {[...seen].map((state) => (
        <li key={state}>
          <StateMark state={state} />
        </li>
      ))}
    </ul>
  );
}
