// One answer to the chosen requests: until when, and a word to the units.
import { useState } from 'react';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { endOfDay } from '../deadline.ts';
import type { RequestRow } from '../request-shapes.ts';

export interface Decision {
  decision: 'granted' | 'refused';
  until: string | null;
  reason: string | null;
}
interface DecisionDialogProps {
  decision: Decision['decision'];
  requests: readonly RequestRow[];
  isBusy: boolean;
  failures: readonly { id: string; error: unknown }[];
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

export function DecisionDialog({
  decision,
  requests,
  isBusy,
  failures,
  onDecide,
  onClose,
}: DecisionDialogProps) {
  const words = useWords('assignment').inbox;
  const language = useLanguage();
  const [until, setUntil] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isRefusal = decision === 'refused';
  const isMissing = isRefusal && note.trim() === '';
  const isTimed = !isRefusal && requests.some((request) => request.kind === 'extension');
  const say = (count: number) => formatNumber(count, language);
  const decide = () => {
    setTried(true);
    if (!isMissing) onDecide({ decision, until: until && endOfDay(until), reason: note.trim() || null });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.decide}
      lead={words.decideLead({ count: say(requests.length) })}
      actions={
        <Button kind={isRefusal ? 'grave' : 'primary'} busy={isBusy && words.deciding} onClick={decide}>
          {isRefusal ? words.refuse : words.grant}
        </Button>
      }
    >
      {isTimed && (
        <DateInput label={words.until} hint={words.untilHint} value={until} onChange={setUntil} optional />
      )}
      <Textarea
        label={words.note}
        optional={!isRefusal}
        rows={3}
        maxLength={5000}
        value={note}
        error={isTried && isMissing && words.noteMissing}
        onChange={(event) => setNote(event.target.value)}
      />
      {failures.length > 0 && <p>{words.failed({ count: say(failures.length) })}</p>}
      {failures.map(({ id, error }) => (
        <ErrorPanel key={id} error={error} title={requests.find((request) => request.id === id)?.unit.name} />
      ))}
    </Dialog>
  );
}
