// Brings addresses that a search engine knows to a site: a console's export or a pasted list, every line seen before it is kept.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { AddressImport, SiteDetail } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { upload } from '../../upload.ts';
import { ImportPreview } from './import-preview.tsx';
import './site.css';

const MOST_BYTES = 50 * 2 ** 20;

export default function BringAddressesPage() {
  const all = useWords('site');
  const words = all.addresses;
  const { siteId } = useParams({ strict: false }) as { siteId: string };
  const site = useQuery({
    queryKey: ['sites', siteId],
    queryFn: ({ signal }) => api.get<SiteDetail>(`/api/sites/${siteId}`, { signal }),
  });
  const preview = useMutation({
    mutationFn: (file: File) => upload<AddressImport>(`/api/sites/${siteId}/addresses/preview`, file),
  });
  const host = site.data?.host ?? '';
  return (
    <>
      <PageHead
        title={words.bring}
        lead={words.lead({ host })}
        above={
          <Breadcrumbs>
            <Link to="/trang-web">{all.title}</Link>
            <Link to="/trang-web/$siteId" params={{ siteId }}>
              {host}
            </Link>
            <span>{words.bring}</span>
          </Breadcrumbs>
        }
      />
      <div className="hd-stack">
        <ErrorPanel error={preview.error ?? site.error} />
        {preview.isPending && <Skeleton words={words.reading} />}
        {preview.data ? (
          <Preview plan={preview.data} siteId={siteId} again={() => preview.reset()} />
        ) : (
          !preview.isPending && <Choice host={host} onFile={(file) => preview.mutate(file)} />
        )}
      </div>
    </>
  );
}

/** What is pasted is sent as a file of its own, so that both ways are one. */
function Choice({ host, onFile }: { host: string; onFile: (file: File) => void }) {
  const words = useWords('site').addresses;
  const [pasted, setPasted] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFile(new File([pasted], `${words.pastedName}.txt`, { type: 'text/plain' }));
  };
  return (
    <>
      <FileDrop
        label={words.file}
        kinds={['.csv', '.zip', '.xlsx', '.txt']}
        maxBytes={MOST_BYTES}
        onFiles={([file]) => file && onFile(file)}
      />
      <form className="hd-stack" onSubmit={submit}>
        <Textarea
          label={words.paste}
          hint={words.pasteHint({ host })}
          rows={8}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <div className="hd-row">
          <Button type="submit" disabled={pasted.trim() === ''}>
            {words.see}
          </Button>
        </div>
      </form>
    </>
  );
}

function Preview({ plan, siteId, again }: { plan: AddressImport; siteId: string; again: () => void }) {
  const words = useWords('site').addresses;
  const client = useQueryClient();
  const { counts, sha256, fileName } = plan;
  const writing = useMutation({
    mutationFn: () =>
      api.post<AddressImport['counts']>(`/api/sites/${siteId}/addresses`, {
        ...{ sha256, name: fileName, new: counts.new },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['sites'] }),
  });
  return (
    <ImportPreview
      {...{ counts, words, writing, again }}
      title={fileName}
      after={
        <Link to="/trang-web/$siteId" params={{ siteId }} look="quiet">
          {words.back}
        </Link>
      }
    >
      <Rows plan={plan} />
    </ImportPreview>
  );
}

type Row = AddressImport['rows'][number];

function Rows({ plan }: { plan: AddressImport }) {
  const all = useWords('site');
  const { row: states, line, why } = all.importing;
  const columns: Column<Row>[] = [
    {
      ...{ key: 'line', head: line, numeric: true, width: '80px' },
      value: (row) => row.line,
      cell: (row) => row.line,
    },
    {
      ...{ key: 'address', head: all.host, filter: 'text' },
      value: (row) => row.address,
      cell: (row) => <span className="site-url">{row.address}</span>,
    },
    {
      ...{ key: 'state', head: all.state, width: '110px' },
      value: (row) => row.state,
      cell: (row) => states[row.state],
      filter: (Object.keys(states) as Row['state'][]).map((value) => ({ value, label: states[value] })),
    },
    {
      ...{ key: 'why', head: why, width: '30%' },
      value: (row) => row.why,
      cell: (row) => row.why ?? '',
    },
  ];
  return (
    <Table
      caption={plan.fileName}
      columns={columns}
      rows={plan.rows}
      rowKey={({ line: at }) => String(at)}
      virtual={plan.rows.length > 200}
    />
  );
}
