// The form that makes a roll-up: a directive and a cut-off, which is now unless a day is given.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { instantAt, parseCivilTime } from '../../../../platform/words/civil-time.ts';
import { api } from '../../../api.ts';
import { useFilter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input, Select } from '../../../ui/inputs.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SignerMissing } from '../../person/signer-missing.tsx';
import { overviewQuery } from '../tracking.tsx';

export function MakeRollUp() {
  const words = useWords('report').rollUps;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [filter, change] = useFilter();
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('17:00');
  const [isAsked, setAsked] = useState(false);
  const overview = useQuery(overviewQuery);
  const directiveId = filter['van-ban'] ?? '';
  const civilTime = parseCivilTime(time);
  const isTimeWrong = civilTime === null;
  /** Null: now. */
  const cutOff = day && civilTime ? instantAt(day, civilTime).toISOString() : null;
  const make = useMutation({
    mutationFn: () => api.post<{ id: string }>(`/api/directives/${directiveId}/roll-ups`, { cutOff }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['roll-ups'] });
      await navigate({ to: '/bao-cao/$rollUpId', params: { rollUpId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (directiveId !== '' && (day === null || !isTimeWrong) && !make.isPending) make.mutate();
  };
  if (overview.data?.directives.length === 0) return <Notice>{words.noDirective}</Notice>;
  return (
    <>
      <form onSubmit={submit} className="hd-make hd-no-print" noValidate>
        <Select
          label={words.directive}
          choices={(overview.data?.directives ?? []).map((one) => ({
            value: one.id,
            label: `${one.reference} · ${one.subject}`,
          }))}
          value={directiveId}
          error={isAsked && directiveId === '' && words.chooseFirst}
          onChange={(event) => change({ 'van-ban': event.target.value })}
        />
        <DateInput label={words.date} value={day} onChange={setDay} hint={words.dateHint} optional />
        {day !== null && (
          <Input
            label={words.time}
            short
            value={time}
            error={isTimeWrong && words.timeWrong}
            onChange={(event) => setTime(event.target.value)}
          />
        )}
        <Button kind="primary" type="submit" busy={make.isPending && words.making}>
          {words.make}
        </Button>
        <ErrorPanel error={overview.error ?? make.error} />
      </form>
      <SignerMissing />
    </>
  );
}
