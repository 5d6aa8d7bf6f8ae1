// Samples: states, buttons, fields, notices, quotation.
import { useState } from 'react';
import { ProblemError } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Checkbox, Input, Select, Textarea } from '../../ui/inputs.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quote } from '../../ui/quote.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { states } from '../../ui/states.ts';
import { toast } from '../../ui/toast.tsx';
import { useSamples } from './use-samples.ts';

export function StateSamples() {
  const words = useSamples();
  return (
    <section className="hd-stack">
      <h2>{words.states}</h2>
      <div className="hd-row">
        {states.map((state) => (
          <StateMark key={state} state={state} boxed />
        ))}
      </div>
    </section>
  );
}

export function ButtonSamples() {
  const words = useSamples();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="hd-stack">
      <h2>{words.buttons}</h2>
      <div className="hd-row">
        <Button kind="primary">{words.issue}</Button>
        <Button onClick={() => setOpen(true)}>{words.open}</Button>
        <Button busy={words.saving}>{words.draft}</Button>
        <Button disabled>{words.draft}</Button>
        <Button kind="grave">{words.remove}</Button>
        <Menu
          label={words.more}
          acts={[
            { label: words.chase, onSelect: () => toast(words.chased, { undo: () => {} }) },
            { label: words.remove, onSelect: () => {}, disabled: true },
          ]}
        />
      </div>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.dialog}
        lead={words.dialogText}
        actions={<Button kind="primary">{words.issue}</Button>}
      >
        <Textarea label={words.note} />
      </Dialog>
    </section>
  );
}

export function FieldSamples() {
  const words = useSamples();
  const [due, setDue] = useState<string | null>('2022-09-26');
  return (
    <section className="hd-stack">
      <h2>{words.fields}</h2>
      <Input label={words.unitName} hint={words.unitHint} />
      <Input label={words.unitName} error={words.unitError} defaultValue={words.unit({ number: '3' })} />
      <Select
        label={words.sector}
        choices={[
          { value: 'commune', label: words.commune },
          { value: 'department', label: words.department },
        ]}
      />
      <DateInput label={words.due} value={due} onChange={setDue} />
      <Textarea label={words.note} optional />
      <Checkbox label={words.remember} />
      <FileDrop
        label={words.file}
        kinds={['.pdf', '.docx', '.txt']}
        maxBytes={50_000_000}
        onFiles={() => {}}
      />
    </section>
  );
}

export function NoticeSamples() {
  const words = useSamples();
  const error = new ProblemError(
    { code: 'sample', message: words.problem, place: words.place, fix: words.fix, details: [] },
    400,
  );
  return (
    <section className="hd-stack">
      <h2>{words.notices}</h2>
      <Notice kind="needed">{words.needed}</Notice>
      <Notice>{words.calm}</Notice>
      <Notice kind="done">{words.done}</Notice>
      <ErrorPanel error={error} onRetry={() => {}} />
      <h2>{words.quote}</h2>
      <Quote text={words.quoted} clause={words.clause} page={2} href="#original" />
    </section>
  );
}
