// Asks what was done and when, or why it is a false positive, for all chosen devices at once.
import { type FormEvent, useState } from 'react';
import {
  civilDayOf,
  formatNumber,
  formatTime,
  instantAt,
  parseCivilTime,
} from '../../../../platform/words/civil-time.ts';
import type { Step } from '../../../../sweep/device/rules.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input, Textarea } from '../../../ui/inputs.tsx';

interface StepDialogProps {
  to: 'cleaned' | 'false-positive';
  count: number;
  isBusy: boolean;
  error: Error | null;
  onStep: (step: Step) => void;
  onClose: () => void;
}

export function StepDialog({ to, count, isBusy, error, onStep, onClose }: StepDialogProps) {
  const words = useWords('device');
  const { clock } = useWords('ui');
  const language = useLanguage();
  const [deed, setDeed] = useState('');
  const [moment, setMoment] = useState(nowInVietnam);
  const said = to === 'cleaned' ? words.cleaning : words.mistaken;
  const cleanedAt = instantOf(moment);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to === 'false-positive') onStep({ to, whatWasDone: deed });
    else if (cleanedAt) onStep({ to, whatWasDone: deed, cleanedAt });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.title({ count: formatNumber(count, language) })}
      lead={said.lead}
      actions={
        <Button kind="primary" type="submit" form="device-step" busy={isBusy && words.saving}>
          {words.save}
        </Button>
      }
    >
      <form id="device-step" className="hd-stack" onSubmit={submit}>
        <ErrorPanel error={error} />
        <Textarea
          label={to === 'cleaned' ? words.cleaning.deed : words.mistaken.reason}
          hint={to === 'cleaned' ? words.cleaning.deedHint : undefined}
          rows={3}
          required
          maxLength={2000}
          value={deed}
          onChange={(event) => setDeed(event.target.value)}
        />
        {to === 'cleaned' && (
          <div className="hd-row">
            <DateInput
              label={words.cleaning.on}
              value={moment.day}
              onChange={(day) => setMoment({ ...moment, day })}
            />
            <Input
              label={words.cleaning.at}
              short
              placeholder="17:00"
              error={parseCivilTime(moment.time) === null && clock.wrong}
              value={moment.time}
              onChange={(event) => setMoment({ ...moment, time: event.target.value })}
            />
          </div>
        )}
      </form>
    </Dialog>
  );
}

interface CivilMoment {
  day: string | null;
  time: string;
}

function nowInVietnam(): CivilMoment {
  const now = new Date();
  return { day: civilDayOf(now), time: formatTime(now) };
}

function instantOf({ day, time }: CivilMoment): string | null {
  const civilTime = parseCivilTime(time);
  return day && civilTime ? instantAt(day, civilTime).toISOString() : null;
}
