// A unit says that a site is not its own; the authority settles it.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SiteDetail } from '../../../site/contract.ts';
import type { UnitRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Select, Textarea } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSiteAct } from './use-site-act.ts';

export function ObjectionPanel({ site }: { site: SiteDetail }) {
  const words = useWords('site').objection;
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = () => setOpen(false);
  if (site.contestedAt)
    return (
      <Notice
        kind={site.may.review ? 'needed' : 'calm'}
        title={words.contested}
        actions={site.may.review && <Button onClick={open}>{words.settle}</Button>}
      >
        <p>{site.contestReason}</p>
        {isOpen && <SettleDialog site={site} onClose={close} />}
      </Notice>
    );
  if (!site.may.answer) return null;
  return (
    <p className="hd-no-print">
      <Button small kind="bare" onClick={open}>
        {words.say}
      </Button>
      {isOpen && <SayDialog site={site} onClose={close} />}
    </p>
  );
}

interface WindowProps {
  site: SiteDetail;
  onClose: () => void;
}

function SayDialog({ site, onClose }: WindowProps) {
  const words = useWords('site').objection;
  const [reason, setReason] = useState('');
  const act = useSiteAct<{ reason: string }>(`/api/sites/${site.id}/objection`, words.sent, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ reason });
  };
  return (
    <Dialog open onClose={onClose} title={`${words.say}: ${site.host}`} lead={words.lead}>
      <form className="hd-stack" onSubmit={submit}>
        <Reason value={reason} onChange={setReason} />
        <ErrorPanel error={act.error} />
        <div className="hd-row">
          <Button kind="primary" type="submit" busy={act.isPending && words.sending}>
            {words.send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function SettleDialog({ site, onClose }: WindowProps) {
  const words = useWords('site').objection;
  const [unitId, setUnit] = useState('');
  const [reason, setReason] = useState('');
  const units = useQuery({
    queryKey: ['units', 'list', {}],
    queryFn: ({ signal }) => api.get<{ rows: UnitRow[] }>('/api/units', { query: { limit: 10_000 }, signal }),
  });
  const act = useSiteAct<{ unitId: string | null; reason: string }>(
    `/api/sites/${site.id}/objection/settle`,
    words.settled,
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ unitId: unitId || null, reason });
  };
  return (
    <Dialog open onClose={onClose} title={`${words.settle}: ${site.host}`} lead={words.settleLead}>
      <form className="hd-stack" onSubmit={submit}>
        <Select
          label={words.newOwner}
          empty={words.keep}
          choices={(units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={unitId}
          onChange={(event) => setUnit(event.target.value)}
        />
        <Reason value={reason} onChange={setReason} />
        <ErrorPanel error={act.error ?? units.error} />
        <div className="hd-row">
          <Button kind="primary" type="submit" busy={act.isPending && words.sending}>
            {words.settle}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Reason({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useWords('site').objection;
  return (
    <Textarea
      label={words.reason}
      required
      rows={3}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
