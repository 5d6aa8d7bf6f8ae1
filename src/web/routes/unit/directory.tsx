// The directory of units: searched and filtered in the address bar, exported, printed.
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { UnitRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { type Filter, useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { DirectoryFilter } from './directory-filter.tsx';
import { download } from './download.ts';
import { useSectors } from './use-sectors.ts';
import { Validity } from './validity.tsx';

export default function DirectoryPage() {
  const words = useWords('unit');
  const language = useLanguage();
  const { can } = useSession();
  const [filter, change] = useFilter();
  const asked = askedOf(filter);
  const units = useQuery({
    queryKey: ['units', 'list', asked],
    queryFn: ({ signal }) =>
      api.get<{ rows: UnitRow[]; total: number }>('/api/units', {
        query: { ...asked, limit: 10_000 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  const sectors = useSectors();
  const columns = useColumns();
  const isFiltered = Object.keys(asked).length > 0;
  const mayWrite = can('unit.write');
  return (
    <>
      <PageHead
        title={words.title}
        lead={units.data && words.lead({ total: formatNumber(units.data.total, language) })}
        actions={mayWrite && <WriteActions />}
      />
      <DirectoryFilter filter={filter} change={change} sectors={sectors.data} />
      <ErrorPanel error={units.error ?? sectors.error} onRetry={() => void units.refetch()} />
      {units.isPending && <Skeleton words={words.loading} />}
      {units.data && (
        <Table
          caption={words.title}
          columns={columns}
          rows={units.data.rows}
          rowKey={(row) => row.id}
          filter={[filter, change]}
          virtual={units.data.rows.length > 200}
          actions={<FileActions asked={asked} />}
          empty={isFiltered ? <NoMatch clear={() => change(cleared)} /> : <NoUnits mayWrite={mayWrite} />}
        />
      )}
    </>
  );
}

const asks = ['q', 'sector', 'kind', 'parent', 'on'] as const;
const cleared: Filter = { q: '', sector: '', kind: '', parent: '', on: '' };
const askedOf = (filter: Filter): Filter =>
  Object.fromEntries(asks.flatMap((key) => (filter[key] ? [[key, filter[key]]] : [])));

function useColumns(): Column<UnitRow>[] {
  const words = useWords('unit');
  return [
    {
      key: 'name',
      head: words.name,
      width: '30%',
      value: (row) => row.name,
      cell: (row) => (
        <Link to="/don-vi/$unitId" params={{ unitId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'kindOf',
      head: words.kindLabel,
      value: (row) => words.kind[row.kind],
      cell: (row) => words.kind[row.kind],
      width: '140px',
    },
    {
      key: 'sectorOf',
      head: words.sector,
      value: (row) => row.sector,
      cell: (row) => row.sector ?? '',
      width: '180px',
    },
    {
      key: 'parentOf',
      head: words.parent,
      value: (row) => row.parent,
      cell: (row) => row.parent ?? '',
      width: '170px',
    },
    {
      key: 'code',
      head: words.code,
      value: codeOf,
      cell: (row) => <code>{codeOf(row)}</code>,
      width: '110px',
    },
    {
      key: 'from',
      head: words.validity,
      value: (row) => row.validFrom,
      cell: (row) => <Validity of={row} />,
      width: '150px',
    },
  ];
}

const codeOf = (row: UnitRow) => row.agencyCode ?? row.oldAgencyCode ?? row.registrationNumber ?? row.gsoCode;

function WriteActions() {
  const words = useWords('unit');
  return (
    <>
      <Link to="/don-vi/moi" look="primary">
        {words.add}
      </Link>
      <Link to="/don-vi/nhap" look="quiet">
        {words.import}
      </Link>
      <Link to="/don-vi/ke-thua" look="quiet">
        {words.record}
      </Link>
      <Link to="/don-vi/khoi" look="quiet">
        {words.manageSectors}
      </Link>
    </>
  );
}

function FileActions({ asked }: { asked: Filter }) {
  const words = useWords('unit');
  const saving = useMutation({
    mutationFn: (format: string) => download('/api/units/export', { ...asked, format }),
  });
  return (
    <div className="hd-row hd-no-print">
      <ErrorPanel error={saving.error} />
      <Menu
        label={words.more}
        acts={[
          { label: words.export.xlsx, onSelect: () => saving.mutate('xlsx') },
          { label: words.export.csv, onSelect: () => saving.mutate('csv') },
          { label: words.print, onSelect: () => window.print() },
        ]}
      />
    </div>
  );
}

function NoMatch({ clear }: { clear: () => void }) {
  const words = useWords('unit');
  return (
    <EmptyState title={words.noMatch} action={<Button onClick={clear}>{words.clear}</Button>}>
      {words.noMatchLead}
    </EmptyState>
  );
}

function NoUnits({ mayWrite }: { mayWrite: boolean }) {
  const words = useWords('unit');
  return (
    <EmptyState
      title={words.empty}
      action={
        mayWrite && (
          <Link to="/don-vi/nhap" look="quiet">
            {words.import}
          </Link>
        )
      }
    >
      {words.emptyLead}
    </EmptyState>
  );
}
