// One form that ends units on a day and opens what replaces them.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatNumber, writeCivilDate } from '../../../platform/words/civil-time.ts';
import type { SuccessionKind } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox, Input, Select, Textarea } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { UnitPicker } from '../../ui/unit-picker.tsx';
import './unit.css';

interface Recorded {
  id: string;
  after: string[];
  peopleLeft: number;
  unitsLeft: number;
}

export default function SuccessionPage() {
  const all = useWords('unit');
  const words = all.succession;
  const language = useLanguage();
  const client = useQueryClient();
  const [filter] = useFilter();
  const [kind, setKind] = useState<SuccessionKind>(filter.truoc ? 'rename' : 'end');
  const [onDate, setOnDate] = useState<string | null>(null);
  const [ground, setGround] = useState('');
  const [before, setBefore] = useState<ReadonlySet<string>>(new Set(filter.truoc ? [filter.truoc] : []));
  const [after, setAfter] = useState<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState('');
  const [carry, setCarry] = useState(true);
  const names = fresh
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const recording = useMutation({
    mutationFn: () =>
      api.post<Recorded>('/api/successions', {
        kind,
        onDate,
        ground,
        carry,
        before: [...before],
        after: [...[...after].map((unitId) => ({ unitId })), ...names.map((name) => ({ unit: { name } }))],
      }),
    onSuccess: () =>
      Promise.all(['unit', 'units', 'sectors'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  const count = (value: number) => formatNumber(value, language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    recording.mutate();
  };
  const isReady = onDate !== null && before.size > 0;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/don-vi">{all.title}</Link>
            <span>{words.title}</span>
          </Breadcrumbs>
        }
      />
      {recording.data ? (
        <Notice
          kind={recording.data.peopleLeft + recording.data.unitsLeft > 0 ? 'needed' : 'done'}
          actions={
            <Link to="/don-vi" look="quiet">
              {all.importing.toList}
            </Link>
          }
        >
          {words.done({ people: count(recording.data.peopleLeft), units: count(recording.data.unitsLeft) })}
        </Notice>
      ) : (
        <form className="hd-stack unit-form" onSubmit={submit}>
          <Select
            label={words.kindLabel}
            hint={words.explain[kind]}
            choices={Object.entries(words.kind).map(([value, label]) => ({ value, label }))}
            empty={null}
            value={kind}
            onChange={(event) => setKind(event.target.value as SuccessionKind)}
          />
          <DateInput label={words.onDate} hint={words.onDateHint} value={onDate} onChange={setOnDate} />
          <Input
            label={words.ground}
            hint={words.groundHint}
            optional
            value={ground}
            onChange={(event) => setGround(event.target.value)}
          />
          <UnitPicker label={words.before} chosen={before} onChoose={setBefore} on="any" />
          <UnitPicker label={words.after} chosen={after} onChoose={setAfter} on="any" />
          <Textarea
            label={words.fresh}
            hint={words.freshHint}
            optional
            rows={4}
            value={fresh}
            onChange={(event) => setFresh(event.target.value)}
          />
          <Checkbox
            label={words.carry}
            checked={carry}
            onChange={(event) => setCarry(event.target.checked)}
          />
          <p role="status">
            {isReady
              ? words.preview({
                  before: count(before.size),
                  after: count(after.size + names.length),
                  day: writeCivilDate(onDate),
                })
              : words.incomplete}
          </p>
          <ErrorPanel error={recording.error} />
          <div>
            <Button kind="primary" type="submit" disabled={!isReady} busy={recording.isPending && all.saving}>
              {words.confirm}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
