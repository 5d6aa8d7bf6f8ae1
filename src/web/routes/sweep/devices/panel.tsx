// On a duty that asks for a sweep: the ways to sweep, what was searched, and the way to the machines found.
import { useQuery } from '@tanstack/react-query';
import type { ListOfDuty } from '../../../../sweep/contract.ts';
import type { SweepRow } from '../../../../sweep/result/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Duty } from '../../evidence/shapes.ts';
import { OwnLists } from '../lists/own-lists.tsx';
import { BundleWay } from './bundle-way.tsx';
import { Coverage } from './coverage.tsx';
import { ResultDrop } from './result-drop.tsx';
import { UploadWay } from './upload-way.tsx';
import './devices.css';

interface Window {
  windowFrom?: string | null;
  windowTo?: string | null;
}

export default function SweepPanel({ duty, parameters }: { duty: Duty; parameters: unknown }) {
  const words = useWords('device').panel;
  const { windowFrom = null, windowTo = null } = (parameters ?? {}) as Window;
  const sweeps = useQuery({
    queryKey: ['duty', duty.id, 'sweeps'],
    queryFn: ({ signal }) => api.get<{ rows: SweepRow[] }>(`/api/assignments/${duty.id}/sweeps`, { signal }),
  });
  const lists = useQuery({
    queryKey: ['duty', duty.id, 'indicator-lists'],
    queryFn: ({ signal }) =>
      api.get<{ rows: ListOfDuty[] }>(`/api/assignments/${duty.id}/indicator-lists`, { signal }),
  });
  const carried = lists.data?.rows[0];
  const list = carried?.takenOff ? undefined : carried?.list;
  return (
    <section className="hd-stack hd-no-print">
      <OwnLists assignmentId={duty.id} />
      <h2>{words.title}</h2>
      {list && <p className="hd-soft">{words.lead}</p>}
      {lists.data && !carried && <Notice kind="needed">{words.waitsForList}</Notice>}
      {carried?.takenOff ? (
        <Late assignmentId={duty.id} />
      ) : (
        <Ways duty={duty} version={list?.version ?? null} />
      )}
      <ErrorPanel error={sweeps.error} onRetry={() => void sweeps.refetch()} />
      {sweeps.data && <Coverage sweeps={sweeps.data.rows} window={{ from: windowFrom, to: windowTo }} />}
      <div>
        <Link to="/viec/$assignmentId/thiet-bi" params={{ assignmentId: duty.id }} look="quiet">
          {words.machines}
        </Link>
      </div>
    </section>
  );
}

/** `version`: of the list in force; null where there is none to sweep by. */
function Ways({ duty, version }: { duty: Duty; version: number | null }) {
  const words = useWords('device').panel.ways;
  const whose = { unitId: duty.unit.id };
  return (
    <div className="sweep-ways">
      {version !== null && <BundleWay assignmentId={duty.id} version={version} />}
      {version !== null && <UploadWay assignmentId={duty.id} takesLogs />}
      <section className="hd-stack">
        <h3>{words.station}</h3>
        <p className="hd-soft">{words.stationText}</p>
        <div>
          <Link to="/don-vi/$unitId/may-quet" params={whose} look="quiet">
            {words.stations}
          </Link>
        </div>
        <p>
          <Link to="/don-vi/$unitId/may-quet" params={whose} hash="cho-phep">
            {words.allowances}
          </Link>
        </p>
      </section>
    </div>
  );
}

/** Once the list was taken off: what was swept before the unit knew. */
function Late({ assignmentId }: { assignmentId: string }) {
  const words = useWords('device').panel;
  return (
    <>
      <p className="hd-soft">{words.late}</p>
      <ResultDrop assignmentId={assignmentId} />
      <UploadWay assignmentId={assignmentId} takesLogs={false} />
    </>
  );
}
