// The filters of the list behind a number, each one a part of the address.

import { ages } from '../../../../report/ages.ts';
import { useFilter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { Input, Select } from '../../../ui/inputs.tsx';
import type { Board } from '../shapes.ts';
import { standingsInOrder } from '../standings.ts';

export function BehindFilters({ board }: { board: Board }) {
  const words = useWords('report');
  const ui = useWords('ui');
  const [filter, change] = useFilter();
  const kinds = [
    { value: 'open', label: words.behind.open },
    { value: 'done', label: words.behind.done },
    { value: 'not-done', label: words.behind.notDone },
    ...standingsInOrder.map((value) => ({ value, label: ui.state[value] })),
    ...(['overdue', 'late', 'returned', 'no-deadline'] as const).map((value) => ({
      value,
      label: ui.state[value],
    })),
    { value: 'contradicted', label: ui.state.contradiction },
  ];
  const sectors = [
    ...board.sectors.map(({ id, name }) => ({ value: id, label: name })),
    ...(board.cells.some((cell) => cell.sector === null)
      ? [{ value: 'none', label: words.board.noSector }]
      : []),
  ];
  const select = (key: string, label: string, choices: readonly { value: string; label: string }[]) => (
    <Select
      label={label}
      empty={ui.all}
      choices={choices}
      value={filter[key] ?? ''}
      onChange={(event) => change({ [key]: event.target.value, muc: 'dau-viec' })}
    />
  );
  return (
    <div className="hd-filters hd-no-print">
      {select('trang-thai', words.behind.what, kinds)}
      {select(
        'nhiem-vu',
        words.behind.duty,
        board.obligations.map(({ id, path, text }) => ({ value: id, label: `${path} ${text.slice(0, 60)}` })),
      )}
      {select('khoi', words.board.sector, sectors)}
      {select(
        'tuoi',
        words.behind.age,
        ages.map((value) => ({ value, label: words.age[value] })),
      )}
      <Input
        type="search"
        label={words.behind.search}
        value={filter.q ?? ''}
        onChange={(event) => change({ q: event.target.value, muc: 'dau-viec' })}
      />
    </div>
  );
}
