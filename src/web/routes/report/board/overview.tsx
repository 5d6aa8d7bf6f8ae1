// The overview: each total as a link, the change since last week, how old what is open has become, by duty and sector.
import { formatNumber, writeCivilDate } from '../../../../platform/words/civil-time.ts';
import { ages as everyAge } from '../../../../report/ages.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { AgeingChart } from '../../../ui/ageing-chart.tsx';
import { StackedBar } from '../../../ui/stacked-bar.tsx';
import { Stat, Stats } from '../../../ui/stat.tsx';
import { BehindLink } from '../number-link.tsx';
import type { Age, Board, Counts } from '../shapes.ts';
import { besideInOrder, markOf, sharesOf, standingsInOrder } from '../standings.ts';
import { ByDuty, BySector } from './breakdown.tsx';

export function OverviewSection({ board }: { board: Board }) {
  const words = useWords('report').board;
  const states = useWords('ui').state;
  const language = useLanguage();
  const { total, directive, lastWeek } = board;
  const stat = (key: (typeof standingsInOrder)[number] | (typeof besideInOrder)[number], label: string) => (
    <Stat
      key={key}
      label={label}
      value={total[key]}
      needed={key === 'overdue' && total.overdue > 0}
      note={<Change now={total[key]} before={lastWeek} what={key} />}
      link={(number) =>
        total[key] === 0 ? (
          number
        ) : (
          <BehindLink directiveId={directive.id} behind={{ 'trang-thai': key }}>
            {number}
          </BehindLink>
        )
      }
    />
  );
  return (
    <div className="hd-stack hd-board">
      <StackedBar
        label={words.whole({
          count: formatNumber(total.total, language),
          duties: formatNumber(board.obligations.length, language),
        })}
        shares={sharesOf(total)}
      />
      <Stats>{standingsInOrder.map((key) => stat(key, states[key]))}</Stats>
      <h2 className="hd-board__beside">{words.ofThese}</h2>
      <Stats>{besideInOrder.map((key) => stat(key, states[markOf[key]]))}</Stats>
      {lastWeek === null && <p className="hd-soft hd-small">{words.noLastWeek}</p>}
      <Ageing board={board} />
      <ByDuty board={board} />
      <BySector board={board} />
    </div>
  );
}

interface ChangeProps {
  now: number;
  before: Board['lastWeek'];
  what: keyof Counts;
}

function Change({ now, before, what }: ChangeProps) {
  const words = useWords('report').board;
  const language = useLanguage();
  if (before === null) return null;
  const date = writeCivilDate(before.day);
  const by = now - before.counts[what];
  const count = formatNumber(Math.abs(by), language);
  if (by === 0) return words.sinceSame({ date });
  return by > 0 ? words.sinceMore({ count, date }) : words.sinceLess({ count, date });
}

function Ageing({ board }: { board: Board }) {
  const words = useWords('report');
  const present = everyAge.filter((age) => (board.ageing[age] ?? 0) > 0);
  if (present.length === 0) return <p>{words.board.noneOpen}</p>;
  const ages = present.map((age) => ({
    label: words.age[age],
    count: board.ageing[age] ?? 0,
    needed: age.startsWith('over'),
  }));
  const ageOf = (label: string): Age => present.find((age) => words.age[age] === label) ?? 'none';
  return (
    <AgeingChart
      label={words.board.ageing}
      ages={ages}
      link={(age, number) => (
        <BehindLink directiveId={board.directive.id} behind={{ tuoi: ageOf(age.label) }}>
          {number}
        </BehindLink>
      )}
    />
  );
}
