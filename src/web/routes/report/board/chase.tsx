// Whom to chase: silent units first, whom to call by which number, when they were last reminded; several are reminded at once.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import { api, withQuery } from '../../../api.ts';
import { useFilter } from '../../../filter.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input, Select } from '../../../ui/inputs.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Table } from '../../../ui/table.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Board, ChaseRow } from '../shapes.ts';
import { useChaseColumns } from './chase-columns.tsx';
import { FileActions } from './file-actions.tsx';

const kinds = ['open', 'silent', 'overdue', 'returned', 'not-met'] as const;

export function ChaseList({ board, now }: { board: Board; now: Date }) {
  const words = useWords('report').chase;
  const loading = useWords('report').loading;
  const { can } = useSession();
  const [filter, change] = useFilter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const path = `/api/directives/${board.directive.id}/chase`;
  const query = { kind: filter.loai, q: filter.q };
  const list = useQuery({
    queryKey: ['board', board.directive.id, 'chase', query],
    queryFn: ({ signal }) => api.get<{ rows: ChaseRow[] }>(path, { query, signal }),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.rows ?? [];
  const there = new Set([...chosen].filter((id) => rows.some((row) => row.unit.id === id)));
  const mayRemind = can('assignment.decide');
  const columns = useChaseColumns(board.directive.id, now);
  return (
    <div className="hd-stack">
      <div className="hd-filters hd-no-print">
        <Select
          label={words.kind}
          empty={null}
          choices={kinds.map((value) => ({ value, label: words[value] }))}
          value={filter.loai ?? 'open'}
          onChange={(event) => change({ loai: event.target.value })}
        />
        <Input
          type="search"
          label={words.search}
          value={filter.q ?? ''}
          onChange={(event) => change({ q: event.target.value })}
        />
      </div>
      <h2 className="hd-only-print">{words.printed}</h2>
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={loading} lines={6} />}
      {list.data && (
        <Table
          caption={words.caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.unit.id}
          filter={[filter, change]}
          {...(mayRemind ? { chosen: there, onChoose: setChosen } : {})}
          actions={
            <div className="hd-row hd-no-print">
              {mayRemind && (
                <Remind
                  directiveId={board.directive.id}
                  unitIds={[...there]}
                  onDone={() => setChosen(new Set())}
                />
              )}
              <FileActions path={withQuery(`${path}/export`, query)} />
            </div>
          }
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        />
      )}
    </div>
  );
}

interface RemindProps {
  directiveId: string;
  unitIds: readonly string[];
  onDone: () => void;
}

function Remind({ directiveId, unitIds, onDone }: RemindProps) {
  const words = useWords('report').chase;
  const language = useLanguage();
  const client = useQueryClient();
  const remind = useMutation({
    mutationFn: () => api.post<{ reminded: number }>(`/api/directives/${directiveId}/reminders`, { unitIds }),
    onSuccess: async ({ reminded }) => {
      toast(words.done({ count: formatNumber(reminded, language) }));
      onDone();
      await client.invalidateQueries({ queryKey: ['board', directiveId, 'chase'] });
    },
  });
  return (
    <>
      {remind.error && <ErrorPanel error={remind.error} />}
      <Button
        small
        title={words.remindLead}
        disabled={unitIds.length === 0}
        busy={remind.isPending && words.reminding}
        onClick={() => remind.mutate()}
      >
        {unitIds.length === 0
          ? words.remindNone
          : words.remind({ count: formatNumber(unitIds.length, language) })}
      </Button>
    </>
  );
}
