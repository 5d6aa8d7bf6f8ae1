// Takes units from the appendix of a dispatch (?cong-van=…): every printed name beside the directory, decided row by row.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AppendixBlock } from './appendix-block.tsx';
import { type Decisions, freshPlaces, type ProposedBlock, placeOf } from './appendix-decisions.ts';

interface Dispatch {
  reading: {
    appendices: { blocks: { sector: string | null; units: { name: string }[] }[] }[];
    quality: { garbled: boolean };
  } | null;
}
export default function AppendixPage() {
  const all = useWords('unit');
  const words = all.importing;
  const [filter] = useFilter();
  const dispatchId = filter['cong-van'] ?? '';
  const proposals = useQuery({
    queryKey: ['units', 'appendix', dispatchId],
    queryFn: async ({ signal }) => {
      const { reading } = await api.get<Dispatch>(`/api/dispatches/${dispatchId}`, { signal });
      const blocks = (reading?.appendices ?? [])
        .flatMap((one) => one.blocks)
        .filter((one) => one.units.length > 0);
      if (blocks.length === 0) return [];
      const body = { blocks, isGarbled: reading?.quality.garbled ?? false };
      return (await api.post<{ blocks: ProposedBlock[] }>('/api/units/appendix/preview', body, { signal }))
        .blocks;
    },
    enabled: dispatchId !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isEmpty = dispatchId === '' || proposals.data?.length === 0;
  return (
    <>
      <PageHead
        title={words.appendixTitle}
        lead={words.appendixLead}
        above={
          <Breadcrumbs>
            <Link to="/don-vi">{all.title}</Link>
            <span>{words.appendixTitle}</span>
          </Breadcrumbs>
        }
      />
      <ErrorPanel error={proposals.error} onRetry={() => void proposals.refetch()} />
      {proposals.isLoading && <Skeleton words={all.loading} />}
      {isEmpty && <EmptyState title={words.noAppendix} />}
      {proposals.data && proposals.data.length > 0 && <Deciding blocks={proposals.data} />}
    </>
  );
}

/** A clear match is decided beforehand and shown; everything else waits for a person. */
const first = (blocks: readonly ProposedBlock[]): Decisions =>
  Object.fromEntries(
    blocks.flatMap((block, at) =>
      block.rows.flatMap((row, line) =>
        row.outcome === 'match' ? [[placeOf(at, line), row.candidates[0]!.id] as const] : [],
      ),
    ),
  );

function Deciding({ blocks }: { blocks: ProposedBlock[] }) {
  const words = useWords('unit').importing;
  const language = useLanguage();
  const client = useQueryClient();
  const [decisions, setDecisions] = useState<Decisions>(() => first(blocks));
  const [remember, setRemember] = useState(false);
  const total = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const left = total - Object.values(decisions).filter(Boolean).length;
  const writing = useMutation({
    mutationFn: () =>
      api.post<{ new: number; matched: number }>('/api/units/appendix/confirm', {
        blocks: blocks.map((block, at) => ({
          sector: block.sectorId ? { id: block.sectorId } : block.sector ? { name: block.sector } : null,
          rows: block.rows.map(({ name }, line) => decided(name, decisions[placeOf(at, line)]!, remember)),
        })),
      }),
    onSuccess: () =>
      Promise.all(['units', 'sectors'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const count = (value: number) => formatNumber(value, language);
  const fresh = freshPlaces(blocks, decisions);
  if (writing.data)
    return (
      <Notice
        kind="done"
        actions={
          <Link to="/don-vi" look="quiet">
            {words.toList}
          </Link>
        }
      >
        {words.done({ fresh: count(writing.data.new), changed: count(writing.data.matched) })}
      </Notice>
    );
  return (
    <div className="hd-stack">
      {fresh.length > 0 && (
        <div className="hd-row">
          <Button
            onClick={() =>
              setDecisions((now) => ({ ...now, ...Object.fromEntries(fresh.map((place) => [place, 'new'])) }))
            }
          >
            {words.allFresh({ count: count(fresh.length) })}
          </Button>
        </div>
      )}
      {blocks.map((block, at) => (
        <AppendixBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks stand in the order of the appendix
          key={at}
          block={block}
          at={at}
          decisions={decisions}
          decide={(part) => setDecisions((now) => ({ ...now, ...part }))}
        />
      ))}
      <Checkbox
        label={words.remember}
        checked={remember}
        onChange={(event) => setRemember(event.target.checked)}
      />
      <ErrorPanel error={writing.error} />
      <div className="hd-row">
        <Button
          kind="primary"
          disabled={left > 0}
          onClick={() => writing.mutate()}
          busy={writing.isPending && words.writing}
        >
          {words.confirm({
            count: count(total - Object.values(decisions).filter((one) => one === 'skip').length),
          })}
        </Button>
        {left > 0 && <span role="status">{words.left({ count: count(left) })}</span>}
      </div>
    </div>
  );
}

function decided(name: string, decision: string, remember: boolean) {
  if (decision === 'new' || decision === 'skip') return { decision, name };
  return { decision: 'match', name, unitId: decision, remember };
}
