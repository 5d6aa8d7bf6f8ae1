// The coordinator's desk: reports that wait for a look, contradictions first, one after the other.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox, Select } from '../../ui/inputs.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Ago } from '../../ui/time.tsx';
import { OutcomeMark } from '../assignment/outcome-mark.tsx';
import { ReviewPanel } from './review-panel.tsx';
import type { Waiting, WaitingRow } from './shapes.ts';
import '../assignment/assignment.css';
import './verdict.css';

interface DirectiveName {
  id: string;
  reference: string;
  subject: string;
}

export default function ReviewsPage() {
  const words = useWords('verdict');
  const language = useLanguage();
  const [filter, change] = useFilter();
  const query = { directiveId: filter.van ?? '', contradicted: filter.chi === 'mau-thuan', limit: 500 };
  const list = useQuery({
    queryKey: ['reviews', query],
    queryFn: ({ signal }) => api.get<Waiting>('/api/reviews/waiting', { query, signal }),
    placeholderData: keepPreviousData,
  });
  const directives = useQuery({
    queryKey: ['directives', 'names'],
    queryFn: ({ signal }) => api.get<{ rows: DirectiveName[] }>('/api/directives', { signal }),
  });
  const rows = list.data?.rows ?? [];
  const at = Math.max(
    0,
    rows.findIndex((row) => row.submissionId === filter.bao),
  );
  const shown = rows[at];
  const go = (to: number) => change({ bao: rows[to]?.submissionId ?? '' });
  return (
    <>
      <PageHead
        title={words.title}
        lead={
          list.data && list.data.total > 0
            ? words.count({ count: formatNumber(list.data.total, language) })
            : words.lead
        }
      />
      <div className="hd-filters hd-no-print">
        <Select
          label={words.directive}
          empty={words.all}
          choices={(directives.data?.rows ?? []).map(({ id, reference, subject }) => ({
            value: id,
            label: `${reference} ${subject}`,
          }))}
          value={filter.van ?? ''}
          onChange={(event) => change({ van: event.target.value, bao: '' })}
        />
        <Checkbox
          label={words.onlyContradicted}
          checked={filter.chi === 'mau-thuan'}
          onChange={(event) => change({ chi: event.target.checked ? 'mau-thuan' : '', bao: '' })}
        />
      </div>
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.opening} lines={6} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
      )}
      {shown && (
        <div className="hd-desk">
          <WaitingList rows={rows} shown={shown} onShow={go} />
          <ReviewPanel
            key={shown.submissionId}
            row={shown}
            at={at}
            total={rows.length}
            onGo={go}
            onDone={() => {
              go(at + 1 < rows.length ? at + 1 : 0);
              void list.refetch();
            }}
          />
        </div>
      )}
    </>
  );
}

function WaitingList(props: {
  rows: readonly WaitingRow[];
  shown: WaitingRow;
  onShow: (at: number) => void;
}) {
  const words = useWords('verdict');
  return (
    <nav className="hd-desk__list hd-no-print" aria-label={words.waiting}>
      <ol>
        {props.rows.map((row, at) => (
          <li key={row.submissionId}>
            <button
              type="button"
              aria-current={row.submissionId === props.shown.submissionId}
              onClick={() => props.onShow(at)}
            >
              <strong>{row.unit.name}</strong>
              <span className="hd-soft hd-small">
                {row.path} · {row.reference} · <Ago at={row.receivedAt} />
              </span>
              <span className="hd-marks">
                {row.isContradicted && <StateMark state="contradiction" boxed />}
                {row.outcome && <OutcomeMark outcome={row.outcome} ground={row.ground} />}
                {row.isLate && <StateMark state="late" boxed />}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
