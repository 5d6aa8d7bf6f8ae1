// A draft that saves itself: changes are sent a moment after the last one, one after another, and never lost in silence.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DetailAnswer } from '../../../directive/answers.ts';
import type { DirectiveContent } from '../../../directive/contract.ts';
import { api } from '../../api.ts';
import { useSavingAgain } from '../../save-again.ts';
import { toast } from '../../ui/toast.tsx';

const pause = 800;

export interface Draft {
  content: DirectiveContent;
  revision: number;
  savedAt: string;
  isSaving: boolean;
  error: unknown;
  /** Changes the content; with words for what was done, it can be undone. */
  change: (step: (content: DirectiveContent) => DirectiveContent, done?: string) => void;
  /** Saves at once what is not saved yet. @returns the saved revision, or null where it could not be */
  flush: () => Promise<number | null>;
}

export function useDraft(detail: DetailAnswer & { content: DirectiveContent }): Draft {
  const [content, setContent] = useState(detail.content);
  const [saved, setSaved] = useState({ revision: detail.revision, savedAt: detail.savedAt });
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const now = useRef({ content, saved: detail.content, revision: detail.revision });
  const running = useRef<Promise<number | null> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const client = useQueryClient();

  const save = useCallback(async (): Promise<number | null> => {
    const state = now.current;
    if (state.content === state.saved) return state.revision;
    const sent = state.content;
    setSaving(true);
    try {
      const body = { revision: state.revision, content: sent };
      const answer = await api.put<{ revision: number; savedAt: string }>(
        `/api/directives/${detail.id}/draft`,
        body,
      );
      Object.assign(state, { saved: sent, revision: answer.revision });
      setSaved(answer);
      setError(null);
      void client.invalidateQueries({ queryKey: ['directives'] });
      return state.content === sent ? answer.revision : save();
    } catch (problem) {
      setError(problem);
      return null;
    } finally {
      setSaving(false);
    }
  }, [detail.id, client]);

  const flush = useCallback((): Promise<number | null> => {
    clearTimeout(timer.current);
    running.current = (running.current ?? Promise.resolve(null)).then(save, save);
    return running.current;
  }, [save]);

  const put = useCallback(
    (next: DirectiveContent) => {
      now.current.content = next;
      setContent(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );
  const change = useCallback<Draft['change']>(
    (step, done) => {
      const before = now.current.content;
      const next = step(before);
      if (next === before) return;
      put(next);
      if (done) toast(done, { undo: () => put(before) });
    },
    [put],
  );

  useSavingAgain(error, flush);

  useEffect(() => {
    // Leaving the page within this application: what was typed last is still sent.
    const warn = (event: BeforeUnloadEvent) => {
      if (now.current.content !== now.current.saved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush().then(() => client.invalidateQueries({ queryKey: ['directive', detail.id] }));
    };
  }, [flush, client, detail.id]);

  return { content, ...saved, isSaving, error, change, flush };
}
