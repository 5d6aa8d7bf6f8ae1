// Which duties of issued directives carry the list.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '../../../../platform/words/civil-time.ts';
import type { UsedDemand } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useFilter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Checkbox, Input } from '../../../ui/inputs.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useCount } from './use-count.ts';

interface DemandsProps {
  listId: string;
  demands: readonly UsedDemand[];
  isPublished: boolean;
}

export function Demands({ listId, demands, isPublished }: DemandsProps) {
  const words = useWords('indicators').demands;
  const { can } = useSession();
  const client = useQueryClient();
  const carried = demands.filter(({ list }) => list?.id === listId).map(({ lineageId }) => lineageId);
  // A duty that waits for a list (`?cho=`) comes chosen; nothing is saved by that.
  const [{ cho: waiting }] = useFilter();
  const awaited = demands.filter(({ lineageId, list }) => lineageId === waiting && list === null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([...carried, ...awaited.map(({ lineageId }) => lineageId)]),
  );
  const [reason, setReason] = useState('');
  const isTakingOff = carried.some((id) => !chosen.has(id));
  const isChanged = chosen.size !== carried.length || carried.some((id) => !chosen.has(id));
  const saving = useMutation({
    mutationFn: () => api.put(`/api/indicator-lists/${listId}/demands`, { lineageIds: [...chosen], reason }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicator-lists'] }),
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <section id="nhiem-vu" className="hd-stack">
      <h2>{words.title}</h2>
      <p className="hd-soft">{demands.length > 0 ? words.lead : words.none}</p>
      {isPublished && carried.length === 0 && demands.length > 0 && (
        <Notice kind="needed" title={words.reachesNobody}>
          {words.reachesNobodyText}
        </Notice>
      )}
      {demands.map((demand) => (
        <div key={demand.lineageId} className="hd-row">
          <Checkbox
            label={<Said demand={demand} listId={listId} />}
            checked={chosen.has(demand.lineageId)}
            disabled={!can('indicators.publish')}
            onChange={() => toggle(demand.lineageId)}
          />
          <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId: demand.directive.id }}>
            {demand.directive.reference}
          </Link>
        </div>
      ))}
      {isChanged && (
        <form
          className="hd-stack"
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate();
          }}
        >
          {isTakingOff && (
            <>
              <Notice>{words.takingOff}</Notice>
              <Input
                label={words.reason}
                hint={words.reasonHint}
                required
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </>
          )}
          <ErrorPanel error={saving.error} />
          <div>
            <Button type="submit" busy={saving.isPending && words.saving}>
              {isTakingOff ? words.saveTakingOff : words.save}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function Said({ demand, listId }: { demand: UsedDemand; listId: string }) {
  const words = useWords('indicators').demands;
  const count = useCount();
  const { path, text, units, list, takenOff } = demand;
  return (
    <>
      {path}. {text.length > 160 ? `${text.slice(0, 160)}…` : text}{' '}
      <span className="hd-soft">
        ({words.units({ count: count(units) })}
        {list && list.id !== listId && `; ${words.other(list)}`}
        {takenOff && `; ${words.takenOff({ ...takenOff, day: formatDate(new Date(takenOff.at)) })}`})
      </span>
    </>
  );
}
