// The second way to sweep: small logs up, swept by the server at once and removed; with progress, and a way to stop.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type LogUpload, MOST_UPLOADED } from '../../../../sweep/upload/contract.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { formatBytes } from '../../../ui/bytes.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { upload as send } from '../../../upload.ts';

const LOOK_EVERY = 1_500;
const isUnderWay = (upload: LogUpload | null | undefined) =>
  upload?.state === 'waiting' || upload?.state === 'sweeping';

interface UploadWayProps {
  assignmentId: string;
  /** False: only what was handed over before is shown, as long as it is under way. */
  takesLogs: boolean;
}

export function UploadWay({ assignmentId, takesLogs }: UploadWayProps) {
  const words = useWords('device').panel.ways;
  const client = useQueryClient();
  const path = `/api/assignments/${assignmentId}`;
  const key = ['duty', assignmentId, 'log-upload'];
  const state = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<{ upload: LogUpload | null }>(`${path}/log-upload`, { signal }),
    refetchInterval: (query) => (isUnderWay(query.state.data?.upload) ? LOOK_EVERY : false),
  });
  const readAnew = () => client.invalidateQueries({ queryKey: ['duty', assignmentId] });
  const sending = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await send(`${path}/logs`, file);
      return api.post(`${path}/log-upload/sweep`);
    },
    onSettled: readAnew,
  });
  const stopping = useMutation({
    mutationFn: () => api.post(`${path}/log-upload/stop`),
    onSettled: readAnew,
  });
  const upload = state.data?.upload ?? null;
  useReadAnewAtEnd(upload, readAnew);
  if (!takesLogs && !isUnderWay(upload)) return null;
  return (
    <section className="hd-stack">
      <h3>{words.upload}</h3>
      {takesLogs && (
        <>
          <p className="hd-soft">{words.uploadText}</p>
          <FileDrop
            label={words.logs}
            maxBytes={MOST_UPLOADED}
            multiple
            onFiles={(files) => sending.mutate(files)}
          />
        </>
      )}
      <ErrorPanel error={sending.error ?? stopping.error ?? state.error} />
      {upload && (
        <UploadState
          upload={upload}
          onStop={() => stopping.mutate()}
          onSweep={() => sending.mutate([])}
          isSending={sending.isPending}
        />
      )}
    </section>
  );
}

/** When a sweep ends, what it found is there to be read. */
function useReadAnewAtEnd(upload: LogUpload | null, readAnew: () => void): void {
  const ended = upload?.state === 'done' ? upload.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each upload that ends
  useEffect(() => {
    if (ended) readAnew();
  }, [ended]);
}

interface UploadStateProps {
  upload: LogUpload;
  isSending: boolean;
  onStop: () => void;
  onSweep: () => void;
}

function UploadState({ upload, isSending, onStop, onSweep }: UploadStateProps) {
  const words = useWords('device').panel.ways;
  const language = useLanguage();
  if (upload.state === 'waiting') return <p role="status">{words.waiting}</p>;
  if (upload.state === 'sweeping')
    return (
      <Progress
        label={words.sweeping}
        done={upload.bytesDone}
        total={upload.bytesTotal}
        startedAt={Date.parse(upload.startedAt ?? '') || Date.now()}
        amount={(bytes) => formatBytes(bytes, language)}
        onStop={onStop}
      />
    );
  if (upload.state === 'open' && !isSending) return <Button onClick={onSweep}>{words.sweep}</Button>;
  if (upload.state === 'stopped')
    return <p className="hd-soft">{upload.problem === null ? words.stopped : words.why['left-open']}</p>;
  if (upload.state === 'failed')
    return (
      <Notice kind="wrong" title={words.failed}>
        {words.why[upload.problem as keyof typeof words.why] ?? upload.problem}
      </Notice>
    );
  return null;
}
