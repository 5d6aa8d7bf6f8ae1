// Starts a version: files and appendices that become one list, and indicators that are taken back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Checkbox, Input, Textarea } from '../../../ui/inputs.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { type Sent, upload } from '../../../upload.ts';
import './lists.css';

interface Source {
  fileId: string;
  name: string;
}
interface DispatchRow {
  id: string;
  number: string | null;
  symbol: string | null;
  subject: string | null;
  fileName: string;
}

const KINDS = [
  '.csv',
  '.xlsx',
  '.txt',
  '.json',
  '.jsonl',
  '.stix',
  '.intel',
  '.dat',
  '.zone',
  '.rpz',
  '.hosts',
  '.list',
];
const MOST_BYTES = 256 * 2 ** 20;

export function NewVersion({ listId, hasBefore }: { listId: string; hasBefore: boolean }) {
  const words = useWords('indicators').draft;
  const client = useQueryClient();
  const [sources, setSources] = useState<Source[]>([]);
  const [dispatches, setDispatches] = useState<ReadonlySet<string>>(new Set());
  const [adds, setAdds] = useState(hasBefore);
  const [recalls, setRecalls] = useState('');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const starting = useMutation({
    mutationFn: () =>
      api.post(`/api/indicator-lists/${listId}/versions`, {
        fileIds: sources.map(({ fileId }) => fileId),
        dispatchIds: [...dispatches],
        adds,
        note: note.trim() || null,
        ...(recalls.trim() ? { recalls: { text: recalls, reason } } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicator-lists'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  return (
    <form id="phien-ban-moi" className="hd-stack hd-no-print" onSubmit={submit}>
      <h2>{words.title}</h2>
      <p className="hd-soft">{words.lead}</p>
      <Files sources={sources} onChange={setSources} />
      <Dispatches chosen={dispatches} onChange={setDispatches} />
      {hasBefore && (
        <>
          <Checkbox
            label={
              <>
                {words.adds} <span className="hd-soft">{words.addsHint}</span>
              </>
            }
            checked={adds}
            onChange={(event) => setAdds(event.target.checked)}
          />
          <Textarea
            label={words.recalls}
            hint={words.recallsHint}
            optional
            rows={3}
            value={recalls}
            onChange={(event) => setRecalls(event.target.value)}
          />
          {recalls.trim() && (
            <Input
              label={words.reason}
              required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </>
      )}
      <Textarea
        label={words.note}
        optional
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <ErrorPanel error={starting.error} />
      <div>
        <Button kind="primary" type="submit" busy={starting.isPending && words.starting}>
          {words.start}
        </Button>
      </div>
    </form>
  );
}

function Files({ sources, onChange }: { sources: Source[]; onChange: (sources: Source[]) => void }) {
  const words = useWords('indicators').draft;
  const [sent, setSent] = useState<(Sent & { startedAt: number }) | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const sending = useMutation({
    mutationFn: async (files: File[]) => {
      const taken = [...sources];
      for (const file of files) {
        const control = new AbortController();
        const startedAt = Date.now();
        setStop(control);
        taken.push(
          await upload<Source>('/api/indicator-lists/sources', file, {
            signal: control.signal,
            onProgress: (progress) => setSent({ ...progress, startedAt }),
          }),
        );
        onChange([...taken]);
      }
    },
    onSettled: () => setSent(null),
  });
  return (
    <>
      <FileDrop
        label={words.file}
        kinds={KINDS}
        maxBytes={MOST_BYTES}
        multiple
        onFiles={(files) => sending.mutate(files)}
      />
      {sent && <Progress label={words.sending} {...sent} onStop={() => stop?.abort()} />}
      <ErrorPanel error={sending.error} />
      {sources.length > 0 && (
        <ul>
          {sources.map(({ fileId, name }) => (
            <li key={fileId}>
              {name}{' '}
              <Button
                small
                kind="bare"
                aria-label={`${words.remove}: ${name}`}
                onClick={() => onChange(sources.filter((one) => one.fileId !== fileId))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface DispatchesProps {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function Dispatches({ chosen, onChange }: DispatchesProps) {
  const words = useWords('indicators').draft;
  const found = useQuery({
    queryKey: ['indicator-lists', 'dispatches'],
    queryFn: ({ signal }) => api.get<{ rows: DispatchRow[] }>('/api/indicator-lists/dispatches', { signal }),
  });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="hd-stack list-dispatches">
      <legend>{words.dispatches}</legend>
      {found.data?.rows.length === 0 && <p className="hd-soft">{words.noDispatch}</p>}
      {found.data?.rows.map(({ id, number, symbol, subject, fileName }) => (
        <Checkbox
          key={id}
          label={[number && symbol ? `${number}/${symbol}` : fileName, subject].filter(Boolean).join(' · ')}
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
        />
      ))}
    </fieldset>
  );
}
