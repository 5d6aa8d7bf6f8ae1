// Samples: numbers, charts, list, matrix, work under way, empty page.
import { useState } from 'react';
import { AgeingChart } from '../../ui/ageing-chart.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MatrixHeat } from '../../ui/matrix-heat.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { Stat, Stats } from '../../ui/stat.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { type SampleUnit, sampleSectors, sampleUnits, useSamples } from './use-samples.ts';

export function NumberSamples() {
  const words = useSamples();
  const link = (number: React.ReactNode) => <a href="#list">{number}</a>;
  const share = (_: unknown, number: React.ReactNode) => link(number);
  return (
    <section className="hd-stack">
      <h2>{words.numbers}</h2>
      <Stats>
        <Stat label={words.assigned} value={4800} link={link} />
        <Stat label={words.overdue} value={17} link={link} needed note={words.sinceLast} />
        <Stat label={words.silent} value={23} link={link} />
        <Stat label={words.unknown} value={null} link={link} />
      </Stats>
      <StackedBar
        label={words.shares}
        link={share}
        shares={[
          { state: 'met', count: 61 },
          { state: 'partly', count: 14 },
          { state: 'not-met', count: 9 },
          { state: 'unknown', count: 13 },
          { state: 'silent', count: 23 },
        ]}
      />
      <AgeingChart
        label={words.ages}
        link={share}
        ages={[
          { label: words.age({ from: 1, to: 3 }), count: 5 },
          { label: words.age({ from: 4, to: 7 }), count: 8 },
          { label: words.ageOver({ days: 7 }), count: 4, needed: true },
        ]}
      />
    </section>
  );
}

export function ListSamples() {
  const words = useSamples();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns: Column<SampleUnit>[] = [
    {
      key: 'name',
      head: words.name,
      cell: (u) => <a href="#list">{u.name}</a>,
      value: (u) => u.name,
      filter: 'text',
    },
    {
      key: 'code',
      head: words.code,
      cell: (u) => u.code,
      value: (u) => u.code,
      filter: 'text',
      width: '9rem',
    },
    {
      key: 'state',
      head: words.state,
      cell: (u) => <StateMark state={u.state} />,
      value: (u) => u.state,
      width: '14rem',
    },
    {
      key: 'late',
      head: words.late,
      cell: (u) => u.late ?? '—',
      value: (u) => u.late,
      numeric: true,
      width: '8rem',
    },
  ];
  const list = (count: number, virtual: boolean) => (
    <Table
      caption={words.list}
      columns={columns}
      rows={sampleUnits(count, (number) => words.unit({ number }))}
      rowKey={(unit) => unit.id}
      chosen={chosen}
      onChoose={setChosen}
      virtual={virtual}
      actions={<Button small>{words.chase}</Button>}
    />
  );
  return (
    <section className="hd-stack" id="list">
      <h2>{words.list}</h2>
      <Tabs
        label={words.tabs}
        tabs={[
          { value: 'few', label: '7', content: list(7, false) },
          { value: 'many', label: '5.000', content: list(5000, true) },
          { value: 'history', label: words.tabHistory, content: <p>{words.tabText}</p> },
        ]}
      />
    </section>
  );
}

export function MatrixSamples() {
  const words = useSamples();
  const columns = Array.from({ length: 40 }, (_, at) => ({
    id: String(at),
    short: `${Math.floor(at / 8) + 1}.${'abcdđegh'[at % 8]}`,
    title: words.duty({ number: String(at + 1) }),
  }));
  const far = {
    id: 'c',
    name: words.sector,
    unitCount: 9500,
    totals: columns.map((_, at) => ({ met: 6000 - at * 50, silent: 2000, unknown: 1500 + at * 50 })),
  };
  return (
    <section className="hd-stack">
      <h2>{words.matrix}</h2>
      <MatrixHeat
        caption={words.matrix}
        columns={columns}
        sectors={[...sampleSectors(words, 40), far]}
        openAtFirst={['a', 'b']}
      />
    </section>
  );
}

export function WorkSamples() {
  const words = useSamples();
  const [startedAt] = useState(() => Date.now() - 40_000);
  return (
    <section className="hd-stack">
      <h2>{words.work}</h2>
      <Progress label={words.importing} done={3200} total={10_000} startedAt={startedAt} onStop={() => {}} />
      <Skeleton words={words.reading} />
      <EmptyState title={words.empty} action={<Button kind="primary">{words.file}</Button>}>
        {words.emptyText}
      </EmptyState>
    </section>
  );
}
