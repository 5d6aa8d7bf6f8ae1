// The machines that sweeps of one duty found: for the unit to handle, one by one or many at once.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { DevicesAnswer } from '../../../../sweep/device/contract.ts';
import { isHandled, type Step } from '../../../../sweep/device/rules.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FailedPage } from '../../../ui/failed-page.tsx';
import { Anchor, Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import type { Duty } from '../../evidence/shapes.ts';
import { DeviceTable } from './device-table.tsx';
import { Sharing } from './sharing.tsx';
import { StepDialog } from './step-dialog.tsx';
import { useMoving } from './use-moving.ts';
import './devices.css';

export default function DevicesPage() {
  const words = useWords('device');
  const { assignmentId = '' } = useParams({ strict: false }) as { assignmentId?: string };
  const duty = useQuery({
    queryKey: ['duty', assignmentId, 'facts'],
    queryFn: ({ signal }) => api.get<Duty>(`/api/assignments/${assignmentId}`, { signal }),
  });
  const devices = useQuery({
    queryKey: ['duty', assignmentId, 'devices'],
    queryFn: ({ signal }) => api.get<DevicesAnswer>(`/api/assignments/${assignmentId}/devices`, { signal }),
  });
  if (duty.isLoadingError) return <FailedPage error={duty.error} onRetry={() => void duty.refetch()} />;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/viec/$assignmentId" params={{ assignmentId }}>
              {words.back}
            </Link>
            <span>{duty.data?.unit.name ?? '…'}</span>
          </Breadcrumbs>
        }
      />
      <ErrorPanel error={duty.error ?? devices.error} onRetry={() => void devices.refetch()} />
      {devices.isPending && <Skeleton words={words.opening} lines={6} />}
      {devices.data && duty.data && <Devices duty={duty.data} answer={devices.data} />}
    </>
  );
}

function Devices({ duty, answer }: { duty: Duty; answer: DevicesAnswer }) {
  const words = useWords('device');
  const language = useLanguage();
  const session = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { rows, share } = answer;
  const isOwn = session.can('evidence.submit') && session.unit?.id === duty.unit.id;
  if (rows === null) return <EmptyState title={words.kept.title}>{words.kept.text}</EmptyState>;
  const handled = rows.filter(({ state }) => isHandled(state)).length;
  const say = (count: number) => formatNumber(count, language);
  return (
    <div className="hd-stack">
      {isOwn && <Sharing assignmentId={duty.id} share={share} />}
      {rows.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <>
          <p className="hd-count">{words.handled({ handled: say(handled), found: say(rows.length) })}</p>
          {isOwn && chosen.size === 0 && handled < rows.length && <Notice>{words.chooseFirst}</Notice>}
          <DeviceTable
            rows={rows}
            chosen={chosen}
            onChoose={isOwn ? setChosen : undefined}
            actions={<FileActs assignmentId={duty.id} isOwn={isOwn} />}
          />
          {isOwn && chosen.size > 0 && (
            <StepBar assignmentId={duty.id} ids={[...chosen]} onDone={() => setChosen(new Set())} />
          )}
        </>
      )}
    </div>
  );
}

function FileActs({ assignmentId, isOwn }: { assignmentId: string; isOwn: boolean }) {
  const words = useWords('device');
  return (
    <span className="hd-row hd-no-print">
      {isOwn && (
        <Anchor
          look="quiet"
          small
          href={`/api/assignments/${assignmentId}/devices/export`}
          download="thiet-bi.csv"
        >
          {words.export}
        </Anchor>
      )}
      <Button small onClick={() => window.print()}>
        {words.print}
      </Button>
    </span>
  );
}

interface StepBarProps {
  assignmentId: string;
  ids: string[];
  onDone: () => void;
}

function StepBar({ assignmentId, ids, onDone }: StepBarProps) {
  const words = useWords('device');
  const language = useLanguage();
  const [asking, setAsking] = useState<'cleaned' | 'false-positive' | null>(null);
  const moving = useMoving(assignmentId, () => {
    setAsking(null);
    onDone();
  });
  const go = (step: Step) => moving.move({ deviceIds: ids, step });
  return (
    <>
      {!asking && <ErrorPanel error={moving.error} />}
      <fieldset className="hd-bar hd-no-print device-bar">
        <legend>{words.chosen({ count: formatNumber(ids.length, language) })}</legend>
        <Button kind="primary" onClick={() => setAsking('cleaned')}>
          {words.act.cleaned}
        </Button>
        <Button onClick={() => go({ to: 'isolating' })}>{words.act.isolating}</Button>
        <Button onClick={() => setAsking('false-positive')}>{words.act['false-positive']}</Button>
        <Button onClick={() => go({ to: 'found' })}>{words.act.found}</Button>
      </fieldset>
      {asking && (
        <StepDialog
          to={asking}
          count={ids.length}
          isBusy={moving.isMoving}
          error={moving.error}
          onStep={go}
          onClose={() => {
            moving.reset();
            setAsking(null);
          }}
        />
      )}
    </>
  );
}
