// A draft that saves itself a moment after the last change, over the revision that its writer saw.
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useSavingAgain } from '../../save-again.ts';
import type { DraftContent } from './shapes.ts';

const PAUSE = 1200;

export interface Saving {
  state: 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed';
  savedAt: string | null;
  error: unknown;
}
interface Saved {
  revision: number;
  savedAt: string;
}

/** `start` is what the server holds (revision 0: nothing yet). Saves run one after another, never two at once. */
export function useDraft(
  assignmentId: string,
  start: { revision: number; waits: boolean; savedAt: string | null },
) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle', savedAt: start.savedAt, error: null });
  const revision = useRef(start.revision);
  const waits = useRef(start.waits);
  const pending = useRef<DraftContent | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      const content = pending.current;
      if (!content) return;
      pending.current = null;
      setSaving((now) => ({ ...now, state: 'saving', error: null }));
      try {
        const body = { content, revision: revision.current, waitsForSignOff: waits.current };
        const saved = await api.put<Saved>(`/api/assignments/${assignmentId}/draft`, body);
        revision.current = saved.revision;
        const state = pending.current ? 'unsaved' : 'saved';
        setSaving({ state, savedAt: saved.savedAt, error: null });
      } catch (error) {
        pending.current ??= content;
        setSaving((now) => ({ ...now, state: 'failed', error }));
      }
    });
    return running.current;
  }, [assignmentId]);

  const save = useCallback(
    (content: DraftContent) => {
      pending.current = content;
      setSaving((now) => ({ ...now, state: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE);
    },
    [flush],
  );

  /** Saves over whatever the server holds now: the writer has seen that somebody else changed it. */
  const saveOver = useCallback(
    (over: number) => {
      revision.current = over;
      return flush();
    },
    [flush],
  );

  const askSignOff = useCallback(
    (content: DraftContent) => {
      waits.current = true;
      pending.current = content;
      return flush();
    },
    [flush],
  );

  /** After the report went out there is no draft to save any more. */
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
  }, []);

  useSavingAgain(saving.error, flush);

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (pending.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      void flush();
    };
  }, [flush]);

  return { saving, save, saveOver, askSignOff, stop, flush };
}
