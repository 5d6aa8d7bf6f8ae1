// A duty that runs from an event: the unit says when it happened, and the deadline is counted from then.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { instantAt, parseCivilTime } from '../../../../platform/words/civil-time.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input } from '../../../ui/inputs.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Duty } from '../../evidence/shapes.ts';

export function ClockStarter({ duty }: { duty: Duty }) {
  const words = useWords('assignment').clock;
  const client = useQueryClient();
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('');
  const civilTime = parseCivilTime(time);
  const startedAt = day && civilTime ? instantAt(day, civilTime).toISOString() : null;
  const starting = useMutation({
    mutationFn: () => api.post(`/api/assignments/${duty.id}/clock`, { startedAt }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['duty', duty.id, 'facts'] }),
  });
  if (duty.facts.deadlineKind !== 'within' || duty.facts.clockStartedAt !== null) return null;
  const hours = String(Number(duty.obligation.withinHours));
  return (
    <Notice kind="needed" title={words.title}>
      <p>{words.lead({ hours, event: duty.obligation.startEvent ?? '' })}</p>
      <div className="hd-row hd-clock">
        <DateInput label={words.day} value={day} onChange={setDay} />
        <Input
          label={words.time}
          hint={words.timeHint}
          short
          value={time}
          error={time !== '' && !civilTime && words.timeWrong}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
      <ErrorPanel error={starting.error} />
      <div>
        <Button
          disabled={startedAt === null}
          busy={starting.isPending && words.starting}
          onClick={() => starting.mutate()}
        >
          {words.start}
        </Button>
      </div>
    </Notice>
  );
}
