// The leader's two minutes: a line a directive with what is done, not done, unproven, silent, and what changed.
import { useQuery } from '@tanstack/react-query';
import { formatNumber, writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Shares } from '../../ui/stacked-bar.tsx';
import { NumberLink } from '../report/number-link.tsx';
import type { OverviewRow } from '../report/shapes.ts';
import { sharesOf } from '../report/standings.ts';
import { overviewQuery } from '../report/tracking.tsx';
import { Panel } from './panel.tsx';

const SHOWN = 8;

export function BoardsPanel() {
  const words = useWords('report').today;
  const query = useQuery(overviewQuery);
  const rows = query.data?.directives ?? [];
  return (
    <Panel
      title={words.boards.title}
      query={query}
      none={words.boards.none}
      isEmpty={rows.length === 0}
      more={rows.length > 0 && <Link to="/theo-doi">{words.all}</Link>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="hd-table-box" tabIndex={0} aria-label={words.boards.line}>
        <table className="hd-table">
          <caption className="hd-only-read">{words.boards.line}</caption>
          <thead>
            <tr>
              <th scope="col">{words.boards.directive}</th>
              <th scope="col" className="is-number">
                {words.boards.done}
              </th>
              <th scope="col" className="is-number">
                {words.boards.notDone}
              </th>
              <th scope="col" className="is-number">
                {words.boards.unproven}
              </th>
              <th scope="col" className="is-number">
                {words.boards.silent}
              </th>
              <th scope="col" className="is-number">
                {words.boards.overdue}
              </th>
              <th scope="col">{words.boards.change}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <DirectiveLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}

/** Done: met. Not done: the machine or the unit says so, partly, or still under way. Unproven: nobody knows. */
function DirectiveLine({ row }: { row: OverviewRow }) {
  const { counts, id } = row;
  const number = (what: string, count: number) => (
    <td className="is-number">
      <NumberLink directiveId={id} behind={{ 'trang-thai': what }} count={count} />
    </td>
  );
  return (
    <tr>
      <td className="hd-today__directive">
        <Link to="/theo-doi/$directiveId" params={{ directiveId: id }}>
          {row.subject}
        </Link>
        <div className="hd-soft hd-small">{row.reference}</div>
        <Shares shares={sharesOf(counts)} height={8} />
      </td>
      {number('met', counts.met)}
      {number('not-done', counts['not-met'] + counts.partly + counts.pending)}
      {number('unknown', counts.unknown)}
      {number('silent', counts.silent)}
      {number('overdue', counts.overdue)}
      <td>
        <Change row={row} />
      </td>
    </tr>
  );
}

function Change({ row }: { row: OverviewRow }) {
  const words = useWords('report').today.boards;
  const language = useLanguage();
  if (row.lastWeek === null) return <span className="hd-soft">{words.noWeek}</span>;
  const by = row.counts.met - row.lastWeek.counts.met;
  const count = formatNumber(Math.abs(by), language);
  const text = by === 0 ? words.same : by > 0 ? words.more({ count }) : words.less({ count });
  return <span title={writeCivilDate(row.lastWeek.day)}>{text}</span>;
}
