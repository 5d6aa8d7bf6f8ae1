// Imports websites: send a table, a sitemap or a zone, see every row, then write.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HostImport } from '../../../site/contract.ts';
import type { UnitRow } from '../../../unit/contract.ts';
import { api, withQuery } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { upload } from '../../upload.ts';
import { ImportPreview } from './import-preview.tsx';

export default function ImportSitesPage() {
  const all = useWords('site');
  const words = all.importing;
  const [unitId, setUnit] = useState('');
  const units = useQuery({
    queryKey: ['units', 'list', {}],
    queryFn: ({ signal }) => api.get<{ rows: UnitRow[] }>('/api/units', { query: { limit: 10_000 }, signal }),
  });
  const preview = useMutation({
    mutationFn: (file: File) => upload<HostImport>(withQuery('/api/sites/import/preview', { unitId }), file),
  });
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/trang-web">{all.title}</Link>
            <span>{words.title}</span>
          </Breadcrumbs>
        }
      />
      <div className="hd-stack">
        <ErrorPanel error={preview.error ?? units.error} />
        {!preview.data && !preview.isPending && (
          <>
            <Select
              label={words.unit}
              optional
              choices={(units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              value={unitId}
              onChange={(event) => setUnit(event.target.value)}
            />
            <FileDrop
              label={words.file}
              kinds={['.xlsx', '.csv', '.xml', '.txt', '.zone']}
              maxBytes={50 * 2 ** 20}
              onFiles={([file]) => file && preview.mutate(file)}
            />
          </>
        )}
        {preview.isPending && <Skeleton words={words.reading} />}
        {preview.data && <Preview plan={preview.data} unitId={unitId} again={() => preview.reset()} />}
      </div>
    </>
  );
}

function Preview({ plan, unitId, again }: { plan: HostImport; unitId: string; again: () => void }) {
  const words = useWords('site').importing;
  const client = useQueryClient();
  const { counts, sha256, fileName } = plan;
  const writing = useMutation({
    mutationFn: () =>
      api.post<HostImport['counts']>('/api/sites/import/confirm', {
        sha256,
        name: fileName,
        new: counts.new,
        ...(unitId ? { unitId } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sites'] }),
  });
  return (
    <ImportPreview
      {...{ counts, words, writing, again }}
      title={`${fileName} · ${words.kind[plan.kind]}`}
      after={
        <Link to="/trang-web" look="quiet">
          {words.again}
        </Link>
      }
    >
      <Rows plan={plan} />
    </ImportPreview>
  );
}

type Row = HostImport['rows'][number];

function Rows({ plan }: { plan: HostImport }) {
  const all = useWords('site');
  const words = all.importing;
  const states = words.row;
  const columns: Column<Row>[] = [
    {
      key: 'line',
      head: words.line,
      numeric: true,
      width: '80px',
      value: (row) => row.line,
      cell: (row) => row.line,
    },
    { key: 'host', head: all.host, value: (row) => row.host, cell: (row) => row.host, filter: 'text' },
    { key: 'unit', head: all.unit, width: '30%', value: (row) => row.unit, cell: (row) => row.unit ?? '' },
    {
      key: 'state',
      head: all.state,
      width: '110px',
      value: (row) => row.state,
      cell: (row) => states[row.state],
      filter: (Object.keys(states) as Row['state'][]).map((value) => ({ value, label: states[value] })),
    },
    { key: 'why', head: words.why, width: '30%', value: (row) => row.why, cell: (row) => row.why ?? '' },
  ];
  return (
    <Table
      caption={plan.fileName}
      columns={columns}
      rows={plan.rows}
      rowKey={(row) => `${row.line} ${row.host}`}
      virtual={plan.rows.length > 200}
    />
  );
}
