// The log of acts: who did what, filtered, exported, and verified against its signed checkpoints.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { actShape } from '../../../platform/log/contract.ts';
import { formatNumber, startOf } from '../../../platform/words/civil-time.ts';
import { api, withQuery } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Anchor } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Table } from '../../ui/table.tsx';
import { columnsOf } from './columns.tsx';
import { LogFilter } from './log-filter.tsx';
import { Verification } from './verification.tsx';

const PAGE = 100;

export interface LogAnswer {
  rows: z.infer<typeof actShape>[];
  total: number;
  verbs: string[];
}

export default function LogPage() {
  const words = useWords('log');
  const language = useLanguage();
  const [filter, change] = useFilter();
  const offset = Number(filter.tu ?? 0) || 0;
  const asked = queryOf(filter);
  const log = useQuery({
    queryKey: ['log', asked, offset],
    queryFn: ({ signal }) =>
      api.get<LogAnswer>('/api/log', { query: { ...asked, limit: PAGE, offset }, signal }),
    placeholderData: keepPreviousData,
  });
  const say = (count: number) => formatNumber(count, language);
  const { rows = [], total = 0, verbs = [] } = log.data ?? {};
  const go = (to: number) => change({ tu: to > 0 ? String(to) : '' });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="hd-stack">
        <Verification />
        <LogFilter verbs={verbs} />
        <ErrorPanel error={log.error} onRetry={() => void log.refetch()} />
        {log.isPending && <Skeleton words={words.loading} />}
        {log.data && (
          <Table
            caption={words.title}
            columns={columnsOf(words, language)}
            rows={rows}
            rowKey={(act) => act.id}
            empty={<EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>}
            actions={
              <Anchor
                className="hd-no-print"
                look="quiet"
                small
                href={withQuery('/api/log.csv', asked)}
                download
              >
                {words.export}
              </Anchor>
            }
          />
        )}
        {total > PAGE && (
          <div className="hd-row hd-no-print">
            <span className="hd-soft">
              {words.total({ from: say(offset + 1), to: say(offset + rows.length), total: say(total) })}
            </span>
            <Button small disabled={offset === 0} onClick={() => go(offset - PAGE)}>
              {words.newer}
            </Button>
            <Button small disabled={offset + PAGE >= total} onClick={() => go(offset + PAGE)}>
              {words.older}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

const DAY = 86_400_000;

/** Days of the filter are Viet Nam's: from the first one's beginning to the last one's end. */
function queryOf({ q, viec, tungay, denngay }: Record<string, string>) {
  return {
    q,
    verb: viec,
    from: tungay && startOf(tungay).toISOString(),
    to: denngay && new Date(startOf(denngay).getTime() + DAY).toISOString(),
  };
}
