// The place to drop a dispatch: each file is sent with its progress, and opened where it is the only one.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchRow } from '../../../dispatch/answers.ts';
import { useLanguage, useWords } from '../../language.ts';
import { formatBytes } from '../../ui/bytes.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Progress } from '../../ui/progress.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Sent, upload } from '../../upload.ts';

const kinds = [
  ...['.pdf', '.docx', '.png', '.jpg', '.jpeg', '.tif', '.tiff'],
  ...['.html', '.htm', '.txt', '.md', '.edxml', '.xml', '.zip'],
];
const maxBytes = 50_000_000;

interface Sending extends Sent {
  name: string;
  startedAt: number;
  stop: () => void;
}
interface Taken {
  dispatch: DispatchRow;
  isKnown: boolean;
}

export function Intake() {
  const words = useWords('dispatch');
  const language = useLanguage();
  const [sending, setSending] = useState<Sending | null>(null);
  const [errors, setErrors] = useState<unknown[]>([]);
  const navigate = useNavigate();
  const client = useQueryClient();

  const send = async (file: File): Promise<Taken | null> => {
    const stopping = new AbortController();
    const started = { name: file.name, startedAt: Date.now(), stop: () => stopping.abort() };
    const show = (sent: Sent) => setSending({ ...started, ...sent });
    show({ done: 0, total: file.size });
    try {
      return await upload<Taken>('/api/dispatches', file, { onProgress: show, signal: stopping.signal });
    } catch (error) {
      setErrors((before) => [...before, error]);
      return null;
    }
  };
  const takeAll = async (files: File[]) => {
    setErrors([]);
    const taken: (Taken | null)[] = [];
    for (const file of files) taken.push(await send(file));
    setSending(null);
    void client.invalidateQueries({ queryKey: ['dispatches'] });
    for (const one of taken) if (one?.isKnown) toast(words.known({ name: one.dispatch.fileName }));
    const [only] = taken;
    if (taken.length === 1 && only)
      void navigate({ to: '/cong-van-den/$dispatchId', params: { dispatchId: only.dispatch.id } });
  };

  return (
    <div className="hd-no-print">
      {sending ? (
        <Progress
          label={words.sending({ name: sending.name })}
          done={sending.done}
          total={sending.total}
          startedAt={sending.startedAt}
          amount={(bytes) => formatBytes(bytes, language)}
          onStop={sending.stop}
        />
      ) : (
        <FileDrop
          label={words.drop}
          kinds={kinds}
          maxBytes={maxBytes}
          multiple
          onFiles={(files) => void takeAll(files)}
        />
      )}
      {errors.map((error, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: errors stay in the order in which they came.
        <ErrorPanel key={at} error={error} />
      ))}
    </div>
  );
}
