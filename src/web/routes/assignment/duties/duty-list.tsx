// Duties in groups by when they are due, each a link to its page; those not acknowledged can be chosen together.
import type { AssignmentRow } from '../../../../assignment/contract.ts';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Link } from '../../../ui/link.tsx';
import { Due } from '../due.tsx';
import { StateMarks } from '../state-marks.tsx';
import { grouped, isDone } from './arrange.ts';

interface DutyListProps {
  rows: readonly AssignmentRow[];
  showsUnit: boolean;
  ownUnit: string | null;
  chosen?: ReadonlySet<string>;
  onChoose?: ((ids: ReadonlySet<string>) => void) | undefined;
}

export function DutyList({ rows, showsUnit, ownUnit, chosen = new Set(), onChoose }: DutyListProps) {
  const words = useWords('assignment');
  const language = useLanguage();
  const canChoose = (row: AssignmentRow) =>
    row.unit.id === ownUnit && row.facts.acknowledgedAt === null && !isDone(row);
  const open = rows.filter(canChoose).map(({ id }) => id);
  const isAll = open.length > 0 && open.every((id) => chosen.has(id));
  const columns = 4 + Number(showsUnit) + Number(onChoose !== undefined);
  return (
    <div className="hd-duties">
      <table>
        <thead>
          <tr>
            {onChoose && (
              <th className="hd-duties__choose hd-no-print">
                <input
                  type="checkbox"
                  aria-label={words.chooseAll}
                  disabled={open.length === 0}
                  checked={isAll}
                  onChange={() => onChoose(new Set(isAll ? [] : open))}
                />
              </th>
            )}
            <th scope="col">{words.column.path}</th>
            <th scope="col">{words.column.duty}</th>
            {showsUnit && <th scope="col">{words.column.unit}</th>}
            <th scope="col">{words.column.due}</th>
            <th scope="col">{words.column.state}</th>
          </tr>
        </thead>
        {grouped(rows, new Date()).map(([group, members]) => (
          <tbody key={group}>
            <tr>
              <th
                colSpan={columns}
                scope="rowgroup"
                className={`hd-duties__group hd-duties__group--${group}`}
              >
                {words.group[group]}{' '}
                <small>{words.count({ count: formatNumber(members.length, language) })}</small>
              </th>
            </tr>
            {members.map((row) => (
              <DutyRow
                key={row.id}
                row={row}
                showsUnit={showsUnit}
                isChosen={chosen.has(row.id)}
                onToggle={onChoose && (() => onChoose(toggled(chosen, row.id)))}
                canChoose={canChoose(row)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface DutyRowProps {
  row: AssignmentRow;
  showsUnit: boolean;
  isChosen: boolean;
  canChoose: boolean;
  onToggle: (() => void) | undefined;
}

function DutyRow({ row, showsUnit, isChosen, canChoose, onToggle }: DutyRowProps) {
  const words = useWords('assignment');
  const { obligation, directive, facts } = row;
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      {onToggle && (
        <td className="hd-duties__choose hd-no-print">
          {canChoose && (
            <input
              type="checkbox"
              aria-label={words.choose({ path: obligation.path })}
              checked={isChosen}
              onChange={onToggle}
            />
          )}
        </td>
      )}
      <td className="hd-duties__path">{obligation.path}</td>
      <td>
        <Link to="/viec/$assignmentId" params={{ assignmentId: row.id }} className="hd-duties__text">
          {obligation.text}
        </Link>
        <span className="hd-soft hd-small">
          {directive.reference} {directive.subject}
        </span>
      </td>
      {showsUnit && <td>{row.unit.name}</td>}
      <td className="hd-duties__due">
        <Due facts={facts} isDone={isDone(row)} />
      </td>
      <td className="hd-duties__state">
        <StateMarks facts={facts} state={row.state} />
      </td>
    </tr>
  );
}
